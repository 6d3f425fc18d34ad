#!/usr/bin/env bash
# Builds if needed, starts testkube in the background, waits until it is ready and seeds it. Variables: README.md.
set -euo pipefail
cd "$(dirname "$0")"
. ../lib.sh
export TESTBED_STATE="${TESTBED_STATE:-$TESTBED_ROOT/kubernetes}"
bin="${TESTKUBE_BIN:-$TESTBED_STATE/bin/testkube}"
port="${TESTBED_K8S_PORT:-$((16443 + TESTBED_PORT_OFFSET))}"
mkdir -p "$TESTBED_STATE"
./build.sh
pidfile="$TESTBED_STATE/testkube.pid"
log="$TESTBED_STATE/testkube.log"
exe() { [ -s "$pidfile" ] && readlink "/proc/$(cat "$pidfile")/exe" 2>/dev/null || true; }
if [ "$(exe)" = "$(readlink -f "$bin") (deleted)" ]; then
  echo "testkube was built anew, restarting it"
  ./down.sh
fi
running() { [ "$(exe)" = "$(readlink -f "$bin")" ]; }
if running; then
  echo "already running, pid $(cat "$pidfile")"
else
  rm -f "$TESTBED_STATE/ready.json"
  if [ "$port" != 0 ] && listening "$port"; then
    die "port $port of 127.0.0.1 is taken by something else; TESTBED_PORT_OFFSET (or TESTBED_K8S_PORT) moves the testbed"
  fi
  # shellcheck disable=SC2086
  setsid nohup "$bin" serve --state "$TESTBED_STATE" --port "$port" ${TESTBED_K8S_ARGS:-} >"$log" 2>&1 </dev/null &
  echo $! >"$pidfile"
fi
for _ in $(seq 900); do
  [ -s "$TESTBED_STATE/ready.json" ] && break
  if ! kill -0 "$(cat "$pidfile")" 2>/dev/null; then tail -20 "$log" >&2; die "testkube did not start, see $log"; fi
  sleep 0.2
done
[ -s "$TESTBED_STATE/ready.json" ] || die "testkube is not ready after 180 s, see $log"
cat "$TESTBED_STATE/ready.json"; echo
[ "${TESTBED_SEED:-1}" = 0 ] || ./seed.sh "$@"
echo "KUBECONFIG=$TESTBED_STATE/kubeconfig"
