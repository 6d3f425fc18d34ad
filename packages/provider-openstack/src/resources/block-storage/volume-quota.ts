import { defineOpenStackResource } from '../../define.ts';
import type { QuotaSet } from '../../quota.ts';

type Quota = QuotaSet<'volumes' | 'gigabytes' | 'per_volume_gigabytes' | 'snapshots' | 'backups' | 'backup_gigabytes'>;

/** Cinder's quotas and their use, project by project. */
export const volumeQuota = defineOpenStackResource<'OpenStackVolumeQuota', Quota>('OpenStackVolumeQuota', {
  source: {
    service: 'block-storage',
    path: '/os-quota-sets/{project}',
    items: 'quota_set',
    query: { usage: 'true' },
    perProject: true,
    microversion: '3.70',
    permission: 'volume_extension:quotas:show',
  },
  key: 'project_id',
  properties: {
    volumesLimit: ({ volumes }) => volumes?.limit,
    volumesUsed: ({ volumes }) => volumes?.in_use,
    sizeGbLimit: ({ gigabytes }) => gigabytes?.limit,
    sizeGbUsed: ({ gigabytes }) => gigabytes?.in_use,
    volumeSizeGbLimit: ({ per_volume_gigabytes }) => per_volume_gigabytes?.limit,
    snapshotsLimit: ({ snapshots }) => snapshots?.limit,
    snapshotsUsed: ({ snapshots }) => snapshots?.in_use,
    backupsLimit: ({ backups }) => backups?.limit,
    backupsUsed: ({ backups }) => backups?.in_use,
    backupSizeGbLimit: ({ backup_gigabytes }) => backup_gigabytes?.limit,
    backupSizeGbUsed: ({ backup_gigabytes }) => backup_gigabytes?.in_use,
  },
});
