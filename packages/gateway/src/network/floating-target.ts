import { isIPv4 } from 'node:net';
import type { GatewayCloud } from '../cloud.ts';
import { GatewayError, invalidInput } from '../errors.ts';
import { type Port, portsOfServer } from './ports.ts';
import { listRouters } from './routers.ts';

/** Where a floating IP leads to: a port or a server. */
export interface FloatingTarget {
  readonly portId?: string | null;
  /** Its port on a network that a router connects to the floating IP's. */
  readonly serverId?: string | null;
  /** Which of the port's addresses. @default the only one */
  readonly fixedIp?: string | null;
}

/** One address of a port. */
interface Address {
  readonly portId: string;
  readonly subnetId: string;
  readonly fixedIp: string;
}

/** The port that is meant, and its address where it is known. */
export async function findTarget(
  cloud: GatewayCloud,
  { portId, serverId, fixedIp }: FloatingTarget,
  externalNetworkId: string,
): Promise<FloatingTarget> {
  if (portId || !serverId) return { portId: portId ?? null, ...(fixedIp ? { fixedIp } : {}) };
  const addresses = (await portsOfServer(cloud, serverId)).flatMap(addressesOf);
  if (addresses.length === 0)
    throw new GatewayError('NOT_FOUND', `server ${serverId} has no port with an IPv4 address`, { field: 'serverId' });
  if (fixedIp) {
    const named = addresses.find((address) => address.fixedIp === fixedIp);
    if (named) return target(named);
    throw new GatewayError('NOT_FOUND', `no port of server ${serverId} has ${fixedIp}`, { field: 'fixedIp' });
  }
  const [only, ...more] = addresses;
  // Neutron finds out by itself whether it is routed there; a router of another project is seen by Neutron only.
  if (only && more.length === 0) return target(only);
  const routed = await routedSubnets(cloud, externalNetworkId);
  const [found, ...others] = addresses.filter(({ subnetId }) => routed.has(subnetId));
  if (found && others.length === 0) return target(found);
  const candidates = found ? [found, ...others] : addresses;
  throw invalidInput(
    'fixedIp',
    found
      ? `server ${serverId} has several addresses that it can lead to, name one: ${listed(candidates)}`
      : `no router of the project connects an address of server ${serverId} to the external network; its addresses: ${listed(candidates)}`,
  );
}

function addressesOf({ id, fixedIps }: Port): Address[] {
  return fixedIps
    .filter(({ ipAddress }) => isIPv4(ipAddress))
    .map(({ subnetId, ipAddress }) => ({ portId: id, subnetId, fixedIp: ipAddress }));
}

function target({ portId, fixedIp }: Address): FloatingTarget {
  return { portId, fixedIp };
}

/** Subnets with a router of the project whose way out is this network. */
async function routedSubnets(cloud: GatewayCloud, externalNetworkId: string): Promise<ReadonlySet<string>> {
  const routers = await listRouters(cloud, { limit: 1000 });
  const leadingOut = routers.filter(({ externalGateway }) => externalGateway?.networkId === externalNetworkId);
  return new Set(leadingOut.flatMap(({ interfaces }) => interfaces.map(({ subnetId }) => subnetId)));
}

function listed(addresses: readonly Address[]): string {
  return addresses.map(({ fixedIp }) => fixedIp).join(', ');
}
