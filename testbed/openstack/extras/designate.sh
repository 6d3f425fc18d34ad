# Designate; sourced by up.sh.
designate_ports="designate-api:$P_DESIGNATE"
designate_configure() {
mkdir -p "$S/designate"
cat > "$ETC/designate.conf" <<X
[DEFAULT]
transport_url = $MQ
state_path = $S/designate
host = designate-0
[service:api]
listen = $H:$P_DESIGNATE
workers = 1
api_base_uri = http://$H:$P_DESIGNATE
auth_strategy = keystone
enable_api_v2 = true
enable_api_admin = true
enable_host_header = true
enabled_extensions_admin = quotas, reports
api_paste_config = $TPL/usr/share/designate-common/api-paste.ini
quotas_verify_project_id = false
[service:central]
workers = 1
threads = 20
managed_resource_email = hostmaster@example.com
[service:worker]
workers = 1
threads = 20
poll_timeout = 1
poll_retry_interval = 1
poll_max_retries = 1
poll_delay = 0
[service:producer]
workers = 1
[service:mdns]
listen = $H:$P_DESIGNATE_MDNS
workers = 1
[coordination]
[storage:sqlalchemy]
connection = $(db designate)
$(authtoken designate)
$(messaging)
X
cat > "$ETC/designate-pools.yaml" <<X
- name: default
  description: Testbed pool (no name server behind it)
  attributes: {}
  ns_records:
    - hostname: ns1.testbed.example.
      priority: 1
  nameservers: []
  targets:
    - type: fake
      description: fake backend
      masters:
        - host: $H
          port: $P_DESIGNATE_MDNS
      options:
        host: $H
        port: 53
X
home_config designate
}
designate_init() {
  new_database designate &&
  svc designate.cmd.manage:main designate-manage --config-file "$ETC/designate.conf" database sync
}
designate_start() {
  py designate-central designate.cmd.central:main --config-file "$ETC/designate.conf"
  py designate-api designate.cmd.api:main --config-file "$ETC/designate.conf"
  py designate-worker designate.cmd.worker:main --config-file "$ETC/designate.conf"
}
# Zones need the name servers of the pool.
designate_ready() { once designate-pool svc designate.cmd.manage:main designate-manage --config-file "$ETC/designate.conf" pool update --file "$ETC/designate-pools.yaml"; }
