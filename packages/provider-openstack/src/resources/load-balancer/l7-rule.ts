import { isSecretPair } from '@pellucid/provider-sdk';
import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type L7Rule = Texts<
  'id' | 'provisioning_status' | 'operating_status' | 'type' | 'compare_type' | 'key' | 'value' | 'parent_id'
> &
  Flags<'admin_state_up' | 'invert'>;

/** Rules of Octavia L7 policies. */
export const l7Rule = defineOpenStackResource<'OpenStackL7Rule', L7Rule>('OpenStackL7Rule', {
  source: {
    service: 'load-balancer',
    path: '/lbaas/l7policies/{id}/rules',
    items: 'rules',
    // Octavia has no listing of all rules; the policies say which of them have any.
    parents: {
      path: '/lbaas/l7policies',
      items: 'l7policies',
      hasChildren: ({ rules }) => !Array.isArray(rules) || rules.length > 0,
    },
    permission: 'os_load-balancer_api:l7rule:get_all',
  },
  key: 'id',
  properties: {
    status: 'provisioning_status',
    adminStateUp: 'admin_state_up',
    operatingStatus: 'operating_status',
    type: 'type',
    compareType: 'compare_type',
    key: 'key',
    value,
    invert: 'invert',
  },
  relationships: { l7Policy: 'parent_id' },
});

/** Requests can be told apart by what only some clients know: a session, a token. */
function value({ type, key, value: text }: L7Rule): string | null {
  if (type === 'COOKIE' || (type === 'HEADER' && isSecretPair(key ?? '', text ?? ''))) return null;
  return text ?? null;
}
