# Manila; sourced by up.sh.
manila_ports="manila-api:$P_MANILA"
manila_configure() {
mkdir -p "$S/manila/fake"
cat > "$ETC/manila.conf" <<X
[DEFAULT]
transport_url = $MQ
host = manila-0
osapi_share_listen = $H
osapi_share_listen_port = $P_MANILA
osapi_share_workers = 1
api_paste_config = $TPL/usr/share/manila-common/api-paste.ini
state_path = $S/manila
auth_strategy = keystone
enabled_share_backends = dummy
enabled_share_protocols = NFS,CIFS
default_share_type = default
[dummy]
share_driver = manila.tests.share.drivers.dummy.DummyDriver
share_backend_name = dummy
driver_handles_share_servers = false
[quota]
shares = -1
gigabytes = -1
[coordination]
backend_url = file://$S/manila/coordination
$(client neutron neutron)
$(client nova nova)
$(client cinder cinder)
$(client glance glance)
$(database manila)
$(authtoken manila)
$(messaging)
X
}
manila_init() {
  new_database manila &&
  svc manila.cmd.manage:main manila-manage --config-file "$ETC/manila.conf" db sync
}
manila_start() {
  py manila-api manila.cmd.api:main --config-file "$ETC/manila.conf"
  py manila-scheduler manila.cmd.scheduler:main --config-file "$ETC/manila.conf"
  py manila-share manila.cmd.share:main --config-file "$ETC/manila.conf"
}
