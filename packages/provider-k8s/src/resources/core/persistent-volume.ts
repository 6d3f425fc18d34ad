import type { V1PersistentVolume } from '@kubernetes/client-node';
import { aliasOf, defineKubernetesResource } from '../../define.ts';
import { phaseOf } from '../../phase.ts';
import { bytes } from '../../quantity.ts';
import type { ApiObject } from '../../wire.ts';

/** https://github.com/kubernetes/cloud-provider-openstack/blob/master/docs/cinder-csi-plugin/using-cinder-csi-plugin.md */
const CINDER = 'cinder.csi.openstack.org';

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
        spec?.csi?.driver === CINDER ? spec.csi.volumeHandle.toLowerCase() : spec?.cinder?.volumeID.toLowerCase(),
      reason: ({ status }) => status?.reason,
    },
    relationships: {
      csiDriver: ({ spec }) => aliasOf(spec?.csi?.driver),
      storageClass: ({ spec }) => aliasOf(spec?.storageClassName),
    },
  },
);
