import { type Comparison, compareScope, type ScopeJob } from './compare-scope.ts';
import type { EdgeSpool, EdgeSpools } from './edge-spool.ts';
import type { ScanCounts } from './scan-record.ts';
import { BATCH, type Database } from './store/database.ts';
import type { FencedWriter } from './store/fenced-writer.ts';
import { type PendingNode, writeNodes } from './store/node-store.ts';

/** Where the resources of a scope go. */
export interface ScopeStore {
  readonly database: Database;
  readonly writer: FencedWriter;
  readonly spools: EdgeSpools;
}

/** A scope whose nodes are written; its edges and its sweep wait until all nodes of the account are. */
export interface ScopeResult
  extends Pick<Comparison, 'gone' | 'size' | 'refreshes' | 'edgesPending' | 'narrowed'>,
    Pick<Comparison['outcome'], 'state' | 'errors' | 'reach'> {
  readonly job: ScopeJob;
  readonly counts: Omit<ScanCounts, 'deleted' | 'withheld' | 'linked'>;
  readonly edges: EdgeSpool;
}

/** Lists a scope and writes those of its nodes that are new or have changed. */
export async function scanScope({ database, writer, spools }: ScopeStore, job: ScopeJob): Promise<ScopeResult> {
  const now = new Date().toISOString();
  const edges = spools.open();
  const pending: PendingNode[] = [];
  const flush = (refreshes: number): Promise<void> =>
    writeNodes(writer.since(refreshes), job.model, { pending: pending.splice(0), scope: job.scope, now });
  const comparison = await compareScope(database, job, async (compared, since) => {
    for (const { node, write, before } of compared) {
      if (write !== 'nothing') pending.push({ node, write });
      if (before?.edgesHash === node.edgesHash) continue;
      const { uid, name, edgesHash, edges: ends } = node;
      await edges.add({ uid, name, edgesHash, edges: ends, isNew: before === undefined });
    }
    if (pending.length >= BATCH) await flush(since);
  });
  const { outcome, created, updated, unchanged, ...compared } = comparison;
  await flush(compared.refreshes);
  const { found, failed, ...ended } = outcome;
  return { job, ...ended, counts: { created, updated, unchanged, found, failed }, edges, ...compared };
}
