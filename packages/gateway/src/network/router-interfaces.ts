import { checkChoice } from '../checks.ts';
import type { GatewayCloud } from '../cloud.ts';
import { sendToThing } from '../collection.ts';
import { listThingsBy } from '../list-things.ts';
import type { Marker } from '../marker.ts';
import type { WaitOptions } from '../wait.ts';
import { waitForThing } from '../wait-for-thing.ts';
import { PORTS } from './ports.ts';
import type { RouterInterface } from './router-ports.ts';
import { ROUTERS, showRouter } from './routers.ts';

/** What a router is to be connected to, or no longer: exactly one of them. */
export interface RouterInterfaceInput {
  /** The router gets a new port with the subnet's gateway address. */
  readonly subnetId?: string | null;
  /** A port that is there already, for another address than the subnet's gateway. */
  readonly portId?: string | null;
}

/** Connects a router to a subnet. Throws `CONFLICT` when it is in there already; a retry finds it as it wants it. */
export async function addRouterInterface(
  cloud: GatewayCloud,
  routerId: string,
  input: RouterInterfaceInput,
  marker: Marker | null = null,
): Promise<RouterInterface> {
  if (marker?.isRetry) {
    const { interfaces } = await showRouter(cloud, routerId);
    const found = interfaces.find(({ subnetId, portId }) => subnetId === input.subnetId || portId === input.portId);
    if (found) return found;
  }
  const { port_id, ...made } = await changeInterfaces(cloud, 'add_router_interface', routerId, input);
  const [port] = await listThingsBy(cloud, PORTS, { filter: 'id', values: [port_id] });
  const ipAddress = port?.fixedIps.find(({ subnetId }) => subnetId === made.subnet_id)?.ipAddress ?? null;
  return { routerId, portId: port_id, subnetId: made.subnet_id, networkId: made.network_id, ipAddress };
}

/**
 * Disconnects a router from a subnet; its port there is deleted. Throws `NOT_FOUND` where it is not connected, and
 * `CONFLICT` while floating IPs or routes need it.
 */
export async function removeRouterInterface(
  cloud: GatewayCloud,
  routerId: string,
  input: RouterInterfaceInput,
): Promise<RouterInterface> {
  const gone = await changeInterfaces(cloud, 'remove_router_interface', routerId, input);
  return { routerId, portId: gone.port_id, subnetId: gone.subnet_id, networkId: gone.network_id, ipAddress: null };
}

/** Waits until a router's port in a subnet is `ACTIVE`. */
export async function waitForRouterInterface(
  cloud: GatewayCloud,
  { portId }: Pick<RouterInterface, 'portId'>,
  options: WaitOptions,
): Promise<void> {
  await waitForThing(cloud, PORTS, portId, { ...options, isDone: ({ status }) => status === 'ACTIVE' });
}

interface RawInterface {
  readonly port_id: string;
  readonly subnet_id: string;
  readonly network_id: string;
}

async function changeInterfaces(
  cloud: GatewayCloud,
  action: 'add_router_interface' | 'remove_router_interface',
  routerId: string,
  input: RouterInterfaceInput,
): Promise<RawInterface> {
  checkChoice(input, ['subnetId', 'portId'], { atLeast: 1 });
  const { subnetId, portId } = input;
  return sendToThing<RawInterface>(cloud, ROUTERS, {
    id: routerId,
    method: 'PUT',
    rest: `/${action}`,
    body: subnetId ? { subnet_id: subnetId } : { port_id: portId },
    input: { ...input, routerId },
  });
}
