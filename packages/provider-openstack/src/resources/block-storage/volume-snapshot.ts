import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Maps, Numbers, Texts } from '../../raw-fields.ts';

type Snapshot = Texts<'id' | 'description' | 'volume_id' | 'os-extended-snapshot-attributes:project_id'> &
  Numbers<'size'> &
  Maps<'metadata'>;

/** Cinder snapshots. */
export const volumeSnapshot = defineOpenStackResource<'OpenStackVolumeSnapshot', Snapshot>('OpenStackVolumeSnapshot', {
  source: {
    service: 'block-storage',
    path: '/snapshots/detail',
    items: 'snapshots',
    allProjects: { all_tenants: 'true' },
    microversion: '3.70',
    pageSize: 200,
    by: { volume: { query: 'volume_id', lasting: true } },
    permission: 'context_is_admin (snapshots of other projects)',
  },
  key: 'id',
  properties: {
    projectId: 'os-extended-snapshot-attributes:project_id',
    description: 'description',
    sizeGb: 'size',
    metadata: ({ metadata }) => keyValues(metadata),
  },
  relationships: { project: 'os-extended-snapshot-attributes:project_id', volume: 'volume_id' },
});
