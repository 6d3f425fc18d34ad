import type { Connection, KindModel, Place, ResourceDefinition } from '@pellucid/provider-sdk';
import { collectScope } from './collect.ts';
import { diffNode, type StoredNode } from './diff.ts';
import type { EdgeSpool, EdgeSpools } from './edge-spool.ts';
import { normalise } from './normalise.ts';
import type { ScanCounts, ScanError, ScopeState } from './scan-record.ts';
import { BATCH, type Database } from './store/database.ts';
import type { FencedWriter } from './store/fenced-writer.ts';
import { type PendingNode, readScope, writeNodes } from './store/node-store.ts';

/** One scope to scan. */
export interface ScopeJob {
  readonly connection: Connection;
  readonly definition: ResourceDefinition;
  readonly model: KindModel;
  readonly place: Place;
  readonly scope: string;
  readonly isRegional: (kind: string) => boolean | undefined;
  readonly signal: AbortSignal;
}

/** Where the resources of a scope go. */
export interface ScopeStore {
  readonly database: Database;
  readonly writer: FencedWriter;
  readonly spools: EdgeSpools;
}

/** A scope whose nodes are written; its edges and its sweep wait until all nodes of the account are. */
export interface ScopeResult {
  readonly job: ScopeJob;
  readonly state: Exclude<ScopeState, 'running'>;
  readonly counts: Omit<ScanCounts, 'deleted' | 'withheld' | 'linked'>;
  readonly errors: readonly ScanError[];
  readonly edges: EdgeSpool;
  /** What the store holds and a complete listing did not return. */
  readonly gone: ReadonlyMap<string, StoredNode>;
  /** Resources that the store held before. */
  readonly size: number;
}

/** Lists a scope and writes those of its nodes that are new or have changed. */
export async function scanScope({ database, writer, spools }: ScopeStore, job: ScopeJob): Promise<ScopeResult> {
  const { live, buried } = await readScope(database, job.scope);
  const size = live.size;
  const now = new Date().toISOString();
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const edges = spools.open();
  const pending: PendingNode[] = [];
  const flush = (): Promise<void> =>
    writeNodes(writer, job.model, { pending: pending.splice(0), scope: job.scope, now });
  const outcome = await collectScope(job.connection, job.definition, {
    region: job.place.region,
    signal: job.signal,
    onPage: async (resources) => {
      for (const resource of resources) {
        const node = normalise(resource, job);
        const before = live.get(node.uid);
        live.delete(node.uid);
        const write = diffNode(node, before);
        if (write === 'create') counts.created += 1;
        else if (write === 'update') counts.updated += 1;
        else counts.unchanged += 1;
        if (write !== 'nothing')
          pending.push({ node, write: write === 'create' && buried.has(node.uid) ? 'restore' : write });
        if (before?.edgesHash !== node.edgesHash) {
          const { uid, edgesHash } = node;
          const name = node.properties['name'];
          await edges.add({
            uid,
            name: typeof name === 'string' ? name : null,
            edgesHash,
            edges: node.edges,
            isNew: before === undefined,
          });
        }
      }
      if (pending.length >= BATCH) await flush();
    },
  });
  await flush();
  return {
    job,
    state: outcome.state,
    counts: { ...counts, found: outcome.found, failed: outcome.failed },
    errors: outcome.errors,
    edges,
    gone: outcome.state === 'complete' ? live : new Map(),
    size,
  };
}
