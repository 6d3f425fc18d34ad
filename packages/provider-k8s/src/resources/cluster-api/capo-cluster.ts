import { defineKubernetesResource, type KubernetesObject } from '../../define.ts';

/** An OpenStack resource, once it is there. */
interface Made {
  readonly id?: string;
}

/** A load balancer: `ip` is the floating IP that leads to it, if any. */
interface LoadBalancer extends Made {
  readonly ip?: string;
  readonly internalIP?: string;
}

/** https://github.com/kubernetes-sigs/cluster-api-provider-openstack/blob/main/api/v1beta1/openstackcluster_types.go */
interface OpenStackCluster extends KubernetesObject {
  readonly spec?: {
    readonly controlPlaneEndpoint?: { readonly host?: string };
    readonly identityRef?: { readonly cloudName?: string };
    readonly apiServerFloatingIP?: string;
  };
  readonly status?: {
    readonly ready?: boolean;
    readonly network?: Made & { readonly subnets?: readonly Made[] };
    readonly externalNetwork?: Made;
    readonly router?: Made;
    readonly apiServerLoadBalancer?: LoadBalancer;
    readonly bastion?: Made;
  };
}

/** OpenStack clusters of CAPO. */
export const capoCluster = defineKubernetesResource<'KubernetesCapoCluster', OpenStackCluster>(
  'KubernetesCapoCluster',
  {
    source: {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      olderVersions: ['infrastructure.cluster.x-k8s.io/v1alpha7'],
      resource: 'openstackclusters',
    },
    properties: {
      status: ({ status }) => (status?.ready ? 'Ready' : 'NotReady'),
      controlPlaneHost: ({ spec }) => spec?.controlPlaneEndpoint?.host || null,
      cloudName: ({ spec }) => spec?.identityRef?.cloudName,
      networkId: ({ status }) => status?.network?.id,
      subnetIds: ({ status }) => (status?.network?.subnets ?? []).flatMap(({ id }) => id ?? []),
      routerId: ({ status }) => status?.router?.id,
      externalNetworkId: ({ status }) => status?.externalNetwork?.id,
      apiServerLoadBalancerId: ({ status }) => status?.apiServerLoadBalancer?.id,
      apiServerLoadBalancerIp: ({ status }) => status?.apiServerLoadBalancer?.internalIP,
      apiServerFloatingIp: ({ spec, status }) => status?.apiServerLoadBalancer?.ip ?? spec?.apiServerFloatingIP,
      bastionServerId: ({ status }) => status?.bastion?.id,
    },
  },
);
