#!/usr/bin/env bash
# Stops what up.sh started; --wipe drops the state too (databases, logs, the estate), but not what was downloaded or built.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
case ${1:-} in ''|--wipe) ;; *) die "usage: down.sh [--wipe]" ;; esac
locked
TESTBED_STATE=$TESTBED_ROOT/kubernetes "$here/kubernetes/down.sh" "$@" </dev/null 9>&-
TESTBED_STATE=$TESTBED_ROOT/openstack "$here/openstack/down.sh" "$@" </dev/null 9>&-
rm -f "$TESTBED_ROOT/env.sh"
if [ "${1:-}" = --wipe ]; then rm -rf "$TESTBED_ROOT/estate"; fi
