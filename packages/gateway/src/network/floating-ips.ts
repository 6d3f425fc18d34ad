import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import { checkAddress, checkChoice } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import { type Collection, findRaw } from '../collection.ts';
import { GatewayError, invalidInput } from '../errors.ts';
import { type ListFilter, listAllThings, listThings } from '../list-things.ts';
import type { Marker } from '../marker.ts';
import type { WaitOptions } from '../wait.ts';
import { waitForThing } from '../wait-for-thing.ts';
import { type FloatingTarget, findTarget } from './floating-target.ts';
import { listNetworks } from './networks.ts';
import { MARKED_IN_DESCRIPTION, OF_PROJECT, type RawResource, readDescription, readTopology } from './neutron.ts';
import { serversOfPorts } from './ports.ts';

/** An address of an external network that leads to a port. */
export interface FloatingIp {
  readonly id: string;
  readonly address: string;
  /** `ACTIVE` while it leads somewhere, else `DOWN`; `ERROR`. */
  readonly status: string;
  readonly description: string;
  readonly projectId: string | null;
  readonly networkId: string;
  /** The port's address that it leads to; null: nowhere. */
  readonly fixedIp: string | null;
  readonly portId: string | null;
  readonly routerId: string | null;
  /** The topology that it was made for; null: none. */
  readonly topology: string | null;
}

/** A floating IP to be allocated. It may be associated at once: with a port, or with a server. */
export interface AllocateFloatingIpInput extends FloatingTarget {
  /** @default the only external network */
  readonly networkId?: string | null;
  readonly subnetId?: string | null;
  /** Most clouds leave this to administrators. @default any that is free */
  readonly address?: string | null;
  readonly description?: string | null;
}

interface RawFloatingIp extends Omit<RawResource, 'name'> {
  readonly floating_ip_address: string;
  readonly status: string;
  readonly floating_network_id: string;
  readonly fixed_ip_address: string | null;
  readonly port_id: string | null;
  readonly router_id: string | null;
}

const ATTRIBUTES: Attributes<AllocateFloatingIpInput> = {
  networkId: 'floating_network_id',
  subnetId: 'subnet_id',
  address: 'floating_ip_address',
  description: 'description',
  portId: 'port_id',
  fixedIp: 'fixed_ip_address',
};

const FLOATING_IPS: Collection<RawFloatingIp, FloatingIp> = {
  service: 'network',
  noun: 'floating IP',
  path: '/floatingips',
  one: 'floatingip',
  many: 'floatingips',
  // They have no names.
  query: (cloud) => ({ ...OF_PROJECT(cloud), sort_key: 'floating_ip_address' }),
  marking: MARKED_IN_DESCRIPTION,
  attributes: ATTRIBUTES,
  read: (raw) => ({
    id: raw.id,
    address: raw.floating_ip_address,
    status: raw.status,
    description: readDescription(raw),
    projectId: raw.project_id ?? null,
    networkId: raw.floating_network_id,
    fixedIp: raw.fixed_ip_address,
    portId: raw.port_id,
    routerId: raw.router_id,
    topology: readTopology(raw),
  }),
};

/** Which floating IPs are wanted. */
export interface FloatingIpFilter extends Omit<ListFilter, 'name'> {
  readonly address?: string | null;
  readonly networkId?: string | null;
}

/** The floating IPs of the caller's project. */
export function listFloatingIps(
  cloud: GatewayCloud,
  { address, networkId, ...filter }: FloatingIpFilter,
): Promise<FloatingIp[]> {
  return listThings(cloud, FLOATING_IPS, filter, {
    ...(address ? { floating_ip_address: address } : {}),
    ...(networkId ? { floating_network_id: networkId } : {}),
  });
}

/** All of them. */
export function listAllFloatingIps(cloud: GatewayCloud): Promise<FloatingIp[]> {
  return listAllThings(cloud, FLOATING_IPS);
}

/** One floating IP. Throws `NOT_FOUND`. */
export function showFloatingIp(cloud: GatewayCloud, id: string): Promise<FloatingIp> {
  return showThing(cloud, FLOATING_IPS, id);
}

