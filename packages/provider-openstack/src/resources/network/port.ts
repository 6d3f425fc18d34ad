import { defineOpenStackResource } from '../../define.ts';
import type { Flags, Lists, Texts } from '../../raw-fields.ts';
import { subnetAddress } from '../../subnet-address.ts';
import { networkAgentAlias } from './network-agent-alias.ts';

type Port = Texts<
  | 'id'
  | 'description'
  | 'mac_address'
  | 'device_id'
  | 'device_owner'
  | 'network_id'
  | 'dns_name'
  | 'qos_policy_id'
  | 'binding:host_id'
  | 'binding:vnic_type'
  | 'binding:vif_type'
> &
  Flags<'admin_state_up' | 'port_security_enabled'> &
  Lists<'security_groups'> & {
    /** For administrators alone, as the host is. */
    readonly 'binding:vif_details'?: {
      /** The ML2 mechanism drivers that have bound it, by level. */
      readonly bound_drivers?: Readonly<Record<string, string>>;
    } | null;
    readonly fixed_ips?: readonly { readonly subnet_id: string; readonly ip_address: string }[];
    readonly allowed_address_pairs?: readonly { readonly ip_address: string; readonly mac_address?: string }[];
  };

/** Neutron ports. */
export const port = defineOpenStackResource<'OpenStackPort', Port>('OpenStackPort', {
  source: {
    service: 'network',
    path: '/ports',
    items: 'ports',
    pageSize: 2000,
    by: {
      server: { query: 'device_id' },
      reservedFor: { query: 'device_id' },
      router: { query: 'device_id' },
      gatewayOf: { query: 'device_id' },
      network: { query: 'network_id', lasting: true },
    },
    permission: 'get_port',
  },
  key: 'id',
  properties: {
    description: 'description',
    adminStateUp: 'admin_state_up',
    macAddress: 'mac_address',
    fixedIps: ({ fixed_ips }) => fixed_ips?.map(({ ip_address }) => ip_address),
    subnetAddresses: ({ fixed_ips }) =>
      fixed_ips?.map(({ subnet_id, ip_address }) => subnetAddress(subnet_id, ip_address)),
    deviceId: ({ device_id }) => device_id || null,
    deviceOwner: ({ device_owner }) => device_owner || null,
    host: (row) => row['binding:host_id'] || null,
    vnicType: 'binding:vnic_type',
    vifType: 'binding:vif_type',
    dnsName: ({ dns_name }) => dns_name || null,
    portSecurityEnabled: 'port_security_enabled',
    allowedAddressPairs: ({ mac_address, allowed_address_pairs }) =>
      // Neutron fills in the port's own MAC where none was given.
      allowed_address_pairs?.map((pair) =>
        pair.mac_address && pair.mac_address !== mac_address
          ? `${pair.ip_address} ${pair.mac_address}`
          : pair.ip_address,
      ),
  },
  relationships: {
    network: 'network_id',
    subnets: ({ fixed_ips }) =>
      fixed_ips?.map(({ subnet_id, ip_address }) => ({ key: subnet_id, properties: { ip: ip_address } })) ?? [],
    securityGroups: 'security_groups',
    server: (row) => deviceIf(row, /^compute:/),
    // Plain, distributed (`router_interface_distributed`, and the port that does SNAT for it) and highly available ones.
    router: (row) =>
      deviceIf(row, /^network:(router_interface|router_centralized_snat|ha_router_replicated_interface)/),
    gatewayOf: (row) => deviceIf(row, /^network:router_gateway$/),
    reservedFor: (row) => deviceIf(row, /^network:floatingip$/),
    qosPolicy: 'qos_policy_id',
    networkAgent,
    computeService: (row) =>
      deviceIf(row, /^compute:/) && row['binding:host_id'] ? { alias: `nova-compute@${row['binding:host_id']}` } : null,
  },
});

/** Agents of ML2's mechanism drivers, in Neutron's words. OVN's are its controllers, one on each hypervisor. */
const L2_AGENTS: ReadonlyMap<string, string> = new Map([
  ['linuxbridge', 'Linux bridge agent'],
  ['macvtap', 'Macvtap agent'],
  ['openvswitch', 'Open vSwitch agent'],
  ['ovn', 'OVN Controller agent'],
  ['sriovnicswitch', 'NIC Switch agent'],
]);

/** With OVN there are no agents for DHCP and routers; the controllers that take their place give ports to no single one of them. */
function networkAgent({ device_owner, ...row }: Port): { readonly alias: string } | null {
  const host = row['binding:host_id'];
  if (!host) return null;
  if (device_owner === 'network:dhcp') return { alias: networkAgentAlias('DHCP agent', host) };
  const isRouters = /^network:(router_|ha_router_)/.test(device_owner ?? '');
  if (isRouters) return { alias: networkAgentAlias('L3 agent', host) };
  const drivers = Object.values(row['binding:vif_details']?.bound_drivers ?? {});
  // Drivers for switches stand above the one that plugs the port.
  const agent = drivers.flatMap((driver) => L2_AGENTS.get(driver) ?? []).at(-1);
  return agent ? { alias: networkAgentAlias(agent, host) } : null;
}

function deviceIf({ device_owner, device_id }: Port, owner: RegExp): string | null {
  return device_id && owner.test(device_owner ?? '') ? device_id : null;
}
