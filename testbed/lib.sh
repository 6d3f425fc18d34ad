# Shared by the testbed's scripts; sourced, never run.
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"   # some CI runners and cron set none
export HOME
: "${TESTBED_ROOT:=$HOME/.cache/pellucid/testbed}"
: "${TESTBED_PORT_OFFSET:=0}"                             # added to every port
export TESTBED_ROOT TESTBED_PORT_OFFSET
export no_proxy='127.0.0.1,localhost' NO_PROXY='127.0.0.1,localhost'

die() { printf 'testbed: %s\n' "$*" >&2; exit 1; }

case $TESTBED_PORT_OFFSET in ''|*[!0-9]*) die "TESTBED_PORT_OFFSET is '$TESTBED_PORT_OFFSET': a number from 0 to 30000 is needed";; esac
[ "$TESTBED_PORT_OFFSET" -le 30000 ] || die "TESTBED_PORT_OFFSET is $TESTBED_PORT_OFFSET: 30000 is the most, or ports end beyond 65535"

# listening PORT: whether anything answers there
listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# locked: one up.sh or down.sh at a time; the lock ends with this script, since no child inherits the descriptor
locked() {
  mkdir -p "$TESTBED_ROOT"
  exec 9>"$TESTBED_ROOT/lock"
  flock -n 9 || { echo "testbed: another run holds $TESTBED_ROOT/lock, waiting"; flock -w 1800 9 || die "the other run did not end within 30 minutes"; }
}
