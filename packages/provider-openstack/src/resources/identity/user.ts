import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type User = Texts<'id' | 'description' | 'domain_id' | 'default_project_id' | 'password_expires_at'> & Flags<'enabled'>;

/** Keystone users. */
export const user = defineOpenStackResource<'OpenStackUser', User>('OpenStackUser', {
  source: {
    service: 'identity',
    // Where domains have directories of their own, Keystone lists for a token of a project the users of its domain alone.
    path: '/users?domain_id={id}',
    items: 'users',
    parents: { path: '/domains', items: 'domains', instead: '/users' },
    item: '/users/{id}',
    permission: 'identity:list_domains, identity:list_users',
  },
  key: 'id',
  properties: { description: 'description', enabled: 'enabled', passwordExpiresAt: 'password_expires_at' },
  relationships: { domain: 'domain_id', defaultProject: 'default_project_id' },
});
