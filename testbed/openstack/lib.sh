# Shared by the OpenStack testbed's scripts; sourced, never run. $HERE is their directory.
. "$HERE/../lib.sh"
: "${TESTBED_STATE:=$TESTBED_ROOT/openstack}"
: "${TESTBED_COMPUTES:=compute-0 compute-1 compute-2}"   # fake hypervisors
: "${TESTBED_NETWORK_HOST:=network-0}"
# Services beyond keystone glance placement nova neutron cinder: any of these, or "none"
: "${TESTBED_EXTRAS:=octavia heat barbican designate manila gnocchi aodh cloudkitty swift masakari magnum ironic trove}"
: "${TESTBED_PASSWORD:=testbed-only}"                    # one fake secret for everything
: "${TESTBED_HOST:=127.0.0.1}"
: "${TESTBED_REGION:=RegionOne}"
: "${TESTBED_WORKERS:=2}"                                # keystone/placement processes
export TESTBED_STATE TESTBED_PASSWORD TESTBED_HOST TESTBED_REGION TESTBED_EXTRAS TESTBED_COMPUTES TESTBED_NETWORK_HOST
O=$TESTBED_PORT_OFFSET
P_DB=$((3307 + O)) P_MQ=$((5673 + O)) P_MQ_DIST=$((6673 + O)) P_MC=$((11213 + O)) P_EPMD=$((4370 + O))
P_KEYSTONE=$((5000 + O)) P_GLANCE=$((9292 + O)) P_PLACEMENT=$((8778 + O)) P_NOVA=$((8774 + O))
P_NEUTRON=$((9696 + O)) P_CINDER=$((8776 + O)) P_OCTAVIA=$((9876 + O)) P_OCTAVIA_HEALTH=$((15555 + O))
P_HEAT=$((8004 + O)) P_HEAT_METADATA=$((8000 + O)) P_BARBICAN=$((9311 + O)) P_DESIGNATE=$((9001 + O))
P_DESIGNATE_MDNS=$((5354 + O)) P_MANILA=$((8786 + O)) P_GNOCCHI=$((8041 + O)) P_AODH=$((8042 + O))
P_CLOUDKITTY=$((8889 + O)) P_SWIFT=$((8080 + O)) P_SWIFT_ACCOUNT=$((6202 + O)) P_SWIFT_CONTAINER=$((6201 + O))
P_SWIFT_OBJECT=$((6200 + O)) P_MASAKARI=$((15868 + O)) P_MAGNUM=$((9511 + O)) P_IRONIC=$((6385 + O)) P_TROVE=$((8779 + O))
S=$TESTBED_STATE H=$TESTBED_HOST PW=$TESTBED_PASSWORD
PY=/usr/bin/python3   # Debian's, whatever other Python is first in PATH
ETC=$S/etc LOG=$S/log RUN=$S/run TPL=$S/templates
SOCK=$S/run/mysql.sock

EXTRAS=$TESTBED_EXTRAS
[ "$EXTRAS" = none ] && EXTRAS=
for x in $EXTRAS; do [ -e "$HERE/extras/$x.sh" ] || die "TESTBED_EXTRAS names $x: there are $(cd "$HERE/extras" && echo *.sh | sed 's/\.sh//g')"; done
has() { case " $EXTRAS " in *" $1 "*) return 0;; esac; return 1; }
say() { printf '%s %s\n' "$(date +%H:%M:%S)" "$*"; }

# The environment every service runs in: Debian's Python, our fakes, own HOME.
ENVV=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME="$S/home"
  PYTHONPATH="$HERE/fakes" PYTHONUNBUFFERED=1 PYTHONWARNINGS=ignore
  PYTHONDONTWRITEBYTECODE=1 SPT_NOENV=1 "no_proxy=*" OS_KEYSTONE_CONFIG_FILES="$ETC/keystone.conf"
  OS_PLACEMENT_CONFIG_DIR="$ETC/placement")

