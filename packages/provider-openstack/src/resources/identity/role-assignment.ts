import { defineOpenStackResource } from '../../define.ts';

interface Id {
  readonly id: string;
}

interface RoleAssignment {
  readonly role: Id;
  readonly user?: Id;
  readonly group?: Id;
  readonly scope: {
    readonly project?: Id;
    readonly domain?: Id;
    readonly system?: unknown;
    readonly 'OS-INHERIT:inherited_to'?: string;
  };
}

/** Keystone role assignments, as they were made (not what inheritance and group membership make of them). */
export const roleAssignment = defineOpenStackResource<'OpenStackRoleAssignment', RoleAssignment>(
  'OpenStackRoleAssignment',
  {
    source: {
      service: 'identity',
      path: '/role_assignments',
      items: 'role_assignments',
      permission: 'identity:list_role_assignments',
    },
    key: (row) =>
      [
        row.user ? `user:${row.user.id}` : `group:${row.group?.id}`,
        `role:${row.role.id}`,
        row.scope.project || row.scope.domain
          ? `${place(row)}:${(row.scope.project ?? row.scope.domain)?.id}`
          : place(row),
        ...(inherited(row) ? ['inherited'] : []),
      ].join('/'),
    properties: { scope: place, inherited, groupId: ({ group }) => group?.id },
    relationships: {
      role: ({ role }) => role.id,
      user: ({ user }) => user?.id,
      group: ({ group }) => group?.id,
      project: ({ scope }) => scope.project?.id,
      domain: ({ scope }) => scope.domain?.id,
    },
  },
);

function place({ scope }: RoleAssignment): string {
  if (scope.project) return 'project';
  return scope.domain ? 'domain' : 'system';
}

function inherited({ scope }: RoleAssignment): boolean {
  return scope['OS-INHERIT:inherited_to'] !== undefined;
}
