# Writes the configuration files of the core services under $ETC, and what extras/ need for theirs; sourced by up.sh.
db() { echo "mysql+pymysql://testbed:$PW@$H:$P_DB/$1?charset=utf8"; }
MQ="rabbit://testbed:$PW@$H:$P_MQ/"
authtoken() { cat <<X
[keystone_authtoken]
www_authenticate_uri = http://$H:$P_KEYSTONE
auth_url = http://$H:$P_KEYSTONE/v3
memcached_servers = $H:$P_MC
auth_type = password
project_domain_name = Default
user_domain_name = Default
project_name = service
username = $1
password = $PW
service_token_roles_required = true
service_token_roles = service
region_name = $TESTBED_REGION

X
}
# client SECTION USER: a [section] with the credentials of a service user
client() { cat <<X
[$1]
auth_url = http://$H:$P_KEYSTONE/v3
auth_type = password
project_domain_name = Default
user_domain_name = Default
project_name = service
username = $2
password = $PW
region_name = $TESTBED_REGION
X
}
database() { cat <<X
[${2:-database}]
connection = $(db "$1")
max_pool_size = 20
max_overflow = 40
connection_recycle_time = 280

X
}
messaging() { cat <<X
[oslo_messaging_rabbit]
heartbeat_in_pthread = false
[oslo_messaging_notifications]
driver = noop
[oslo_concurrency]
lock_path = $S/lock
[oslo_middleware]
enable_proxy_headers_parsing = true
max_request_body_size = 1048576

X
}

# home_config PROJECT: for those that look for their file only in $HOME/.PROJECT
home_config() { mkdir -p "$S/home/.$1"; cp "$ETC/$1.conf" "$S/home/.$1/"; }