# start NAME CMD...: run detached from this shell, record its pid, log to NAME.log
start() {
  local name=$1; shift
  if alive "$name"; then return 0; fi
  (exec "${ENVV[@]}" TESTBED_SVC="$name" setsid nohup "$@") >>"$LOG/$name.log" 2>&1 </dev/null &
  echo $! > "$RUN/$name.pid"
}
# alive NAME: whether its recorded process runs and is ours, not a reused pid
alive() {
  local p; p=$(cat "$RUN/$1.pid" 2>/dev/null) || return 1
  [ -n "$p" ] && grep -qszxF "HOME=$S/home" "/proc/$p/environ"
}
# ours: "PID NAME" of every process of this state, services and their descendants, whatever session they are in and whether
# their pid was recorded or not (by the two environment variables that only start() sets)
ours() {
  local e p
  { grep -lszxF "HOME=$S/home" /proc/[0-9]*/environ || true; } | while read -r e; do
    p=${e#/proc/}; p=${p%/environ}
    tr '\0' '\n' 2>/dev/null < "$e" | sed -n "s/^TESTBED_SVC=/$p /p" || true   # it may have ended by now
  done
}
# members NAME...: pids of these services
members() { ours | while read -r p n; do case " $* " in *" $n "*) echo "$p";; esac; done; }
# stop_all GRACE_SECONDS NAME...: TERM, and KILL what is left after the grace
stop_all() {
  local grace=$1 pids end n; shift
  pids=$(members "$@"); [ -z "$pids" ] || kill -TERM $pids 2>/dev/null || true
  end=$((SECONDS + grace))
  while pids=$(members "$@"); [ -n "$pids" ]; do
    [ $SECONDS -ge $end ] && { kill -KILL $pids 2>/dev/null || true; sleep 0.5; break; }
    sleep 0.5
  done
  for n in "$@"; do rm -f "$RUN/$n.pid"; done
}
# wait_for SECONDS NAME CMD...: until CMD succeeds; gives up at once when the service of that name has ended
wait_for() {
  local t=$1 name=$2 begin=$SECONDS; shift 2
  until "$@" >/dev/null 2>&1; do
    # Not in the first seconds, when what was forked may not have become the service yet.
    if [ $((SECONDS - begin)) -ge 5 ] && [ -e "$RUN/$name.pid" ] && ! alive "$name"; then
      say "$name has ended; the last of $LOG/$name.log:"; tail -n 20 "$LOG/$name.log"; return 1
    fi
    if [ $((SECONDS - begin)) -ge "$t" ]; then say "TIMEOUT: $name did not answer within $t s (logs: $LOG)"; return 1; fi
    sleep 0.5
  done
}
http_up() { curl -s -o /dev/null --max-time 5 --noproxy '*' "http://$H:$1/"; }
sql() { mariadb --no-defaults -S "$SOCK" -uroot "$@"; }
svc() { "${ENVV[@]}" TESTBED_SVC=init $PY "$HERE/svc.py" "$@"; }

TEMPLATE_PKGS="glance-common nova-common neutron-common cinder-common heat-common barbican-common
 designate-common manila-common gnocchi-common aodh-common cloudkitty-common
 masakari-api magnum-common trove-common"
# apt COMMAND...: without questions, waiting for another apt's lock, again when the network fails
apt() {
  local try
  for try in 1 2 3 4; do
    DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=600 -o APT::Sandbox::User=root \
      -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" </dev/null && return 0
    say "apt-get $1 failed (try $try of 4)"
    sleep $((try * 5))
  done
  return 1
}
# Unpack (never install) the packages that carry the paste templates.
templates_unpacked() { [ "$(cat "$TPL/.done" 2>/dev/null)" = "$TEMPLATE_PKGS" ]; }
unpack_templates() {
  if templates_unpacked; then return 0; fi
  rm -rf "$TPL" "$TPL.new"; mkdir -p "$TPL.new/debs"; chmod 755 "$TPL.new" "$TPL.new/debs"
  ( cd "$TPL.new/debs" && apt download $TEMPLATE_PKGS >"$TPL.new/log" 2>&1 && for f in *.deb; do dpkg-deb -x "$f" "$TPL.new" || exit 1; done ) ||
    { tail -n 20 "$TPL.new/log"; say "the packages with the paste templates could not be unpacked"; return 1; }
  rm -rf "$TPL.new/debs"; echo "$TEMPLATE_PKGS" > "$TPL.new/.done"
  mv "$TPL.new" "$TPL"
}
