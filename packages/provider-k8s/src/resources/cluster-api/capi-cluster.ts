import { type Condition, conditionTexts } from '../../conditions.ts';
import { aliasBeside, defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** https://github.com/kubernetes-sigs/cluster-api/blob/main/api/core/v1beta2/cluster_types.go */
interface CapiCluster extends KubernetesObject {
  readonly spec?: {
    readonly paused?: boolean;
    readonly controlPlaneEndpoint?: { readonly host?: string; readonly port?: number };
    readonly clusterNetwork?: {
      readonly pods?: { readonly cidrBlocks?: readonly string[] };
      readonly services?: { readonly cidrBlocks?: readonly string[] };
    };
    readonly infrastructureRef?: { readonly kind?: string; readonly name?: string };
  };
  readonly status?: { readonly phase?: string; readonly conditions?: readonly Condition[] };
}

/** Clusters of Cluster API. */
export const capiCluster = defineKubernetesResource<'KubernetesCapiCluster', CapiCluster>('KubernetesCapiCluster', {
  source: {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    olderVersions: ['cluster.x-k8s.io/v1beta1'],
    resource: 'clusters',
  },
  properties: {
    status: ({ status }) => status?.phase,
    // Before there is an address the host is empty and the port 0.
    controlPlaneHost: ({ spec }) => spec?.controlPlaneEndpoint?.host || null,
    controlPlanePort: ({ spec }) => spec?.controlPlaneEndpoint?.port || null,
    server: ({ spec }) => {
      const { host, port } = spec?.controlPlaneEndpoint ?? {};
      return host && port ? `https://${host.includes(':') ? `[${host}]` : host}:${port}` : null;
    },
    podCidrs: ({ spec }) => spec?.clusterNetwork?.pods?.cidrBlocks ?? [],
    serviceCidrs: ({ spec }) => spec?.clusterNetwork?.services?.cidrBlocks ?? [],
    paused: ({ spec }) => spec?.paused ?? false,
    infrastructureKind: ({ spec }) => spec?.infrastructureRef?.kind,
    conditions: ({ status }) => conditionTexts(status?.conditions),
  },
  relationships: {
    capoCluster: (row) => {
      const { kind, name } = row.spec?.infrastructureRef ?? {};
      return kind === 'OpenStackCluster' ? aliasBeside(row, name) : null;
    },
  },
});
