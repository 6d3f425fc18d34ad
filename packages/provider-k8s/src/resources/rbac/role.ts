import type { V1Role } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';
import { ruleTexts } from './rules.ts';

/** Roles. */
export const role = defineKubernetesResource<'KubernetesRole', ApiObject<V1Role>>('KubernetesRole', {
  source: { apiVersion: 'rbac.authorization.k8s.io/v1', resource: 'roles' },
  properties: { rules: ({ rules }) => ruleTexts(rules) },
});
