import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import { checkRange } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { type ListFilter, listAllThings, listThings, listThingsBy } from '../list-things.ts';
import type { Marker } from '../marker.ts';
import type { WaitOptions } from '../wait.ts';
import { waitForThing } from '../wait-for-thing.ts';
import {
  isOwnOrShared,
  MARKED_IN_DESCRIPTION,
  type RawResource,
  readDescription,
  readTopology,
  VISIBLE,
} from './neutron.ts';
import { SUBNETS, type Subnet } from './subnets.ts';

/** A network that servers can be plugged into, or that routers lead out to. */
export interface Network {
  readonly id: string;
  readonly name: string;
  /** `ACTIVE`, `BUILD`, `DOWN`, `ERROR`. */
  readonly status: string;
  readonly description: string;
  readonly projectId: string | null;
  readonly adminStateUp: boolean;
  /** Routers may use it as their gateway; floating IPs come from it. */
  readonly external: boolean;
  readonly shared: boolean;
  readonly mtu: number | null;
  /** What its new ports have: security groups, and no packets from addresses that are not theirs. */
  readonly portSecurityEnabled: boolean;
  readonly availabilityZones: readonly string[];
  /** Of all its subnets, those that the caller may not see included. */
  readonly subnetIds: readonly string[];
  /** The topology that it was made for; null: none. */
  readonly topology: string | null;
}

/** A network with those of its subnets that the caller may see. */
export interface NetworkWithSubnets extends Network {
  readonly subnets: readonly Subnet[];
}

/** What may be changed of a network. What is left out stays as it is. */
export interface UpdateNetworkInput {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly adminStateUp?: boolean | null;
  readonly mtu?: number | null;
  readonly portSecurityEnabled?: boolean | null;
}

/** A network to be made. */
export interface CreateNetworkInput extends UpdateNetworkInput {
  readonly name: string;
  readonly availabilityZoneHints?: readonly string[] | null;
}

interface RawNetwork extends RawResource {
  readonly status: string;
  readonly admin_state_up: boolean;
  readonly 'router:external'?: boolean;
  readonly shared: boolean;
  readonly mtu?: number | null;
  readonly port_security_enabled?: boolean;
  readonly availability_zones?: readonly string[];
  readonly subnets: readonly string[];
}

const ATTRIBUTES: Attributes<CreateNetworkInput> = {
  name: 'name',
  description: 'description',
  adminStateUp: 'admin_state_up',
  mtu: 'mtu',
  portSecurityEnabled: 'port_security_enabled',
  availabilityZoneHints: 'availability_zone_hints',
};

const NETWORKS: Collection<RawNetwork, Network> = {
  service: 'network',
  noun: 'network',
  path: '/networks',
  one: 'network',
  many: 'networks',
  query: VISIBLE,
  marking: MARKED_IN_DESCRIPTION,
  isUsable: (raw, cloud) => isOwnOrShared(raw, cloud) || raw['router:external'] === true,
  attributes: ATTRIBUTES,
  read: (raw) => ({
    id: raw.id,
    name: raw.name,
    status: raw.status,
    description: readDescription(raw),
    projectId: raw.project_id ?? null,
    adminStateUp: raw.admin_state_up,
    external: raw['router:external'] ?? false,
    shared: raw.shared,
    mtu: raw.mtu ?? null,
    portSecurityEnabled: raw.port_security_enabled ?? true,
    availabilityZones: raw.availability_zones ?? [],
    subnetIds: raw.subnets,
    topology: readTopology(raw),
  }),
};

/** Which networks are wanted. */
export interface NetworkFilter extends ListFilter {
  readonly external?: boolean | null;
  readonly shared?: boolean | null;
}

/** The networks that the caller may use: those of his project, those that are shared with it, and the external ones. */
export async function listNetworks(
  cloud: GatewayCloud,
  { external, shared, ...filter }: NetworkFilter,
): Promise<NetworkWithSubnets[]> {
  const networks = await listThings(cloud, NETWORKS, filter, {
    ...(typeof external === 'boolean' ? { 'router:external': String(external) } : {}),
    ...(typeof shared === 'boolean' ? { shared: String(shared) } : {}),
  });
  return withSubnets(cloud, networks);
}

/** All of them. */
export async function listAllNetworks(cloud: GatewayCloud): Promise<NetworkWithSubnets[]> {
  return withSubnets(cloud, await listAllThings(cloud, NETWORKS));
}

/** One network. Throws `NOT_FOUND`. */
export async function showNetwork(cloud: GatewayCloud, id: string): Promise<NetworkWithSubnets> {
  const network = await showThing(cloud, NETWORKS, id);
  const subnets = await listThingsBy(cloud, SUBNETS, { filter: 'network_id', values: [id] });
  return { ...network, subnets };
}

/** Makes a network, without subnets. */
export async function createNetwork(
  cloud: GatewayCloud,
  input: CreateNetworkInput,
  marker: Marker | null = null,
): Promise<NetworkWithSubnets> {
  checkMtu(input);
  return { ...(await createThing(cloud, NETWORKS, input, { marker })), subnets: [] };
}

/** Changes a network. Throws `NOT_FOUND`. */
export async function updateNetwork(
  cloud: GatewayCloud,
  id: string,
  input: UpdateNetworkInput,
): Promise<NetworkWithSubnets> {
  checkMtu(input);
  await updateThing(cloud, NETWORKS, id, input);
  return showNetwork(cloud, id);
}

/** Deletes a network and its subnets. Throws `NOT_FOUND`, and `CONFLICT` while something is plugged into it. */
export function deleteNetwork(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, NETWORKS, id);
}

/** Waits until a network is `ACTIVE`. Throws `UPSTREAM_FAILED` when it ends in `ERROR`. */
export async function waitForNetwork(
  cloud: GatewayCloud,
  id: string,
  options: WaitOptions,
): Promise<NetworkWithSubnets> {
  await waitForThing(cloud, NETWORKS, id, { ...options, isDone: ({ status }) => status === 'ACTIVE' });
  return showNetwork(cloud, id);
}

/**
 * Throws `INVALID_INPUT` for an MTU of no use. Neutron takes any number, and networks with the least of them do not work; IPv4
 * needs 68 (RFC 791).
 */
export function checkMtu({ mtu }: UpdateNetworkInput): void {
  checkRange('mtu', mtu, { min: 68, max: 65_535 });
}

async function withSubnets(cloud: GatewayCloud, networks: readonly Network[]): Promise<NetworkWithSubnets[]> {
  const subnets = await listThingsBy(cloud, SUBNETS, { filter: 'network_id', values: networks.map(({ id }) => id) });
  const byNetwork = Map.groupBy(subnets, ({ networkId }) => networkId);
  return networks.map((network) => ({ ...network, subnets: byNetwork.get(network.id) ?? [] }));
}
