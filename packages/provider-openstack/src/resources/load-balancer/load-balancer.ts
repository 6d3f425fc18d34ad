import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Texts } from '../../raw-fields.ts';
import { clusterBehind, ingressBehind, servicesBehind } from './kubernetes-origins.ts';

type LoadBalancer = Texts<
  | 'id'
  | 'name'
  | 'description'
  | 'provisioning_status'
  | 'operating_status'
  | 'vip_address'
  | 'vip_port_id'
  | 'vip_subnet_id'
  | 'vip_network_id'
  | 'provider'
  | 'availability_zone'
  | 'flavor_id'
  | 'vip_qos_policy_id'
> &
  Flags<'admin_state_up'> &
  Lists<'tags'> & { readonly additional_vips?: readonly { readonly ip_address?: string | null }[] };

/** Octavia load balancers. */
export const loadBalancer = defineOpenStackResource<'OpenStackLoadBalancer', LoadBalancer>('OpenStackLoadBalancer', {
  source: {
    service: 'load-balancer',
    path: '/lbaas/loadbalancers',
    items: 'loadbalancers',
    pageSize: 500,
    permission: 'os_load-balancer_api:loadbalancer:get_all-global',
  },
  key: 'id',
  properties: {
    status: 'provisioning_status',
    description: 'description',
    adminStateUp: 'admin_state_up',
    operatingStatus: 'operating_status',
    vipAddress: 'vip_address',
    additionalVipAddresses: ({ additional_vips }) => additional_vips?.flatMap(({ ip_address }) => ip_address ?? []),
    driver: 'provider',
    availabilityZone: 'availability_zone',
    kubernetesServiceNames: (row) => {
      const names = servicesBehind(row).map(({ object }) => object);
      return names.length > 0 ? [...new Set(names)] : null;
    },
    kubernetesIngressName: (row) => ingressBehind(row)?.object,
    kubernetesCluster: clusterBehind,
  },
  relationships: {
    vipPort: 'vip_port_id',
    vipSubnet: 'vip_subnet_id',
    vipNetwork: 'vip_network_id',
    flavor: 'flavor_id',
    qosPolicy: 'vip_qos_policy_id',
  },
});
