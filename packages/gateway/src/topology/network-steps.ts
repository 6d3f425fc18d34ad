import { canonicalAddress, isSameBlock } from '../address-blocks.ts';
import { createNetwork, deleteNetwork, listNetworks, waitForNetwork } from '../network/networks.ts';
import { describeFor } from '../network/neutron.ts';
import { createSubnet, deleteSubnet, listSubnets } from '../network/subnets.ts';
import { checkSame, idOfMember, onlyMember } from './existing.ts';
import type { Topology } from './members.ts';
import type { StepDefinition } from './step.ts';
import { networkStep, subnetStep } from './step-ids.ts';
import type { TopologyNetworkInput, TopologySubnetInput } from './topology-input.ts';

/** Networks, and their subnets. Throws `CONFLICT` for those that are there, but not as they are asked for. */
export function networkSteps(members: Topology, networks: readonly TopologyNetworkInput[]): StepDefinition[] {
  return networks.flatMap((network, index) => {
    const field = `networks.${index}`;
    const subnets = (network.subnets ?? []).map((subnet, at) =>
      subnetDefinition(members, { subnet, network: network.name, field: `${field}.subnets.${at}` }),
    );
    return [networkDefinition(members, network, field), ...subnets];
  });
}

function networkDefinition(members: Topology, network: TopologyNetworkInput, field: string): StepDefinition {
  const { name, description, mtu, portSecurityEnabled } = network;
  const { name: topology } = members;
  const about = { field, what: `network '${name}'` };
  const existing = onlyMember(
    members.networks.filter((member) => member.name === name),
    about,
  );
  if (existing)
    checkSame(about, {
      description: [description, existing.description],
      mtu: [mtu, existing.mtu],
      portSecurityEnabled: [portSecurityEnabled, existing.portSecurityEnabled],
    });
  const input = { name, mtu: mtu ?? null, portSecurityEnabled: portSecurityEnabled ?? null };
  return {
    ...{ id: networkStep(name), operation: 'CREATE', kind: 'OpenStackNetwork', name, dependsOn: [], field },
    existing: existing?.id ?? null,
    begin: async ({ cloud }) =>
      (await createNetwork(cloud, { ...input, description: describeFor(topology, description) })).id,
    finish: ({ cloud, wait }, id) => waitForNetwork(cloud, id, wait()),
    find: ({ cloud }) => idOfMember(topology, cloud, listNetworks(cloud, { name, limit: 1000 })),
    undo: ({ cloud }, id) => deleteNetwork(cloud, id),
  };
}

interface SubnetIn {
  readonly subnet: TopologySubnetInput;
  /** Name of its network. */
  readonly network: string;
  readonly field: string;
}

function subnetDefinition(members: Topology, { subnet, network, field }: SubnetIn): StepDefinition {
  const { name, description, cidr, gatewayIp, enableDhcp, dnsNameservers } = subnet;
  const { name: topology } = members;
  const about = { field, what: `subnet '${name}'` };
  const found = members.networks.flatMap((one) => one.subnets.map((member) => ({ ...member, network: one.name })));
  const existing = onlyMember(
    found.filter((member) => member.name === name && member.topology === topology),
    about,
  );
  if (existing)
    checkSame(about, {
      network: [network, existing.network],
      description: [description, existing.description],
      cidr: [isSameBlock(cidr, existing.cidr) ? existing.cidr : cidr, existing.cidr],
      gatewayIp: [gatewayIp === null ? 'none' : gatewayIp && canonicalAddress(gatewayIp), existing.gatewayIp ?? 'none'],
      enableDhcp: [enableDhcp, existing.enableDhcp],
      dnsNameservers: [dnsNameservers?.join(', '), existing.dnsNameservers.join(', ')],
    });
  return {
    ...{ id: subnetStep(name), operation: 'CREATE', kind: 'OpenStackSubnet', name, field },
    dependsOn: [networkStep(network)],
    within: networkStep(network),
    existing: existing?.id ?? null,
    begin: async ({ cloud, idOf }) => {
      const networkId = idOf({ step: networkStep(network) });
      return (await createSubnet(cloud, { ...subnet, networkId, description: describeFor(topology, description) })).id;
    },
    find: ({ cloud }) => idOfMember(topology, cloud, listSubnets(cloud, { name, limit: 1000 })),
    undo: ({ cloud }, id) => deleteSubnet(cloud, id),
  };
}
