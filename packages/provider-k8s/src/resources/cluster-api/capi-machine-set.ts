import { aliasBeside, defineKubernetesResource } from '../../define.ts';
import { MACHINE_GROUP_PROPERTIES, type MachineGroup } from './machine-group.ts';

/** https://github.com/kubernetes-sigs/cluster-api/blob/main/api/core/v1beta2/machineset_types.go */
export const capiMachineSet = defineKubernetesResource<'KubernetesCapiMachineSet', MachineGroup>(
  'KubernetesCapiMachineSet',
  {
    source: {
      apiVersion: 'cluster.x-k8s.io/v1beta2',
      olderVersions: ['cluster.x-k8s.io/v1beta1'],
      resource: 'machinesets',
    },
    properties: MACHINE_GROUP_PROPERTIES,
    relationships: {
      capiCluster: (row) => aliasBeside(row, row.spec?.clusterName),
      machineDeployment: (row) => aliasBeside(row, row.metadata.labels?.['cluster.x-k8s.io/deployment-name']),
    },
  },
);
