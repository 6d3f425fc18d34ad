import {
  type CreatePortInput,
  createPort,
  deletePort,
  listPorts,
  type Port,
  serverOf,
  serversOfPorts,
  showPort,
  type UpdatePortInput,
  updatePort,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, mutation, removedOnce, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/ports.graphql. */
export function portQueries(gateway: Gateway) {
  return { ports: ask(gateway, listPorts), port: askById(gateway, showPort) };
}

/** A port that is gone, with the ids of the servers that it was plugged into. */
interface Deleted extends ById {
  readonly servers: readonly string[];
}

const toServer = (id: string): RefreshTarget => ({ kind: 'OpenStackServer', id });

const ofPort = {
  // The server has a list of its addresses.
  touches: ({ id, ...port }: Port) => [{ kind: 'OpenStackPort', id }, ...serverOf(port).map(toServer)],
  show: (port: Port) => ({ port }),
};

/** Mutation resolvers of schema/gateway/ports.graphql. */
export function portMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createPort: mutation<WithInput<CreatePortInput>, Port>({
      begin: ({ cloud, marker }, { input }) => createPort(cloud, input, marker),
      ...ofPort,
    }),
    updatePort: mutation<ChangeById<UpdatePortInput>, Port>({
      begin: ({ cloud }, { id, input }) => updatePort(cloud, id, input),
      ...ofPort,
    }),
    deletePort: mutation<ById, Deleted>({
      begin: async ({ cloud, marker }, { id }) => {
        const servers = await serversOfPorts(cloud, [id]);
        await removedOnce(deletePort(cloud, id), marker);
        return { id, servers };
      },
      touches: ({ id, servers }) => {
        const port = { kind: 'OpenStackPort', id };
        // It leads nowhere then.
        return [port, { kind: 'OpenStackFloatingIp', field: 'port', of: port }, ...servers.map(toServer)];
      },
      show: ({ id }) => ({ id }),
    }),
  });
}
