import { defineOpenStackResource } from '../../define.ts';
import type { Lists, Numbers, Texts } from '../../raw-fields.ts';
import { hostname } from './hostname.ts';
import { ownerOf } from './owner.ts';
import { addressInReverseName } from './reverse-name.ts';

type Recordset = Texts<'id' | 'name' | 'description' | 'type' | 'action' | 'zone_id' | 'project_id'> &
  Numbers<'ttl'> &
  Lists<'records'>;

const LEADS_TO_ADDRESSES = new Set(['A', 'AAAA', 'CNAME']);

/**
 * Designate recordsets, those of floating IPs' names among them. The listing of these names by floating IP
 * (`/reverse/floatingips`) is not asked: Designate deletes names of other projects' floating IPs while it lists them.
 */
export const dnsRecordset = defineOpenStackResource<'OpenStackDnsRecordset', Recordset>('OpenStackDnsRecordset', {
  source: {
    service: 'dns',
    path: '/recordsets',
    items: 'recordsets',
    allProjectsHeaders: { 'X-Auth-All-Projects': 'true' },
    pageSize: 500,
    permission: 'find_recordsets, all_tenants',
  },
  key: 'id',
  properties: {
    projectId: ownerOf,
    description: 'description',
    hostname: ({ name }) => hostname(name),
    addressedHost: ({ type, name }) => (LEADS_TO_ADDRESSES.has(type ?? '') ? hostname(name) : null),
    type: 'type',
    records: 'records',
    addresses: ({ type, records }) => (type === 'A' || type === 'AAAA' ? records : null),
    reverseOf: ({ type, name }) => (type === 'PTR' && name ? addressInReverseName(name) : null),
    ttlSeconds: 'ttl',
    action: 'action',
  },
  relationships: { project: ownerOf, zone: 'zone_id' },
});
