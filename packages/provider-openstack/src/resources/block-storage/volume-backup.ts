import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Numbers, Texts } from '../../raw-fields.ts';

type Backup = Texts<
  'id' | 'description' | 'container' | 'fail_reason' | 'volume_id' | 'snapshot_id' | 'os-backup-project-attr:project_id'
> &
  Numbers<'size' | 'object_count'> &
  Flags<'is_incremental' | 'has_dependent_backups'>;

/** Cinder backups. */
export const volumeBackup = defineOpenStackResource<'OpenStackVolumeBackup', Backup>('OpenStackVolumeBackup', {
  source: {
    service: 'block-storage',
    path: '/backups/detail',
    items: 'backups',
    allProjects: { all_tenants: 'true' },
    microversion: '3.70',
    pageSize: 200,
    permission: 'context_is_admin (backups of other projects)',
    documentedAt: 'https://docs.openstack.org/api-ref/block-storage/v3/#backups-backups',
  },
  key: 'id',
  properties: {
    projectId: 'os-backup-project-attr:project_id',
    description: 'description',
    sizeGb: 'size',
    incremental: 'is_incremental',
    hasDependentBackups: 'has_dependent_backups',
    container: 'container',
    objectCount: 'object_count',
    failReason: 'fail_reason',
  },
  relationships: {
    project: 'os-backup-project-attr:project_id',
    volume: 'volume_id',
    snapshot: 'snapshot_id',
  },
});
