# CloudKitty; sourced by up.sh.
cloudkitty_ports="cloudkitty-api:$P_CLOUDKITTY"
cloudkitty_configure() {
mkdir -p "$S/cloudkitty"
cat > "$ETC/cloudkitty.conf" <<X
[DEFAULT]
transport_url = $MQ
auth_strategy = keystone
api_paste_config = $TPL/usr/share/cloudkitty-common/api_paste.ini
[api]
host_ip = $H
port = $P_CLOUDKITTY
[collect]
collector = gnocchi
metrics_conf = $ETC/cloudkitty-metrics.yml
[fetcher]
backend = gnocchi
[fetcher_gnocchi]
auth_section = keystone_authtoken
region_name = $TESTBED_REGION
[fetcher_keystone]
auth_section = keystone_authtoken
keystone_version = 3
[collector_gnocchi]
auth_section = keystone_authtoken
region_name = $TESTBED_REGION
[storage]
backend = sqlalchemy
version = 1
[output]
backend = cloudkitty.backend.file.FileBackend
basepath = $S/cloudkitty
[orchestrator]
coordination_url = file://$S/cloudkitty/locks
max_workers = 1
$(database cloudkitty)
$(authtoken cloudkitty)
$(messaging)
X
cat > "$ETC/cloudkitty-metrics.yml" <<X
metrics:
  cpu:
    unit: instance
    alt_name: instance
    groupby: [id, user_id, project_id]
    metadata: [flavor_name, flavor_id]
    mutate: NUMBOOL
    extra_args: {aggregation_method: mean, resource_type: instance}
  volume.size:
    unit: GiB
    groupby: [id, user_id, project_id]
    metadata: [volume_type]
    extra_args: {aggregation_method: mean, resource_type: volume}
X
home_config cloudkitty
}
cloudkitty_init() {
  new_database cloudkitty &&
  svc cloudkitty.cli.dbsync:main cloudkitty-dbsync --config-file "$ETC/cloudkitty.conf" upgrade &&
  svc cloudkitty.cli.storage:main cloudkitty-storage-init --config-file "$ETC/cloudkitty.conf"
}
cloudkitty_start() {
  uwsgi cloudkitty-api $P_CLOUDKITTY cloudkitty.api.app:build_wsgi_app "$ETC/cloudkitty.conf" sys 1
}
