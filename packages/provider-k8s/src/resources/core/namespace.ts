import type { V1Namespace } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { phaseOf } from '../../phase.ts';
import type { ApiObject } from '../../wire.ts';

/** Namespaces. */
export const namespace = defineKubernetesResource<'KubernetesNamespace', ApiObject<V1Namespace>>(
  'KubernetesNamespace',
  { source: { apiVersion: 'v1', resource: 'namespaces', namespaced: false }, properties: { status: phaseOf } },
);
