import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type Role = Texts<'id' | 'description' | 'domain_id'>;

/** Keystone roles. */
export const role = defineOpenStackResource<'OpenStackRole', Role>('OpenStackRole', {
  source: { service: 'identity', path: '/roles', items: 'roles', permission: 'identity:list_roles' },
  key: 'id',
  properties: { description: 'description' },
  relationships: { domain: 'domain_id' },
});
