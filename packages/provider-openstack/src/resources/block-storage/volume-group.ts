import { defineOpenStackResource } from '../../define.ts';
import type { Lists, Texts } from '../../raw-fields.ts';

type Group = Texts<
  'id' | 'description' | 'availability_zone' | 'group_type' | 'replication_status' | 'source_group_id'
> &
  Lists<'volume_types'>;

/** Cinder's groups of volumes; which are in it, the volumes say. */
export const volumeGroup = defineOpenStackResource<'OpenStackVolumeGroup', Group>('OpenStackVolumeGroup', {
  source: {
    service: 'block-storage',
    path: '/groups/detail',
    items: 'groups',
    allProjects: { all_tenants: 'true' },
    microversion: '3.70',
    pageSize: 200,
    permission: 'group:get_all, context_is_admin (groups of other projects)',
  },
  key: 'id',
  properties: {
    description: 'description',
    availabilityZone: 'availability_zone',
    groupTypeId: 'group_type',
    replicationStatus: 'replication_status',
  },
  relationships: { volumeTypes: ({ volume_types }) => volume_types ?? [], sourceGroup: 'source_group_id' },
});
