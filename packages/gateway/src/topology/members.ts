import { listAllVolumes, type Volume } from '../block-storage/volumes.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Server } from '../compute/server.ts';
import { listAllServers } from '../compute/servers.ts';
import { GatewayError } from '../errors.ts';
import { type FloatingIp, listAllFloatingIps } from '../network/floating-ips.ts';
import { listAllNetworks, type NetworkWithSubnets } from '../network/networks.ts';
import type { RouterWithInterfaces } from '../network/router-ports.ts';
import { listAllRouters } from '../network/routers.ts';
import { listAllSecurityGroups, type SecurityGroup } from '../network/security-groups.ts';
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

/** Lists what the caller's project has. */
export async function listThings(cloud: GatewayCloud): Promise<Things> {
  const [networks, routers, securityGroups, servers, volumes, floatingIps] = await Promise.all([
    listAllNetworks(cloud),
    listAllRouters(cloud),
    listAllSecurityGroups(cloud),
    listAllServers(cloud),
    listAllVolumes(cloud).catch(noneIfNotOffered),
    listAllFloatingIps(cloud),
  ]);
  return { networks, routers, securityGroups, servers, volumes, floatingIps };
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
    // Nova alone lists the newest first.
    servers: things.servers.filter(isMember).toSorted((a, b) => a.name.localeCompare(b.name)),
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
