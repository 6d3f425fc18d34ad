import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Agent = Texts<
  'id' | 'agent_type' | 'binary' | 'host' | 'availability_zone' | 'started_at' | 'heartbeat_timestamp'
> &
  Flags<'admin_state_up' | 'alive'>;

/** Neutron agents. */
export const networkAgent = defineOpenStackResource<'OpenStackNetworkAgent', Agent>('OpenStackNetworkAgent', {
  source: {
    service: 'network',
    path: '/agents',
    items: 'agents',
    // Others get an empty list where they should get a 403.
    allProjectsOnly: true,
    permission: 'get_agent',
  },
  key: 'id',
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
});
