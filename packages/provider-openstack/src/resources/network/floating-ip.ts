import { defineOpenStackResource } from '../../define.ts';
import { parseFloatingIpDescription } from '../../kubernetes-names.ts';
import type { Numbers, Texts } from '../../raw-fields.ts';

type FloatingIp = Texts<
  | 'id'
  | 'description'
  | 'floating_ip_address'
  | 'fixed_ip_address'
  | 'dns_name'
  | 'dns_domain'
  | 'qos_policy_id'
  | 'floating_network_id'
  | 'port_id'
  | 'router_id'
> & { readonly port_forwardings?: readonly PortForwarding[] };

type PortForwarding = Texts<
  'protocol' | 'internal_ip_address' | 'internal_port_id' | 'internal_port_range' | 'external_port_range'
> &
  Numbers<'internal_port' | 'external_port'>;

/** Neutron floating IPs. */
export const floatingIp = defineOpenStackResource<'OpenStackFloatingIp', FloatingIp>('OpenStackFloatingIp', {
  source: {
    service: 'network',
    path: '/floatingips',
    items: 'floatingips',
    pageSize: 2000,
    by: { port: { query: 'port_id' }, router: { query: 'router_id' } },
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
    dnsDomain: ({ dns_domain }) => dns_domain || null,
    portForwardings: ({ port_forwardings }) => port_forwardings?.map(printedForwarding).sort(),
    kubernetesServiceName: ({ description }) => parseFloatingIpDescription(description)?.object,
    kubernetesCluster: ({ description }) => parseFloatingIpDescription(description)?.cluster,
  },
  relationships: {
    network: 'floating_network_id',
    port: 'port_id',
    forwardsTo: ({ port_forwardings }) => [
      ...new Set(port_forwardings?.map(({ internal_port_id }) => internal_port_id)),
    ],
    router: 'router_id',
    qosPolicy: 'qos_policy_id',
  },
});

/** Ranges of ports came with Zed; before, and where there is just one port, it is a number. */
function printedForwarding(row: PortForwarding): string {
  const external = row.external_port ?? row.external_port_range;
  return `${row.protocol} ${external} -> ${row.internal_ip_address}:${row.internal_port ?? row.internal_port_range}`;
}
