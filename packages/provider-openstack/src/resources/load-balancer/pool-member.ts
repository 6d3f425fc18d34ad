import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';
import { subnetAddress } from '../../subnet-address.ts';

type Member = Texts<
  'id' | 'provisioning_status' | 'operating_status' | 'address' | 'monitor_address' | 'subnet_id' | 'parent_id'
> &
  Flags<'admin_state_up' | 'backup'> &
  Numbers<'protocol_port' | 'weight' | 'monitor_port'>;

/** Members of Octavia pools. */
export const poolMember = defineOpenStackResource<'OpenStackPoolMember', Member>('OpenStackPoolMember', {
  source: {
    service: 'load-balancer',
    path: '/lbaas/pools/{id}/members',
    items: 'members',
    // Octavia has no listing of all members; the pools say which of them have any.
    parents: {
      path: '/lbaas/pools',
      items: 'pools',
      hasChildren: ({ members }) => !Array.isArray(members) || members.length > 0,
    },
    permission: 'os_load-balancer_api:member:get_all',
  },
  key: 'id',
  properties: {
    status: 'provisioning_status',
    adminStateUp: 'admin_state_up',
    operatingStatus: 'operating_status',
    address: 'address',
    subnetAddress: ({ subnet_id, address }) => (subnet_id && address ? subnetAddress(subnet_id, address) : null),
    protocolPort: 'protocol_port',
    weight: 'weight',
    backup: 'backup',
    monitorAddress: 'monitor_address',
    monitorPort: 'monitor_port',
  },
  relationships: { pool: 'parent_id', subnet: 'subnet_id' },
});
