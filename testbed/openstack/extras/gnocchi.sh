# Gnocchi; sourced by up.sh.
gnocchi_ports="gnocchi-api:$P_GNOCCHI"
gnocchi_configure() {
mkdir -p "$S/gnocchi"
cat > "$ETC/gnocchi.conf" <<X
[DEFAULT]
coordination_url = file://$S/gnocchi/locks
parallel_operations = 2
[api]
auth_mode = keystone
host = $H
port = $P_GNOCCHI
paste_config = $TPL/usr/share/gnocchi-common/api-paste.ini
[indexer]
url = $(db gnocchi | sed 's/charset=utf8$/charset=utf8/')
[storage]
driver = file
file_basepath = $S/gnocchi
[incoming]
driver = file
file_basepath = $S/gnocchi
[metricd]
workers = 1
[oslo_policy]
enforce_scope = false
$(authtoken gnocchi)
[oslo_middleware]
enable_proxy_headers_parsing = true
X
home_config gnocchi
}
gnocchi_init() {
  new_database gnocchi &&
  svc gnocchi.cli.manage:upgrade gnocchi-upgrade --config-file "$ETC/gnocchi.conf"
}
gnocchi_start() {
  uwsgi gnocchi-api $P_GNOCCHI gnocchi.cli.api:wsgi "$ETC/gnocchi.conf" sys 1
  py gnocchi-metricd gnocchi.cli.metricd:metricd --config-file "$ETC/gnocchi.conf"
}
