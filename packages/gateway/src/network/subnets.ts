import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import { checkAddress, checkChoice, checkCidr, checkRange } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { type ListFilter, listThings } from '../list-things.ts';
import type { Marker } from '../marker.ts';
import { MARKED_IN_DESCRIPTION, type RawResource, readDescription, readTopology, VISIBLE } from './neutron.ts';

/** A block of addresses on a network. */
export interface Subnet {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly networkId: string;
  readonly projectId: string | null;
  readonly ipVersion: 4 | 6;
  readonly cidr: string;
  readonly gatewayIp: string | null;
  readonly enableDhcp: boolean;
  readonly dnsNameservers: readonly string[];
  readonly allocationPools: readonly AllocationPool[];
  readonly hostRoutes: readonly HostRoute[];
  readonly ipv6AddressMode: Ipv6Mode | null;
  readonly ipv6RaMode: Ipv6Mode | null;
  readonly subnetPoolId: string | null;
  /** The topology that it was made for; null: none. */
  readonly topology: string | null;
}

/** Addresses that ports are given, the first and the last included. */
export interface AllocationPool {
  readonly start: string;
  readonly end: string;
}

/** A route that DHCP tells servers of. */
export interface HostRoute {
  readonly destination: string;
  readonly nexthop: string;
}

/** How servers come by their IPv6 addresses (of `ipv6AddressMode`), and who announces the router (of `ipv6RaMode`). */
export type Ipv6Mode = 'slaac' | 'dhcpv6_stateful' | 'dhcpv6_stateless';

/** What may be changed of a subnet. What is left out stays as it is. */
export interface UpdateSubnetInput {
  readonly name?: string | null;
  readonly description?: string | null;
  /** Null: none. Left out: as it is; of a new subnet its first address. */
  readonly gatewayIp?: string | null;
  readonly enableDhcp?: boolean | null;
  readonly dnsNameservers?: readonly string[] | null;
  readonly allocationPools?: readonly AllocationPool[] | null;
  readonly hostRoutes?: readonly HostRoute[] | null;
}

/** A subnet to be made: a block of addresses that is named, or one of a pool's. */
export interface CreateSubnetInput extends UpdateSubnetInput {
  readonly networkId: string;
  readonly cidr?: string | null;
  readonly subnetPoolId?: string | null;
  /** Of the block that the pool gives. */
  readonly prefixLength?: number | null;
  /** @default that of `cidr`; 4 */
  readonly ipVersion?: number | null;
  readonly ipv6AddressMode?: Ipv6Mode | null;
  readonly ipv6RaMode?: Ipv6Mode | null;
}

interface RawSubnet extends RawResource {
  readonly network_id: string;
  readonly ip_version: 4 | 6;
  readonly cidr: string;
  readonly gateway_ip: string | null;
  readonly enable_dhcp: boolean;
  readonly dns_nameservers: readonly string[];
  readonly allocation_pools: readonly AllocationPool[];
  readonly host_routes: readonly HostRoute[];
  readonly ipv6_address_mode?: Ipv6Mode | null;
  readonly ipv6_ra_mode?: Ipv6Mode | null;
  readonly subnetpool_id?: string | null;
}

const ATTRIBUTES: Attributes<CreateSubnetInput> = {
  networkId: 'network_id',
  name: 'name',
  description: 'description',
  cidr: 'cidr',
  subnetPoolId: 'subnetpool_id',
  prefixLength: 'prefixlen',
  ipVersion: 'ip_version',
  gatewayIp: 'gateway_ip',
  enableDhcp: 'enable_dhcp',
  dnsNameservers: 'dns_nameservers',
  allocationPools: 'allocation_pools',
  hostRoutes: 'host_routes',
  ipv6AddressMode: 'ipv6_address_mode',
  ipv6RaMode: 'ipv6_ra_mode',
};

