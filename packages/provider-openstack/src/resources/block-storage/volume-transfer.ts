import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type Transfer = Texts<'id' | 'volume_id' | 'source_project_id' | 'destination_project_id'> &
  Flags<'accepted' | 'no_snapshots'>;

/** Cinder's open offers of volumes to other projects. */
export const volumeTransfer = defineOpenStackResource<'OpenStackVolumeTransfer', Transfer>('OpenStackVolumeTransfer', {
  source: {
    service: 'block-storage',
    path: '/volume-transfers/detail',
    items: 'transfers',
    allProjects: { all_tenants: 'true' },
    microversion: '3.70',
    pageSize: 200,
    permission: 'volume:get_all_transfers, context_is_admin (transfers of other projects)',
  },
  key: 'id',
  properties: { projectId: 'source_project_id', accepted: 'accepted', noSnapshots: 'no_snapshots' },
  relationships: {
    project: 'source_project_id',
    volume: 'volume_id',
    destinationProject: 'destination_project_id',
  },
});
