import { aliasOf, defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** https://github.com/kubernetes-csi/external-snapshotter/blob/master/client/apis/volumesnapshot/v1/types.go */
interface VolumeSnapshotClass extends KubernetesObject {
  readonly driver?: string;
  readonly deletionPolicy?: string;
}

/** Classes of volume snapshots. Their parameters may name secrets and are not kept. */
export const volumeSnapshotClass = defineKubernetesResource<'KubernetesVolumeSnapshotClass', VolumeSnapshotClass>(
  'KubernetesVolumeSnapshotClass',
  {
    source: {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      olderVersions: ['snapshot.storage.k8s.io/v1beta1'],
      resource: 'volumesnapshotclasses',
      namespaced: false,
    },
    properties: {
      driver: 'driver',
      deletionPolicy: 'deletionPolicy',
      isDefault: ({ metadata }) => metadata.annotations?.['snapshot.storage.kubernetes.io/is-default-class'] === 'true',
    },
    relationships: { csiDriver: ({ driver }) => aliasOf(driver) },
  },
);
