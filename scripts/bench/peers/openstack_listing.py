"""Lists with openstacksdk what Pellucid lists, and prints seconds, HTTP requests and rows as JSON."""
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import openstack
import requests

calls = 0
send = requests.Session.send


def counted(self, *args, **kwargs):
    global calls
    calls += 1
    return send(self, *args, **kwargs)


requests.Session.send = counted

LISTINGS = {
    "OpenStackServer": lambda c: c.compute.servers(details=True, all_projects=True),
    "OpenStackFlavor": lambda c: c.compute.flavors(details=True, is_public=None),
    "OpenStackKeypair": lambda c: c.compute.keypairs(),
    "OpenStackServerGroup": lambda c: c.compute.server_groups(all_projects=True),
    "OpenStackHypervisor": lambda c: c.compute.hypervisors(details=True),
    "OpenStackComputeService": lambda c: c.compute.services(),
    "OpenStackAvailabilityZone": lambda c: c.compute.availability_zones(details=True),
    "OpenStackHostAggregate": lambda c: c.compute.aggregates(),
    "OpenStackRegion": lambda c: c.identity.regions(),
    "OpenStackDomain": lambda c: c.identity.domains(),
    "OpenStackProject": lambda c: c.identity.projects(),
    "OpenStackUser": lambda c: c.identity.users(),
    "OpenStackRole": lambda c: c.identity.roles(),
    "OpenStackRoleAssignment": lambda c: c.identity.role_assignments(),
    "OpenStackImage": lambda c: c.image.images(visibility="all"),
    "OpenStackNetwork": lambda c: c.network.networks(),
    "OpenStackSubnet": lambda c: c.network.subnets(),
    "OpenStackPort": lambda c: c.network.ports(),
    "OpenStackRouter": lambda c: c.network.routers(),
    "OpenStackFloatingIp": lambda c: c.network.ips(),
    "OpenStackSecurityGroup": lambda c: c.network.security_groups(),
    "OpenStackSecurityGroupRule": lambda c: c.network.security_group_rules(),
    "OpenStackNetworkAgent": lambda c: c.network.agents(),
    "OpenStackVolume": lambda c: c.block_storage.volumes(details=True, all_projects=True),
    "OpenStackVolumeType": lambda c: c.block_storage.types(),
    "OpenStackVolumeSnapshot": lambda c: c.block_storage.snapshots(details=True, all_projects=True),
    "OpenStackVolumeBackup": lambda c: c.block_storage.backups(details=True),
}


def main(kinds, workers):
    started = time.monotonic()
    cloud = openstack.connect()
    rows = {}

    def listing(kind):
        rows[kind] = sum(1 for _ in LISTINGS[kind](cloud))

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(listing, kinds))
    print(json.dumps({"seconds": time.monotonic() - started, "requests": calls, "rows": rows}))


if __name__ == "__main__":
    main(sys.argv[2].split(",") if sys.argv[2:] else list(LISTINGS), int(sys.argv[1]))
