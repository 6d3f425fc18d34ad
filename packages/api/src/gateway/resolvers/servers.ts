import {
  type CreateServerInput,
  createServer,
  deleteServer,
  listServers,
  type Server,
  showServer,
  waitForServer,
  waitForServerGone,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import type { RequestContext } from '../../callers/caller.ts';
import { toAction } from '../../graphql/actions.ts';
import type { ActionOptions, Gateway } from '../gateway.ts';
import type { PlaceArguments } from '../place.ts';

/** Query resolvers of schema/gateway/servers.graphql. */
export function serverQueries(gateway: Gateway) {
  return {
    servers: (_parent: unknown, place: PlaceArguments, { caller }: RequestContext) =>
      gateway.read(caller, place, listServers),
    server: (
      _parent: unknown,
      { id, ...place }: PlaceArguments & { readonly id: string },
      { caller }: RequestContext,
    ) => gateway.read(caller, place, (cloud) => showServer(cloud, id)),
  };
}

interface OnServer {
  readonly id: string;
  readonly options?: ActionOptions | null;
}

/** Mutation resolvers of schema/gateway/servers.graphql. */
export function serverMutations(gateway: Gateway) {
  return {
    createServer: async (
      _parent: unknown,
      { input, options }: { readonly input: CreateServerInput; readonly options?: ActionOptions | null },
      { caller }: RequestContext,
    ) => {
      const { result, action } = await gateway.act(
        { caller, name: 'createServer', input, options },
        {
          begin: async ({ cloud, marker }) => showServer(cloud, await createServer(cloud, input, marker)),
          finish: (cloud, server, wait) => waitForServer(cloud, server, { ...wait, status: 'ACTIVE' }),
          touches: serverTargets,
        },
      );
      return { server: result, action: toAction(action) };
    },
    deleteServer: async (_parent: unknown, { id, options }: OnServer, { caller }: RequestContext) => {
      const { action } = await gateway.act(
        { caller, name: 'deleteServer', input: { id }, options },
        {
          begin: async ({ cloud }) => {
            const server = await showServer(cloud, id);
            await deleteServer(cloud, id);
            return server;
          },
          finish: async (cloud, server, wait) => {
            await waitForServerGone(cloud, id, wait);
            return server;
          },
          touches: serverTargets,
        },
      );
      return { id, action: toAction(action) };
    },
  };
}

/** What changes with a server: itself, its ports and their floating IPs, its volumes and how they are attached. */
function serverTargets({ id, volumeIds }: Pick<Server, 'id' | 'volumeIds'>): RefreshTarget[] {
  const server = { kind: 'OpenStackServer', id };
  const ports = { kind: 'OpenStackPort', field: 'server', of: server };
  return [
    server,
    ports,
    { kind: 'OpenStackFloatingIp', field: 'port', of: ports },
    ...volumeIds.map((volumeId) => ({ kind: 'OpenStackVolume', id: volumeId })),
    { kind: 'OpenStackVolumeAttachment', field: 'server', of: server },
  ];
}
