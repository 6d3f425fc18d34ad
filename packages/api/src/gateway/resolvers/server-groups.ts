import {
  type CreateServerGroupInput,
  createServerGroup,
  deleteServerGroup,
  listServerGroups,
  type ServerGroup,
  showServerGroup,
} from '@pellucid/gateway';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, deletion, mutation, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/server-groups.graphql. */
export function serverGroupQueries(gateway: Gateway) {
  return { serverGroups: ask(gateway, listServerGroups), serverGroup: askById(gateway, showServerGroup) };
}

const touches = ({ id }: ById) => [{ kind: 'OpenStackServerGroup', id }];

/** Mutation resolvers of schema/gateway/server-groups.graphql. */
export function serverGroupMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createServerGroup: mutation<WithInput<CreateServerGroupInput>, ServerGroup>({
      begin: ({ cloud }, { input }) => createServerGroup(cloud, input),
      touches,
      show: (serverGroup) => ({ serverGroup }),
    }),
    deleteServerGroup: deletion({ remove: (cloud, { id }) => deleteServerGroup(cloud, id), touches }),
  });
}
