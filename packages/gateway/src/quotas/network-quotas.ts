import type { GatewayCloud } from '../cloud.ts';
import { send } from '../send.ts';
import { type Quota, quotaOf } from './quota.ts';

interface RawQuota {
  /** -1: none. */
  readonly limit: number;
  readonly used: number;
  readonly reserved: number;
}

/** Neutron's names of what is counted → ours. */
const RESOURCES: Readonly<Record<string, string>> = {
  network: 'networks',
  subnet: 'subnets',
  router: 'routers',
  port: 'ports',
  floatingip: 'floatingIps',
  security_group: 'securityGroups',
  security_group_rule: 'securityGroupRules',
};

/** What the caller's project may have of Neutron. */
export async function networkQuotas(cloud: GatewayCloud): Promise<Quota[]> {
  const path = `/quotas/${encodeURIComponent(cloud.projectId)}/details.json`;
  const { quota } = await send<{ quota: Readonly<Record<string, RawQuota>> }>(cloud, 'network', { path });
  return Object.entries(RESOURCES).flatMap(([name, resource]) => {
    const raw = quota[name];
    return raw ? [quotaOf({ service: 'NETWORK', resource }, raw)] : [];
  });
}
