import type { KindModel } from '@pellucid/provider-sdk';

/** How much one scan may delete. */
export interface SweepRules {
  /** Complete scans in a row that must miss a resource before it goes. */
  readonly afterScans: number;
  /** Largest share of a scope that may go in one scan, between 0 and 1. */
  readonly maxShare: number;
  /** So many may go whatever their share is: half of a scope of two is no catastrophe. */
  readonly maxCount: number;
}

/** The default rules. */
export const SWEEP_RULES: SweepRules = { afterScans: 1, maxShare: 0.2, maxCount: 5 };

/** What a complete listing means for the resources that it did not hold. */
export interface SweepPlan {
  /** To be deleted now. */
  readonly due: readonly string[];
  /** To be marked as missed once more. */
  readonly missed: readonly string[];
  /** Number of resources that would go, but are too many at once: somebody has to approve it. */
  readonly withheld: number;
}

/**
 * The rules for a scope: what comes and goes by itself needs no second look and nobody's approval; what a listing no longer
 * reaches (`narrowed`) needs it, however little that is.
 */
export function rulesFor<Rules extends SweepRules & { readonly approved: boolean }>(
  { transient }: Pick<KindModel, 'transient'>,
  { narrowed }: { readonly narrowed: boolean },
  rules: Rules,
): Rules {
  if (transient) return { ...rules, afterScans: 1, approved: true };
  return narrowed ? { ...rules, maxShare: 0, maxCount: 0 } : rules;
}

/** Decides about the resources of a scope that a complete listing did not hold. Pure. */
export function planSweep(
  gone: ReadonlyMap<string, { readonly misses: number }>,
  /** Resources that the store held for the scope before. */
  size: number,
  { afterScans, maxShare, maxCount, approved }: SweepRules & { readonly approved: boolean },
): SweepPlan {
  const due = [...gone].filter(([, { misses }]) => misses + 1 >= afterScans).map(([uid]) => uid);
  const waiting = [...gone].filter(([, { misses }]) => misses + 1 < afterScans).map(([uid]) => uid);
  if (approved || due.length <= Math.max(maxCount, Math.floor(size * maxShare)))
    return { due, missed: waiting, withheld: 0 };
  // A count that has reached its end needs no further writing.
  const counting = due.filter((uid) => (gone.get(uid)?.misses ?? 0) < afterScans);
  return { due: [], missed: [...waiting, ...counting], withheld: due.length };
}
