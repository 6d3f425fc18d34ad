import type { V1StatefulSet } from '@kubernetes/client-node';
import { aliasBeside, defineKubernetesResource } from '../../define.ts';
import { templateImages } from '../../pod-template.ts';
import type { ApiObject } from '../../wire.ts';

/** Stateful sets. */
export const statefulSet = defineKubernetesResource<'KubernetesStatefulSet', ApiObject<V1StatefulSet>>(
  'KubernetesStatefulSet',
  {
    source: { apiVersion: 'apps/v1', resource: 'statefulsets' },
    properties: {
      replicas: ({ spec }) => spec?.replicas,
      readyReplicas: ({ status }) => status?.readyReplicas ?? 0,
      availableReplicas: ({ status }) => status?.availableReplicas ?? 0,
      updatedReplicas: ({ status }) => status?.updatedReplicas ?? 0,
      serviceName: ({ spec }) => spec?.serviceName || null,
      podManagementPolicy: ({ spec }) => spec?.podManagementPolicy,
      updateStrategy: ({ spec }) => spec?.updateStrategy?.type,
      images: ({ spec }) => templateImages(spec?.template),
    },
    relationships: { service: (row) => aliasBeside(row, row.spec?.serviceName) },
  },
);
