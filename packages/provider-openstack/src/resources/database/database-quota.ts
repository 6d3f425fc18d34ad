import { defineOpenStackResource } from '../../define.ts';

/** https://docs.openstack.org/api-ref/database/#quotas */
interface Quota {
  readonly project_id: string;
  readonly quotas?: readonly { readonly resource: string; readonly limit: number; readonly in_use: number }[] | null;
}

/** Trove's quotas and their use, project by project. */
export const databaseQuota = defineOpenStackResource<'OpenStackDatabaseQuota', Quota>('OpenStackDatabaseQuota', {
  source: {
    service: 'database',
    path: '/mgmt/quotas/{project}',
    items: '',
    perProject: true,
    permission: 'the role admin (mgmt/quotas of other projects)',
  },
  key: 'project_id',
  properties: {
    instancesLimit: (row) => quotaOf(row, 'instances')?.limit,
    instancesUsed: (row) => quotaOf(row, 'instances')?.in_use,
    volumesSizeGbLimit: (row) => quotaOf(row, 'volumes')?.limit,
    volumesSizeGbUsed: (row) => quotaOf(row, 'volumes')?.in_use,
    backupsLimit: (row) => quotaOf(row, 'backups')?.limit,
    backupsUsed: (row) => quotaOf(row, 'backups')?.in_use,
    memoryMbLimit: (row) => quotaOf(row, 'ram')?.limit,
    memoryMbUsed: (row) => quotaOf(row, 'ram')?.in_use,
  },
});

/** `volumes` is a sum of GB: Trove counts what it asks of Cinder. */
function quotaOf({ quotas }: Quota, name: string) {
  return quotas?.find(({ resource }) => resource === name);
}
