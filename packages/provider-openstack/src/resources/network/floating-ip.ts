import { defineOpenStackResource } from '../../define.ts';
import type { Texts } from '../../raw-fields.ts';

type FloatingIp = Texts<
  | 'id'
  | 'description'
  | 'floating_ip_address'
  | 'fixed_ip_address'
  | 'dns_name'
  | 'floating_network_id'
  | 'port_id'
  | 'router_id'
>;

/** Neutron floating IPs. */
export const floatingIp = defineOpenStackResource<'OpenStackFloatingIp', FloatingIp>('OpenStackFloatingIp', {
  source: {
    service: 'network',
    path: '/floatingips',
    items: 'floatingips',
    pageSize: 2000,
    permission: 'get_floatingip',
  },
  key: 'id',
  properties: {
    // Neutron gives it no name; everyone calls it by its address.
    name: 'floating_ip_address',
    description: 'description',
    address: 'floating_ip_address',
    fixedIp: 'fixed_ip_address',
    dnsName: ({ dns_name }) => dns_name || null,
  },
  relationships: { network: 'floating_network_id', port: 'port_id', router: 'router_id' },
});
