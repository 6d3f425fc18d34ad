import { defineLink, type Link } from '@pellucid/provider-sdk';

/**
 * How Kubernetes objects are recognised in OpenStack, each in order of trust. All parsing (the forms of a providerID,
 * the CSI driver's handle, annotations) is done where the objects are read and can be queried there.
 */
export const KUBERNETES_ON_OPENSTACK: readonly Link[] = [
  defineLink('KubernetesNode', 'server', {
    to: 'OpenStackServer',
    exclusive: true,
    rules: [
      // Set by cloud-provider-openstack or Cluster API: nothing weaker may contradict it.
      { via: 'providerID', from: 'providerServerId', to: 'id', within: 'any', confidence: 1, conclusive: true },
      // Nova gives its server's id to the guest's firmware, but not every hypervisor does (cloud-provider-openstack#1278).
      { via: 'systemUUID', from: 'systemUuid', to: 'id', within: 'any', confidence: 0.9, conclusive: false },
      { via: 'address', from: 'internalIps', to: 'fixedIps', within: 'tied', confidence: 0.7, conclusive: false },
      { via: 'name', from: 'name', to: 'name', within: 'tied', confidence: 0.5, conclusive: false },
    ],
  }),
  defineLink('KubernetesPersistentVolume', 'volume', {
    to: 'OpenStackVolume',
    rules: [{ via: 'volumeHandle', from: 'cinderVolumeId', to: 'id', within: 'any', confidence: 1, conclusive: true }],
  }),
  defineLink('KubernetesService', 'loadBalancer', {
    to: 'OpenStackLoadBalancer',
    rules: [
      { via: 'annotation', from: 'octaviaLoadBalancerId', to: 'id', within: 'any', confidence: 1, conclusive: true },
      {
        via: 'vipAddress',
        from: 'loadBalancerIps',
        to: 'vipAddress',
        within: 'tied',
        confidence: 0.8,
        conclusive: false,
      },
    ],
  }),
  defineLink('KubernetesService', 'floatingIp', {
    to: 'OpenStackFloatingIp',
    rules: [
      { via: 'address', from: 'loadBalancerIps', to: 'address', within: 'tied', confidence: 0.9, conclusive: false },
    ],
  }),
  defineLink('KubernetesIngress', 'loadBalancer', {
    to: 'OpenStackLoadBalancer',
    rules: [
      {
        via: 'vipAddress',
        from: 'loadBalancerIps',
        to: 'vipAddress',
        within: 'tied',
        confidence: 0.8,
        conclusive: false,
      },
    ],
  }),
  defineLink('KubernetesIngress', 'floatingIp', {
    to: 'OpenStackFloatingIp',
    rules: [
      { via: 'address', from: 'loadBalancerIps', to: 'address', within: 'tied', confidence: 0.9, conclusive: false },
    ],
  }),
  defineLink('KubernetesEndpointSlice', 'servers', {
    to: 'OpenStackServer',
    rules: [
      // Projects may use the same private addresses: only those in which the cluster's own servers live are searched.
      {
        via: 'address',
        from: 'foreignAddresses',
        to: 'fixedIps',
        within: 'tied-project',
        confidence: 0.7,
        conclusive: false,
      },
    ],
  }),
];
