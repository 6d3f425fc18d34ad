# Barbican; sourced by up.sh.
barbican_ports="barbican-api:$P_BARBICAN"
barbican_configure() {
cat > "$ETC/barbican.conf" <<X
[DEFAULT]
transport_url = $MQ
bind_host = $H
host_href = http://$H:$P_BARBICAN
sql_connection = $(db barbican)
db_auto_create = false
api_paste_config = $TPL/usr/share/barbican-common/barbican-api-paste.ini
[queue]
enable = false
[secretstore]
enabled_secretstore_plugins = store_crypto
[crypto]
enabled_crypto_plugins = simple_crypto
[simple_crypto_plugin]
kek = dGVzdGJlZC1vbmx5LXRlc3RiZWQtb25seS10ZXN0YmU=
$(authtoken barbican)
$(messaging)
X
home_config barbican
}
barbican_init() {
  new_database barbican &&
  svc barbican.cmd.db_manage:main barbican-db-manage --dburl "$(db barbican)" upgrade -v head
}
barbican_start() {
  uwsgi barbican-api $P_BARBICAN paste.deploy:loadapp "$ETC/barbican.conf" "paste:$TPL/usr/share/barbican-common/barbican-api-paste.ini" 1
}
