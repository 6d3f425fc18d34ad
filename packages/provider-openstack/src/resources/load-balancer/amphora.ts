import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type Amphora = Texts<
  | 'id'
  | 'role'
  | 'loadbalancer_id'
  | 'compute_id'
  | 'lb_network_ip'
  | 'vrrp_ip'
  | 'ha_ip'
  | 'vrrp_port_id'
  | 'cert_expiration'
  | 'cached_zone'
  | 'image_id'
> &
  Numbers<'vrrp_priority'>;

/** Octavia's amphorae. */
export const amphora = defineOpenStackResource<'OpenStackAmphora', Amphora>('OpenStackAmphora', {
  source: {
    service: 'load-balancer',
    path: '/octavia/amphorae',
    items: 'amphorae',
    pageSize: 500,
    permission: 'os_load-balancer_api:amphora:get_all',
  },
  key: 'id',
  properties: {
    role: 'role',
    computeId: 'compute_id',
    lbNetworkIp: 'lb_network_ip',
    vrrpIp: 'vrrp_ip',
    haIp: 'ha_ip',
    vrrpPriority: 'vrrp_priority',
    certificateExpiresAt: 'cert_expiration',
    cachedZone: 'cached_zone',
  },
  relationships: {
    loadBalancer: 'loadbalancer_id',
    server: 'compute_id',
    vrrpPort: 'vrrp_port_id',
    image: 'image_id',
  },
});
