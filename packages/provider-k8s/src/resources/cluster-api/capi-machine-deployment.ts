import { type Condition, conditionTexts } from '../../conditions.ts';
import { aliasBeside, defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** https://github.com/kubernetes-sigs/cluster-api/blob/main/api/core/v1beta2/machinedeployment_types.go */
interface CapiMachineDeployment extends KubernetesObject {
  readonly spec?: {
    readonly clusterName?: string;
    readonly replicas?: number;
    readonly template?: { readonly spec?: { readonly version?: string } };
  };
  readonly status?: {
    readonly phase?: string;
    readonly readyReplicas?: number;
    readonly availableReplicas?: number;
    readonly conditions?: readonly Condition[];
  };
}

/** Machine deployments of Cluster API. */
export const capiMachineDeployment = defineKubernetesResource<'KubernetesCapiMachineDeployment', CapiMachineDeployment>(
  'KubernetesCapiMachineDeployment',
  {
    source: {
      apiVersion: 'cluster.x-k8s.io/v1beta2',
      olderVersions: ['cluster.x-k8s.io/v1beta1'],
      resource: 'machinedeployments',
    },
    properties: {
      status: ({ status }) => status?.phase,
      clusterName: ({ spec }) => spec?.clusterName,
      replicas: ({ spec }) => spec?.replicas,
      readyReplicas: ({ status }) => status?.readyReplicas ?? 0,
      availableReplicas: ({ status }) => status?.availableReplicas ?? 0,
      version: ({ spec }) => spec?.template?.spec?.version,
      conditions: ({ status }) => conditionTexts(status?.conditions),
    },
    relationships: { capiCluster: (row) => aliasBeside(row, row.spec?.clusterName) },
  },
);
