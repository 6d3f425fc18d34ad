# Trove; sourced by up.sh. An instance gets a real server and volume; for the agent in its server fakes/ speaks.
trove_ports="trove-api:$P_TROVE"
trove_configure() {
mkdir -p "$S/trove"
cat > "$ETC/trove.conf" <<X
[DEFAULT]
transport_url = $MQ
host = $H
bind_host = $H
bind_port = $P_TROVE
trove_api_workers = 1
trove_conductor_workers = 1
api_paste_config = $TPL/usr/share/trove-common/api-paste.ini
pybasedir = /usr/lib/python3/dist-packages/trove
taskmanager_manager = trove.taskmanager.manager.Manager
network_driver = trove.network.neutron.NeutronDriver
default_datastore = mysql
trove_dns_support = false
use_nova_server_volume = false
volume_rootdisk_support = false
agent_call_low_timeout = 5
agent_call_high_timeout = 10
$(client service_credentials trove)
region_name = $TESTBED_REGION
$(database trove)
$(authtoken trove)
$(messaging)
X
}
trove_init() {
  new_database trove &&
  svc testbed_fakes.trove_manage:main trove-manage --config-file "$ETC/trove.conf" db_sync
}
trove_start() {
  py trove-api trove.cmd.api:main --config-file "$ETC/trove.conf"
  py trove-taskmanager trove.cmd.taskmanager:main --config-file "$ETC/trove.conf"
  py trove-conductor trove.cmd.conductor:main --config-file "$ETC/trove.conf"
  py trove-guests testbed_fakes.trove_guests:main --config-file "$ETC/trove.conf"
}
