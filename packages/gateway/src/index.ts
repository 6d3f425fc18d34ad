export { type AvailabilityZone, type AvailabilityZoneKind, listAvailabilityZones } from './availability-zones.ts';
export {
  type AttachVolumeInput,
  attachVolume,
  detachVolume,
  waitForAttached,
  waitForDetached,
} from './block-storage/attachments.ts';
export {
  type CreateVolumeSnapshotInput,
  createVolumeSnapshot,
  deleteVolumeSnapshot,
  listVolumeSnapshots,
  showVolumeSnapshot,
  type UpdateVolumeSnapshotInput,
  updateVolumeSnapshot,
  type VolumeSnapshot,
  waitForVolumeSnapshot,
  waitForVolumeSnapshotGone,
} from './block-storage/snapshots.ts';
export { listVolumeTypes, type VolumeType } from './block-storage/volume-types.ts';
export {
  type CreateVolumeInput,
  createVolume,
  deleteVolume,
  extendVolume,
  isAtRest,
  listVolumes,
  showVolume,
  type UpdateVolumeInput,
  updateVolume,
  type Volume,
  waitForVolume,
  waitForVolumeGone,
} from './block-storage/volumes.ts';
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
export { type CreateServerImageInput, createServerImage, type NewServerImage } from './compute/create-server-image.ts';
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
export {
  type CreateServerGroupInput,
  createServerGroup,
  deleteServerGroup,
  listServerGroups,
  type ServerGroup,
  showServerGroup,
} from './compute/server-groups.ts';
export {
  type AttachInterfaceInput,
  attachInterface,
  detachInterface,
  listServerInterfaces,
  type ServerInterface,
  waitForInterfaceGone,
} from './compute/server-interfaces.ts';
export { findServer, listServers, type ServerFilter, type ServerPage, showServer } from './compute/servers.ts';
export { type AwaitedAddress, waitForAddress } from './compute/wait-for-address.ts';
export { type ServerGoal, waitForServer, waitForServerGone, waitForServers } from './compute/wait-for-server.ts';
export { GatewayError, type GatewayErrorCode, invalidInput } from './errors.ts';
export { deleteImage, type Image, type ImageFilter, listImages, showImage, waitForImage } from './image/images.ts';
export type { KeyValue } from './key-values.ts';
export type { ListFilter } from './list-things.ts';
export type { Marker } from './marker.ts';
export {
  type AllocateFloatingIpInput,
  allocateFloatingIp,
  associateFloatingIp,
  disassociateFloatingIp,
  type FloatingIp,
  type FloatingIpFilter,
  listFloatingIps,
  releaseFloatingIp,
  serversOfFloatingIp,
  showFloatingIp,
  waitForFloatingIp,
} from './network/floating-ips.ts';
export type { FloatingTarget } from './network/floating-target.ts';
export {
  type CreateNetworkInput,
  createNetwork,
  deleteNetwork,
  listNetworks,
  type NetworkFilter,
  type NetworkWithSubnets,
  showNetwork,
  type UpdateNetworkInput,
  updateNetwork,
  waitForNetwork,
} from './network/networks.ts';
export {
  type CreatePortInput,
  createPort,
  deletePort,
  listPorts,
  type Port,
  type PortFilter,
  serverOf,
  serversOfPorts,
  showPort,
  type UpdatePortInput,
  updatePort,
  waitForPort,
} from './network/ports.ts';
export {
  addRouterInterface,
  type RouterInterfaceInput,
  removeRouterInterface,
  waitForRouterInterface,
} from './network/router-interfaces.ts';
export type { RouterInterface, RouterWithInterfaces } from './network/router-ports.ts';
export {
  type CreateRouterInput,
  clearRouterGateway,
  createRouter,
  deleteRouter,
  type ExternalGatewayInput,
  listRouters,
  setRouterGateway,
  showRouter,
  type UpdateRouterInput,
  updateRouter,
  waitForRouter,
} from './network/routers.ts';
export { addSecurityGroup, removeSecurityGroup, type SecuredInput } from './network/secure-ports.ts';
export {
  type CreateSecurityGroupRuleInput,
  createSecurityGroupRule,
  deleteSecurityGroupRule,
  replaceSecurityGroupRule,
  type SecurityGroupRule,
  type SecurityGroupRuleInput,
  showSecurityGroupRule,
  type UpdateSecurityGroupRuleInput,
} from './network/security-group-rules.ts';
export {
  type CreateSecurityGroupInput,
  createSecurityGroup,
  deleteSecurityGroup,
  listSecurityGroups,
  type SecurityGroup,
  showSecurityGroup,
  type UpdateSecurityGroupInput,
  updateSecurityGroup,
} from './network/security-groups.ts';
export {
  type CreateSubnetInput,
  createSubnet,
  deleteSubnet,
  listSubnets,
  type Subnet,
  showSubnet,
  type UpdateSubnetInput,
  updateSubnet,
} from './network/subnets.ts';
export { listQuotas } from './quotas/list-quotas.ts';
export type { Quota, QuotaService } from './quotas/quota.ts';
export { buildTopology } from './topology/build-topology.ts';
export { findTopology, isEmpty, listTopologies, showTopology, type Topology } from './topology/members.ts';
export { planTopology, type TopologyPlan } from './topology/plan-topology.ts';
export { planRemoval, type RemovalPlan, removeTopology } from './topology/remove-topology.ts';
export type { TopologyStep } from './topology/step.ts';
export type { TopologyInput } from './topology/topology-input.ts';
export { toGatewayError } from './upstream-errors.ts';
export type { WaitOptions } from './wait.ts';
