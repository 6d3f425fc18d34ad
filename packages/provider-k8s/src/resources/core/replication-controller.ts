import type { V1ReplicationController } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import { templateImages } from '../../pod-template.ts';
import type { ApiObject } from '../../wire.ts';

/** Replication controllers. */
export const replicationController = defineKubernetesResource<
  'KubernetesReplicationController',
  ApiObject<V1ReplicationController>
>('KubernetesReplicationController', {
  source: { apiVersion: 'v1', resource: 'replicationcontrollers' },
  properties: {
    replicas: ({ spec }) => spec?.replicas,
    readyReplicas: ({ status }) => status?.readyReplicas ?? 0,
    availableReplicas: ({ status }) => status?.availableReplicas ?? 0,
    images: ({ spec }) => templateImages(spec?.template),
    selector: ({ spec }) => keyValues(spec?.selector),
  },
});
