import type { V1PriorityClass } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

/** Priority classes. */
export const priorityClass = defineKubernetesResource<'KubernetesPriorityClass', ApiObject<V1PriorityClass>>(
  'KubernetesPriorityClass',
  {
    source: { apiVersion: 'scheduling.k8s.io/v1', resource: 'priorityclasses', namespaced: false },
    properties: {
      value: ({ value }) => value,
      globalDefault: ({ globalDefault }) => globalDefault ?? false,
      preemptionPolicy: 'preemptionPolicy',
      description: 'description',
    },
  },
);
