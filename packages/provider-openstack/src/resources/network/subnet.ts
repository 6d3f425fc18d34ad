import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Numbers, Texts } from '../../raw-fields.ts';
import { printedRoutes, type Route } from './routes.ts';

type Subnet = Texts<'id' | 'description' | 'cidr' | 'gateway_ip' | 'network_id' | 'subnetpool_id' | 'segment_id'> &
  Numbers<'ip_version'> &
  Flags<'enable_dhcp'> &
  Lists<'dns_nameservers'> & {
    readonly allocation_pools?: readonly { readonly start: string; readonly end: string }[];
    readonly host_routes?: readonly Route[];
  };

/** Neutron subnets. */
export const subnet = defineOpenStackResource<'OpenStackSubnet', Subnet>('OpenStackSubnet', {
  source: {
    service: 'network',
    path: '/subnets',
    items: 'subnets',
    pageSize: 2000,
    by: { network: { query: 'network_id', lasting: true } },
    permission: 'get_subnet',
  },
  key: 'id',
  properties: {
    description: 'description',
    cidr: 'cidr',
    ipVersion: 'ip_version',
    gatewayIp: 'gateway_ip',
    enableDhcp: 'enable_dhcp',
    allocationPools: (row) => row.allocation_pools?.map(({ start, end }) => `${start}-${end}`),
    dnsNameservers: 'dns_nameservers',
    hostRoutes: (row) => printedRoutes(row.host_routes),
  },
  relationships: {
    network: 'network_id',
    // With prefix delegation a router gets the prefix from elsewhere, and this word stands in the place of a pool.
    subnetPool: ({ subnetpool_id }) => (subnetpool_id === 'prefix_delegation' ? null : subnetpool_id),
    segment: 'segment_id',
  },
});
