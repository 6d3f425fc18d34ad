import type { V1ReplicaSet } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { templateImages } from '../../pod-template.ts';
import type { ApiObject } from '../../wire.ts';

/** Replica sets. */
export const replicaSet = defineKubernetesResource<'KubernetesReplicaSet', ApiObject<V1ReplicaSet>>(
  'KubernetesReplicaSet',
  {
    source: { apiVersion: 'apps/v1', resource: 'replicasets' },
    properties: {
      replicas: ({ spec }) => spec?.replicas,
      readyReplicas: ({ status }) => status?.readyReplicas ?? 0,
      availableReplicas: ({ status }) => status?.availableReplicas ?? 0,
      images: ({ spec }) => templateImages(spec?.template),
      revision: ({ metadata }) => {
        const revision = metadata.annotations?.['deployment.kubernetes.io/revision'];
        return revision ? Number(revision) : null;
      },
    },
  },
);
