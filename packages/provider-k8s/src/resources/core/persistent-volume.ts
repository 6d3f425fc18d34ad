import type { V1PersistentVolume } from '@kubernetes/client-node';
import { aliasOf, defineKubernetesResource } from '../../define.ts';
import { isCinder, isManila } from '../../openstack-drivers.ts';
import { phaseOf } from '../../phase.ts';
import { bytes } from '../../quantity.ts';
import type { ApiObject } from '../../wire.ts';

/** Persistent volumes. */
export const persistentVolume = defineKubernetesResource<'KubernetesPersistentVolume', ApiObject<V1PersistentVolume>>(
  'KubernetesPersistentVolume',
  {
    source: { apiVersion: 'v1', resource: 'persistentvolumes', namespaced: false },
    properties: {
      status: phaseOf,
      capacityBytes: ({ spec }) => bytes(spec?.capacity?.['storage']),
      accessModes: ({ spec }) => spec?.accessModes,
      volumeMode: ({ spec }) => spec?.volumeMode,
      reclaimPolicy: ({ spec }) => spec?.persistentVolumeReclaimPolicy,
      driver: ({ spec }) => spec?.csi?.driver,
      volumeHandle: ({ spec }) => spec?.csi?.volumeHandle,
      cinderVolumeId: ({ spec }) =>
        // `spec.cinder` is what volumes had before CSI, and still have where they were made then.
        isCinder(spec?.csi?.driver) ? spec?.csi?.volumeHandle.toLowerCase() : spec?.cinder?.volumeID.toLowerCase(),
      manilaShareId: ({ spec }) => manilaShareId(spec?.csi),
      reason: ({ status }) => status?.reason,
    },
    relationships: {
      csiDriver: ({ spec }) => aliasOf(spec?.csi?.driver),
      storageClass: ({ spec }) => aliasOf(spec?.storageClassName),
    },
  },
);

/** A share that somebody else made goes by a handle of his choice: then the attributes name it. */
function manilaShareId(csi: NonNullable<ApiObject<V1PersistentVolume>['spec']>['csi']): string | null {
  if (!isManila(csi?.driver)) return null;
  return (csi?.volumeAttributes?.['shareID'] ?? csi?.volumeHandle)?.toLowerCase() ?? null;
}
