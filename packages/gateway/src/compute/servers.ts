import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { listAll } from '../list-all.ts';
import { send } from '../send.ts';
import { type WaitOptions, waitUntil } from '../wait.ts';

/** A server as Nova shows it to its project. */
export interface Server {
  readonly id: string;
  readonly name: string;
  /** Nova's word: `BUILD`, `ACTIVE`, `SHUTOFF`, `ERROR`, … */
  readonly status: string;
  /** What Nova is doing with it just now: `spawning`; null when nothing. */
  readonly task: string | null;
  readonly addresses: readonly ServerAddress[];
  readonly createdAt: string;
  /** Why it is in `ERROR`. */
  readonly fault: string | null;
  /** The volumes that are attached to it. */
  readonly volumeIds: readonly string[];
}

/** One address of a server. */
export interface ServerAddress {
  /** Name of the network. */
  readonly network: string;
  readonly address: string;
  readonly version: 4 | 6;
  readonly type: 'fixed' | 'floating';
}

interface RawServer {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly created: string;
  readonly 'OS-EXT-STS:task_state'?: string | null;
  readonly addresses?: Readonly<Record<string, readonly RawAddress[]>>;
  readonly fault?: { readonly message?: string } | null;
  readonly 'os-extended-volumes:volumes_attached'?: readonly { readonly id: string }[];
}

interface RawAddress {
  readonly addr: string;
  readonly version: 4 | 6;
  readonly 'OS-EXT-IPS:type'?: 'fixed' | 'floating';
}

/** The servers of the caller's project. */
export async function listServers(cloud: GatewayCloud): Promise<Server[]> {
  const rows = await listAll<RawServer>(cloud, 'compute', { path: '/servers/detail', itemsKey: 'servers' });
  return rows.map(toServer);
}

/** One server. Throws `NOT_FOUND`. */
export async function showServer(cloud: GatewayCloud, id: string): Promise<Server> {
  const { server } = await send<{ server: RawServer }>(cloud, 'compute', {
    path: `/servers/${encodeURIComponent(id)}`,
  });
  return toServer(server);
}

/** Waits until a server has a status and nothing more is done with it. Throws `UPSTREAM_FAILED` when it ends in `ERROR`. */
export function waitForServer(
  cloud: GatewayCloud,
  { id, name }: Pick<Server, 'id' | 'name'>,
  { status, ...options }: WaitOptions & { readonly status: string },
): Promise<Server> {
  return waitUntil(
    {
      what: `server ${name} (${id})`,
      look: () => showServer(cloud, id),
      stateOf: (server) => server.task ?? server.status,
      isDone: (server) => server.status === status && server.task === null,
      faultOf: (server) => (server.status === 'ERROR' ? (server.fault ?? 'it is in ERROR') : null),
    },
    options,
  );
}

/** Deletes a server. Throws `NOT_FOUND`. */
export async function deleteServer(cloud: GatewayCloud, id: string): Promise<void> {
  await send(cloud, 'compute', { method: 'DELETE', path: `/servers/${encodeURIComponent(id)}` });
}

/** Waits until a server is no more. */
export async function waitForServerGone(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<void> {
  await waitUntil(
    {
      what: `server ${id}`,
      look: () => showServer(cloud, id).catch(goneAsNull),
      stateOf: (server) => server?.task ?? server?.status ?? 'DELETED',
      isDone: (server) => server === null,
      faultOf: (server) =>
        server?.status === 'ERROR' && server.task === null ? (server.fault ?? 'it is in ERROR') : null,
    },
    options,
  );
}

function goneAsNull(error: unknown): null {
  if (error instanceof GatewayError && error.code === 'NOT_FOUND') return null;
  throw error;
}

function toServer(raw: RawServer): Server {
  return {
    id: raw.id,
    name: raw.name,
    status: raw.status,
    task: raw['OS-EXT-STS:task_state'] ?? null,
    addresses: Object.entries(raw.addresses ?? {}).flatMap(([network, addresses]) =>
      addresses.map(({ addr, version, 'OS-EXT-IPS:type': type = 'fixed' }) => ({
        network,
        address: addr,
        version,
        type,
      })),
    ),
    createdAt: raw.created,
    fault: raw.fault?.message ?? null,
    volumeIds: (raw['os-extended-volumes:volumes_attached'] ?? []).map(({ id }) => id),
  };
}
