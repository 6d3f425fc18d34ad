import { PellucidError } from '@pellucid/provider-sdk';
import type { Engine } from './engine.ts';
import { underLease } from './lease.ts';
import { modelOf } from './open-account.ts';
import { createFencedWriter } from './store/fenced-writer.ts';
import { readScopeFreshness, settleSweep } from './store/scope-store.ts';
import { buryNodes, readMissing } from './store/tombstone-store.ts';

/**
 * Deletes what was withheld in a scope: those resources that the latest complete listings did not hold. With `most`, nothing is
 * deleted when it has become more than that.
 */
export async function approveSweep(
  { database, models, sweep, lease: times }: Engine,
  scope: string,
  { most = Number.POSITIVE_INFINITY }: { readonly most?: number } = {},
): Promise<number> {
  const known = await readScopeFreshness(database, scope);
  if (!known) throw new PellucidError('NOT_FOUND', `there is no scope '${scope}': see the query 'freshness'`);
  const { account, provider, kind, scanId } = known;
  return underLease(database, { account, scanId, times }, async ({ fence, refreshes }) => {
    const writer = createFencedWriter({ database, models }, { provider, account, scanId, fence, refreshes });
    const due = await readMissing(database, scope, sweep.afterScans);
    if (due.length > most)
      throw new PellucidError(
        'CONFLICT',
        `of '${scope}' ${due.length} resources are gone by now, more than the ${most} that were approved: see 'freshness' again`,
      );
    await buryNodes(writer, { model: modelOf(models, kind), models, now: new Date().toISOString() }, due);
    await settleSweep(writer, scope);
    return due.length;
  });
}
