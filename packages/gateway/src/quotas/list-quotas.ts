import type { GatewayCloud } from '../cloud.ts';
import { isNotOffered } from '../upstream-errors.ts';
import { blockStorageQuotas } from './block-storage-quotas.ts';
import { computeQuotas } from './compute-quotas.ts';
import { networkQuotas } from './network-quotas.ts';
import type { ListQuotas, Quota, QuotaService } from './quota.ts';

const SERVICES: Readonly<Record<QuotaService, ListQuotas>> = {
  COMPUTE: computeQuotas,
  NETWORK: networkQuotas,
  BLOCK_STORAGE: blockStorageQuotas,
};

/** What the caller's project may have, of one service or of all that this cloud has. */
export async function listQuotas(
  cloud: GatewayCloud,
  { service }: { readonly service?: QuotaService | null } = {},
): Promise<Quota[]> {
  if (service) return SERVICES[service](cloud);
  const all = Object.values(SERVICES).map((list) => list(cloud).catch(noneIfNotOffered));
  return (await Promise.all(all)).flat();
}

/** A cloud without volumes has no quotas of volumes. */
function noneIfNotOffered(error: unknown): Quota[] {
  if (isNotOffered(error)) return [];
  throw error;
}
