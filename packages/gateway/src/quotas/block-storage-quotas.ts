import type { GatewayCloud } from '../cloud.ts';
import { send } from '../send.ts';
import { type Quota, quotaOf } from './quota.ts';

interface RawQuota {
  /** -1: none. */
  readonly limit: number;
  readonly in_use: number;
  readonly reserved: number;
}

/** Cinder's names of what is counted → ours. Types of volumes have quotas of their own: `volumes_ssd`. */
const RESOURCES: Readonly<Record<string, string>> = {
  volumes: 'volumes',
  gigabytes: 'sizeGb',
  snapshots: 'snapshots',
  backups: 'backups',
  backup_gigabytes: 'backupSizeGb',
};

/** What the caller's project may have of Cinder. Volumes and snapshots together make up `sizeGb`. */
export async function blockStorageQuotas(cloud: GatewayCloud): Promise<Quota[]> {
  const { quota_set: quotas } = await send<{ quota_set: Readonly<Record<string, RawQuota | string>> }>(
    cloud,
    'block-storage',
    { path: `/os-quota-sets/${encodeURIComponent(cloud.projectId)}`, query: { usage: 'True' } },
  );
  return Object.entries(quotas).flatMap(([name, raw]) => {
    const resource = resourceNamed(name);
    if (resource === null || typeof raw === 'string') return [];
    return [quotaOf({ service: 'BLOCK_STORAGE', resource }, { ...raw, used: raw.in_use })];
  });
}

/** Null for limits of single volumes, of which nothing can be left. */
function resourceNamed(name: string): string | null {
  const known = RESOURCES[name];
  if (known) return known;
  const [, counted, type] = /^(volumes|gigabytes|snapshots)_(.+)$/.exec(name) ?? [];
  return counted && type ? `${RESOURCES[counted] ?? counted}:${type}` : null;
}
