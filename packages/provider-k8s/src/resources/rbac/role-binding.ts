import type { V1RoleBinding } from '@kubernetes/client-node';
import { aliasBeside, defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';
import { serviceAccounts, subjectNames } from './subjects.ts';

/** Role bindings. */
export const roleBinding = defineKubernetesResource<'KubernetesRoleBinding', ApiObject<V1RoleBinding>>(
  'KubernetesRoleBinding',
  {
    source: { apiVersion: 'rbac.authorization.k8s.io/v1', resource: 'rolebindings' },
    properties: {
      users: ({ subjects }) => subjectNames(subjects, 'User'),
      groups: ({ subjects }) => subjectNames(subjects, 'Group'),
    },
    relationships: {
      role: (row) => (row.roleRef.kind === 'Role' ? aliasBeside(row, row.roleRef.name) : null),
      clusterRole: ({ roleRef }) => (roleRef.kind === 'ClusterRole' ? { alias: roleRef.name } : null),
      serviceAccounts: ({ subjects }) => serviceAccounts(subjects),
      subjectUsers: ({ subjects }) => subjectNames(subjects, 'User'),
      subjectGroups: ({ subjects }) => subjectNames(subjects, 'Group'),
    },
  },
);
