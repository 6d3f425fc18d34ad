import type { Connection, KindModel, Place, ResourceDefinition } from '@pellucid/provider-sdk';
import { type CollectOutcome, collectScope } from './collect.ts';
import { diffNode, type NodeWrite, type StoredNode } from './diff.ts';
import { createNormaliser, type GraphNode } from './normalise.ts';
import { isNarrower } from './reach.ts';
import type { Database } from './store/database.ts';
import { readScope } from './store/node-store.ts';

/** One scope to list. */
export interface ScopeJob {
  readonly connection: Connection;
  readonly definition: ResourceDefinition;
  readonly model: KindModel;
  readonly place: Place;
  readonly scope: string;
  readonly isRegional: (kind: string) => boolean | undefined;
  readonly signal: AbortSignal;
}

/** A resource that was listed, beside what the store holds of it. */
export interface ComparedNode {
  readonly node: GraphNode;
  /** What is to be done about it. */
  readonly write: NodeWrite;
  readonly before: StoredNode | undefined;
}

/** How a listing compares with what the store holds. */
export interface Comparison {
  readonly outcome: CollectOutcome;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** What the store holds and a complete listing did not return. */
  readonly gone: ReadonlyMap<string, StoredNode>;
  /** Resources that the store held before. */
  readonly size: number;
  /** Number of the account's last refresh before all that: what is refreshed later is another's to write. */
  readonly refreshes: number;
  /** Whether an earlier scan may have left nodes of it without their edges. */
  readonly edgesPending: boolean;
  /** Whether the listing reached less far than the last complete one: what is gone may be out of sight only. */
  readonly narrowed: boolean;
}

/** Lists a scope and compares it with the store, page by page. Writes nothing by itself. */
export async function compareScope(
  database: Database,
  job: ScopeJob,
  onPage: (nodes: readonly ComparedNode[], refreshes: number) => Promise<void>,
): Promise<Comparison> {
  const { scope, place } = job;
  const { live, refreshes, edgesPending, reach } = await readScope(database, { scope, account: place.account });
  const size = live.size;
  const normalise = createNormaliser(job);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const compare = (node: GraphNode): ComparedNode => {
    const before = live.get(node.uid);
    live.delete(node.uid);
    const write = diffNode(node, before);
    if (write === 'create') counts.created += 1;
    else if (write === 'update') counts.updated += 1;
    else counts.unchanged += 1;
    return { node, write, before };
  };
  const outcome = await collectScope(job.connection, job.definition, {
    region: job.place.region,
    signal: job.signal,
    onPage: (resources) =>
      onPage(
        resources.map((resource) => compare(normalise(resource))),
        refreshes,
      ),
  });
  const gone = outcome.state === 'complete' ? live : new Map();
  const narrowed = reach !== null && isNarrower(outcome.reach, reach);
  return { outcome, ...counts, gone, size, refreshes, edgesPending, narrowed };
}
