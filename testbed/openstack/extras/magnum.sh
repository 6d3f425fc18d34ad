# Magnum; sourced by up.sh. Its driver (fakes/testbed_fakes/magnum_driver.py) makes a stack of servers that are there already.
magnum_ports="magnum-api:$P_MAGNUM"
magnum_configure() {
mkdir -p "$S/magnum"
cat > "$ETC/magnum.conf" <<X
[DEFAULT]
transport_url = $MQ
host = magnum-0
state_path = $S/magnum
[api]
host = $H
port = $P_MAGNUM
workers = 1
api_paste_config = $TPL/usr/share/magnum-common/api-paste.ini
[conductor]
workers = 1
[certificates]
cert_manager_type = x509keypair
[cluster]
temp_cache_dir = $S/magnum/certificates
[trust]
cluster_user_trust = false
trustee_domain_name = magnum
trustee_domain_admin_name = magnum_domain_admin
trustee_domain_admin_domain_name = magnum
trustee_domain_admin_password = $PW
trustee_keystone_interface = public
trustee_keystone_region_name = $TESTBED_REGION
$(client keystone_auth magnum)
$(for c in barbican cinder glance heat magnum neutron nova octavia; do printf '[%s_client]\nregion_name = %s\n' $c "$TESTBED_REGION"; done)
$(database magnum)
$(authtoken magnum)
auth_version = v3
$(messaging)
X
}
magnum_init() {
  new_database magnum &&
  svc magnum.cmd.db_manage:main magnum-db-manage --config-file "$ETC/magnum.conf" upgrade
}
magnum_start() {
  py magnum-api magnum.cmd.api:main --config-file "$ETC/magnum.conf"
  py magnum-conductor magnum.cmd.conductor:main --config-file "$ETC/magnum.conf"
}
