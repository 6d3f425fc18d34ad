import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Numbers, Texts } from '../../raw-fields.ts';
import { hostname } from './hostname.ts';
import { ownerOf } from './owner.ts';

type Zone = Texts<
  'id' | 'name' | 'description' | 'type' | 'email' | 'action' | 'pool_id' | 'transferred_at' | 'project_id'
> &
  Numbers<'ttl' | 'serial'> &
  Lists<'masters'> &
  Flags<'shared'>;

/** Designate zones. */
export const dnsZone = defineOpenStackResource<'OpenStackDnsZone', Zone>('OpenStackDnsZone', {
  source: {
    service: 'dns',
    path: '/zones',
    items: 'zones',
    allProjectsHeaders: { 'X-Auth-All-Projects': 'true' },
    pageSize: 500,
    permission: 'find_zones, all_tenants',
  },
  key: 'id',
  properties: {
    projectId: ownerOf,
    description: 'description',
    hostname: ({ name }) => hostname(name),
    type: 'type',
    email: 'email',
    ttlSeconds: 'ttl',
    serial: 'serial',
    action: 'action',
    masters: 'masters',
    poolId: 'pool_id',
    shared: 'shared',
    transferredAt: 'transferred_at',
  },
  relationships: { project: ownerOf },
});
