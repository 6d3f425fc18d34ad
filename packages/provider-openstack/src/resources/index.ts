import { volume } from './block-storage/volume.ts';
import { volumeAttachment } from './block-storage/volume-attachment.ts';
import { volumeBackup } from './block-storage/volume-backup.ts';
import { volumeQuota } from './block-storage/volume-quota.ts';
import { volumeSnapshot } from './block-storage/volume-snapshot.ts';
import { volumeType } from './block-storage/volume-type.ts';
import { availabilityZone } from './compute/availability-zone.ts';
import { computeQuota } from './compute/compute-quota.ts';
import { computeService } from './compute/compute-service.ts';
import { flavor } from './compute/flavor.ts';
import { hostAggregate } from './compute/host-aggregate.ts';
import { hypervisor } from './compute/hypervisor.ts';
import { keypair } from './compute/keypair.ts';
import { server } from './compute/server.ts';
import { serverGroup } from './compute/server-group.ts';
import { domain } from './identity/domain.ts';
import { project } from './identity/project.ts';
import { region } from './identity/region.ts';
import { role } from './identity/role.ts';
import { roleAssignment } from './identity/role-assignment.ts';
import { user } from './identity/user.ts';
import { image } from './image/image.ts';
import { listener } from './load-balancer/listener.ts';
import { loadBalancer } from './load-balancer/load-balancer.ts';
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

/** Every kind that this provider knows, by service. */
export const resources = [
  region,
  domain,
  project,
  user,
  role,
  roleAssignment,

  server,
  flavor,
  keypair,
  serverGroup,
  hypervisor,
  computeService,
  availabilityZone,
  hostAggregate,
  computeQuota,

  image,

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

  loadBalancer,
  listener,
  pool,
  poolMember,
];
