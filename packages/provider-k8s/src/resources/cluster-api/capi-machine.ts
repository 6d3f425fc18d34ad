import { type Condition, conditionTexts } from '../../conditions.ts';
import { aliasBeside, defineKubernetesResource, type KubernetesObject } from '../../define.ts';
import { serverIdOf } from '../../provider-id.ts';

/** https://github.com/kubernetes-sigs/cluster-api/blob/main/api/core/v1beta2/machine_types.go */
interface CapiMachine extends KubernetesObject {
  readonly spec?: {
    readonly clusterName?: string;
    readonly providerID?: string;
    readonly version?: string;
    readonly failureDomain?: string;
    readonly infrastructureRef?: { readonly kind?: string; readonly name?: string };
  };
  readonly status?: {
    readonly phase?: string;
    readonly conditions?: readonly Condition[];
    readonly failureDomain?: string;
    /** With a uid in v1beta1 only. */
    readonly nodeRef?: { readonly name?: string; readonly uid?: string };
  };
}

/** Machines of Cluster API. */
export const capiMachine = defineKubernetesResource<'KubernetesCapiMachine', CapiMachine>('KubernetesCapiMachine', {
  source: {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    olderVersions: ['cluster.x-k8s.io/v1beta1'],
    resource: 'machines',
  },
  properties: {
    status: ({ status }) => status?.phase,
    clusterName: ({ spec }) => spec?.clusterName,
    providerId: ({ spec }) => spec?.providerID,
    providerServerId: ({ spec }) => serverIdOf(spec?.providerID),
    version: ({ spec }) => spec?.version,
    nodeName: ({ status }) => status?.nodeRef?.name,
    nodeUid: ({ status }) => status?.nodeRef?.uid,
    failureDomain: ({ spec, status }) => status?.failureDomain ?? spec?.failureDomain,
    conditions: ({ status }) => conditionTexts(status?.conditions),
  },
  relationships: {
    capiCluster: (row) => aliasBeside(row, row.spec?.clusterName),
    machineDeployment: (row) => aliasBeside(row, row.metadata.labels?.['cluster.x-k8s.io/deployment-name']),
    machineSet: (row) => aliasBeside(row, row.metadata.labels?.['cluster.x-k8s.io/set-name']),
    kubeadmControlPlane: (row) => aliasBeside(row, row.metadata.labels?.['cluster.x-k8s.io/control-plane-name']),
    // By uid where it is told: another cluster's nodes may have the names of ours.
    node: ({ status }) => status?.nodeRef?.uid,
    capoMachine: (row) => {
      const { kind, name } = row.spec?.infrastructureRef ?? {};
      return kind === 'OpenStackMachine' ? aliasBeside(row, name) : null;
    },
  },
});
