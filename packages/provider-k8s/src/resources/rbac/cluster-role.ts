import type { V1ClusterRole } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';
import { ruleTexts } from './rules.ts';

/** Cluster roles. */
export const clusterRole = defineKubernetesResource<'KubernetesClusterRole', ApiObject<V1ClusterRole>>(
  'KubernetesClusterRole',
  {
    source: { apiVersion: 'rbac.authorization.k8s.io/v1', resource: 'clusterroles', namespaced: false },
    properties: {
      rules: ({ rules }) => ruleTexts(rules),
      aggregated: ({ aggregationRule }) => aggregationRule !== undefined,
    },
  },
);
