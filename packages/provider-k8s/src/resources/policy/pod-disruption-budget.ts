import type { V1PodDisruptionBudget } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { toSelector } from '../../selector.ts';
import type { ApiObject } from '../../wire.ts';

/** Pod disruption budgets. */
export const podDisruptionBudget = defineKubernetesResource<
  'KubernetesPodDisruptionBudget',
  ApiObject<V1PodDisruptionBudget>
>('KubernetesPodDisruptionBudget', {
  source: { apiVersion: 'policy/v1', resource: 'poddisruptionbudgets', selectsPods: true },
  properties: {
    minAvailable: ({ spec }) => spec?.minAvailable?.toString(),
    maxUnavailable: ({ spec }) => spec?.maxUnavailable?.toString(),
    disruptionsAllowed: ({ status }) => status?.disruptionsAllowed,
    currentHealthy: ({ status }) => status?.currentHealthy,
    desiredHealthy: ({ status }) => status?.desiredHealthy,
    expectedPods: ({ status }) => status?.expectedPods,
  },
  relationships: {
    // Without a selector it protects none, with an empty one all of its namespace.
    pods: ({ metadata, spec }, { podsMatching }) =>
      spec?.selector ? podsMatching(metadata.namespace ?? '', toSelector(spec.selector)) : [],
  },
});
