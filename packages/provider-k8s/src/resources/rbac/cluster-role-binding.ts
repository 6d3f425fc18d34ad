import type { V1ClusterRoleBinding } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';
import { serviceAccounts, subjectNames } from './subjects.ts';

/** Cluster role bindings. */
export const clusterRoleBinding = defineKubernetesResource<
  'KubernetesClusterRoleBinding',
  ApiObject<V1ClusterRoleBinding>
>('KubernetesClusterRoleBinding', {
  source: { apiVersion: 'rbac.authorization.k8s.io/v1', resource: 'clusterrolebindings', namespaced: false },
  properties: {
    users: ({ subjects }) => subjectNames(subjects, 'User'),
    groups: ({ subjects }) => subjectNames(subjects, 'Group'),
  },
  relationships: {
    clusterRole: ({ roleRef }) => ({ alias: roleRef.name }),
    serviceAccounts: ({ subjects }) => serviceAccounts(subjects),
    subjectUsers: ({ subjects }) => subjectNames(subjects, 'User'),
    subjectGroups: ({ subjects }) => subjectNames(subjects, 'Group'),
  },
});
