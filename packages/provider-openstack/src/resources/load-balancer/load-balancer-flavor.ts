import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type LoadBalancerFlavor = Texts<'id' | 'description'> & Flags<'enabled'>;

/** Octavia flavors. */
export const loadBalancerFlavor = defineOpenStackResource<'OpenStackLoadBalancerFlavor', LoadBalancerFlavor>(
  'OpenStackLoadBalancerFlavor',
  {
    source: {
      service: 'load-balancer',
      path: '/lbaas/flavors',
      items: 'flavors',
      pageSize: 500,
      permission: 'os_load-balancer_api:flavor:get_all',
    },
    key: 'id',
    properties: { description: 'description', enabled: 'enabled' },
  },
);
