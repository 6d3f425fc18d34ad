import { defineOpenStackResource } from '../../define.ts';
import type { Flags, IdLists, Texts } from '../../raw-fields.ts';

type Pool = Texts<'id' | 'description' | 'provisioning_status' | 'operating_status' | 'protocol' | 'lb_algorithm'> &
  Flags<'admin_state_up' | 'tls_enabled'> &
  IdLists<'loadbalancers'> & { readonly session_persistence?: { readonly type: string } | null };

/** Octavia pools. */
export const pool = defineOpenStackResource<'OpenStackPool', Pool>('OpenStackPool', {
  source: {
    service: 'load-balancer',
    path: '/lbaas/pools',
    items: 'pools',
    pageSize: 500,
    permission: 'os_load-balancer_api:pool:get_all-global',
  },
  key: 'id',
  properties: {
    status: 'provisioning_status',
    description: 'description',
    adminStateUp: 'admin_state_up',
    operatingStatus: 'operating_status',
    protocol: 'protocol',
    algorithm: 'lb_algorithm',
    sessionPersistence: (row) => row.session_persistence?.type,
    tlsEnabled: 'tls_enabled',
  },
  relationships: { loadBalancer: ({ loadbalancers }) => loadbalancers?.[0]?.id },
});
