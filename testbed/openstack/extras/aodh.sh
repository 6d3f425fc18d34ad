# Aodh; sourced by up.sh.
aodh_ports="aodh-api:$P_AODH"
aodh_configure() {
cat > "$ETC/aodh.conf" <<X
[DEFAULT]
transport_url = $MQ
[api]
paste_config = $TPL/usr/share/aodh-common/api-paste.ini
gnocchi_external_project_owner = service
auth_mode = keystone
$(client service_credentials aodh)
$(database aodh)
$(authtoken aodh)
$(messaging)
X
home_config aodh
}
aodh_init() {
  new_database aodh &&
  svc aodh.cmd.storage:dbsync aodh-dbsync --config-file "$ETC/aodh.conf"
}
aodh_start() {
  uwsgi aodh-api $P_AODH aodh.api.app:build_wsgi_app "$ETC/aodh.conf" sys 1
}
