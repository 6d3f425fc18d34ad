import type { V1NetworkPolicy } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { selectorText, toSelector } from '../../selector.ts';
import type { ApiObject } from '../../wire.ts';

/** Network policies. */
export const networkPolicy = defineKubernetesResource<'KubernetesNetworkPolicy', ApiObject<V1NetworkPolicy>>(
  'KubernetesNetworkPolicy',
  {
    source: { apiVersion: 'networking.k8s.io/v1', resource: 'networkpolicies', selectsPods: true },
    properties: {
      policyTypes: ({ spec }) => spec?.policyTypes,
      podSelector: ({ spec }) => selectorText(toSelector(spec?.podSelector)),
      ingressRules: ({ spec }) => spec?.ingress?.length ?? 0,
      egressRules: ({ spec }) => spec?.egress?.length ?? 0,
    },
    relationships: {
      // An empty selector is for all pods of the namespace.
      pods: ({ metadata, spec }, { podsMatching }) =>
        podsMatching(metadata.namespace ?? '', toSelector(spec?.podSelector)),
    },
  },
);
