import {
  type CreatePortInput,
  createPort,
  deletePort,
  listPorts,
  type Port,
  showPort,
  type UpdatePortInput,
  updatePort,
} from '@pellucid/gateway';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, deletion, mutation, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/ports.graphql. */
export function portQueries(gateway: Gateway) {
  return { ports: ask(gateway, listPorts), port: askById(gateway, showPort) };
}

const ofPort = {
  touches: ({ id }: ById) => [{ kind: 'OpenStackPort', id }],
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
    deletePort: deletion({
      remove: (cloud, { id }) => deletePort(cloud, id),
      touches: ({ id }) => {
        const port = { kind: 'OpenStackPort', id };
        // It leads nowhere then.
        return [port, { kind: 'OpenStackFloatingIp', field: 'port', of: port }];
      },
    }),
  });
}
