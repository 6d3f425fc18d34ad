import { defineLink, type Link } from '@pellucid/provider-sdk';

/** An id that Cluster API was told by OpenStack: by a cloud that need not be the one that the managing cluster runs on. */
const ID = { within: 'everywhere', confidence: 1, conclusive: true } as const;

/**
 * What Cluster API has made, by the ids that it notes. The cluster it manages is mostly another one than it runs on, read
 * through an account of its own.
 */
export const CLUSTER_API: readonly Link[] = [
  defineLink('KubernetesCapiCluster', 'workloadCluster', {
    to: 'KubernetesCluster',
    exclusive: true,
    rules: [
      // Clusters in different clouds may have one private address: what two could be is neither.
      {
        via: 'server',
        from: 'server',
        to: 'server',
        within: 'everywhere',
        confidence: 0.9,
        conclusive: false,
        yields: true,
      },
    ],
  }),
  defineLink('KubernetesCapiMachine', 'workloadNode', {
    to: 'KubernetesNode',
    rules: [
      { via: 'nodeRef', from: 'nodeUid', to: 'id', within: 'everywhere', confidence: 1, conclusive: true },
      {
        via: 'providerID',
        from: 'providerServerId',
        to: 'providerServerId',
        within: 'everywhere',
        confidence: 1,
        conclusive: false,
      },
    ],
  }),
  defineLink('KubernetesCapiMachine', 'server', {
    to: 'OpenStackServer',
    rules: [{ via: 'providerID', from: 'providerServerId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesCapoMachine', 'server', {
    to: 'OpenStackServer',
    rules: [{ via: 'instanceID', from: 'instanceId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesCapoServer', 'server', {
    to: 'OpenStackServer',
    rules: [{ via: 'instanceID', from: 'instanceId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesCapoCluster', 'network', {
    to: 'OpenStackNetwork',
    rules: [{ via: 'networkID', from: 'networkId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesCapoCluster', 'router', {
    to: 'OpenStackRouter',
    rules: [{ via: 'routerID', from: 'routerId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesCapoCluster', 'loadBalancer', {
    to: 'OpenStackLoadBalancer',
    rules: [{ via: 'loadBalancerID', from: 'apiServerLoadBalancerId', to: 'id', ...ID }],
  }),
  defineLink('KubernetesCapoCluster', 'bastion', {
    to: 'OpenStackServer',
    rules: [{ via: 'instanceID', from: 'bastionServerId', to: 'id', ...ID }],
  }),
];
