import { aliasBeside, defineKubernetesResource } from '../../define.ts';
import { MACHINE_GROUP_PROPERTIES, type MachineGroup } from './machine-group.ts';

/** https://github.com/kubernetes-sigs/cluster-api/blob/main/api/core/v1beta2/machinedeployment_types.go */
export const capiMachineDeployment = defineKubernetesResource<'KubernetesCapiMachineDeployment', MachineGroup>(
  'KubernetesCapiMachineDeployment',
  {
    source: {
      apiVersion: 'cluster.x-k8s.io/v1beta2',
      olderVersions: ['cluster.x-k8s.io/v1beta1'],
      resource: 'machinedeployments',
    },
    properties: MACHINE_GROUP_PROPERTIES,
    relationships: { capiCluster: (row) => aliasBeside(row, row.spec?.clusterName) },
  },
);
