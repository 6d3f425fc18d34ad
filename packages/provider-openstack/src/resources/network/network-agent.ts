import { defineOpenStackResource } from '../../define.ts';
import type { Flags, IdLists, Texts } from '../../raw-fields.ts';
import { networkAgentAlias } from './network-agent-alias.ts';

type Agent = Texts<
  'id' | 'agent_type' | 'binary' | 'host' | 'availability_zone' | 'started_at' | 'heartbeat_timestamp'
> &
  Flags<'admin_state_up' | 'alive'> &
  IdLists<'networks' | 'routers'>;

/** Neutron agents. */
export const networkAgent = defineOpenStackResource<'OpenStackNetworkAgent', Agent>('OpenStackNetworkAgent', {
  source: {
    service: 'network',
    path: '/agents',
    items: 'agents',
    // Others get an empty list where they should get a 403.
    allProjectsOnly: true,
    // One request for each agent of these two types: no listing has the agents of all networks or routers. Agents that a
    // migration to OVN left behind are listed still, while the extensions of their schedulers are gone.
    details: [
      {
        as: 'networks',
        path: '/agents/{id}/dhcp-networks',
        items: 'networks',
        when: ({ agent_type }) => agent_type === 'DHCP agent',
        mayBeAbsent: true,
      },
      {
        as: 'routers',
        path: '/agents/{id}/l3-routers',
        items: 'routers',
        when: ({ agent_type }) => agent_type === 'L3 agent',
        mayBeAbsent: true,
      },
    ],
    permission: 'get_agent, get_dhcp-networks, get_l3-routers',
  },
  key: 'id',
  alias: ({ agent_type, host }) => networkAgentAlias(agent_type, host),
  properties: {
    name: ({ agent_type, host }) => `${agent_type} on ${host}`,
    agentType: 'agent_type',
    binary: 'binary',
    host: 'host',
    availabilityZone: 'availability_zone',
    adminStateUp: 'admin_state_up',
    alive: 'alive',
    startedAt: 'started_at',
    lastHeartbeatAt: 'heartbeat_timestamp',
  },
  relationships: {
    networks: ({ networks }) => networks?.map(({ id }) => id) ?? [],
    routers: ({ routers }) => routers?.map(({ id }) => id) ?? [],
  },
});
