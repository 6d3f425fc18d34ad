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
import { dnsQuota } from './dns/dns-quota.ts';
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
import { keyManagerQuota } from './key-manager/key-manager-quota.ts';
import { listener } from './load-balancer/listener.ts';
import { loadBalancer } from './load-balancer/load-balancer.ts';
import { loadBalancerQuota } from './load-balancer/load-balancer-quota.ts';
import { pool } from './load-balancer/pool.ts';
import { poolMember } from './load-balancer/pool-member.ts';
import { floatingIp } from './network/floating-ip.ts';
import { network } from './network/network.ts';
import { networkAgent } from './network/network-agent.ts';
import { networkQuota } from './network/network-quota.ts';
import { port } from './network/port.ts';
import { router } from './network/router.ts';
import { securityGroup } from './network/security-group.ts';
import { securityGroupRule } from './network/security-group-rule.ts';
import { subnet } from './network/subnet.ts';
import { allocation } from './placement/allocation.ts';
import { inventory } from './placement/inventory.ts';
import { resourceProvider } from './placement/resource-provider.ts';
import { trait } from './placement/trait.ts';
import { shareQuota } from './shared-file-system/share-quota.ts';

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
  subnet,
  port,
  router,
  floatingIp,
  securityGroup,
  securityGroupRule,
  networkAgent,
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
  listener,
  pool,
  poolMember,
  loadBalancerQuota,

  resourceProvider,
  inventory,
  allocation,
  trait,

  dnsQuota,
  keyManagerQuota,
  shareQuota,
];
