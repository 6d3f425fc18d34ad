export { type AvailabilityZone, type AvailabilityZoneKind, listAvailabilityZones } from './availability-zones.ts';
export { type GatewayCloud, gatewayCloud } from './cloud.ts';
export {
  deleteServer,
  setServerMetadata,
  setServerTags,
  type UpdateServerInput,
  updateServer,
} from './compute/change-server.ts';
export { readConsoleLog } from './compute/console-log.ts';
export { createServers, type NewServers } from './compute/create-server.ts';
export type { BootVolumeInput, CreateServerInput, ServerNetworkInput } from './compute/create-server-input.ts';
export { type Flavor, listFlavors } from './compute/flavors.ts';
export {
  createKeypair,
  deleteKeypair,
  importKeypair,
  type Keypair,
  listKeypairs,
  type NewKeypair,
  showKeypair,
} from './compute/keypairs.ts';
export { beginServerAction, finishServerAction } from './compute/run-server-action.ts';
export type { Server, ServerAddress } from './compute/server.ts';
export { type RebuildServerInput, SERVER_ACTIONS, type ServerAction } from './compute/server-actions.ts';
export { listServerGroups, type ServerGroup } from './compute/server-groups.ts';
export {
  type AttachInterfaceInput,
  attachInterface,
  detachInterface,
  listServerInterfaces,
  type ServerInterface,
  waitForInterfaceGone,
} from './compute/server-interfaces.ts';
export { findServer, listServers, type ServerFilter, type ServerPage, showServer } from './compute/servers.ts';
export { type ServerGoal, waitForServer, waitForServerGone, waitForServers } from './compute/wait-for-server.ts';
export { GatewayError, type GatewayErrorCode, invalidInput } from './errors.ts';
export type { KeyValue } from './key-values.ts';
export type { Marker } from './marker.ts';
export { listQuotas } from './quotas/list-quotas.ts';
export type { Quota, QuotaService } from './quotas/quota.ts';
export { toGatewayError } from './upstream-errors.ts';
export type { WaitOptions } from './wait.ts';
