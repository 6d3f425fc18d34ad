import {
  type CreateServerInput,
  createServers,
  listServerInterfaces,
  listServers,
  readConsoleLog,
  type Server,
  showServer,
  waitForServers,
} from '@pellucid/gateway';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, mutation, type WithInput } from '../mutation.ts';
import { serverTargets } from '../server-targets.ts';

/** Query resolvers of schema/gateway/servers.graphql. */
export function serverQueries(gateway: Gateway) {
  return {
    servers: ask(gateway, listServers),
    server: askById(gateway, showServer),
    serverInterfaces: askById(gateway, listServerInterfaces),
    serverConsoleLog: ask(gateway, (cloud, { id, lines }: ById & { readonly lines: number }) =>
      readConsoleLog(cloud, id, lines),
    ),
  };
}

/** The mutation resolver of schema/gateway/create-server.graphql. */
export function createServerMutation(gateway: Gateway) {
  return bindMutations(gateway, {
    createServer: mutation<WithInput<CreateServerInput>, readonly Server[]>({
      begin: async ({ cloud, marker, answerOnce }, { input }) => {
        const { servers, adminPassword } = await createServers(cloud, input, marker);
        answerOnce({ adminPassword });
        return servers;
      },
      finish: (cloud, servers, { wait }) => waitForServers(cloud, servers, wait),
      touches: (servers, { input: { serverGroupId: id } }) => [
        ...servers.flatMap(serverTargets),
        ...(id ? [{ kind: 'OpenStackServerGroup', id }] : []),
      ],
      show: (servers) => ({ server: servers[0], servers, adminPassword: null }),
    }),
  });
}
