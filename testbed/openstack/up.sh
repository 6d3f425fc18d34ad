#!/bin/bash
# Starts the control plane and waits until it is healthy. Safe to run again:
# what runs already is left alone, what is initialised already is not redone.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/lib.sh"
. "$HERE/configure.sh"
for x in $EXTRAS; do . "$HERE/extras/$x.sh"; done
T0=$SECONDS
for x in $EXTRAS; do rm -f "$S/done/$x.started"; done   # each makes its own database anew
if compgen -G "$S/done/*.started" >/dev/null; then
  say "an earlier run was cut off while it set up" "$S/done/"*.started "- starting afresh"
  "$HERE/down.sh" --wipe
fi
mkdir -p "$ETC" "$LOG" "$RUN" "$S/home" "$S/done"
chmod 700 "$S"
# The catalog in the database holds the ports.
[ -e "$S/offset" ] || echo "$(compgen -G "$S/done/catalog*" >/dev/null && echo 0 || echo "$O")" > "$S/offset"
[ "$(cat "$S/offset")" = "$O" ] || die "this state was made with TESTBED_PORT_OFFSET=$(cat "$S/offset"): use that, or down.sh --wipe first"
# Children of services that were killed would hold their ports.
strays=$(ours | while read -r p n; do alive "$n" || echo "$n"; done | sort -u)
[ -z "$strays" ] || { say "stopping what a killed run left:" $strays; stop_all 10 $strays; }
unpack_templates
write_configs

failed=   # extras that could not be started
# need_port PORT NAME: fails in plain words when somebody else has the port
need_port() { alive "$2" || ! listening "$1" || die "port $1 of 127.0.0.1, for $2, is taken by something else; TESTBED_PORT_OFFSET=10000, say, moves the testbed"; }
# once NAME CMD...: run only the first time (per state directory)
once() {
  local n=$1; shift
  [ -e "$S/done/$n" ] && return 0
  touch "$S/done/$n.started"
  "$@" >>"$LOG/init-$n.log" 2>&1 || { say "FAILED: $n; the last of $LOG/init-$n.log:"; tail -n 20 "$LOG/init-$n.log"; return 1; }
  mv "$S/done/$n.started" "$S/done/$n"
  say "done: $n"
}
uwsgi() { # uwsgi NAME PORT MODULE:FUNC CONF ARGV PROCESSES
  start "$1" env TESTBED_WSGI="$3" TESTBED_CONF="$4" TESTBED_ARGV="$5" \
    uwsgi_python3 --http-socket "$H:$2" --wsgi-file "$HERE/wsgi.py" --processes "$6" --threads 1 \
    --master --enable-threads --lazy-apps --need-app --die-on-term --buffer-size 65535 \
    --add-header "Connection: close" --thunder-lock --disable-logging
}
py() { start "$1" $PY "$HERE/svc.py" "$2" "$1" "${@:3}"; }

