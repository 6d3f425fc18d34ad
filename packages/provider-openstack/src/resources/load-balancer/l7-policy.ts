import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';

type L7Policy = Texts<
  | 'id'
  | 'description'
  | 'provisioning_status'
  | 'operating_status'
  | 'action'
  | 'redirect_url'
  | 'redirect_prefix'
  | 'redirect_pool_id'
  | 'listener_id'
> &
  Flags<'admin_state_up'> &
  Numbers<'position' | 'redirect_http_code'>;

/** Octavia L7 policies. */
export const l7Policy = defineOpenStackResource<'OpenStackL7Policy', L7Policy>('OpenStackL7Policy', {
  source: {
    service: 'load-balancer',
    path: '/lbaas/l7policies',
    items: 'l7policies',
    pageSize: 500,
    permission: 'os_load-balancer_api:l7policy:get_all-global',
  },
  key: 'id',
  properties: {
    status: 'provisioning_status',
    description: 'description',
    adminStateUp: 'admin_state_up',
    operatingStatus: 'operating_status',
    action: 'action',
    position: 'position',
    redirectUrl: 'redirect_url',
    redirectPrefix: 'redirect_prefix',
    redirectHttpCode: 'redirect_http_code',
  },
  relationships: { listener: 'listener_id', redirectPool: 'redirect_pool_id' },
});
