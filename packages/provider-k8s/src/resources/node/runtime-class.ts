import type { V1RuntimeClass } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import { bytes, millicores } from '../../quantity.ts';
import type { ApiObject } from '../../wire.ts';

/** Runtime classes. */
export const runtimeClass = defineKubernetesResource<'KubernetesRuntimeClass', ApiObject<V1RuntimeClass>>(
  'KubernetesRuntimeClass',
  {
    source: { apiVersion: 'node.k8s.io/v1', resource: 'runtimeclasses', namespaced: false },
    properties: {
      handler: 'handler',
      cpuOverheadMillicores: ({ overhead }) => millicores(overhead?.podFixed?.['cpu']),
      memoryOverheadBytes: ({ overhead }) => bytes(overhead?.podFixed?.['memory']),
      nodeSelector: ({ scheduling }) => keyValues(scheduling?.nodeSelector),
    },
  },
);
