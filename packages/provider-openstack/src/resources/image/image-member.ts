import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type ImageMember = Texts<'member_id' | 'image_id'>;

/** Whom Glance's images are shared with. */
export const imageMember = defineOpenStackResource<'OpenStackImageMember', ImageMember>('OpenStackImageMember', {
  source: {
    service: 'image',
    path: '/images/{id}/members',
    items: 'members',
    idKey: 'member_id',
    parents: {
      path: '/images',
      items: 'images',
      query: { visibility: 'shared' },
      // Hidden ones are in a listing of their own, as for the images themselves.
      variants: [{}, { os_hidden: 'true' }],
      // Glance has no more for administrators; said here, the listing goes through all projects that we may see.
      allProjects: { member_status: 'all' },
      hasChildren: ({ visibility }) => visibility === 'shared',
    },
    permission: 'get_members, context_is_admin (images of other projects)',
  },
  key: ({ image_id, member_id }) => `${image_id}/${member_id}`,
  relationships: { image: 'image_id', member: 'member_id' },
  properties: {},
});
