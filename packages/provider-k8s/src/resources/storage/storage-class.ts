import type { V1StorageClass } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

/** Storage classes. */
export const storageClass = defineKubernetesResource<'KubernetesStorageClass', ApiObject<V1StorageClass>>(
  'KubernetesStorageClass',
  {
    source: { apiVersion: 'storage.k8s.io/v1', resource: 'storageclasses', namespaced: false },
    properties: {
      provisioner: 'provisioner',
      isDefault: ({ metadata }) => metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true',
      reclaimPolicy: 'reclaimPolicy',
      volumeBindingMode: 'volumeBindingMode',
      allowVolumeExpansion: ({ allowVolumeExpansion }) => allowVolumeExpansion ?? false,
      volumeType: ({ parameters }) => parameters?.['type'],
    },
    relationships: { csiDriver: ({ provisioner }) => ({ alias: provisioner }) },
  },
);
