import type { GatewayCloud } from '../cloud.ts';
import { listAll } from '../list-all.ts';
import { createOnce, MARKER_NAME, type Marker } from '../marker.ts';
import { isAtLeast, microversionOf } from '../microversion.ts';
import { send } from '../send.ts';
import { checkCreateServer } from './check-create-server.ts';
import type { CreateServerInput } from './create-server-input.ts';
import { createServerBody, createServerNames } from './create-server-request.ts';
import { type RawServer, type Server, toServer } from './server.ts';
import { asPattern, listReservation, showServer } from './servers.ts';

/** What Nova has accepted to make. */
export interface NewServers {
  /** In the order of their names: Nova adds `-1`, `-2`, … where there are several. */
  readonly servers: readonly Server[];
  /** Null where the cloud makes none, where there are several servers, and where nobody asked for it. */
  readonly adminPassword: string | null;
}

/**
 * Asks Nova for a server, or for several alike. Resolves as soon as Nova has accepted the request. Throws `INVALID_INPUT`
 * and `NOT_FOUND` with the field, `QUOTA_EXCEEDED`, `CONFLICT` for a port that is in use.
 */
export async function createServers(
  cloud: GatewayCloud,
  input: CreateServerInput,
  marker: Marker | null = null,
): Promise<NewServers> {
  await checkCreateServer(cloud, input);
  return createOnce(marker, {
    find: (mark) => findMarked(cloud, input.name, mark),
    create: (mark) => {
      const metadata = mark === null ? [] : [{ key: MARKER_NAME, value: mark }];
      return requestServers(cloud, { ...input, metadata: [...(input.metadata ?? []), ...metadata] });
    },
  });
}

async function requestServers(cloud: GatewayCloud, input: CreateServerInput): Promise<NewServers> {
  const count = input.count ?? 1;
  const needsNetworks = isAtLeast(await microversionOf(cloud, 'compute'), '2.37');
  const body = createServerBody(input, { needsNetworks });
  const request = { method: 'POST', path: '/servers', body, names: createServerNames(input) } as const;
  if (count > 1) {
    const { reservation_id: id } = await send<{ reservation_id: string }>(cloud, 'compute', request);
    return { servers: byName(await listReservation(cloud, id, count)), adminPassword: null };
  }
  const { server } = await send<{ server: { id: string; adminPass?: string } }>(cloud, 'compute', request);
  const adminPassword = input.returnAdminPassword ? (server.adminPass ?? null) : null;
  return { servers: [await showServer(cloud, server.id)], adminPassword };
}

/** Nova lets administrators alone look for metadata. */
async function findMarked(cloud: GatewayCloud, name: string, mark: string): Promise<NewServers | null> {
  const rows = await listAll<RawServer>(cloud, 'compute', {
    path: '/servers/detail',
    itemsKey: 'servers',
    query: { name: `^${asPattern(name)}` },
  });
  const servers = rows.filter(({ metadata }) => metadata?.[MARKER_NAME] === mark).map(toServer);
  return servers.length > 0 ? { servers: byName(servers), adminPassword: null } : null;
}

function byName(servers: readonly Server[]): Server[] {
  return servers.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
