import type { GatewayCloud } from '../cloud.ts';

/** Services that limit what a project may have. */
export type QuotaService = 'COMPUTE' | 'NETWORK' | 'BLOCK_STORAGE';

/** How much of something the caller's project may have. */
export interface Quota {
  readonly service: QuotaService;
  /** What is counted, with its unit: `cores`, `memoryMb`. */
  readonly resource: string;
  readonly used: number;
  /** Promised to what is just being made. */
  readonly reserved: number;
  /** Null: unlimited. */
  readonly limit: number | null;
  /** What may still be had; null: unlimited. Never below 0, though a quota may have been lowered below what is used. */
  readonly left: number | null;
}

/** Asks one service. */
export type ListQuotas = (cloud: GatewayCloud) => Promise<Quota[]>;

/** A row as the services have it: they say -1 where there is no limit. */
export function quotaOf(
  about: Pick<Quota, 'service' | 'resource'>,
  { used, reserved, limit }: { readonly used: number; readonly reserved: number; readonly limit: number },
): Quota {
  const isUnlimited = limit < 0;
  const left = isUnlimited ? null : Math.max(limit - used - reserved, 0);
  return { ...about, used, reserved, limit: isUnlimited ? null : limit, left };
}
