import type { V1Namespace } from '@kubernetes/client-node';
import { defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** Namespaces. */
export const namespace = defineKubernetesResource<
  'KubernetesNamespace',
  KubernetesObject & Pick<V1Namespace, 'status'>
>('KubernetesNamespace', {
  source: { apiVersion: 'v1', resource: 'namespaces' },
  properties: { status: ({ status }) => status?.phase },
});
