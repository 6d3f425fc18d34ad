import { defineOpenStackResource } from '../../define.ts';
import type { Numbers } from '../../raw-fields.ts';

type Quota = Numbers<'zones' | 'zone_recordsets' | 'zone_records' | 'recordset_records' | 'api_export_size'> & {
  readonly project_id: string;
};

/** Designate's quotas, project by project. */
export const dnsQuota = defineOpenStackResource<'OpenStackDnsQuota', Quota>('OpenStackDnsQuota', {
  source: {
    service: 'dns',
    path: '/quotas/{project}',
    items: '',
    perProject: true,
    allProjectsHeaders: { 'X-Auth-All-Projects': 'true' },
    permission: 'get_quotas, all_tenants (other projects)',
  },
  key: 'project_id',
  properties: {
    zonesLimit: 'zones',
    recordsetsPerZoneLimit: 'zone_recordsets',
    recordsPerZoneLimit: 'zone_records',
    recordsPerRecordsetLimit: 'recordset_records',
    exportSizeLimit: 'api_export_size',
  },
});
