import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Numbers, Texts } from '../../raw-fields.ts';

type Network = Texts<
  | 'id'
  | 'description'
  | 'dns_domain'
  | 'provider:network_type'
  | 'provider:physical_network'
  | 'ipv4_address_scope'
  | 'ipv6_address_scope'
  | 'qos_policy_id'
> &
  Flags<'admin_state_up' | 'shared' | 'port_security_enabled' | 'router:external'> &
  Numbers<'mtu' | 'provider:segmentation_id'> &
  Lists<'availability_zones'>;

/** Neutron networks. */
export const network = defineOpenStackResource<'OpenStackNetwork', Network>('OpenStackNetwork', {
  source: { service: 'network', path: '/networks', items: 'networks', pageSize: 2000, permission: 'get_network' },
  key: 'id',
  properties: {
    description: 'description',
    adminStateUp: 'admin_state_up',
    external: 'router:external',
    shared: 'shared',
    mtu: 'mtu',
    dnsDomain: 'dns_domain',
    portSecurityEnabled: 'port_security_enabled',
    availabilityZones: 'availability_zones',
    networkType: 'provider:network_type',
    physicalNetwork: 'provider:physical_network',
    segmentationId: 'provider:segmentation_id',
  },
  relationships: {
    addressScopes: ({ ipv4_address_scope, ipv6_address_scope }) => [ipv4_address_scope, ipv6_address_scope],
    qosPolicy: 'qos_policy_id',
    zones: ({ availability_zones }) => availability_zones?.map((name) => `network/${name}`) ?? [],
  },
});
