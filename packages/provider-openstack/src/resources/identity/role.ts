import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type Role = Texts<'id' | 'description' | 'domain_id'>;

/** Keystone roles. */
export const role = defineOpenStackResource<'OpenStackRole', Role>('OpenStackRole', {
  source: {
    service: 'identity',
    // Without a domain Keystone lists only the roles that belong to none.
    path: '/roles?domain_id={id}',
    items: 'roles',
    parents: { path: '/domains', items: 'domains', besides: '/roles' },
    permission: 'identity:list_roles, identity:list_domains, identity:list_domain_roles',
  },
  key: 'id',
  properties: { description: 'description' },
  relationships: { domain: 'domain_id' },
});
