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
export { GatewayError, type GatewayErrorCode, invalidInput, toGatewayError } from './errors.ts';
export { createOnce, MARKER_NAME, type Marker } from './marker.ts';
export type { WaitOptions } from './wait.ts';
