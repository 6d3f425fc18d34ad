import { defineKubernetesResource } from '../../define.ts';
import { serverIdOf } from '../../provider-id.ts';
import { INSTANCE_PROPERTIES, type OpenStackInstance } from './openstack-instance.ts';

/** https://github.com/kubernetes-sigs/cluster-api-provider-openstack/blob/main/api/v1beta1/openstackmachine_types.go */
export const capoMachine = defineKubernetesResource<'KubernetesCapoMachine', OpenStackInstance>(
  'KubernetesCapoMachine',
  {
    source: {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      olderVersions: ['infrastructure.cluster.x-k8s.io/v1alpha7'],
      resource: 'openstackmachines',
    },
    properties: {
      ...INSTANCE_PROPERTIES,
      providerId: ({ spec }) => spec?.providerID,
      instanceId: ({ spec, status }) => status?.instanceID ?? serverIdOf(spec?.providerID),
    },
  },
);
