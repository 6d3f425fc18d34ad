import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Maps, Texts } from '../../raw-fields.ts';

/** `access_key` beside them is a secret, and is not read. */
type AccessRule = Texts<'id' | 'access_type' | 'access_to' | 'access_level' | 'state' | 'parent_id'> & Maps<'metadata'>;

/** Access rules of Manila shares. */
export const shareAccessRule = defineOpenStackResource<'OpenStackShareAccessRule', AccessRule>(
  'OpenStackShareAccessRule',
  {
    source: {
      service: 'shared-file-system',
      path: '/share-access-rules?share_id={id}',
      items: 'access_list',
      microversion: '2.65',
      parents: {
        path: '/shares/detail',
        items: 'shares',
        allProjects: { all_tenants: '1' },
        pagedByOffset: true,
      },
      permission: 'context_is_admin (shares of other projects)',
    },
    key: 'id',
    properties: {
      status: 'state',
      accessType: 'access_type',
      accessTo: 'access_to',
      accessLevel: 'access_level',
      metadata: ({ metadata }) => keyValues(metadata),
    },
    relationships: { share: 'parent_id' },
  },
);
