import { defineOpenStackResource } from '../../define.ts';

interface Usage {
  readonly used_ips: number;
  /** Of a subnet of IPv6 more than a number can count exactly. */
  readonly total_ips: number;
}

interface NetworkIpAvailability extends Usage {
  readonly network_id: string;
  readonly network_name?: string | null;
  readonly subnet_ip_availability?: readonly (Usage & { readonly cidr: string })[];
}

/** How many addresses of Neutron's networks are in use. */
export const networkIpAvailability = defineOpenStackResource<'OpenStackNetworkIpAvailability', NetworkIpAvailability>(
  'OpenStackNetworkIpAvailability',
  {
    source: {
      service: 'network',
      path: '/network-ip-availabilities',
      items: 'network_ip_availabilities',
      idKey: 'network_id',
      // Others get an empty list where they should get a 403.
      allProjectsOnly: true,
      permission: 'get_network_ip_availability',
    },
    key: 'network_id',
    properties: {
      name: ({ network_name }) => network_name || null,
      usedIps: 'used_ips',
      totalIps: ({ total_ips }) => exactly(total_ips),
      freeIps: ({ total_ips, used_ips }) => exactly(total_ips - used_ips),
      subnetUsage: ({ subnet_ip_availability }) =>
        subnet_ip_availability?.map(({ cidr, used_ips, total_ips }) => `${cidr}: ${used_ips} of ${total_ips}`),
    },
    relationships: { network: 'network_id' },
  },
);

function exactly(count: number): number | null {
  return Number.isSafeInteger(count) ? count : null;
}
