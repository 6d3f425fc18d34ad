import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Texts } from '../../raw-fields.ts';

type User = Texts<'id' | 'description' | 'domain_id' | 'default_project_id' | 'password_expires_at'> & Flags<'enabled'>;

/** Keystone users. */
export const user = defineOpenStackResource<'OpenStackUser', User>('OpenStackUser', {
  source: { service: 'identity', path: '/users', items: 'users', permission: 'identity:list_users' },
  key: 'id',
  properties: { description: 'description', enabled: 'enabled', passwordExpiresAt: 'password_expires_at' },
  relationships: { domain: 'domain_id', defaultProject: 'default_project_id' },
});
