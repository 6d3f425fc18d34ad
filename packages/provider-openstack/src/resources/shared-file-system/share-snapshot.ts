import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type ShareSnapshot = Texts<'id' | 'description' | 'share_proto' | 'user_id' | 'share_id'> & Numbers<'size'>;

/** Snapshots of Manila shares. */
export const shareSnapshot = defineOpenStackResource<'OpenStackShareSnapshot', ShareSnapshot>(
  'OpenStackShareSnapshot',
  {
    source: {
      service: 'shared-file-system',
      path: '/snapshots/detail',
      items: 'snapshots',
      allProjects: { all_tenants: '1' },
      microversion: '2.65',
      pagedByOffset: true,
      pageSize: 500,
      permission: 'context_is_admin (snapshots of other projects)',
    },
    key: 'id',
    properties: { description: 'description', sizeGb: 'size', protocol: 'share_proto' },
    relationships: { user: 'user_id', share: 'share_id' },
  },
);
