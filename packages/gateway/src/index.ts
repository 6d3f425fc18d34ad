export { type GatewayCloud, gatewayCloud } from './cloud.ts';
export { type CreateServerInput, createServer } from './compute/create-server.ts';
export { type Flavor, listFlavors } from './compute/flavors.ts';
export {
  deleteServer,
  listServers,
  type Server,
  showServer,
  waitForServer,
  waitForServerGone,
} from './compute/servers.ts';
export { GatewayError, type GatewayErrorCode, invalidInput } from './errors.ts';
export { createOnce, MARKER_NAME, type Marker } from './marker.ts';
export { listQuotas } from './quotas/list-quotas.ts';
export type { Quota, QuotaService } from './quotas/quota.ts';
export { toGatewayError } from './upstream-errors.ts';
export type { WaitOptions } from './wait.ts';
