import { aliasOf, defineKubernetesResource, type KubernetesObject } from '../../define.ts';
import { isCinder, isManila } from '../../openstack-drivers.ts';

/** https://github.com/kubernetes-csi/external-snapshotter/blob/master/client/apis/volumesnapshot/v1/types.go */
interface VolumeSnapshotContent extends KubernetesObject {
  readonly spec?: {
    readonly driver?: string;
    readonly deletionPolicy?: string;
    readonly source?: { readonly volumeHandle?: string; readonly snapshotHandle?: string };
    readonly volumeSnapshotClassName?: string;
  };
  readonly status?: {
    readonly snapshotHandle?: string;
    readonly readyToUse?: boolean;
    /** In bytes: a number here, a quantity in the snapshot. */
    readonly restoreSize?: number;
  };
}

/** Contents of volume snapshots. */
export const volumeSnapshotContent = defineKubernetesResource<'KubernetesVolumeSnapshotContent', VolumeSnapshotContent>(
  'KubernetesVolumeSnapshotContent',
  {
    source: {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      olderVersions: ['snapshot.storage.k8s.io/v1beta1'],
      resource: 'volumesnapshotcontents',
      namespaced: false,
    },
    properties: {
      driver: ({ spec }) => spec?.driver,
      deletionPolicy: ({ spec }) => spec?.deletionPolicy,
      snapshotHandle: (row) => handleOf(row),
      volumeHandle: ({ spec }) => spec?.source?.volumeHandle,
      cinderSnapshotId: (row) => (isCinder(row.spec?.driver) ? handleOf(row)?.toLowerCase() : null),
      manilaSnapshotId: (row) => (isManila(row.spec?.driver) ? handleOf(row)?.toLowerCase() : null),
      readyToUse: ({ status }) => status?.readyToUse,
      restoreSizeBytes: ({ status }) => status?.restoreSize,
    },
    relationships: {
      csiDriver: ({ spec }) => aliasOf(spec?.driver),
      volumeSnapshotClass: ({ spec }) => aliasOf(spec?.volumeSnapshotClassName),
    },
  },
);

/** The driver's answer, or what somebody gave who had made the snapshot himself. */
function handleOf({ spec, status }: VolumeSnapshotContent): string | undefined {
  return status?.snapshotHandle ?? spec?.source?.snapshotHandle;
}