# ---- MariaDB, RabbitMQ, memcached
need_port $P_DB mariadb; need_port $P_MQ rabbitmq; need_port $P_EPMD epmd; need_port $P_MC memcached
need_port $P_KEYSTONE keystone; need_port $P_GLANCE glance-api; need_port $P_PLACEMENT placement-api
need_port $P_NOVA nova-api; need_port $P_NEUTRON neutron-server; need_port $P_CINDER cinder-api
mysql_init() { rm -rf "$S/mysql"; mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$S/mysql" \
  --auth-root-authentication-method=normal --skip-test-db; }
if ! alive mariadb && [ ! -e "$S/done/databases" ]; then rm -f "$S/done/mysql"; once mysql mysql_init; fi
start mariadb mariadbd --no-defaults --user="$(id -un)" --datadir="$S/mysql" --socket="$SOCK" --port=$P_DB \
  --bind-address="$H" --pid-file="$RUN/mariadbd.pid" --max-connections=2000 --skip-log-bin --skip-name-resolve \
  --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-buffer-pool-size=256M --performance-schema=0 \
  --character-set-server=utf8mb3 --collation-server=utf8mb3_general_ci
start memcached memcached -l "$H" -p $P_MC -m 64 -c 4096 -U 0 -u "$(id -un)"
mkdir -p "$S/rabbit"
cat > "$ETC/rabbitmq.conf" <<X
listeners.tcp.1 = $H:$P_MQ
default_user = testbed
default_pass = $PW
log.console = true
log.file = false
vm_memory_high_watermark.absolute = 1GB
disk_free_limit.absolute = 100MB
X
printf '[].\n' > "$ETC/enabled_plugins"
RABBIT=(env ERL_EPMD_ADDRESS="$H" ERL_EPMD_PORT=$P_EPMD RABBITMQ_NODENAME=testbed@localhost
  RABBITMQ_CONFIG_FILE="$ETC/rabbitmq.conf" RABBITMQ_ENABLED_PLUGINS_FILE="$ETC/enabled_plugins"
  RABBITMQ_MNESIA_BASE="$S/rabbit" RABBITMQ_LOG_BASE="$LOG" RABBITMQ_LOGS=- RABBITMQ_DIST_PORT=$P_MQ_DIST
  RABBITMQ_PID_FILE="$RUN/rabbitmq-server.pid" RABBITMQ_CONF_ENV_FILE=/dev/null
  RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none")
start epmd epmd -address "$H" -port $P_EPMD
start rabbitmq "${RABBIT[@]}" /usr/lib/rabbitmq/bin/rabbitmq-server
wait_for 180 mariadb sql -e 'select 1'
create_database() { sql -e "create database if not exists $1"; }
new_database() { sql -e "drop database if exists $1; create database $1"; }
grant() { local d; sql -e "create user if not exists 'testbed'@'%' identified by '$PW'; grant all on *.* to 'testbed'@'%';" || return 1
  for d in keystone glance placement nova_api nova nova_cell0 neutron cinder; do create_database $d || return 1; done; }
once databases grant
say "MariaDB up"

# ---- Keystone
mkdir -p "$ETC/keystone/fernet-keys" "$ETC/keystone/credential-keys"; chmod 700 "$ETC/keystone"/*-keys
km() { svc keystone.cmd.manage:main keystone-manage --config-file "$ETC/keystone.conf" "$@"; }
keystone_init() { km fernet_setup --keystone-user "$(id -un)" --keystone-group "$(id -gn)" &&
  km credential_setup --keystone-user "$(id -un)" --keystone-group "$(id -gn)" && km db_sync &&
  km bootstrap --bootstrap-password "$PW" --bootstrap-region-id "$TESTBED_REGION" \
    --bootstrap-public-url "http://$H:$P_KEYSTONE/v3" --bootstrap-internal-url "http://$H:$P_KEYSTONE/v3" \
    --bootstrap-admin-url "http://$H:$P_KEYSTONE/v3"; }
once keystone keystone_init
uwsgi keystone $P_KEYSTONE keystone.server.wsgi:initialize_public_application "$ETC/keystone.conf" '' $TESTBED_WORKERS
wait_for 300 rabbitmq bash -c "exec 3<>/dev/tcp/$H/$P_MQ"

# ---- Schemas: two at a time
placement_init() { svc placement.cmd.manage:main placement-manage --config-file "$ETC/placement/placement.conf" db sync; }
glance_init() { svc glance.cmd.manage:main glance-manage --config-file "$ETC/glance-api.conf" db_sync; }
nm() { svc nova.cmd.manage:main nova-manage --config-file "$ETC/nova.conf" "$@"; }
nova_init() { nm api_db sync && nm cell_v2 map_cell0 --database_connection "$(db nova_cell0)" && nm db sync &&
  { nm cell_v2 list_cells | grep -qw cell1 || nm cell_v2 create_cell --name cell1; } && nm db sync; }
neutron_init() { svc neutron.db.migration.cli:main neutron-db-manage --config-file "$ETC/neutron.conf" upgrade heads; }
cinder_init() { svc cinder.cmd.manage:main cinder-manage --config-file "$ETC/cinder.conf" db sync; }
( once neutron neutron_init ) & A=$!
wait_for 180 keystone http_up $P_KEYSTONE; say "Keystone up"
# A state that was made with fewer extras has no catalog entries of the others.
once "catalog${EXTRAS:+-${EXTRAS// /-}}" "${ENVV[@]}" TESTBED_HOST="$H" TESTBED_PASSWORD="$PW" TESTBED_REGION="$TESTBED_REGION" \
  TESTBED_EXTRAS="$EXTRAS" TESTBED_PORT_OFFSET="$O" $PY "$HERE/bootstrap.py"
once placement placement_init; once glance glance_init; once nova nova_init; once cinder cinder_init
wait $A

# ---- Core services
uwsgi placement-api $P_PLACEMENT placement.wsgi:init_application "$ETC/placement/placement.conf" '' $TESTBED_WORKERS
py glance-api glance.cmd.api:main --config-file "$ETC/glance-api.conf"
py neutron-server neutron.cmd.eventlet.server:main --config-file "$ETC/neutron.conf"
py nova-conductor nova.cmd.conductor:main --config-file "$ETC/nova.conf"
py nova-scheduler nova.cmd.scheduler:main --config-file "$ETC/nova.conf"
py nova-api nova.cmd.api:main --config-file "$ETC/nova.conf"
py cinder-api cinder.cmd.api:main --config-file "$ETC/cinder.conf"
py cinder-scheduler cinder.cmd.scheduler:main --config-file "$ETC/cinder.conf"
py cinder-volume cinder.cmd.volume:main --config-file "$ETC/cinder.conf"
wait_for 300 placement-api http_up $P_PLACEMENT
for c in $TESTBED_COMPUTES; do
  start "nova-$c" $PY "$HERE/svc.py" nova.cmd.compute:main nova-compute --config-file "$ETC/nova.conf" --config-file "$ETC/nova-$c.conf"
done
wait_for 400 neutron-server http_up $P_NEUTRON
start neutron-agents $PY -m testbed_fakes.agents --config-file "$ETC/neutron.conf" -- "$TESTBED_NETWORK_HOST" $TESTBED_COMPUTES
wait_for 300 nova-api http_up $P_NOVA; wait_for 300 cinder-api http_up $P_CINDER; wait_for 300 glance-api http_up $P_GLANCE
wait_for 400 "compute hosts" bash -c "[ \$(mariadb --no-defaults -S $SOCK -uroot -N -e 'select count(*) from nova_api.host_mappings') -ge $(echo $TESTBED_COMPUTES | wc -w) ]"
say "core up after $((SECONDS - T0)) s"

# ---- Extras
# each_port CMD...: CMD PORT NAME for every API of the extras
each_port() { local x p; for x in $EXTRAS; do p=${x}_ports; for p in ${!p}; do "$@" "${p#*:}" "${p%:*}"; done; done; }
each_port need_port
# Schemas: two at a time
inits=()
for x in $EXTRAS; do
  once "$x" "${x}_init" & inits+=($!)
  [ "${#inits[@]}" -lt 2 ] || { wait "${inits[0]}" || true; inits=("${inits[@]:1}"); }
done
for p in "${inits[@]}"; do wait "$p" || true; done
for x in $EXTRAS; do if [ -e "$S/done/$x" ]; then "${x}_start"; else failed="$failed $x"; fi; done
answers() { [ ! -e "$RUN/$2.pid" ] || wait_for 300 "$2" http_up "$1" || failed="$failed $2"; }
each_port answers
for x in $EXTRAS; do if declare -F "${x}_ready" >/dev/null; then "${x}_ready" || failed="$failed $x-ready"; fi; done
[ -z "$failed" ] || die "these did not start:$failed (logs: $LOG; TESTBED_EXTRAS leaves them out)"
sed "s#@HOST@#$H#g; s#@PORT@#$P_KEYSTONE#g; s#@PASSWORD@#$PW#g; s#@REGION@#$TESTBED_REGION#g" "$HERE/clouds.yaml" > "$S/clouds.yaml"
cat <<X
$(date +%H:%M:%S) ready after $((SECONDS - T0)) s
  export OS_CLIENT_CONFIG_FILE=$S/clouds.yaml OS_CLOUD=admin   # or: demo, alt, system, scanner
  /usr/bin/openstack server list
  logs: $LOG   pids: $RUN
X
