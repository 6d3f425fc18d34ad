# Octavia; sourced by up.sh.
octavia_ports="octavia-api:$P_OCTAVIA"
octavia_configure() {
mkdir -p "$S/octavia"
[ -e "$S/octavia/ca.pem" ] || openssl req -x509 -newkey rsa:2048 -passout "pass:$PW" -days 3650 -subj /CN=testbed-only \
  -keyout "$S/octavia/ca.key" -out "$S/octavia/ca.pem" 2>/dev/null
cat > "$ETC/octavia.conf" <<X
[DEFAULT]
transport_url = $MQ
[api_settings]
bind_host = $H
bind_port = $P_OCTAVIA
auth_strategy = keystone
enabled_provider_drivers = amphora: The amphora driver.,octavia: Alias of amphora.
default_provider_driver = amphora
healthcheck_enabled = true
[health_manager]
bind_ip = $H
bind_port = $P_OCTAVIA_HEALTH
heartbeat_key = $PW
controller_ip_port_list = $H:$P_OCTAVIA_HEALTH
[controller_worker]
amp_flavor_id = 1
amp_boot_network_list = 00000000-0000-0000-0000-000000000000
network_driver = testbed_network_driver
client_ca = $S/octavia/ca.pem
compute_driver = compute_noop_driver
amphora_driver = amphora_noop_driver
image_driver = image_noop_driver
volume_driver = volume_noop_driver
workers = 2
amp_timezone = UTC
[certificates]
cert_manager = local_cert_manager
cert_generator = local_cert_generator
ca_certificate = $S/octavia/ca.pem
ca_private_key = $S/octavia/ca.key
ca_private_key_passphrase = $PW
server_certs_key_passphrase = insecure-key-do-not-use-this-key
[haproxy_amphora]
client_cert = $S/octavia/ca.pem
server_ca = $S/octavia/ca.pem
[driver_agent]
status_socket_path = $RUN/octavia-status.sock
stats_socket_path = $RUN/octavia-stats.sock
get_socket_path = $RUN/octavia-get.sock
[oslo_messaging]
topic = octavia_prov
[quotas]
default_load_balancer_quota = -1
default_listener_quota = -1
default_member_quota = -1
default_pool_quota = -1
default_health_monitor_quota = -1
default_l7policy_quota = -1
default_l7rule_quota = -1
$(client service_auth octavia)
[neutron]
endpoint_type = public
region_name = $TESTBED_REGION
[nova]
[glance]
$(database octavia)
$(authtoken octavia)
$(messaging)
X
}
octavia_init() {
  new_database octavia &&
  svc octavia.db.migration.cli:main octavia-db-manage --config-file "$ETC/octavia.conf" upgrade head
}
octavia_start() {
  uwsgi octavia-api $P_OCTAVIA octavia.api.app:setup_app "$ETC/octavia.conf" kw 1
  py octavia-worker octavia.cmd.octavia_worker:main --config-file "$ETC/octavia.conf"
}
