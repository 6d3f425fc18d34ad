import type { GatewayCloud } from '../cloud.ts';
import { listAll } from '../list-all.ts';
import { send } from '../send.ts';
import { type Quota, quotaOf } from './quota.ts';

interface RawQuota {
  readonly in_use: number;
  readonly reserved: number;
  readonly limit: number;
}

/** Nova's names of what is counted by project → ours. Limits for each server or group are no quotas to have left. */
const RESOURCES: Readonly<Record<string, string>> = {
  instances: 'instances',
  cores: 'cores',
  ram: 'memoryMb',
  server_groups: 'serverGroups',
};

/** What the caller's project may have of Nova. Keypairs belong to the caller, not to his project. */
export async function computeQuotas(cloud: GatewayCloud): Promise<Quota[]> {
  const path = `/os-quota-sets/${encodeURIComponent(cloud.projectId)}/detail`;
  const [{ quota_set: quotas }, keypairs] = await Promise.all([
    send<{ quota_set: Readonly<Record<string, RawQuota | string>> }>(cloud, 'compute', { path }),
    listAll(cloud, 'compute', { path: '/os-keypairs', itemsKey: 'keypairs' }),
  ]);
  const rows = Object.entries(RESOURCES).map(([name, resource]) => row(resource, quotas[name]));
  // Nova counts nobody's keypairs here: the number in use is always 0.
  const ofKeypairs = quotas['key_pairs'];
  const limit = typeof ofKeypairs === 'object' ? { ...ofKeypairs, in_use: keypairs.length } : undefined;
  return [...rows, row('keypairs', limit)].flat();
}

function row(resource: string, raw: RawQuota | string | undefined): Quota[] {
  if (typeof raw !== 'object') return [];
  const { in_use: used, reserved, limit } = raw;
  return [quotaOf({ service: 'COMPUTE', resource }, { used, reserved, limit })];
}
