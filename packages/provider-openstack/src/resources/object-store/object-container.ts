import { defineOpenStackResource } from '../../define.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type Container = Texts<'last_modified'> &
  Numbers<'count' | 'bytes'> & { readonly name: string; readonly project_id: string };

/** Swift containers. */
export const objectContainer = defineOpenStackResource<'OpenStackObjectContainer', Container>(
  'OpenStackObjectContainer',
  {
    source: {
      service: 'object-store',
      path: '',
      items: '',
      idKey: 'name',
      query: { format: 'json' },
      pageSize: 1000,
      perProject: 'list',
      endpointOfProject: true,
      // Swift need not make an account before it is used.
      notFoundIsNone: true,
      permission: 'ResellerAdmin or a system reader role of Swift',
    },
    // Names are unique within the account.
    key: ({ project_id, name }) => `${project_id}/${name}`,
    properties: { updatedAt: 'last_modified', objectCount: 'count', sizeBytes: 'bytes' },
    relationships: { account: 'project_id' },
  },
);
