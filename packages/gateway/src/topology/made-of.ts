import type { Server } from '../compute/server.ts';
import { releaseFloatingIp } from '../network/floating-ips.ts';
import { deleteNetwork } from '../network/networks.ts';
import { removeRouterInterface } from '../network/router-interfaces.ts';
import { deleteRouter } from '../network/routers.ts';
import { deleteSecurityGroup } from '../network/security-groups.ts';
import type { Topology } from './members.ts';
import { removeServer } from './server-steps.ts';
import type { UndoableStep } from './step.ts';
import type { Made } from './undo.ts';
import { removeVolume } from './volume-steps.ts';

const idOf = ({ step }: Made): string => step.id;

/** The things of a topology as if they had just been made: each depends on those that it uses. Subnets are part of networks. */
export function madeOf(topology: Topology): Made[] {
  const networks = topology.networks.map(({ id, name }) =>
    created('OpenStackNetwork', { id, name, undo: ({ cloud }) => deleteNetwork(cloud, id) }),
  );
  const groups = topology.securityGroups.map(({ id, name }) =>
    created('OpenStackSecurityGroup', { id, name, undo: ({ cloud }) => deleteSecurityGroup(cloud, id) }),
  );
  const routers = topology.routers.map(({ id, name }) =>
    created('OpenStackRouter', { id, name, undo: ({ cloud }) => deleteRouter(cloud, id) }),
  );
  const joins = topology.routers.flatMap((router) => joinsOf(router, topology.networks));
  const volumes = topology.volumes.map(({ id, name }) =>
    created('OpenStackVolume', { id, name, undo: (context) => removeVolume(context, id) }),
  );
  const servers = topology.servers.map((server) => {
    const { id, name } = server;
    const uses = [...networks, ...groups, ...volumes].filter((one) => mayUse(server, one)).map(idOf);
    return created('OpenStackServer', { id, name, undo: (context) => removeServer(context, id) }, uses);
  });
  const floatingIps = topology.floatingIps.map(({ id, description: name }) =>
    created('OpenStackFloatingIp', { id, name, undo: ({ cloud }) => releaseFloatingIp(cloud, id) }, joins.map(idOf)),
  );
  return [...networks, ...groups, ...routers, ...joins, ...volumes, ...servers, ...floatingIps];
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly undo: UndoableStep['undo'];
}

function created(kind: string, { id, name, undo }: Thing, dependsOn: readonly string[] = []): Made {
  return { step: { id: `delete/${kind}/${id}`, operation: 'CREATE', kind, name, dependsOn, undo }, resourceId: id };
}

/** Nova names what a server has; one that is still being made, or in ERROR, may use whatever there is. */
function mayUse(
  { status, addresses, securityGroups, volumeIds }: Server,
  { step: { kind, name }, resourceId }: Made,
): boolean {
  if (status === 'BUILD' || status === 'ERROR') return true;
  if (kind === 'OpenStackNetwork') return addresses.some(({ network }) => network === name);
  return kind === 'OpenStackSecurityGroup' ? securityGroups.includes(name) : volumeIds.includes(resourceId);
}

/** A router is not deleted while it joins subnets, those of others included. */
function joinsOf(
  { id: routerId, name, interfaces }: Topology['routers'][number],
  networks: Topology['networks'],
): Made[] {
  return interfaces.map(({ portId, subnetId, networkId }) => {
    const network = networks.find(({ id }) => id === networkId);
    const subnet = network?.subnets.find(({ id }) => id === subnetId);
    const step: UndoableStep = {
      ...{ id: `detach/OpenStackPort/${portId}`, operation: 'ATTACH', kind: 'OpenStackPort' },
      name: `${name}/${subnet?.name ?? subnetId}`,
      dependsOn: [`delete/OpenStackRouter/${routerId}`, ...(network ? [`delete/OpenStackNetwork/${network.id}`] : [])],
      undo: async ({ cloud }) => {
        await removeRouterInterface(cloud, routerId, { subnetId });
      },
    };
    return { step, resourceId: portId };
  });
}
