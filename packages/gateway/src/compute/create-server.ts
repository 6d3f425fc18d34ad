import type { GatewayCloud } from '../cloud.ts';
import { send } from '../send.ts';

/** A server to be made. Exactly one of `imageId` and `volumeId` says what it boots from. */
export interface CreateServerInput {
  readonly name: string;
  readonly flavorId: string;
  readonly imageId: string;
  readonly networkIds: readonly string[];
}

/** Asks Nova for a server. Resolves to its id as soon as Nova has accepted the request. */
export async function createServer(cloud: GatewayCloud, input: CreateServerInput): Promise<string> {
  const { name, flavorId, imageId, networkIds } = input;
  const body = {
    server: { name, flavorRef: flavorId, imageRef: imageId, networks: networkIds.map((uuid) => ({ uuid })) },
  };
  const { server } = await send<{ server: { id: string } }>(cloud, 'compute', {
    method: 'POST',
    path: '/servers',
    body,
  });
  return server.id;
}
