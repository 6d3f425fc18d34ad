import type { Connection, KindModel, Place, ResourceDefinition } from '@pellucid/provider-sdk';
import { collectScope } from './collect.ts';
import { diffNode } from './diff.ts';
import { type GraphNode, normalise } from './normalise.ts';
import type { EdgeSource } from './publish-edges.ts';
import type { ScanCounts, ScanError, ScopeState } from './scan-record.ts';
import { BATCH, type Database } from './store/database.ts';
import { readScope, writeNodes, writeVolatile } from './store/node-store.ts';

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

/** A scope whose nodes are written; its edges and its sweep wait until all nodes of the account are. */
export interface ScopeResult {
  readonly job: ScopeJob;
  readonly state: Exclude<ScopeState, 'running'>;
  readonly counts: Omit<ScanCounts, 'deleted' | 'linked'>;
  readonly errors: readonly ScanError[];
  readonly sources: readonly EdgeSource[];
  /** What the store holds and a complete listing did not return. */
  readonly gone: readonly string[];
}

/** Lists a scope and writes those of its nodes that are new or have changed. */
export async function scanScope(database: Database, job: ScopeJob): Promise<ScopeResult> {
  const stored = await readScope(database, job.scope);
  const now = new Date().toISOString();
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const sources: EdgeSource[] = [];
  const pending: { changed: GraphNode[]; volatile: GraphNode[] } = { changed: [], volatile: [] };
  const flush = async (atLeast: number): Promise<void> => {
    if (pending.changed.length >= atLeast) {
      await writeNodes(database, job.model, { nodes: pending.changed.splice(0), now });
    }
    if (pending.volatile.length >= atLeast) await writeVolatile(database, job.model, pending.volatile.splice(0));
  };
  const outcome = await collectScope(job.connection, job.definition, {
    region: job.place.region,
    signal: job.signal,
    onPage: async (resources) => {
      for (const resource of resources) {
        const node = normalise(resource, job);
        const before = stored.get(node.uid);
        stored.delete(node.uid);
        const change = diffNode(node, before);
        if (change.write === 'create') counts.created += 1;
        else if (change.write === 'update') counts.updated += 1;
        else counts.unchanged += 1;
        if (change.write === 'create' || change.write === 'update') pending.changed.push(node);
        if (change.write === 'volatile') pending.volatile.push(node);
        if (change.edges) {
          sources.push({ uid: node.uid, edgesHash: node.edgesHash, edges: node.edges, isNew: before === undefined });
        }
      }
      await flush(BATCH);
    },
  });
  await flush(1);
  return {
    job,
    state: outcome.state,
    counts: { ...counts, found: outcome.found, failed: outcome.failed },
    errors: outcome.errors,
    sources,
    gone: outcome.state === 'complete' ? [...stored.keys()] : [],
  };
}
