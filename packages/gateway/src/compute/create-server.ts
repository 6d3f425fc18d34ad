import type { GatewayCloud } from '../cloud.ts';
import { listAll } from '../list-all.ts';
import { createOnce, MARKER_NAME, type Marker } from '../marker.ts';
import { send } from '../send.ts';

/** A server to be made. Exactly one of `imageId` and `volumeId` says what it boots from. */
export interface CreateServerInput {
  readonly name: string;
  readonly flavorId: string;
  readonly imageId: string;
  readonly networkIds: readonly string[];
}

/** Asks Nova for a server. Resolves to its id as soon as Nova has accepted the request. */
export function createServer(
  cloud: GatewayCloud,
  input: CreateServerInput,
  marker: Marker | null = null,
): Promise<string> {
  return createOnce(marker, {
    find: (mark) => findServer(cloud, input.name, mark),
    create: (mark) => requestServer(cloud, input, mark),
  });
}

async function requestServer(cloud: GatewayCloud, input: CreateServerInput, mark: string | null): Promise<string> {
  const { name, flavorId, imageId, networkIds } = input;
  const body = {
    server: {
      name,
      flavorRef: flavorId,
      imageRef: imageId,
      networks: networkIds.map((uuid) => ({ uuid })),
      ...(mark === null ? {} : { metadata: { [MARKER_NAME]: mark } }),
    },
  };
  const { server } = await send<{ server: { id: string } }>(cloud, 'compute', {
    method: 'POST',
    path: '/servers',
    body,
  });
  return server.id;
}

interface MarkedServer {
  readonly id: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Nova looks for names as regular expressions, and lets administrators alone look for metadata. */
async function findServer(cloud: GatewayCloud, name: string, mark: string): Promise<string | null> {
  const query = { name: `^${name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$` };
  const servers = await listAll<MarkedServer>(cloud, 'compute', {
    path: '/servers/detail',
    itemsKey: 'servers',
    query,
  });
  return servers.find(({ metadata }) => metadata?.[MARKER_NAME] === mark)?.id ?? null;
}
