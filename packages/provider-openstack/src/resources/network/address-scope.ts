import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';

type AddressScope = Texts<'id'> & Numbers<'ip_version'> & Flags<'shared'>;

/** Neutron address scopes. */
export const addressScope = defineOpenStackResource<'OpenStackAddressScope', AddressScope>('OpenStackAddressScope', {
  source: {
    service: 'network',
    path: '/address-scopes',
    items: 'address_scopes',
    pageSize: 2000,
    permission: 'get_address_scope',
  },
  key: 'id',
  properties: { ipVersion: 'ip_version', shared: 'shared' },
});
