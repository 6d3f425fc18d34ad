import type { GatewayCloud } from '../cloud.ts';
import { GatewayError, invalidInput } from '../errors.ts';
import { listAll, listSome } from '../list-all.ts';
import { type NewerField, requireMicroversion } from '../microversion.ts';
import { type GatewayRequest, send } from '../send.ts';
import { type RawServer, type Server, toServer } from './server.ts';

/** Which servers; what is left out or null does not matter. */
export interface ServerFilter {
  /** A part of the name. */
  readonly name?: string | null;
  readonly status?: string | null;
  readonly flavorId?: string | null;
  readonly imageId?: string | null;
  /** A part of an IPv4 address. */
  readonly address?: string | null;
  /** All of them. Since microversion 2.26. */
  readonly tags?: readonly string[] | null;
  /** Since microversion 2.83. */
  readonly keypairName?: string | null;
  /** Since microversion 2.83. */
  readonly availabilityZone?: string | null;
}

/** A page of servers. */
export interface ServerPage {
  readonly filter?: ServerFilter | null;
  /** 1 to 1000. */
  readonly limit: number;
  /** Id of the last server of the page before. */
  readonly after?: string | null;
}

const MOST_SERVERS = 1000;

/** Servers of the caller's project, the newest first. Throws `INVALID_INPUT`, and `NOT_FOUND` for an `after` that is not among them. */
export async function listServers(cloud: GatewayCloud, { filter, limit, after }: ServerPage): Promise<Server[]> {
  if (limit < 1 || limit > MOST_SERVERS) throw invalidInput('limit', `limit is from 1 to ${MOST_SERVERS}`);
  const { name, status, flavorId, imageId, address, tags, keypairName, availabilityZone } = filter ?? {};
  const newer: NewerField[] = [
    { field: 'filter.tags', value: tags, since: '2.26' },
    { field: 'filter.keypairName', value: keypairName, since: '2.83' },
    { field: 'filter.availabilityZone', value: availabilityZone, since: '2.83' },
  ];
  // Nova leaves out what a caller may not filter by in silence, and shows everything.
  await requireMicroversion(cloud, 'compute', newer);
  const names = { references: after ? [{ field: 'after', value: after }] : [] };
  // Nova goes on after a server of another project, too, and so tells that there is one.
  if (after) await send(cloud, 'compute', { path: `/servers/${encodeURIComponent(after)}`, names });
  const query = {
    name: name ? asPattern(name) : null,
    status,
    flavor: flavorId,
    image: imageId,
    ip: address ? asPattern(address) : null,
    tags: tags?.join(','),
    key_name: keypairName,
    availability_zone: availabilityZone,
    marker: after,
  };
  const rows = await listSome<RawServer>(cloud, 'compute', {
    path: '/servers/detail',
    itemsKey: 'servers',
    query: given(query),
    limit,
    most: limit,
    names,
  });
  return rows.map(toServer);
}

/** All servers of the caller's project. */
export async function listAllServers(cloud: GatewayCloud): Promise<Server[]> {
  const rows = await listAll<RawServer>(cloud, 'compute', { path: '/servers/detail', itemsKey: 'servers' });
  return rows.map(toServer);
}

/** The servers of one request for several. */
export async function listReservation(cloud: GatewayCloud, reservationId: string, count: number): Promise<Server[]> {
  const rows = await listSome<RawServer>(cloud, 'compute', {
    path: '/servers/detail',
    itemsKey: 'servers',
    query: { reservation_id: reservationId },
    most: count,
  });
  return rows.map(toServer);
}

/** One server. Throws `NOT_FOUND`. */
export async function showServer(cloud: GatewayCloud, id: string): Promise<Server> {
  const { server } = await sendToServer<{ server: RawServer }>(cloud, id, {});
  return toServer(server);
}

/** One server; null when it is not there. */
export async function findServer(cloud: GatewayCloud, id: string): Promise<Server | null> {
  try {
    return await showServer(cloud, id);
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

/** A request about one server; `path` is below its own. Errors say `id` when it is not there. */
export function sendToServer<Answer>(
  cloud: GatewayCloud,
  id: string,
  { path = '', names, ...request }: Partial<GatewayRequest>,
): Promise<Answer> {
  return send(cloud, 'compute', {
    ...request,
    path: `/servers/${encodeURIComponent(id)}${path}`,
    names: { ...names, references: [...(names?.references ?? []), { field: 'id', value: id }] },
  });
}

/** Nova takes names and addresses for regular expressions. */
export function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function given(query: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
