#!/bin/bash
# Installs what the testbed runs, from Debian 12's own packages (OpenStack Zed).
# Idempotent; needs root. Only libraries and daemons are installed: the packages
# that would configure and start services are merely unpacked (for their
# paste/WSGI templates), never installed.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/lib.sh"
[ "$(id -u)" = 0 ] || die "root is needed to install packages"
command -v apt-get >/dev/null && [ "$(. /etc/os-release; echo "${VERSION_CODENAME:-}")" = bookworm ] ||
  die "the OpenStack testbed is made of Debian 12 (bookworm) packages; this is $(. /etc/os-release; echo "${PRETTY_NAME:-another system}")"
PKGS="ca-certificates curl openssl mariadb-server rabbitmq-server memcached uwsgi-core uwsgi-plugin-python3
 python3-keystone python3-glance python3-placement python3-nova python3-neutron python3-cinder
 python3-openstackclient python3-openstacksdk python3-pymysql python3-memcache python3-fixtures"
EXTRA="python3-octavia python3-heat python3-barbican python3-designate python3-manila
 python3-gnocchi python3-aodh python3-cloudkitty python3-swift python3-masakari python3-magnum python3-ironic python3-trove
 python3-octaviaclient python3-heatclient python3-barbicanclient python3-designateclient python3-manilaclient
 python3-masakariclient python3-magnumclient python3-ironicclient python3-troveclient"
[ "$TESTBED_EXTRAS" = none ] && EXTRA=
missing=
for p in $PKGS $EXTRA; do
  dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing="$missing $p"
done
POLICY=/usr/sbin/policy-rc.d   # its 101 keeps daemons from starting when they are installed
clean_policy() { if grep -qs '^# pellucid testbed' "$POLICY"; then rm -f "$POLICY"; fi; }
clean_policy                   # a killed run may have left it
if [ -n "$missing" ]; then
  say "installing:$missing"
  mkdir -p "$S"
  log=$S/apt.log
  if [ ! -e "$POLICY" ]; then
    trap clean_policy EXIT
    printf '#!/bin/sh\n# pellucid testbed\nexit 101\n' > "$POLICY"; chmod 755 "$POLICY"
  fi
  # A run killed amid dpkg leaves packages half configured.
  { DEBIAN_FRONTEND=noninteractive dpkg --force-confdef --force-confold --configure -a </dev/null &&
    apt update && apt install -y --no-install-recommends $missing; } >"$log" 2>&1 ||
    { tail -n 30 "$log" >&2; die "packages could not be installed, see $log"; }
elif ! templates_unpacked; then
  apt update >/dev/null 2>&1 || die "apt-get update failed"
fi
unpack_templates
echo "installed: $(dpkg-query -W -f='${Version}' python3-nova) (nova), $(dpkg-query -W -f='${Version}' python3-keystone) (keystone)"
