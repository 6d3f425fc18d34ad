import { alarm } from './alarm/alarm.ts';
import { bareMetalAllocation } from './baremetal/bare-metal-allocation.ts';
import { bareMetalNode } from './baremetal/bare-metal-node.ts';
import { bareMetalPort } from './baremetal/bare-metal-port.ts';
import { volume } from './block-storage/volume.ts';
import { volumeAttachment } from './block-storage/volume-attachment.ts';
import { volumeBackup } from './block-storage/volume-backup.ts';
import { volumeGroup } from './block-storage/volume-group.ts';
import { volumePool } from './block-storage/volume-pool.ts';
import { volumeQosSpec } from './block-storage/volume-qos-spec.ts';
import { volumeQuota } from './block-storage/volume-quota.ts';
import { volumeService } from './block-storage/volume-service.ts';
import { volumeSnapshot } from './block-storage/volume-snapshot.ts';
import { volumeTransfer } from './block-storage/volume-transfer.ts';
import { volumeType } from './block-storage/volume-type.ts';
import { availabilityZone } from './compute/availability-zone.ts';
import { computeQuota } from './compute/compute-quota.ts';
import { computeService } from './compute/compute-service.ts';
import { flavor } from './compute/flavor.ts';
import { hostAggregate } from './compute/host-aggregate.ts';
import { hypervisor } from './compute/hypervisor.ts';
import { instanceAction } from './compute/instance-action.ts';
import { keypair } from './compute/keypair.ts';
import { migration } from './compute/migration.ts';
import { server } from './compute/server.ts';
import { serverGroup } from './compute/server-group.ts';
import { cluster } from './container-infrastructure/cluster.ts';
import { clusterQuota } from './container-infrastructure/cluster-quota.ts';
import { clusterTemplate } from './container-infrastructure/cluster-template.ts';
import { nodeGroup } from './container-infrastructure/node-group.ts';
import { databaseInstance } from './database/database-instance.ts';
import { databaseQuota } from './database/database-quota.ts';
import { dnsQuota } from './dns/dns-quota.ts';
import { dnsRecordset } from './dns/recordset.ts';
import { dnsZone } from './dns/zone.ts';
import { applicationCredential } from './identity/application-credential.ts';
import { domain } from './identity/domain.ts';
import { endpoint } from './identity/endpoint.ts';
import { group } from './identity/group.ts';
import { limit } from './identity/limit.ts';
import { project } from './identity/project.ts';
import { region } from './identity/region.ts';
import { registeredLimit } from './identity/registered-limit.ts';
import { role } from './identity/role.ts';
import { roleAssignment } from './identity/role-assignment.ts';
import { roleImplication } from './identity/role-implication.ts';
import { service } from './identity/service.ts';
import { trust } from './identity/trust.ts';
import { user } from './identity/user.ts';
import { image } from './image/image.ts';
import { imageMember } from './image/image-member.ts';
import { failoverHost } from './instance-ha/failover-host.ts';
import { failoverSegment } from './instance-ha/failover-segment.ts';
import { keyManagerQuota } from './key-manager/key-manager-quota.ts';
import { secret } from './key-manager/secret.ts';
import { secretContainer } from './key-manager/secret-container.ts';
import { secretOrder } from './key-manager/secret-order.ts';
import { amphora } from './load-balancer/amphora.ts';
import { healthMonitor } from './load-balancer/health-monitor.ts';
import { l7Policy } from './load-balancer/l7-policy.ts';
import { l7Rule } from './load-balancer/l7-rule.ts';
import { listener } from './load-balancer/listener.ts';
import { loadBalancer } from './load-balancer/load-balancer.ts';
import { loadBalancerFlavor } from './load-balancer/load-balancer-flavor.ts';
import { loadBalancerQuota } from './load-balancer/load-balancer-quota.ts';
import { pool } from './load-balancer/pool.ts';
import { poolMember } from './load-balancer/pool-member.ts';
import { addressGroup } from './network/address-group.ts';
import { addressScope } from './network/address-scope.ts';
import { floatingIp } from './network/floating-ip.ts';
import { network } from './network/network.ts';
import { networkAgent } from './network/network-agent.ts';
import { networkAvailabilityZone } from './network/network-availability-zone.ts';
import { networkIpAvailability } from './network/network-ip-availability.ts';
import { networkQuota } from './network/network-quota.ts';
import { networkSegment } from './network/network-segment.ts';
import { port } from './network/port.ts';
import { qosPolicy } from './network/qos-policy.ts';
import { rbacPolicy } from './network/rbac-policy.ts';
import { router } from './network/router.ts';
import { securityGroup } from './network/security-group.ts';
import { securityGroupRule } from './network/security-group-rule.ts';
import { subnet } from './network/subnet.ts';
import { subnetPool } from './network/subnet-pool.ts';
import { trunk } from './network/trunk.ts';
import { objectContainer } from './object-store/object-container.ts';
import { objectStoreAccount } from './object-store/object-store-account.ts';
import { stack } from './orchestration/stack.ts';
import { stackResource } from './orchestration/stack-resource.ts';
import { allocation } from './placement/allocation.ts';
import { inventory } from './placement/inventory.ts';
import { resourceProvider } from './placement/resource-provider.ts';
import { trait } from './placement/trait.ts';
import { share } from './shared-file-system/share.ts';
import { shareAccessRule } from './shared-file-system/share-access-rule.ts';
import { shareNetwork } from './shared-file-system/share-network.ts';
import { shareQuota } from './shared-file-system/share-quota.ts';
import { shareSnapshot } from './shared-file-system/share-snapshot.ts';
import { shareType } from './shared-file-system/share-type.ts';

/** Every kind that this provider knows, by service. */
export const resources = [
  region,
  domain,
  project,
  user,
  role,
  roleAssignment,
  service,
  endpoint,
  group,
  roleImplication,
  applicationCredential,
  trust,
  registeredLimit,
  limit,

  server,
  flavor,
  keypair,
  serverGroup,
  hypervisor,
  computeService,
  availabilityZone,
  hostAggregate,
  computeQuota,
  instanceAction,
  migration,

  image,
  imageMember,

  network,
  networkSegment,
  subnet,
  subnetPool,
  addressScope,
  port,
  trunk,
  router,
  floatingIp,
  securityGroup,
  securityGroupRule,
  addressGroup,
  qosPolicy,
  rbacPolicy,
  networkAgent,
  networkAvailabilityZone,
  networkIpAvailability,
  networkQuota,

  volume,
  volumeAttachment,
  volumeType,
  volumeSnapshot,
  volumeBackup,
  volumeQuota,
  volumeQosSpec,
  volumePool,
  volumeService,
  volumeGroup,
  volumeTransfer,

  loadBalancer,
  loadBalancerFlavor,
  listener,
  l7Policy,
  l7Rule,
  pool,
  poolMember,
  healthMonitor,
  amphora,
  loadBalancerQuota,

  dnsZone,
  dnsRecordset,
  dnsQuota,

  stack,
  stackResource,

  cluster,
  clusterTemplate,
  clusterQuota,
  nodeGroup,

  share,
  shareType,
  shareNetwork,
  shareSnapshot,
  shareAccessRule,
  shareQuota,

  objectStoreAccount,
  objectContainer,

  secret,
  secretContainer,
  secretOrder,
  keyManagerQuota,

  bareMetalNode,
  bareMetalPort,
  bareMetalAllocation,

  databaseInstance,
  databaseQuota,

  failoverSegment,
  failoverHost,

  alarm,

  resourceProvider,
  inventory,
  allocation,
  trait,
];
