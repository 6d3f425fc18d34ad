import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';

type Trust = Texts<'id' | 'expires_at' | 'trustor_user_id' | 'trustee_user_id' | 'redelegated_trust_id'> &
  Flags<'impersonation'> &
  Numbers<'remaining_uses'>;

/** Keystone's trusts. Their roles would cost a request for each. */
export const trust = defineOpenStackResource<'OpenStackTrust', Trust>('OpenStackTrust', {
  source: {
    service: 'identity',
    path: '/OS-TRUST/trusts',
    items: 'trusts',
    permission: 'identity:list_trusts',
  },
  key: 'id',
  properties: { impersonation: 'impersonation', expiresAt: 'expires_at', remainingUses: 'remaining_uses' },
  relationships: {
    trustor: 'trustor_user_id',
    trustee: 'trustee_user_id',
    redelegatedFrom: 'redelegated_trust_id',
  },
});
