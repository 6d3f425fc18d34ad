import { defineOpenStackResource } from '../../define.ts';
import type { IdLists, Texts } from '../../raw-fields.ts';

type Group = Texts<'id' | 'description' | 'domain_id'> & IdLists<'users'>;

/** Keystone groups, with their members. */
export const group = defineOpenStackResource<'OpenStackGroup', Group>('OpenStackGroup', {
  source: {
    service: 'identity',
    // By domain for the reason that users are.
    path: '/groups?domain_id={id}',
    items: 'groups',
    parents: { path: '/domains', items: 'domains', instead: '/groups' },
    item: '/groups/{id}',
    details: [{ as: 'users', path: '/groups/{id}/users', items: 'users' }],
    permission: 'identity:list_domains, identity:list_groups, identity:list_users_in_group',
  },
  key: 'id',
  properties: { description: 'description' },
  relationships: { domain: 'domain_id', users: ({ users }) => users?.map(({ id }) => id) ?? [] },
});
