import type { GatewayCloud } from '../cloud.ts';
import { listThingsBy } from '../list-things.ts';
import { PORTS } from './ports.ts';
import type { Router } from './routers.ts';

/** A router's port in a subnet. */
export interface RouterInterface {
  readonly routerId: string;
  readonly portId: string;
  readonly subnetId: string;
  readonly networkId: string;
  /** The router's address there; null once it is removed. */
  readonly ipAddress: string | null;
}

/** A router with its interfaces. */
export interface RouterWithInterfaces extends Router {
  readonly interfaces: readonly RouterInterface[];
}

/** The same routers with the interfaces that the caller may see. */
export async function withInterfaces(cloud: GatewayCloud, routers: readonly Router[]): Promise<RouterWithInterfaces[]> {
  const ports = await listThingsBy(cloud, PORTS, { filter: 'device_id', values: routers.map(({ id }) => id) });
  // Also `network:router_interface_distributed` and `network:ha_router_replicated_interface`.
  const interfaces = ports
    .filter(({ deviceOwner }) => deviceOwner?.includes('router') && deviceOwner.includes('interface'))
    .flatMap(({ id, deviceId, networkId, fixedIps }) =>
      fixedIps.map(({ subnetId, ipAddress }): RouterInterface => {
        return { routerId: deviceId ?? '', portId: id, subnetId, networkId, ipAddress };
      }),
    );
  const byRouter = Map.groupBy(interfaces, ({ routerId }) => routerId);
  return routers.map((router) => ({ ...router, interfaces: byRouter.get(router.id) ?? [] }));
}
