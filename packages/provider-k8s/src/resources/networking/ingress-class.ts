import type { V1IngressClass } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

/** Ingress classes. */
export const ingressClass = defineKubernetesResource<'KubernetesIngressClass', ApiObject<V1IngressClass>>(
  'KubernetesIngressClass',
  {
    source: { apiVersion: 'networking.k8s.io/v1', resource: 'ingressclasses', namespaced: false },
    properties: {
      controller: ({ spec }) => spec?.controller,
      isDefault: ({ metadata }) => metadata.annotations?.['ingressclass.kubernetes.io/is-default-class'] === 'true',
    },
  },
);
