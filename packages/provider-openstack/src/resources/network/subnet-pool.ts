import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Numbers, Texts } from '../../raw-fields.ts';

/** Neutron writes prefix lengths as text. */
type PrefixLength = string | number | null;

type SubnetPool = Texts<'id' | 'description' | 'address_scope_id'> &
  Numbers<'ip_version' | 'default_quota'> &
  Flags<'is_default' | 'shared'> &
  Lists<'prefixes'> & {
    readonly default_prefixlen?: PrefixLength;
    readonly min_prefixlen?: PrefixLength;
    readonly max_prefixlen?: PrefixLength;
  };

/** Neutron subnet pools. */
export const subnetPool = defineOpenStackResource<'OpenStackSubnetPool', SubnetPool>('OpenStackSubnetPool', {
  source: {
    service: 'network',
    path: '/subnetpools',
    items: 'subnetpools',
    pageSize: 2000,
    permission: 'get_subnetpool',
  },
  key: 'id',
  properties: {
    description: 'description',
    ipVersion: 'ip_version',
    prefixes: 'prefixes',
    defaultPrefixLength: ({ default_prefixlen }) => numberIn(default_prefixlen),
    minPrefixLength: ({ min_prefixlen }) => numberIn(min_prefixlen),
    maxPrefixLength: ({ max_prefixlen }) => numberIn(max_prefixlen),
    defaultQuota: 'default_quota',
    isDefault: 'is_default',
    shared: 'shared',
  },
  relationships: { addressScope: 'address_scope_id' },
});

function numberIn(length: PrefixLength | undefined): number | null {
  return length === null || length === undefined ? null : Number(length);
}
