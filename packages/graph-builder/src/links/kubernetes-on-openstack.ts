import { defineLink, type Link } from '@pellucid/provider-sdk';

/** An id that Kubernetes was told by OpenStack: nothing weaker may contradict it. */
const ID = { within: 'any', confidence: 1, conclusive: true } as const;
/** Floating addresses, and names of what there is one of, mean something in the cloud that the cluster is tied to. */
const TIED = { within: 'tied', conclusive: false } as const;
/** Private addresses and names of servers are another one's in the next project. */
const NEAR = { within: 'tied-project-if-known', conclusive: false } as const;
/** A host may have addresses of both kinds, and other records inside than outside. */
const HOST = { to: 'addressedHost', within: 'tied', confidence: 0.9, conclusive: false, every: true } as const;
/** What two clusters may call alike, even in one project: then there are two candidates, or two that claim one, and no edge. */
const NAMED = { within: 'tied-project', confidence: 0.7, conclusive: false, yields: true } as const;

/**
 * How Kubernetes objects are recognised in OpenStack, each in order of trust. All parsing (the forms of a providerID,
 * the CSI driver's handle, annotations) is done where the objects are read and can be queried there.
 */
export const KUBERNETES_ON_OPENSTACK: readonly Link[] = [
  defineLink('KubernetesNode', 'server', {
    to: 'OpenStackServer',
    exclusive: true,
    rules: [
      // Set by cloud-provider-openstack or Cluster API.
      { via: 'providerID', from: 'providerServerId', to: 'id', ...ID },
      // Nova gives its server's id to the guest's firmware, but not every hypervisor does (cloud-provider-openstack#1278).
      { via: 'systemUUID', from: 'systemUuid', to: 'id', within: 'any', confidence: 0.9, conclusive: false },
      { via: 'address', from: 'internalIps', to: 'fixedIps', ...NEAR, confidence: 0.7 },
      { via: 'name', from: 'name', to: 'name', ...NEAR, confidence: 0.5 },
    ],
  }),
  defineLink('KubernetesCluster', 'openStackCluster', {
    to: 'OpenStackCluster',
    rules: [{ via: 'apiAddress', from: 'server', to: 'apiAddress', ...TIED, confidence: 0.9 }],
  }),
  defineLink('KubernetesNamespace', 'project', {
    to: 'OpenStackProject',
    rules: [
      { via: 'projectId', from: 'openStackProject', to: 'id', within: 'any', confidence: 1, conclusive: false },
      { via: 'projectName', from: 'openStackProject', to: 'name', ...TIED, confidence: 0.9 },
    ],
  }),
  defineLink('KubernetesPersistentVolume', 'volume', {
    to: 'OpenStackVolume',
    rules: [{ via: 'volumeHandle', from: 'cinderVolumeId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesPersistentVolume', 'share', {
    to: 'OpenStackShare',
    rules: [{ via: 'volumeHandle', from: 'manilaShareId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesVolumeSnapshotContent', 'shareSnapshot', {
    to: 'OpenStackShareSnapshot',
    rules: [{ via: 'snapshotHandle', from: 'manilaSnapshotId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesVolumeSnapshotContent', 'openStackVolumeSnapshot', {
    to: 'OpenStackVolumeSnapshot',
    rules: [{ via: 'snapshotHandle', from: 'cinderSnapshotId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesService', 'loadBalancer', {
    to: 'OpenStackLoadBalancer',
    rules: [
      { via: 'annotation', from: 'octaviaLoadBalancerId', to: 'id', ...ID },
      { via: 'vipAddress', from: 'loadBalancerIps', to: 'vipAddress', ...NEAR, confidence: 0.8 },
      { via: 'name', from: 'nameForOctavia', to: 'kubernetesServiceNames', ...NAMED },
    ],
  }),
  defineLink('KubernetesService', 'floatingIp', {
    to: 'OpenStackFloatingIp',
    rules: [{ via: 'address', from: 'loadBalancerIps', to: 'address', ...TIED, confidence: 0.9 }],
  }),
  defineLink('KubernetesIngress', 'loadBalancer', {
    to: 'OpenStackLoadBalancer',
    rules: [
      { via: 'vipAddress', from: 'loadBalancerIps', to: 'vipAddress', ...NEAR, confidence: 0.8 },
      { via: 'name', from: 'nameForOctavia', to: 'kubernetesIngressName', ...NAMED },
    ],
  }),
  defineLink('KubernetesIngress', 'floatingIp', {
    to: 'OpenStackFloatingIp',
    rules: [{ via: 'address', from: 'loadBalancerIps', to: 'address', ...TIED, confidence: 0.9 }],
  }),
  defineLink('KubernetesIngress', 'dnsRecordsets', {
    to: 'OpenStackDnsRecordset',
    rules: [{ via: 'hostname', from: 'hosts', ...HOST }],
  }),
  defineLink('KubernetesGateway', 'loadBalancer', {
    to: 'OpenStackLoadBalancer',
    rules: [{ via: 'vipAddress', from: 'loadBalancerIps', to: 'vipAddress', ...NEAR, confidence: 0.8 }],
  }),
  defineLink('KubernetesGateway', 'floatingIp', {
    to: 'OpenStackFloatingIp',
    rules: [{ via: 'address', from: 'loadBalancerIps', to: 'address', ...TIED, confidence: 0.9 }],
  }),
  defineLink('KubernetesGateway', 'dnsRecordsets', {
    to: 'OpenStackDnsRecordset',
    rules: [{ via: 'hostname', from: 'hostnames', ...HOST }],
  }),
  defineLink('KubernetesHTTPRoute', 'dnsRecordsets', {
    to: 'OpenStackDnsRecordset',
    rules: [{ via: 'hostname', from: 'hostnames', ...HOST }],
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
