import { defineOpenStackResource } from '../../define.ts';
import type { IdLists, Texts } from '../../raw-fields.ts';

type Group = Texts<'id' | 'description' | 'domain_id'> & IdLists<'users'>;

/** Keystone groups, with their members. */
export const group = defineOpenStackResource<'OpenStackGroup', Group>('OpenStackGroup', {
  source: {
    service: 'identity',
    path: '/groups',
    items: 'groups',
    details: [{ as: 'users', path: '/groups/{id}/users', items: 'users' }],
    permission: 'identity:list_groups, identity:list_users_in_group',
  },
  key: 'id',
  properties: { description: 'description' },
  relationships: { domain: 'domain_id', users: ({ users }) => users?.map(({ id }) => id) ?? [] },
});
