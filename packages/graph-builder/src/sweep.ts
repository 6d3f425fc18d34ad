import type { ModelTable } from '@pellucid/provider-sdk';
import type { ScopeResult } from './scan-scope.ts';
import type { FencedWriter } from './store/fenced-writer.ts';
import type { NewFreshness } from './store/scope-store.ts';
import { buryNodes, markMissing } from './store/tombstone-store.ts';
import { planSweep, rulesFor, type SweepRules } from './sweep-plan.ts';

/** What a sweep needs besides the scope. */
export interface SweepOptions {
  readonly models: ModelTable;
  readonly rules: SweepRules & { readonly approved: boolean };
}

/** Why a complete listing takes nothing away. */
const OUT_OF_SIGHT =
  'the account may read less than before: what it no longer sees stays until approveSweep or --allow-sweep says that it is gone';

/** What a sweep did, and how far the graph can be believed about the scope from now on. */
export interface SweptScope {
  readonly deleted: number;
  readonly withheld: number;
  readonly freshness: NewFreshness;
}

/** Deletes what a complete listing of a scope did not hold, as far as the rules allow. */
export async function sweepScope(
  writer: FencedWriter,
  { job, gone, size, refreshes, edgesPending, narrowed, reach, state, errors, counts }: ScopeResult,
  { models, rules }: SweepOptions,
): Promise<SweptScope> {
  const now = new Date().toISOString();
  const plan = planSweep(gone, size, rulesFor(job.model, { narrowed }, rules));
  // What an action has made since, or made again, was never looked for.
  const since = writer.since(refreshes);
  await buryNodes(since, { model: job.model, models, now }, plan.due);
  await markMissing(since, plan.missed, now);
  const [error] = errors;
  const outOfSight = narrowed && plan.withheld > 0;
  return {
    deleted: plan.due.length,
    withheld: plan.withheld,
    freshness: {
      scope: job.scope,
      ...job.place,
      kind: job.model.name,
      state,
      lastAttempt: now,
      lastComplete: state === 'complete' ? now : null,
      found: counts.found,
      code: error?.code ?? null,
      reason: error?.message ?? (outOfSight ? OUT_OF_SIGHT : null),
      missingPermission: error?.missingPermission ?? null,
      // What an incomplete listing says about a pending sweep is nothing.
      pendingSweep: state === 'complete' ? plan.withheld : null,
      // What was not listed may still lack its edges.
      edgesPending: edgesPending && state !== 'complete',
      reach: state === 'complete' && !outOfSight ? reach : null,
      scanId: writer.fence.scanId,
    },
  };
}
