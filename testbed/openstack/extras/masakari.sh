# Masakari; sourced by up.sh. Nothing monitors hosts here: notifications are what seeding and tests send.
masakari_ports="masakari-api:$P_MASAKARI"
masakari_configure() {
mkdir -p "$S/masakari"
cat > "$ETC/masakari.conf" <<X
[DEFAULT]
transport_url = $MQ
host = masakari-0
state_path = $S/masakari
masakari_api_listen = $H
masakari_api_listen_port = $P_MASAKARI
masakari_api_workers = 1
auth_strategy = keystone
os_privileged_user_name = masakari
os_privileged_user_password = $PW
os_privileged_user_tenant = service
os_privileged_user_auth_url = http://$H:$P_KEYSTONE/v3
os_region_name = $TESTBED_REGION
[wsgi]
api_paste_config = $TPL/etc/masakari/api-paste.ini
$(database masakari)
$(authtoken masakari)
$(messaging)
X
}
masakari_init() {
  new_database masakari &&
  svc masakari.cmd.manage:main masakari-manage --config-file "$ETC/masakari.conf" db sync
}
masakari_start() {
  py masakari-api testbed_fakes.masakari_main:api --config-file "$ETC/masakari.conf"
  py masakari-engine testbed_fakes.masakari_main:engine --config-file "$ETC/masakari.conf"
}
