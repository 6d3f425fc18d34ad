import { listVolumes, type Volume } from '../block-storage/volumes.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Server } from '../compute/server.ts';
import { listServers } from '../compute/servers.ts';
import { GatewayError } from '../errors.ts';
import { type FloatingIp, listFloatingIps } from '../network/floating-ips.ts';
import { listNetworks, type NetworkWithSubnets } from '../network/networks.ts';
import type { RouterWithInterfaces } from '../network/router-ports.ts';
import { listRouters } from '../network/routers.ts';
import { listSecurityGroups, type SecurityGroup } from '../network/security-groups.ts';
import { isNotOffered } from '../upstream-errors.ts';

/** What a project has of the kinds that topologies are made of. */
export interface Things {
  /** Those of others that the project may use included. */
  readonly networks: readonly NetworkWithSubnets[];
  readonly routers: readonly RouterWithInterfaces[];
  /** Those of others that the project may use included. */
  readonly securityGroups: readonly SecurityGroup[];
  readonly servers: readonly Server[];
  readonly volumes: readonly Volume[];
  readonly floatingIps: readonly FloatingIp[];
}

/** What was made together: whatever bears the topology's mark. */
export interface Topology extends Things {
  readonly name: string;
}

/** The limit of a listing. A project with more is told so: what is not seen would be made twice, or left behind. */
const MOST = 1000;

/** Lists what the caller's project has. Throws `UPSTREAM_FAILED` for a project with more than can be looked through. */
export async function listThings(cloud: GatewayCloud): Promise<Things> {
  const all = { limit: MOST };
  const [networks, routers, securityGroups, servers, volumes, floatingIps] = await Promise.all([
    whole('networks', listNetworks(cloud, all)),
    whole('routers', listRouters(cloud, all)),
    whole('security groups', listSecurityGroups(cloud, all)),
    whole('servers', listServers(cloud, all)),
    whole('volumes', listVolumes(cloud, all).catch(noneIfNotOffered)),
    whole('floating IPs', listFloatingIps(cloud, all)),
  ]);
  return { networks, routers, securityGroups, servers, volumes, floatingIps };
}

async function whole<Thing>(noun: string, listing: Promise<Thing[]>): Promise<Thing[]> {
  const things = await listing;
  if (things.length < MOST) return things;
  throw new GatewayError('UPSTREAM_FAILED', `the project has ${MOST} ${noun} or more: too many to look for topologies`);
}

/** A cloud without volumes. */
function noneIfNotOffered(error: unknown): Volume[] {
  if (isNotOffered(error)) return [];
  throw error;
}

/** What of a project's things belongs to a topology; nothing of other projects, which may have one of the same name. */
export function membersOf(name: string, things: Things, { projectId }: Pick<GatewayCloud, 'projectId'>): Topology {
  const isMember = (thing: { readonly topology: string | null; readonly projectId?: string | null }): boolean =>
    thing.topology === name && (thing.projectId === undefined || thing.projectId === projectId);
  return {
    name,
    networks: things.networks.filter(isMember),
    routers: things.routers.filter(isMember),
    securityGroups: things.securityGroups.filter(isMember),
    servers: things.servers.filter(isMember),
    volumes: things.volumes.filter(isMember),
    floatingIps: things.floatingIps.filter(isMember),
  };
}

/** Whether nothing belongs to it. */
export function isEmpty({ name: _name, ...things }: Topology): boolean {
  return Object.values(things).every((list: readonly unknown[]) => list.length === 0);
}

/** The topologies of the caller's project, by name. */
export async function listTopologies(cloud: GatewayCloud): Promise<Topology[]> {
  const things = await listThings(cloud);
  const lists: readonly (readonly { readonly topology: string | null }[])[] = Object.values(things);
  const names = new Set(lists.flat().flatMap(({ topology }) => topology ?? []));
  return [...names]
    .sort()
    .map((name) => membersOf(name, things, cloud))
    .filter((topology) => !isEmpty(topology));
}

/** What belongs to a topology now. */
export async function findTopology(cloud: GatewayCloud, name: string): Promise<Topology> {
  return membersOf(name, await listThings(cloud), cloud);
}

/** One topology. Throws `NOT_FOUND` when nothing belongs to it. */
export async function showTopology(cloud: GatewayCloud, name: string): Promise<Topology> {
  const topology = await findTopology(cloud, name);
  if (!isEmpty(topology)) return topology;
  throw new GatewayError('NOT_FOUND', `there is no topology '${name}' in this project`, { field: 'name' });
}