/** Ids of the servers that a floating IP leads to: one, or none. */
export async function serversOfFloatingIp(cloud: GatewayCloud, id: string): Promise<string[]> {
  const found = await findRaw(cloud, FLOATING_IPS, id);
  return serversOfPorts(cloud, found?.port_id ? [found.port_id] : []);
}

/** Allocates a floating IP to the project. Throws `QUOTA_EXCEEDED`, and `CONFLICT` when none is free. */
export async function allocateFloatingIp(
  cloud: GatewayCloud,
  input: AllocateFloatingIpInput,
  marker: Marker | null = null,
): Promise<FloatingIp> {
  checkAddress('address', input.address);
  checkTarget(input, { atLeast: 0 });
  const networkId = input.networkId ?? (await onlyExternalNetwork(cloud));
  const target = input.portId || input.serverId ? await findTarget(cloud, input, networkId) : {};
  try {
    return await createThing(cloud, FLOATING_IPS, { ...input, networkId, ...target }, { marker });
  } catch (error) {
    throw withoutForeignSubnet(error, { subnetId: input.subnetId, networkId });
  }
}

/** Neutron refuses a subnet of another project in other words than one that nobody has, and so tells that there is one. */
function withoutForeignSubnet(
  error: unknown,
  { subnetId, networkId }: { readonly subnetId?: string | null | undefined; readonly networkId: string },
): unknown {
  if (!subnetId || !(error instanceof GatewayError) || error.field !== 'subnetId') return error;
  if (error.code !== 'INVALID_INPUT' && error.code !== 'NOT_FOUND') return error;
  const { field, service, requestId } = error;
  const message = `network ${networkId} has no subnet ${subnetId}`;
  return new GatewayError('NOT_FOUND', message, { field, service, requestId, cause: error });
}

/** Leads a floating IP to a port, away from the one that it leads to. Throws `CONFLICT` where no router leads. */
export async function associateFloatingIp(cloud: GatewayCloud, id: string, input: FloatingTarget): Promise<FloatingIp> {
  checkTarget(input, { atLeast: 1 });
  const { networkId } = await showFloatingIp(cloud, id);
  return updateThing(cloud, FLOATING_IPS, id, await findTarget(cloud, input, networkId));
}

/** Leads a floating IP nowhere; the project keeps it. */
export function disassociateFloatingIp(cloud: GatewayCloud, id: string): Promise<FloatingIp> {
  return updateThing(cloud, FLOATING_IPS, id, {}, { more: { port_id: null } });
}

/** Gives a floating IP back. Throws `NOT_FOUND`. */
export function releaseFloatingIp(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, FLOATING_IPS, id);
}

/**
 * Waits until a floating IP that leads to a port is `ACTIVE`. One that leads nowhere stays `ACTIVE` until an agent finds the time
 * to say otherwise: nobody needs to wait for that.
 */
export function waitForFloatingIp(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<FloatingIp> {
  const isDone = ({ status, portId }: FloatingIp): boolean => portId === null || status === 'ACTIVE';
  return waitForThing(cloud, FLOATING_IPS, id, { ...options, isDone });
}

function checkTarget(input: FloatingTarget, { atLeast }: { readonly atLeast: 0 | 1 }): void {
  checkChoice(input, ['portId', 'serverId'], { atLeast });
  checkAddress('fixedIp', input.fixedIp);
  if (input.fixedIp && !input.portId && !input.serverId)
    throw invalidInput('fixedIp', 'fixedIp is an address of a port: name the port, or the server');
}

async function onlyExternalNetwork(cloud: GatewayCloud): Promise<string> {
  const [network, ...others] = await listNetworks(cloud, { external: true, limit: 100 });
  const field = 'networkId';
  if (!network) throw new GatewayError('NOT_FOUND', 'there is no external network', { field });
  if (others.length === 0) return network.id;
  const names = [network, ...others].map(({ name, id }) => `${name} (${id})`);
  throw invalidInput(field, `there are several external networks, name one: ${names.join(', ')}`);
}
