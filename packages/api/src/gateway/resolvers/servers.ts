import {
  type CreateServerInput,
  createServer,
  deleteServer,
  listServers,
  showServer,
  waitForServer,
  waitForServerGone,
} from '@pellucid/gateway';
import type { RequestContext } from '../../callers/caller.ts';
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
        { caller, name: 'createServer', options },
        async ({ cloud, wait }) => {
          const id = await createServer(cloud, input);
          return wait
            ? waitForServer(cloud, { id, name: input.name }, { ...wait, status: 'ACTIVE' })
            : showServer(cloud, id);
        },
      );
      return { server: result, action };
    },
    deleteServer: async (_parent: unknown, { id, options }: OnServer, { caller }: RequestContext) => {
      const { action } = await gateway.act({ caller, name: 'deleteServer', options }, async ({ cloud, wait }) => {
        await deleteServer(cloud, id);
        if (wait) await waitForServerGone(cloud, id, wait);
      });
      return { id, action };
    },
  };
}
