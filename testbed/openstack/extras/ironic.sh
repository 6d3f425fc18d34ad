# Ironic, API and conductor in one process, with hardware that is faked by Ironic itself; sourced by up.sh.
ironic_ports="ironic:$P_IRONIC"
ironic_configure() {
mkdir -p "$S/ironic"/{tmp,http,tftp,images,master,console}
cat > "$ETC/ironic.conf" <<X
[DEFAULT]
rpc_transport = none
transport_url = $MQ
host = ironic-0
my_ip = $H
state_path = $S/ironic
tempdir = $S/ironic/tmp
auth_strategy = keystone
enabled_hardware_types = fake-hardware
enabled_bios_interfaces = fake,no-bios
enabled_boot_interfaces = fake
enabled_console_interfaces = fake,no-console
enabled_deploy_interfaces = fake
enabled_inspect_interfaces = fake,no-inspect
enabled_management_interfaces = fake
enabled_network_interfaces = noop
default_network_interface = noop
enabled_power_interfaces = fake
enabled_raid_interfaces = fake,no-raid
enabled_rescue_interfaces = fake,no-rescue
enabled_storage_interfaces = fake,noop
enabled_vendor_interfaces = fake,no-vendor
[api]
host_ip = $H
port = $P_IRONIC
api_workers = 1
public_endpoint = http://$H:$P_IRONIC
[conductor]
workers_pool_size = 16
automated_clean = false
sync_power_state_interval = 600
clean_callback_timeout = 0
[deploy]
http_root = $S/ironic/http
[pxe]
images_path = $S/ironic/images
instance_master_path = $S/ironic/master
tftp_root = $S/ironic/tftp
tftp_master_path = $S/ironic/tftp
[console]
terminal_pid_dir = $S/ironic/console
$(for c in cinder glance neutron nova service_catalog swift; do client $c ironic; done)
$(database ironic)
$(authtoken ironic)
$(messaging)
X
}
ironic_init() {
  new_database ironic &&
  svc ironic.cmd.dbsync:main ironic-dbsync --config-file "$ETC/ironic.conf" upgrade
}
ironic_start() { py ironic ironic.cmd.singleprocess:main --config-file "$ETC/ironic.conf"; }
