import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Texts } from '../../raw-fields.ts';

type AddressGroup = Texts<'id' | 'description'> & Flags<'shared'> & Lists<'addresses'>;

/** Neutron address groups. */
export const addressGroup = defineOpenStackResource<'OpenStackAddressGroup', AddressGroup>('OpenStackAddressGroup', {
  source: {
    service: 'network',
    path: '/address-groups',
    items: 'address_groups',
    pageSize: 2000,
    permission: 'get_address_group',
  },
  key: 'id',
  properties: { description: 'description', addresses: 'addresses', shared: 'shared' },
});
