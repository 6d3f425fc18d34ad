import type { V1VolumeAttachment } from '@kubernetes/client-node';
import { aliasOf, defineKubernetesResource } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

/** Volume attachments. */
export const volumeAttachment = defineKubernetesResource<'KubernetesVolumeAttachment', ApiObject<V1VolumeAttachment>>(
  'KubernetesVolumeAttachment',
  {
    source: { apiVersion: 'storage.k8s.io/v1', resource: 'volumeattachments', namespaced: false },
    properties: {
      attached: ({ status }) => status?.attached ?? false,
      error: ({ status }) => (status?.attachError ?? status?.detachError)?.message,
    },
    relationships: {
      persistentVolume: ({ spec }) => aliasOf(spec.source.persistentVolumeName),
      node: ({ spec }) => ({ alias: spec.nodeName }),
      csiDriver: ({ spec }) => ({ alias: spec.attacher }),
    },
  },
);