/** Subnets in Neutron. */
export const SUBNETS: Collection<RawSubnet, Subnet> = {
  service: 'network',
  noun: 'subnet',
  path: '/subnets',
  one: 'subnet',
  many: 'subnets',
  query: VISIBLE,
  marking: MARKED_IN_DESCRIPTION,
  attributes: ATTRIBUTES,
  phrases: [
    { says: /overlaps with another subnet/, code: 'CONFLICT', field: 'cidr' },
    { says: /allocation pool/i, code: 'INVALID_INPUT', field: 'allocationPools' },
    { says: /gateway is not valid/i, code: 'INVALID_INPUT', field: 'gatewayIp' },
  ],
  read: (raw) => ({
    id: raw.id,
    name: raw.name,
    description: readDescription(raw),
    networkId: raw.network_id,
    projectId: raw.project_id ?? null,
    ipVersion: raw.ip_version,
    cidr: raw.cidr,
    gatewayIp: raw.gateway_ip,
    enableDhcp: raw.enable_dhcp,
    dnsNameservers: raw.dns_nameservers,
    allocationPools: raw.allocation_pools,
    hostRoutes: raw.host_routes,
    ipv6AddressMode: raw.ipv6_address_mode ?? null,
    ipv6RaMode: raw.ipv6_ra_mode ?? null,
    subnetPoolId: raw.subnetpool_id ?? null,
    topology: readTopology(raw),
  }),
};

/** The subnets of the caller's project and of networks that are shared with it. */
export function listSubnets(
  cloud: GatewayCloud,
  { networkId, ...filter }: ListFilter & { readonly networkId?: string | null },
): Promise<Subnet[]> {
  return listThings(cloud, SUBNETS, filter, networkId ? { network_id: networkId } : {});
}

/** One subnet. Throws `NOT_FOUND`. */
export function showSubnet(cloud: GatewayCloud, id: string): Promise<Subnet> {
  return showThing(cloud, SUBNETS, id);
}

/** Makes a subnet. */
export async function createSubnet(
  cloud: GatewayCloud,
  input: CreateSubnetInput,
  marker: Marker | null = null,
): Promise<Subnet> {
  checkChoice(input, ['cidr', 'subnetPoolId'], { atLeast: 1 });
  checkChoice(input, ['cidr', 'prefixLength'], { atLeast: 0 });
  checkCidr('cidr', input.cidr);
  checkRange('prefixLength', input.prefixLength, { min: 0, max: 128 });
  checkAddresses(input);
  const ipVersion = input.ipVersion ?? (input.cidr?.includes(':') ? 6 : 4);
  return createThing(cloud, SUBNETS, { ...input, ipVersion }, { more: gatewayOf(input), marker });
}

/** Changes a subnet. Throws `NOT_FOUND`. */
export async function updateSubnet(cloud: GatewayCloud, id: string, input: UpdateSubnetInput): Promise<Subnet> {
  checkAddresses(input);
  return updateThing(cloud, SUBNETS, id, input, { more: gatewayOf(input) });
}

/** Deletes a subnet. Throws `NOT_FOUND`, and `CONFLICT` while ports have addresses in it. */
export function deleteSubnet(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, SUBNETS, id);
}

/** Null is a value here: a subnet that no router leads out of. */
function gatewayOf({ gatewayIp }: UpdateSubnetInput): Readonly<Record<string, unknown>> {
  return gatewayIp === null ? { gateway_ip: null } : {};
}

/** Throws `INVALID_INPUT` for what is no address or block of addresses. */
export function checkAddresses({ gatewayIp, dnsNameservers, allocationPools, hostRoutes }: UpdateSubnetInput): void {
  checkAddress('gatewayIp', gatewayIp);
  for (const [index, address] of (dnsNameservers ?? []).entries()) checkAddress(`dnsNameservers.${index}`, address);
  for (const [index, { start, end }] of (allocationPools ?? []).entries()) {
    checkAddress(`allocationPools.${index}.start`, start);
    checkAddress(`allocationPools.${index}.end`, end);
  }
  for (const [index, { destination, nexthop }] of (hostRoutes ?? []).entries()) {
    checkCidr(`hostRoutes.${index}.destination`, destination);
    checkAddress(`hostRoutes.${index}.nexthop`, nexthop);
  }
}
