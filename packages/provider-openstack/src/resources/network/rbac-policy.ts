import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type RbacPolicy = Texts<'id' | 'action' | 'object_type' | 'object_id' | 'target_tenant' | 'target_project_id'>;

/** Kinds by Neutron's words for what can be shared. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['network', 'OpenStackNetwork'],
  ['qos_policy', 'OpenStackQosPolicy'],
  ['security_group', 'OpenStackSecurityGroup'],
  ['address_scope', 'OpenStackAddressScope'],
  ['subnetpool', 'OpenStackSubnetPool'],
  ['address_group', 'OpenStackAddressGroup'],
]);

/** Neutron RBAC policies. */
export const rbacPolicy = defineOpenStackResource<'OpenStackRbacPolicy', RbacPolicy>('OpenStackRbacPolicy', {
  source: {
    service: 'network',
    path: '/rbac-policies',
    items: 'rbac_policies',
    pageSize: 2000,
    permission: 'get_rbac_policy',
  },
  key: 'id',
  properties: {
    action: 'action',
    objectType: 'object_type',
    objectId: 'object_id',
    forAllProjects: (row) => target(row) === '*',
  },
  relationships: {
    object: ({ object_type, object_id }) => {
      const kind = KINDS.get(object_type ?? '');
      return kind && object_id ? { kind, key: object_id } : null;
    },
    targetProject: (row) => (target(row) === '*' ? null : target(row)),
  },
});

function target({ target_project_id, target_tenant }: RbacPolicy): string | null {
  return target_project_id ?? target_tenant ?? null;
}
