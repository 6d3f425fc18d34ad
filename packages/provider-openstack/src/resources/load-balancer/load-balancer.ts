import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type LoadBalancer = Texts<
  | 'id'
  | 'description'
  | 'provisioning_status'
  | 'operating_status'
  | 'vip_address'
  | 'vip_port_id'
  | 'vip_subnet_id'
  | 'vip_network_id'
  | 'provider'
  | 'availability_zone'
> &
  Flags<'admin_state_up'>;

/** Octavia load balancers. */
export const loadBalancer = defineOpenStackResource<'OpenStackLoadBalancer', LoadBalancer>('OpenStackLoadBalancer', {
  source: {
    service: 'load-balancer',
    path: '/lbaas/loadbalancers',
    items: 'loadbalancers',
    pageSize: 500,
    permission: 'os_load-balancer_api:loadbalancer:get_all-global',
  },
  key: 'id',
  properties: {
    status: 'provisioning_status',
    description: 'description',
    adminStateUp: 'admin_state_up',
    operatingStatus: 'operating_status',
    vipAddress: 'vip_address',
    driver: 'provider',
    availabilityZone: 'availability_zone',
  },
  relationships: { vipPort: 'vip_port_id', vipSubnet: 'vip_subnet_id', vipNetwork: 'vip_network_id' },
});
