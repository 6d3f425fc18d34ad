import { defineOpenStackResource } from '../../define.ts';
import type { Flags, IdLists, Texts } from '../../raw-fields.ts';

type AccessRule = Texts<'service' | 'method' | 'path'>;

type ApplicationCredential = Texts<'id' | 'description' | 'expires_at' | 'user_id' | 'parent_id'> &
  Flags<'unrestricted'> &
  IdLists<'roles'> & { readonly access_rules?: readonly AccessRule[] | null };

/** Keystone's application credentials. */
export const applicationCredential = defineOpenStackResource<'OpenStackApplicationCredential', ApplicationCredential>(
  'OpenStackApplicationCredential',
  {
    source: {
      service: 'identity',
      path: '/users/{id}/application_credentials',
      items: 'application_credentials',
      // By domain for the reason that users are.
      parents: {
        path: '/users?domain_id={id}',
        items: 'users',
        ownUser: true,
        parents: { path: '/domains', items: 'domains', instead: '/users' },
      },
      permission: 'identity:list_domains, identity:list_users, identity:list_application_credentials',
    },
    key: 'id',
    properties: {
      description: 'description',
      expiresAt: 'expires_at',
      unrestricted: 'unrestricted',
      accessRules: ({ access_rules }) =>
        access_rules?.map(({ service, method, path }) => `${service} ${method} ${path}`) ?? [],
    },
    relationships: {
      // Not in the row before Ussuri.
      user: ({ user_id, parent_id }) => user_id ?? parent_id,
      roles: ({ roles }) => roles?.map(({ id }) => id) ?? [],
    },
  },
);
