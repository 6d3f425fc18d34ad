#!/usr/bin/env bash
# Stops the testkube that up.sh started; --wipe also removes its data (not the built binary).
set -euo pipefail
cd "$(dirname "$0")"
. ../lib.sh
state="${TESTBED_STATE:-$TESTBED_ROOT/kubernetes}"
bin="${TESTKUBE_BIN:-$state/bin/testkube}"
pidfile="$state/testkube.pid"
if [ -s "$pidfile" ]; then
  pid="$(cat "$pidfile")"
  ours() { [ "$(readlink "/proc/$pid/exe" 2>/dev/null | sed 's/ (deleted)$//')" = "$(readlink -f "$bin")" ]; }   # not a reused pid
  if ours; then
    kill -TERM "$pid"
    for _ in $(seq 150); do ours || break; sleep 0.2; done
    if ours; then kill -KILL "$pid"; fi
  fi
  rm -f "$pidfile" "$state/ready.json"
fi
if [ "${1:-}" = --wipe ]; then rm -rf "${state:?}/etcd" "${state:?}/pki" "$state"/kubeconfig* "$state/servers.json" "$state/testkube.log"; fi
