import { defineKubernetesResource } from '../../define.ts';
import { INSTANCE_PROPERTIES, type OpenStackInstance } from './openstack-instance.ts';

/** https://github.com/kubernetes-sigs/cluster-api-provider-openstack/blob/main/api/v1alpha1/openstackserver_types.go */
export const capoServer = defineKubernetesResource<'KubernetesCapoServer', OpenStackInstance>('KubernetesCapoServer', {
  source: { apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1', resource: 'openstackservers' },
  properties: { ...INSTANCE_PROPERTIES, instanceId: ({ status }) => status?.instanceID },
});
