#!/bin/bash
# Stops the processes that up.sh started for this state (and their children), nothing else.
#   down.sh              everything, databases last
#   down.sh NAME...      only these services (names: ls $TESTBED_STATE/run)
#   down.sh --wipe       everything, then removes the state (databases, logs, ...)
set -uo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/lib.sh"
wipe=; [ "${1:-}" = --wipe ] && { wipe=1; shift; }
if [ $# -gt 0 ]; then stop_all 20 "$@"; echo "stopped: $*"; exit; fi
base="rabbitmq epmd mariadb memcached"
names=$(ours | cut -d' ' -f2 | sort -u | grep -vE '^(mariadbd|rabbitmq-server|rabbitmq|epmd|mariadb|memcached)$')
[ -z "$names" ] || stop_all 15 $names
stop_all 30 $base
left=$(ours)
[ -z "$left" ] || { say "still running:" $left; exit 1; }
rm -f "$RUN"/*.pid
echo "stopped"
if [ -n "$wipe" ]; then
  [ ! -d "$S" ] || ( cd "$S" && rm -rf mysql rabbit etc log run done home nova neutron cinder images images-staging images-tasks lock \
      octavia designate manila gnocchi cloudkitty swift masakari magnum ironic trove clouds.yaml offset apt.log )
  echo "state removed"
fi
