# Heat; sourced by up.sh.
heat_ports="heat-api:$P_HEAT"
heat_configure() {
# Heat lets nobody list the stacks of all projects by default; clouds that are looked after let admins.
printf '"stacks:global_index": "role:admin"\n' > "$ETC/heat-policy.yaml"
cat > "$ETC/heat.conf" <<X
[DEFAULT]
transport_url = $MQ
num_engine_workers = 1
stack_user_domain_name = heat
stack_domain_admin = heat_domain_admin
stack_domain_admin_password = $PW
heat_metadata_server_url = http://$H:$P_HEAT_METADATA
heat_waitcondition_server_url = http://$H:$P_HEAT_METADATA/v1/waitcondition
auth_encryption_key = 0123456789abcdef0123456789abcdef
region_name_for_services = $TESTBED_REGION
plugin_dirs =
deferred_auth_method = trusts
host = heat-0
[heat_api]
bind_host = $H
bind_port = $P_HEAT
workers = 1
[oslo_policy]
policy_file = $ETC/heat-policy.yaml
[paste_deploy]
api_paste_config = $TPL/etc/heat/api-paste.ini
[clients_keystone]
auth_uri = http://$H:$P_KEYSTONE
$(client trustee heat)
$(database heat)
$(authtoken heat)
$(messaging)
X
}
heat_init() {
  new_database heat &&
  svc heat.cmd.manage:main heat-manage --config-file "$ETC/heat.conf" db_sync
}
heat_start() {
  py heat-api heat.cmd.api:main --config-file "$ETC/heat.conf"
  py heat-engine heat.cmd.engine:main --config-file "$ETC/heat.conf"
}
