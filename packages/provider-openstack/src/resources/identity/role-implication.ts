import { defineOpenStackResource } from '../../define.ts';

interface Role {
  readonly id: string;
  readonly name?: string | null;
}

interface RoleInference {
  readonly prior_role: Role;
  readonly implies?: readonly Role[] | null;
}

/** Which roles of Keystone imply which others. */
export const roleImplication = defineOpenStackResource<'OpenStackRoleImplication', RoleInference>(
  'OpenStackRoleImplication',
  {
    source: {
      service: 'identity',
      path: '/role_inferences',
      items: 'role_inferences',
      permission: 'identity:list_role_inference_rules',
    },
    key: ({ prior_role }) => prior_role.id,
    properties: { name: ({ prior_role }) => prior_role.name },
    relationships: {
      role: ({ prior_role }) => prior_role.id,
      impliedRoles: ({ implies }) => implies?.map(({ id }) => id) ?? [],
    },
  },
);
