import { isIPv4 } from 'node:net';
import { GatewayError, invalidInput } from '../errors.ts';
import {
  allocateFloatingIp,
  associateFloatingIp,
  disassociateFloatingIp,
  listFloatingIps,
  releaseFloatingIp,
  showFloatingIp,
  waitForFloatingIp,
} from '../network/floating-ips.ts';
import { describeFor } from '../network/neutron.ts';
import { listPorts, type Port, portsOfServer } from '../network/ports.ts';
import type { Catalog } from './catalog.ts';
import { checkSame, idOfMember, onlyMember } from './existing.ts';
import type { KnownServer } from './server-steps.ts';
import type { Ref, StepContext, StepDefinition } from './step.ts';
import { floatingIpStep, serverStep } from './step-ids.ts';
import type { TopologyFloatingIpInput } from './topology-input.ts';
import { type KnownNetwork, type KnownSubnet, keyOf, type World } from './world.ts';

/** A way from an external network to a server. */
interface Route {
  readonly network: KnownNetwork;
  /** Those of its subnets that a router joins which leads out there. */
  readonly subnets: readonly KnownSubnet[];
  readonly needs: readonly string[];
}

/**
 * The floating IP of a server; none where none is asked for. Throws as `knownServer` does, also where no router leads, and
 * `CONFLICT` for one that leads to something else.
 */
export function floatingIpSteps(world: World, catalog: Catalog, known: KnownServer): StepDefinition[] {
  const { server, field: base } = known;
  if (!server.floatingIp) return [];
  const field = `${base}.floatingIp`;
  const externalId = world.externalNetworkId(server.floatingIp.from, `${field}.from`);
  const route = onlyRoute(routesTo(externalId, world, known), { ...server.floatingIp, field });
  const about = { field, what: `floating IP of server '${server.name}'` };
  // They have no names: the description says whose it is.
  const found = onlyMember(
    catalog.members.floatingIps.filter(({ description }) => description === server.name),
    about,
  );
  if (found) checkSame(about, { from: [externalId, found.networkId] });
  const port = catalog.floatingPorts.find(({ id }) => id === found?.portId);
  if (found?.portId) checkLeadsTo(known, route, port, about);
  const common = {
    ...{ kind: 'OpenStackFloatingIp', name: server.name, field },
    dependsOn: [serverStep(server.name), ...route.needs],
    finish: ({ cloud, wait }: StepContext, id: string) => waitForFloatingIp(cloud, id, wait()),
  };
  const target = (context: StepContext) => targetOf(context, { server: server.name, route });
  // Its server was deleted, and is made anew.
  if (found && found.portId === null)
    return [{ ...common, id: floatingIpStep(server.name, 'attach'), ...association(server.name, found.id, target) }];
  const { name: topology } = catalog.members;
  return [
    {
      ...{ ...common, id: floatingIpStep(server.name, 'create'), operation: 'CREATE' },
      existing: found?.id ?? null,
      begin: async (context) => {
        const to = await target(context);
        const description = describeFor(topology, server.name);
        return (await allocateFloatingIp(context.cloud, { networkId: externalId, description, ...to })).id;
      },
      find: async ({ cloud }) => {
        const all = await listFloatingIps(cloud, { networkId: externalId, limit: 1000 });
        const own = all.filter((one) => one.description === server.name);
        return idOfMember(topology, cloud, Promise.resolve(own));
      },
      undo: ({ cloud }, id) => releaseFloatingIp(cloud, id),
    },
  ];
}

/** How one that leads nowhere is led to its server. Undone, the project keeps it: others may know its address. */
function association(
  server: string,
  floatingIpId: string,
  target: (context: StepContext) => Promise<{ readonly portId: string; readonly fixedIp: string }>,
): Pick<StepDefinition, 'operation' | 'existing' | 'begin' | 'find' | 'undo'> {
  return {
    operation: 'ATTACH',
    existing: null,
    begin: async (context) => (await associateFloatingIp(context.cloud, floatingIpId, await target(context))).id,
    find: async ({ cloud, idOf }) => {
      const { portId } = await showFloatingIp(cloud, floatingIpId);
      const ports = await portsOfServer(cloud, idOf({ step: serverStep(server) }));
      return ports.some(({ id }) => id === portId) ? floatingIpId : null;
    },
    undo: async ({ cloud }, id) => {
      await disassociateFloatingIp(cloud, id);
    },
  };
}

/** Throws `CONFLICT` unless a floating IP leads to the server, on the network that is asked for. */
function checkLeadsTo(
  { server: { floatingIp }, existing }: KnownServer,
  route: Route,
  port: Port | undefined,
  about: Parameters<typeof checkSame>[0],
): void {
  if (existing === null || port?.deviceId !== existing.id)
    throw new GatewayError(
      'CONFLICT',
      `${about.what} is there already, but leads to something else: disassociate it first`,
      { field: about.field },
    );
  checkSame(about, { network: [floatingIp?.network ? route.network.existing : null, port.networkId] });
}

function routesTo(externalId: string, { routers }: World, { networks }: KnownServer): Route[] {
  const leading = routers.filter(({ externalNetworkId }) => externalNetworkId === externalId);
  const joined = leading.flatMap(({ subnets }) => subnets);
  // Somebody may have joined a subnet of the topology to a router that is not part of it.
  const joins = (subnet: KnownSubnet) => joined.filter(({ key }) => key === keyOf(subnet) || key === subnet.existing);
  return networks.flatMap((network) => {
    const subnets = network.subnets.filter((subnet) => !subnet.cidr.includes(':') && joins(subnet).length > 0);
    const needs = subnets.flatMap(joins).flatMap((join) => join.needs);
    return subnets.length > 0 ? [{ network, subnets, needs }] : [];
  });
}

function onlyRoute(
  routes: readonly Route[],
  { from, network: wanted, field }: TopologyFloatingIpInput & { readonly field: string },
): Route {
  const fitting = wanted ? routes.filter(({ network }) => [network.name, network.existing].includes(wanted)) : routes;
  const [route, ...others] = fitting;
  if (!route)
    throw invalidInput(
      wanted ? `${field}.network` : field,
      `no router leads from ${wanted ? `'${wanted}'` : 'a network of the server'} to '${from}', by IPv4`,
    );
  if (others.length === 0) return route;
  const names = fitting.map(({ network }) => network.name).join(', ');
  throw invalidInput(`${field}.network`, `several networks of the server are routed to '${from}', name one: ${names}`);
}

/** The server's port on the network, and its address there. */
async function targetOf(
  { cloud, idOf }: StepContext,
  { server, route }: { readonly server: string; readonly route: Route },
): Promise<{ readonly portId: string; readonly fixedIp: string }> {
  const step: Ref = { step: serverStep(server) };
  const ports = await listPorts(cloud, { deviceId: idOf(step), networkId: idOf(route.network.ref), limit: 100 });
  const subnetIds = route.subnets.map(({ ref }) => idOf(ref));
  for (const { id, fixedIps } of ports) {
    const address = fixedIps.find(({ subnetId, ipAddress }) => subnetIds.includes(subnetId) && isIPv4(ipAddress));
    if (address) return { portId: id, fixedIp: address.ipAddress };
  }
  const message = `server '${server}' has no address that a floating IP could lead to`;
  throw new GatewayError('CONFLICT', message, { field: 'floatingIp', service: 'network' });
}
