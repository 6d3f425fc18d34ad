import type { V1CSIStorageCapacity } from '@kubernetes/client-node';
import { aliasOf, defineKubernetesResource } from '../../define.ts';
import { bytes } from '../../quantity.ts';
import { selectorText, toSelector } from '../../selector.ts';
import type { ApiObject } from '../../wire.ts';

/** CSI storage capacities. */
export const csiStorageCapacity = defineKubernetesResource<
  'KubernetesCSIStorageCapacity',
  ApiObject<V1CSIStorageCapacity>
>('KubernetesCSIStorageCapacity', {
  source: { apiVersion: 'storage.k8s.io/v1', resource: 'csistoragecapacities' },
  properties: {
    capacityBytes: ({ capacity }) => bytes(capacity),
    maximumVolumeSizeBytes: ({ maximumVolumeSize }) => bytes(maximumVolumeSize),
    nodeTopology: ({ nodeTopology }) => selectorText(toSelector(nodeTopology)),
  },
  relationships: { storageClass: ({ storageClassName }) => aliasOf(storageClassName) },
});
