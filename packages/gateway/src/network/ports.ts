import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import { checkAddress } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { type ListFilter, listThings, listThingsBy } from '../list-things.ts';
import type { Marker } from '../marker.ts';
import type { WaitOptions } from '../wait.ts';
import { waitForThing } from '../wait-for-thing.ts';
import {
  type FixedIp,
  type FixedIpInput,
  MARKED_IN_DESCRIPTION,
  OF_PROJECT,
  type RawFixedIp,
  type RawResource,
  readDescription,
  readFixedIps,
  writeFixedIps,
} from './neutron.ts';

/** Where something is plugged into a network. */
export interface Port {
  readonly id: string;
  readonly name: string;
  /** `DOWN` until what it is for is plugged in; then `ACTIVE`. */
  readonly status: string;
  readonly description: string;
  readonly projectId: string | null;
  readonly networkId: string;
  readonly adminStateUp: boolean;
  readonly macAddress: string;
  readonly fixedIps: readonly FixedIp[];
  readonly securityGroupIds: readonly string[];
  /** Id of what is plugged in: a server, a router, …; null: nothing. */
  readonly deviceId: string | null;
  /** What kind of thing is plugged in: `compute:nova`, `network:router_interface`, …; null: nothing. */
  readonly deviceOwner: string | null;
  readonly portSecurityEnabled: boolean;
  readonly allowedAddressPairs: readonly AddressPair[];
  /** Neutron counts the changes of a port. */
  readonly revision: number;
}

/** A further address that a port may send from. */
export interface AddressPair {
  readonly ipAddress: string;
  /** @default the port's own */
  readonly macAddress?: string | null;
}

/** What may be changed of a port. What is left out stays as it is. */
export interface UpdatePortInput {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly adminStateUp?: boolean | null;
  readonly fixedIps?: readonly FixedIpInput[] | null;
  /** All of them; for single ones see `addSecurityGroup`. */
  readonly securityGroupIds?: readonly string[] | null;
  readonly portSecurityEnabled?: boolean | null;
  readonly allowedAddressPairs?: readonly AddressPair[] | null;
}

/** A port to be made. */
export interface CreatePortInput extends UpdatePortInput {
  readonly networkId: string;
  readonly macAddress?: string | null;
}

interface RawPort extends RawResource {
  readonly status: string;
  readonly network_id: string;
  readonly admin_state_up: boolean;
  readonly mac_address: string;
  readonly fixed_ips?: readonly RawFixedIp[];
  readonly security_groups?: readonly string[];
  readonly device_id?: string;
  readonly device_owner?: string;
  readonly port_security_enabled?: boolean;
  readonly allowed_address_pairs?: readonly { readonly ip_address: string; readonly mac_address?: string }[];
  readonly revision_number?: number;
}

const ATTRIBUTES: Attributes<CreatePortInput> = {
  networkId: 'network_id',
  name: 'name',
  description: 'description',
  adminStateUp: 'admin_state_up',
  macAddress: 'mac_address',
  fixedIps: { as: 'fixed_ips', write: writeFixedIps },
  securityGroupIds: 'security_groups',
  portSecurityEnabled: 'port_security_enabled',
  allowedAddressPairs: {
    as: 'allowed_address_pairs',
    write: (pairs) =>
      pairs.map(({ ipAddress, macAddress }) => ({
        ip_address: ipAddress,
        ...(macAddress ? { mac_address: macAddress } : {}),
      })),
  },
};

/** Ports in Neutron. */
export const PORTS: Collection<RawPort, Port> = {
  service: 'network',
  noun: 'port',
  path: '/ports',
  one: 'port',
  many: 'ports',
  query: OF_PROJECT,
  marking: MARKED_IN_DESCRIPTION,
  attributes: ATTRIBUTES,
  read: (raw) => ({
    id: raw.id,
    name: raw.name,
    status: raw.status,
    description: readDescription(raw),
    projectId: raw.project_id ?? null,
    networkId: raw.network_id,
    adminStateUp: raw.admin_state_up,
    macAddress: raw.mac_address,
    fixedIps: readFixedIps(raw.fixed_ips),
    securityGroupIds: raw.security_groups ?? [],
    deviceId: raw.device_id || null,
    deviceOwner: raw.device_owner || null,
    portSecurityEnabled: raw.port_security_enabled ?? true,
    allowedAddressPairs: (raw.allowed_address_pairs ?? []).map(({ ip_address, mac_address }) => ({
      ipAddress: ip_address,
      macAddress: mac_address ?? null,
    })),
    revision: raw.revision_number ?? 0,
  }),
};

