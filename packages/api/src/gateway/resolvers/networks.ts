import {
  type CreateNetworkInput,
  type CreateSubnetInput,
  createNetwork,
  createSubnet,
  deleteNetwork,
  deleteSubnet,
  listNetworks,
  listSubnets,
  type NetworkWithSubnets,
  type Subnet,
  showNetwork,
  showSubnet,
  type UpdateNetworkInput,
  type UpdateSubnetInput,
  updateNetwork,
  updateSubnet,
  waitForNetwork,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, deletion, mutation, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/networks.graphql. */
export function networkQueries(gateway: Gateway) {
  return {
    networks: ask(gateway, listNetworks),
    network: askById(gateway, showNetwork),
    subnets: ask(gateway, listSubnets),
    subnet: askById(gateway, showSubnet),
  };
}

/** A network with all that is in it: subnets, and ports such as those of its DHCP servers. */
export function wholeNetworkTargets({ id }: ById): RefreshTarget[] {
  const network = { kind: 'OpenStackNetwork', id };
  return [network, ...['OpenStackSubnet', 'OpenStackPort'].map((kind) => ({ kind, field: 'network', of: network }))];
}

const ofNetwork = {
  touches: ({ id }: ById) => [{ kind: 'OpenStackNetwork', id }],
  show: (network: NetworkWithSubnets) => ({ network }),
};

const ofSubnet = {
  touches: ({ id }: ById) => [{ kind: 'OpenStackSubnet', id }],
  show: (subnet: Subnet) => ({ subnet }),
};

/** Mutation resolvers of schema/gateway/networks.graphql. */
export function networkMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createNetwork: mutation<WithInput<CreateNetworkInput>, NetworkWithSubnets>({
      begin: ({ cloud, marker }, { input }) => createNetwork(cloud, input, marker),
      finish: (cloud, { id }, { wait }) => waitForNetwork(cloud, id, wait),
      ...ofNetwork,
    }),
    updateNetwork: mutation<ChangeById<UpdateNetworkInput>, NetworkWithSubnets>({
      begin: ({ cloud }, { id, input }) => updateNetwork(cloud, id, input),
      ...ofNetwork,
    }),
    deleteNetwork: deletion({ remove: (cloud, { id }) => deleteNetwork(cloud, id), touches: wholeNetworkTargets }),
    createSubnet: mutation<WithInput<CreateSubnetInput>, Subnet>({
      begin: ({ cloud, marker }, { input }) => createSubnet(cloud, input, marker),
      ...ofSubnet,
    }),
    updateSubnet: mutation<ChangeById<UpdateSubnetInput>, Subnet>({
      begin: ({ cloud }, { id, input }) => updateSubnet(cloud, id, input),
      ...ofSubnet,
    }),
    deleteSubnet: deletion({ remove: (cloud, { id }) => deleteSubnet(cloud, id), touches: ofSubnet.touches }),
  });
}
