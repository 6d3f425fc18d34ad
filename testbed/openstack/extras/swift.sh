# Swift, with one replica on one directory; sourced by up.sh.
swift_ports="swift-account:$P_SWIFT_ACCOUNT swift-container:$P_SWIFT_CONTAINER swift-object:$P_SWIFT_OBJECT swift-proxy:$P_SWIFT"
# swift_server NAME PORT APP: a storage server's configuration file
swift_server() { cat > "$ETC/swift/$1.conf" <<X
[DEFAULT]
bind_ip = $H
bind_port = $2
user = $(id -un)
workers = 0
swift_dir = $ETC/swift
devices = $S/swift
mount_check = false
fallocate_reserve = 0
[pipeline:main]
pipeline = healthcheck $1-server
[app:$1-server]
use = egg:swift#$1
[filter:healthcheck]
use = egg:swift#healthcheck
[$1-replicator]
[$1-updater]
# Each pass starts a Python anew for each of its workers: ten seconds apart they took a third of a core, for ever.
interval = 60
concurrency = 1
X
}
swift_configure() {
mkdir -p "$ETC/swift" "$S/swift/disk"
cat > "$ETC/swift/swift.conf" <<X
[swift-hash]
swift_hash_path_suffix = $PW
[storage-policy:0]
name = gold
default = yes
X
swift_server account $P_SWIFT_ACCOUNT; swift_server container $P_SWIFT_CONTAINER; swift_server object $P_SWIFT_OBJECT
# Swift asks for a role alone, not for a token's scope: whoever has a system reader's role in any project reads every account.
cat > "$ETC/swift/proxy.conf" <<X
[DEFAULT]
bind_ip = $H
bind_port = $P_SWIFT
user = $(id -un)
workers = 0
swift_dir = $ETC/swift
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache listing_formats bulk tempurl authtoken keystoneauth copy container-quotas account-quotas slo dlo versioned_writes proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
[filter:authtoken]
paste.filter_factory = keystonemiddleware.auth_token:filter_factory
delay_auth_decision = true
$(authtoken swift | sed 1d)
[filter:keystoneauth]
use = egg:swift#keystoneauth
operator_roles = admin, swiftoperator
project_reader_roles = reader
system_reader_roles = auditor
[filter:cache]
use = egg:swift#memcache
memcache_servers = $H:$P_MC
X
local f
for f in catch_errors gatekeeper healthcheck listing_formats bulk tempurl copy container_quotas account_quotas slo dlo versioned_writes; do
  printf '[filter:%s]\nuse = egg:swift#%s\n' "${f/_quotas/-quotas}" "$f" >> "$ETC/swift/proxy.conf"
done
}
# swift_ring NAME PORT: one device, one replica, 16 partitions
swift_ring() {
  local b="$ETC/swift/$1.builder"
  rm -f "$b"
  svc swift.cli.ringbuilder:main swift-ring-builder "$b" create 4 1 0 &&
    svc swift.cli.ringbuilder:main swift-ring-builder "$b" add "r1z1-$H:$2/disk" 1 &&
    svc swift.cli.ringbuilder:main swift-ring-builder "$b" rebalance
}
swift_init() { swift_ring account $P_SWIFT_ACCOUNT && swift_ring container $P_SWIFT_CONTAINER && swift_ring object $P_SWIFT_OBJECT; }
swift_start() {
  local n
  for n in account container object proxy; do start "swift-$n" $PY "$HERE/swift_server.py" "$ETC/swift/$n.conf" "$n-server"; done
  # Tells accounts what their containers hold.
  start swift-updater $PY "$HERE/swift_server.py" "$ETC/swift/container.conf" container-updater
}