/** Which ports are wanted. */
export interface PortFilter extends ListFilter {
  readonly networkId?: string | null;
  /** What is plugged in: the id of a server or a router. */
  readonly deviceId?: string | null;
}

/** The ports of the caller's project. */
export function listPorts(cloud: GatewayCloud, { networkId, deviceId, ...filter }: PortFilter): Promise<Port[]> {
  return listThings(cloud, PORTS, filter, {
    ...(networkId ? { network_id: networkId } : {}),
    ...(deviceId ? { device_id: deviceId } : {}),
  });
}

/** The ports of these ids, as far as the caller sees them. */
export function listPortsById(cloud: GatewayCloud, ids: readonly string[]): Promise<Port[]> {
  return listThingsBy(cloud, PORTS, { filter: 'id', values: ids });
}

/** More ports than a server has. */
const PORTS_OF_A_SERVER = 100;

/** The ports of a server. */
export function portsOfServer(cloud: GatewayCloud, serverId: string): Promise<Port[]> {
  return listPorts(cloud, { deviceId: serverId, limit: PORTS_OF_A_SERVER });
}

/** Ids of the servers that ports are plugged into. */
export async function serversOfPorts(cloud: GatewayCloud, portIds: readonly string[]): Promise<string[]> {
  const ports = await listThingsBy(cloud, PORTS, { filter: 'id', values: portIds });
  return ports.flatMap(serverOf);
}

/** The id of the server that a port is plugged into, if it is one. */
export function serverOf({ deviceId, deviceOwner }: Pick<Port, 'deviceId' | 'deviceOwner'>): string[] {
  return deviceId !== null && deviceOwner?.startsWith('compute:') ? [deviceId] : [];
}

/** One port. Throws `NOT_FOUND`. */
export function showPort(cloud: GatewayCloud, id: string): Promise<Port> {
  return showThing(cloud, PORTS, id);
}

/** Makes a port that nothing is plugged into yet. */
export async function createPort(
  cloud: GatewayCloud,
  input: CreatePortInput,
  marker: Marker | null = null,
): Promise<Port> {
  checkAddresses(input);
  return createThing(cloud, PORTS, input, { marker });
}

/** Changes a port. Throws `NOT_FOUND`; with `ifRevision`, `CONFLICT` when somebody else has changed it meanwhile. */
export async function updatePort(
  cloud: GatewayCloud,
  id: string,
  input: UpdatePortInput,
  { ifRevision }: { readonly ifRevision?: number } = {},
): Promise<Port> {
  checkAddresses(input);
  const headers = ifRevision === undefined ? {} : { 'if-match': `revision_number=${ifRevision}` };
  return updateThing(cloud, PORTS, id, input, { headers });
}

/** Deletes a port; a server loses it. Throws `NOT_FOUND`, and `CONFLICT` for a router's. */
export function deletePort(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, PORTS, id);
}

/** Waits until a port is `ACTIVE`; one that nothing is plugged into stays as it is, and is not waited for. */
export function waitForPort(cloud: GatewayCloud, id: string, options: WaitOptions): Promise<Port> {
  const isDone = ({ status, deviceId, adminStateUp }: Port): boolean =>
    status === 'ACTIVE' || deviceId === null || !adminStateUp;
  return waitForThing(cloud, PORTS, id, { ...options, isDone });
}

function checkAddresses({ fixedIps, allowedAddressPairs }: UpdatePortInput): void {
  for (const [index, { ipAddress }] of (fixedIps ?? []).entries())
    checkAddress(`fixedIps.${index}.ipAddress`, ipAddress);
  for (const [index, { ipAddress }] of (allowedAddressPairs ?? []).entries()) {
    const [address] = ipAddress.split('/');
    checkAddress(`allowedAddressPairs.${index}.ipAddress`, address);
  }
}
