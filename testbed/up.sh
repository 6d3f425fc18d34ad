#!/usr/bin/env bash
# Starts two real services on loopback, seeded as one estate: OpenStack, and a Kubernetes cluster on its servers and volumes.
# May be run again at any time: what runs stays, what is missing is started. See README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
[ "$(id -u)" = 0 ] || die "root is needed: packages are installed with apt, and the services run as the user who starts them"
. "$here/kubernetes/go.sh"
locked
openstack=$TESTBED_ROOT/openstack kubernetes=$TESTBED_ROOT/kubernetes estate=$TESTBED_ROOT/estate
mkdir -p "$openstack" "$kubernetes" "$estate"
export OS_CLIENT_CONFIG_FILE=$openstack/clouds.yaml OS_CLOUD=admin
python=(/usr/bin/python3 -I)   # Debian's, which alone sees Debian's OpenStack libraries

# Go compiles while apt downloads; once more afterwards if it could not, for apt brings the CA certificates too.
build() { TESTBED_STATE=$kubernetes "$here/kubernetes/build.sh" >"$kubernetes/build.log" 2>&1 </dev/null 9>&-; }
build &
builder=$!
trap 'kill "$builder" 2>/dev/null || true' EXIT
TESTBED_STATE=$openstack "$here/openstack/install.sh" </dev/null 9>&-
if kill -0 "$builder" 2>/dev/null; then echo "building the Kubernetes control plane (some minutes the first time)"; fi
wait "$builder" || build || { tail -n 40 "$kubernetes/build.log" >&2; die "the Kubernetes control plane was not built, see $kubernetes/build.log"; }
trap - EXIT

TESTBED_STATE=$openstack "$here/openstack/up.sh" </dev/null 9>&-
seed() { "${python[@]}" "$here/openstack/seed.py" </dev/null 9>&-; }
seed || { echo "testbed: seeding again what failed"; seed; } || die "OpenStack was not seeded; logs: $openstack/log"
"${python[@]}" "$here/correlate.py" "$estate" </dev/null 9>&-

# A node's providerID cannot be changed: a cluster made for servers that are gone must be made anew.
if [ -e "$kubernetes/servers.json" ] && ! cmp -s "$estate/servers.json" "$kubernetes/servers.json"; then
  echo "testbed: the servers are others than the cluster was made for, making it anew"
  TESTBED_STATE=$kubernetes "$here/kubernetes/down.sh" --wipe </dev/null 9>&-
fi
cp "$estate/servers.json" "$kubernetes/servers.json"
more=()   # what an optional service has none of is made up
for what in snapshot share; do [ "$(cat "$estate/${what}s.json")" = "[]" ] || more+=("--$what-ids" "$estate/${what}s.json"); done
ids=(--server-ids "$estate/servers.json" --volume-ids "$estate/volumes.json" --lb-ids "$estate/lbs.json" --infra-ids "$estate/infra.json" "${more[@]}")
TESTBED_STATE=$kubernetes "$here/kubernetes/up.sh" "${ids[@]}" </dev/null 9>&-
TESTBED_STATE=$kubernetes "$here/kubernetes/seed.sh" "${ids[@]}" --manifests "$here/kubernetes/on-openstack" </dev/null 9>&-

cat > "$TESTBED_ROOT/env.sh" <<X
export OS_CLIENT_CONFIG_FILE='$OS_CLIENT_CONFIG_FILE'
export OS_CLOUD=$OS_CLOUD
export KUBECONFIG='$kubernetes/kubeconfig'
export KUBECTL='$kubernetes/bin/kubectl'
case ":\$PATH:" in *:'$kubernetes/bin':*) ;; *) export PATH="\$PATH:"'$kubernetes/bin' ;; esac
X
echo
echo "The testbed is up; . $TESTBED_ROOT/env.sh sets:"
cat "$TESTBED_ROOT/env.sh"
