import { aliasBeside, aliasOf, defineKubernetesResource, type KubernetesObject } from '../../define.ts';
import { bytes } from '../../quantity.ts';

/** https://github.com/kubernetes-csi/external-snapshotter/blob/master/client/apis/volumesnapshot/v1/types.go */
interface VolumeSnapshot extends KubernetesObject {
  readonly spec?: {
    readonly source?: { readonly persistentVolumeClaimName?: string; readonly volumeSnapshotContentName?: string };
    readonly volumeSnapshotClassName?: string;
  };
  readonly status?: {
    readonly boundVolumeSnapshotContentName?: string;
    readonly creationTime?: string;
    readonly readyToUse?: boolean;
    readonly restoreSize?: string;
    readonly error?: { readonly message?: string };
  };
}

/** Volume snapshots. */
export const volumeSnapshot = defineKubernetesResource<'KubernetesVolumeSnapshot', VolumeSnapshot>(
  'KubernetesVolumeSnapshot',
  {
    source: {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      olderVersions: ['snapshot.storage.k8s.io/v1beta1'],
      resource: 'volumesnapshots',
    },
    properties: {
      status: ({ status }) => (status?.error ? 'Error' : status?.readyToUse ? 'Ready' : 'NotReady'),
      readyToUse: ({ status }) => status?.readyToUse,
      restoreSizeBytes: ({ status }) => bytes(status?.restoreSize),
      takenAt: ({ status }) => status?.creationTime,
      error: ({ status }) => status?.error?.message,
    },
    relationships: {
      persistentVolumeClaim: (row) => aliasBeside(row, row.spec?.source?.persistentVolumeClaimName),
      volumeSnapshotClass: ({ spec }) => aliasOf(spec?.volumeSnapshotClassName),
      volumeSnapshotContent: ({ spec, status }) =>
        aliasOf(status?.boundVolumeSnapshotContentName ?? spec?.source?.volumeSnapshotContentName),
    },
  },
);
