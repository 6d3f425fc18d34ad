import type { V1Deployment } from '@kubernetes/client-node';
import { conditionStatus } from '../../conditions.ts';
import { defineKubernetesResource } from '../../define.ts';
import { templateImages } from '../../pod-template.ts';
import type { ApiObject } from '../../wire.ts';

/** Deployments. */
export const deployment = defineKubernetesResource<'KubernetesDeployment', ApiObject<V1Deployment>>(
  'KubernetesDeployment',
  {
    source: { apiVersion: 'apps/v1', resource: 'deployments' },
    properties: {
      replicas: ({ spec }) => spec?.replicas,
      readyReplicas: ({ status }) => status?.readyReplicas ?? 0,
      availableReplicas: ({ status }) => status?.availableReplicas ?? 0,
      updatedReplicas: ({ status }) => status?.updatedReplicas ?? 0,
      available: ({ status }) => conditionStatus(status?.conditions, 'Available') === 'True',
      strategy: ({ spec }) => spec?.strategy?.type,
      paused: ({ spec }) => spec?.paused ?? false,
      images: ({ spec }) => templateImages(spec?.template),
    },
  },
);
