import {
  type CreateServerInput,
  createServers,
  listServerInterfaces,
  listServers,
  readConsoleLog,
  type Server,
  type ServerPage,
  showServer,
  waitForServers,
} from '@pellucid/gateway';
import type { RequestContext } from '../../callers/caller.ts';
import { toAction } from '../../graphql/actions.ts';
import type { ActionOptions, Gateway } from '../gateway.ts';
import type { PlaceArguments } from '../place.ts';
import { serverTargets } from '../server-targets.ts';

interface OneServer extends PlaceArguments {
  readonly id: string;
}

/** Query resolvers of schema/gateway/servers.graphql. */
export function serverQueries(gateway: Gateway) {
  return {
    servers: (_parent: unknown, args: PlaceArguments & ServerPage, { caller }: RequestContext) =>
      gateway.read(caller, args, (cloud) => listServers(cloud, args)),
    server: (_parent: unknown, { id, ...place }: OneServer, { caller }: RequestContext) =>
      gateway.read(caller, place, (cloud) => showServer(cloud, id)),
    serverInterfaces: (_parent: unknown, { id, ...place }: OneServer, { caller }: RequestContext) =>
      gateway.read(caller, place, (cloud) => listServerInterfaces(cloud, id)),
    serverConsoleLog: (
      _parent: unknown,
      { id, lines, ...place }: OneServer & { readonly lines: number },
      { caller }: RequestContext,
    ) => gateway.read(caller, place, (cloud) => readConsoleLog(cloud, id, lines)),
  };
}

/** The mutation resolver of schema/gateway/create-server.graphql. */
export function createServerMutation(gateway: Gateway) {
  return {
    createServer: async (
      _parent: unknown,
      { input, options }: { readonly input: CreateServerInput; readonly options?: ActionOptions | null },
      { caller }: RequestContext,
    ) => {
      const { serverGroupId } = input;
      const group = serverGroupId ? [{ kind: 'OpenStackServerGroup', id: serverGroupId }] : [];
      // Beside the result, which is kept for who asks again.
      let adminPassword: string | null = null;
      const request = { caller, name: 'createServer', input, options };
      const { result: servers, action } = await gateway.act<readonly Server[]>(request, {
        begin: async ({ cloud, marker }) => {
          const made = await createServers(cloud, input, marker);
          adminPassword = made.adminPassword;
          return made.servers;
        },
        finish: waitForServers,
        touches: (made) => [...made.flatMap(serverTargets), ...group],
      });
      return { server: servers[0], servers, adminPassword, action: toAction(action) };
    },
  };
}