write_configs() {
mkdir -p "$ETC"/{keystone,placement} "$S"/{lock,home,images,nova,cinder,neutron}
chmod 700 "$S/lock"

cat > "$ETC/keystone.conf" <<X
[DEFAULT]
log_dir =
use_stderr = true
[token]
provider = fernet
expiration = 86400
[fernet_tokens]
key_repository = $ETC/keystone/fernet-keys
[credential]
key_repository = $ETC/keystone/credential-keys
[receipt]
[fernet_receipts]
key_repository = $ETC/keystone/fernet-keys
[cache]
enabled = true
backend = oslo_cache.memcache_pool
memcache_servers = $H:$P_MC
[oslo_policy]
enforce_scope = false
$(database keystone)
X

cat > "$ETC/placement/placement.conf" <<X
[api]
auth_strategy = keystone
$(database placement placement_database)
$(authtoken placement)
X

cat > "$ETC/glance-api.conf" <<X
[DEFAULT]
bind_host = $H
bind_port = $P_GLANCE
workers = 1
enabled_backends = file:file
show_multiple_locations = true
transport_url = $MQ
[glance_store]
default_backend = file
[file]
filesystem_store_datadir = $S/images
[os_glance_staging_store]
filesystem_store_datadir = $S/images-staging
[os_glance_tasks_store]
filesystem_store_datadir = $S/images-tasks
[paste_deploy]
flavor = keystone
config_file = $TPL/usr/share/glance-common/glance-api-paste.ini
$(database glance)
$(authtoken glance)
$(messaging)
X
mkdir -p "$S/images-staging" "$S/images-tasks"

cat > "$ETC/nova.conf" <<X
[DEFAULT]
transport_url = $MQ
my_ip = $H
state_path = $S/nova
enabled_apis = osapi_compute
osapi_compute_listen = $H
osapi_compute_listen_port = $P_NOVA
osapi_compute_workers = 1
metadata_workers = 1
compute_driver = fake.FakeDriver
allow_resize_to_same_host = true
instance_name_template = instance-%08x
vif_plugging_is_fatal = false
vif_plugging_timeout = 0
resume_guests_state_on_host_boot = false
running_deleted_instance_action = noop
sync_power_state_interval = -1
heal_instance_info_cache_interval = 600
update_resources_interval = 60
service_down_time = 180
report_interval = 15
max_concurrent_builds = 50
block_device_allocate_retries = 120
block_device_allocate_retries_interval = 1
[api]
auth_strategy = keystone
max_limit = 1000
[wsgi]
api_paste_config = $TPL/usr/share/nova-common/api-paste.ini
[conductor]
workers = 1
[scheduler]
workers = 1
discover_hosts_in_cells_interval = 10
[filter_scheduler]
enabled_filters = AvailabilityZoneFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter
host_subset_size = 3
[quota]
instances = -1
cores = -1
ram = -1
key_pairs = -1
server_groups = -1
server_group_members = -1
metadata_items = 128
[glance]
api_servers = http://$H:$P_GLANCE
[cinder]
os_region_name = $TESTBED_REGION
catalog_info = volumev3:cinderv3:internalURL
$(client cinder nova | sed 1d)
[vnc]
enabled = false
[spice]
enabled = false
[service_user]
send_service_user_token = true
$(client service_user nova | sed 1d)
[key_manager]
backend = $(has barbican && echo barbican || echo nova.keymgr.conf_key_mgr.ConfKeyManager)
[upgrade_levels]
compute = auto
$(client placement placement)
$(client neutron neutron)
service_metadata_proxy = true
metadata_proxy_shared_secret = $PW
$(database nova)
$(database nova_api api_database)
$(authtoken nova)
$(messaging)
X
local c
for c in $TESTBED_COMPUTES; do
  mkdir -p "$S/nova/$c"
  printf '[DEFAULT]\nhost = %s\nstate_path = %s\n' "$c" "$S/nova/$c" > "$ETC/nova-$c.conf"
done

cat > "$ETC/neutron.conf" <<X
[DEFAULT]
transport_url = $MQ
bind_host = $H
bind_port = $P_NEUTRON
state_path = $S/neutron
api_workers = 1
rpc_workers = 1
rpc_state_report_workers = 0
core_plugin = ml2
service_plugins = router,qos,trunk,segments,port_forwarding,network_ip_availability,auto_allocate,flavors,revisions,timestamp,tag
allow_overlapping_ips = true
api_paste_config = $TPL/usr/share/neutron-common/api-paste.ini
auth_strategy = keystone
notify_nova_on_port_status_changes = true
notify_nova_on_port_data_changes = true
agent_down_time = 600
dhcp_agents_per_network = 1
router_scheduler_driver = neutron.scheduler.l3_agent_scheduler.LeastRoutersScheduler
allow_automatic_l3agent_failover = false
pagination_max_limit = 1000
allow_sorting = true
allow_pagination = true
dns_domain = testbed.example.
max_allowed_address_pair = 64
[agent]
report_interval = 30
[quotas]
default_quota = -1
quota_network = -1
quota_subnet = -1
quota_port = -1
quota_router = -1
quota_floatingip = -1
quota_security_group = -1
quota_security_group_rule = -1
quota_rbac_policy = -1
[ml2]
type_drivers = local,flat,vlan,vxlan,gre
tenant_network_types = vxlan
mechanism_drivers = testbed_ovs,openvswitch
extension_drivers = port_security,dns_domain_ports,qos
[ml2_type_flat]
flat_networks = *
[ml2_type_vlan]
network_vlan_ranges = public:100:299,physnet1:1000:1999
[ml2_type_vxlan]
vni_ranges = 1:100000
[ml2_type_gre]
tunnel_id_ranges = 1:10000
[securitygroup]
enable_security_group = true
firewall_driver = openvswitch
$(client nova nova)
$(client placement placement)
$(database neutron)
$(authtoken neutron)
$(messaging)
X

cat > "$ETC/cinder.conf" <<X
[DEFAULT]
transport_url = $MQ
my_ip = $H
host = cinder-0
osapi_volume_listen = $H
osapi_volume_listen_port = $P_CINDER
osapi_volume_workers = 1
api_paste_config = $TPL/usr/share/cinder-common/api-paste.ini
state_path = $S/cinder
auth_strategy = keystone
glance_api_servers = http://$H:$P_GLANCE
enabled_backends = ssd,hdd
default_volume_type = ssd
resource_query_filters_file = $TPL/etc/cinder/resource_filters.json
quota_volumes = -1
quota_snapshots = -1
quota_gigabytes = -1
quota_backups = -1
quota_backup_gigabytes = -1
quota_groups = -1
osapi_max_limit = 1000
allow_availability_zone_fallback = true
volume_clear = none
report_interval = 15
service_down_time = 180
image_conversion_dir = $S/cinder/conversion
target_helper = fake
[ssd]
volume_driver = testbed_fakes.cinder_fake.FakeVolumeDriver
volume_backend_name = ssd
[hdd]
volume_driver = testbed_fakes.cinder_fake.FakeVolumeDriver
volume_backend_name = hdd
[coordination]
backend_url = file://$S/cinder/coordination
$(client nova nova)
interface = internal
$(client service_user cinder)
send_service_user_token = true
$(database cinder)
$(authtoken cinder)
$(messaging)
X
mkdir -p "$S/cinder/conversion" "$S/cinder/coordination"

local x
for x in $EXTRAS; do "${x}_configure"; done
}
