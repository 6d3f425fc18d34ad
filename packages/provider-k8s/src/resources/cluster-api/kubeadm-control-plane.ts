import { type Condition, conditionTexts } from '../../conditions.ts';
import { aliasBeside, defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/**
 * `kubeadmConfigSpec` beside them holds files and passwords, and is not read.
 * https://github.com/kubernetes-sigs/cluster-api/blob/main/api/controlplane/kubeadm/v1beta2/kubeadm_control_plane_types.go
 */
interface KubeadmControlPlane extends KubernetesObject {
  readonly spec?: { readonly replicas?: number; readonly version?: string };
  readonly status?: {
    readonly readyReplicas?: number;
    /** Until v1beta1; what has taken its place is `initialization`. */
    readonly initialized?: boolean;
    readonly initialization?: { readonly controlPlaneInitialized?: boolean };
    readonly conditions?: readonly Condition[];
  };
}

/** Control planes that kubeadm sets up. */
export const kubeadmControlPlane = defineKubernetesResource<'KubernetesKubeadmControlPlane', KubeadmControlPlane>(
  'KubernetesKubeadmControlPlane',
  {
    source: {
      apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2',
      olderVersions: ['controlplane.cluster.x-k8s.io/v1beta1'],
      resource: 'kubeadmcontrolplanes',
    },
    properties: {
      clusterName,
      replicas: ({ spec }) => spec?.replicas,
      readyReplicas: ({ status }) => status?.readyReplicas ?? 0,
      version: ({ spec }) => spec?.version,
      initialized: ({ status }) => status?.initialization?.controlPlaneInitialized ?? status?.initialized ?? false,
      conditions: ({ status }) => conditionTexts(status?.conditions),
    },
    relationships: { capiCluster: (row) => aliasBeside(row, clusterName(row)) },
  },
);

/** The cluster names its control plane, not the other way round; a label leads back. */
function clusterName({ metadata }: KubeadmControlPlane): string | undefined {
  return metadata.labels?.['cluster.x-k8s.io/cluster-name'];
}
