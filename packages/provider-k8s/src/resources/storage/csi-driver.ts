import type { V1CSIDriver } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

/** CSI drivers. */
export const csiDriver = defineKubernetesResource<'KubernetesCSIDriver', ApiObject<V1CSIDriver>>(
  'KubernetesCSIDriver',
  {
    source: { apiVersion: 'storage.k8s.io/v1', resource: 'csidrivers', namespaced: false },
    properties: {
      attachRequired: ({ spec }) => spec.attachRequired,
      podInfoOnMount: ({ spec }) => spec.podInfoOnMount,
      storageCapacity: ({ spec }) => spec.storageCapacity,
      fsGroupPolicy: ({ spec }) => spec.fsGroupPolicy,
      volumeLifecycleModes: ({ spec }) => spec.volumeLifecycleModes,
    },
  },
);
