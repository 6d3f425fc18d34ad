import type { V1PersistentVolumeClaim } from '@kubernetes/client-node';
import { aliasOf, defineKubernetesResource } from '../../define.ts';
import { phaseOf } from '../../phase.ts';
import { bytes } from '../../quantity.ts';
import type { ApiObject } from '../../wire.ts';

/** Persistent volume claims. */
export const persistentVolumeClaim = defineKubernetesResource<
  'KubernetesPersistentVolumeClaim',
  ApiObject<V1PersistentVolumeClaim>
>('KubernetesPersistentVolumeClaim', {
  source: { apiVersion: 'v1', resource: 'persistentvolumeclaims' },
  properties: {
    status: phaseOf,
    requestedBytes: ({ spec }) => bytes(spec?.resources?.requests?.['storage']),
    capacityBytes: ({ status }) => bytes(status?.capacity?.['storage']),
    accessModes: ({ spec }) => spec?.accessModes,
    volumeMode: ({ spec }) => spec?.volumeMode,
  },
  relationships: {
    persistentVolume: ({ spec }) => aliasOf(spec?.volumeName),
    storageClass: ({ spec }) => aliasOf(spec?.storageClassName),
  },
});
