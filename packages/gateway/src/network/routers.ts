import type { Attributes } from '../attributes.ts';
import { createThing, deleteThing, showThing, updateThing } from '../change-things.ts';
import { checkAddress, checkCidr } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import type { Collection } from '../collection.ts';
import { type ListFilter, listAllThings, listThings } from '../list-things.ts';
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
  readTopology,
  writeFixedIps,
} from './neutron.ts';
import { type RouterWithInterfaces, withInterfaces } from './router-ports.ts';
import type { HostRoute } from './subnets.ts';

/** What joins subnets, and leads out of them. */
export interface Router {
  readonly id: string;
  readonly name: string;
  /** `ACTIVE`, `ALLOCATING`, `ERROR`. */
  readonly status: string;
  readonly description: string;
  readonly projectId: string | null;
  readonly adminStateUp: boolean;
  readonly externalGateway: ExternalGateway | null;
  readonly routes: readonly HostRoute[];
  /** The topology that it was made for; null: none. */
  readonly topology: string | null;
}

/** A router's way out. */
export interface ExternalGateway {
  readonly networkId: string;
  /** Whether servers without a floating IP get out, by its address. */
  readonly enableSnat: boolean;
  readonly fixedIps: readonly FixedIp[];
}

/** A way out that a router is to have. */
export interface ExternalGatewayInput {
  readonly networkId: string;
  /** Most clouds leave this to administrators. @default the cloud's */
  readonly enableSnat?: boolean | null;
  /** Most clouds leave this to administrators. @default any of the network's */
  readonly fixedIps?: readonly FixedIpInput[] | null;
}

/** What may be changed of a router. What is left out stays as it is. */
export interface UpdateRouterInput {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly adminStateUp?: boolean | null;
  /** All of them. */
  readonly routes?: readonly HostRoute[] | null;
}

/** A router to be made. */
export interface CreateRouterInput extends Omit<UpdateRouterInput, 'routes'> {
  readonly name: string;
  readonly externalGateway?: ExternalGatewayInput | null;
  readonly availabilityZoneHints?: readonly string[] | null;
}

interface RawRouter extends RawResource {
  readonly status: string;
  readonly admin_state_up: boolean;
  readonly external_gateway_info?: {
    readonly network_id: string;
    readonly enable_snat?: boolean;
    readonly external_fixed_ips?: readonly RawFixedIp[];
  } | null;
  readonly routes?: readonly HostRoute[];
}

const ATTRIBUTES: Attributes<CreateRouterInput & UpdateRouterInput> = {
  name: 'name',
  description: 'description',
  adminStateUp: 'admin_state_up',
  routes: 'routes',
  availabilityZoneHints: 'availability_zone_hints',
  externalGateway: {
    as: 'external_gateway_info',
    write: ({ networkId, enableSnat, fixedIps }) => ({
      network_id: networkId,
      ...(typeof enableSnat === 'boolean' ? { enable_snat: enableSnat } : {}),
      ...(fixedIps ? { external_fixed_ips: writeFixedIps(fixedIps) } : {}),
    }),
  },
};

/** Routers in Neutron. */
export const ROUTERS: Collection<RawRouter, Router> = {
  service: 'network',
  noun: 'router',
  path: '/routers',
  one: 'router',
  many: 'routers',
  query: OF_PROJECT,
  marking: MARKED_IN_DESCRIPTION,
  attributes: ATTRIBUTES,
  read: (raw) => ({
    id: raw.id,
    name: raw.name,
    status: raw.status,
    description: readDescription(raw),
    projectId: raw.project_id ?? null,
    adminStateUp: raw.admin_state_up,
    externalGateway: raw.external_gateway_info
      ? {
          networkId: raw.external_gateway_info.network_id,
          enableSnat: raw.external_gateway_info.enable_snat ?? true,
          fixedIps: readFixedIps(raw.external_gateway_info.external_fixed_ips),
        }
      : null,
    routes: raw.routes ?? [],
    topology: readTopology(raw),
  }),
};

/** The routers of the caller's project. */
export async function listRouters(cloud: GatewayCloud, filter: ListFilter): Promise<RouterWithInterfaces[]> {
  return withInterfaces(cloud, await listThings(cloud, ROUTERS, filter));
}

/** All of them. */
export async function listAllRouters(cloud: GatewayCloud): Promise<RouterWithInterfaces[]> {
  return withInterfaces(cloud, await listAllThings(cloud, ROUTERS));
}

/** One router. Throws `NOT_FOUND`. */
export async function showRouter(cloud: GatewayCloud, id: string): Promise<RouterWithInterfaces> {
  return complete(cloud, await showThing(cloud, ROUTERS, id));
}

/** Makes a router without interfaces. */
export async function createRouter(
  cloud: GatewayCloud,
  input: CreateRouterInput,
  marker: Marker | null = null,
): Promise<RouterWithInterfaces> {
  checkGateway(input.externalGateway);
  return { ...(await createThing(cloud, ROUTERS, input, { marker })), interfaces: [] };
}

/** Changes a router. Throws `NOT_FOUND`. */
export async function updateRouter(
  cloud: GatewayCloud,
  id: string,
  input: UpdateRouterInput,
): Promise<RouterWithInterfaces> {
  for (const [index, { destination, nexthop }] of (input.routes ?? []).entries()) {
    checkCidr(`routes.${index}.destination`, destination);
    checkAddress(`routes.${index}.nexthop`, nexthop);
  }
  return complete(cloud, await updateThing(cloud, ROUTERS, id, input));
}

/** Deletes a router. Throws `NOT_FOUND`, and `CONFLICT` while it has interfaces. */
export function deleteRouter(cloud: GatewayCloud, id: string): Promise<void> {
  return deleteThing(cloud, ROUTERS, id);
}

/** Gives a router its way out, in place of the one it has. */
export async function setRouterGateway(
  cloud: GatewayCloud,
  id: string,
  externalGateway: ExternalGatewayInput,
): Promise<RouterWithInterfaces> {
  checkGateway(externalGateway);
  return complete(cloud, await updateThing(cloud, ROUTERS, id, { externalGateway }));
}

/** Takes a router's way out away. Throws `CONFLICT` while floating IPs need it. */
export async function clearRouterGateway(cloud: GatewayCloud, id: string): Promise<RouterWithInterfaces> {
  return complete(cloud, await updateThing(cloud, ROUTERS, id, {}, { more: { external_gateway_info: {} } }));
}

/** Waits until a router is `ACTIVE`. Throws `UPSTREAM_FAILED` when it ends in `ERROR`. */
export async function waitForRouter(
  cloud: GatewayCloud,
  id: string,
  options: WaitOptions,
): Promise<RouterWithInterfaces> {
  const isDone = ({ status }: Router): boolean => status === 'ACTIVE';
  return complete(cloud, await waitForThing(cloud, ROUTERS, id, { ...options, isDone }));
}

async function complete(cloud: GatewayCloud, router: Router): Promise<RouterWithInterfaces> {
  const [whole = { ...router, interfaces: [] }] = await withInterfaces(cloud, [router]);
  return whole;
}

function checkGateway(gateway: ExternalGatewayInput | null | undefined): void {
  for (const [index, { ipAddress }] of (gateway?.fixedIps ?? []).entries())
    checkAddress(`externalGateway.fixedIps.${index}.ipAddress`, ipAddress);
}
