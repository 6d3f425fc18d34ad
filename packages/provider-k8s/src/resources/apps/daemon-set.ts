import type { V1DaemonSet } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import { templateImages } from '../../pod-template.ts';
import type { ApiObject } from '../../wire.ts';

/** Daemon sets. */
export const daemonSet = defineKubernetesResource<'KubernetesDaemonSet', ApiObject<V1DaemonSet>>(
  'KubernetesDaemonSet',
  {
    source: { apiVersion: 'apps/v1', resource: 'daemonsets' },
    properties: {
      desiredPods: ({ status }) => status?.desiredNumberScheduled ?? 0,
      currentPods: ({ status }) => status?.currentNumberScheduled ?? 0,
      readyPods: ({ status }) => status?.numberReady ?? 0,
      availablePods: ({ status }) => status?.numberAvailable ?? 0,
      updatedPods: ({ status }) => status?.updatedNumberScheduled ?? 0,
      misscheduledPods: ({ status }) => status?.numberMisscheduled ?? 0,
      nodeSelector: ({ spec }) => keyValues(spec?.template.spec?.nodeSelector),
      updateStrategy: ({ spec }) => spec?.updateStrategy?.type,
      images: ({ spec }) => templateImages(spec?.template),
    },
  },
);
