import type { KindModel, ModelTable } from '@pellucid/provider-sdk';
import type { ChangeEntry, ChangeSet } from '../journal.ts';
import {
  asRow,
  batches,
  type Database,
  identifier,
  integer,
  number,
  optionalText,
  type Transaction,
  text,
  texts,
} from './database.ts';
import type { GraphWriter } from './graph-writer.ts';

/** Tombstones removed in one transaction. */
const PRUNED_AT_ONCE = 1000;

/** A resource that is gone, as it was last seen. */
export interface DeletedResource {
  readonly uid: string;
  readonly kind: string;
  readonly provider: string;
  readonly account: string;
  readonly region: string | null;
  readonly id: string;
  readonly name: string | null;
  readonly firstSeenAt: string;
  readonly deletedAt: string;
  /** The scan that no longer found it; null when an action deleted it. */
  readonly scanId: string | null;
  readonly actionId: string | null;
  /** Its last properties, by name. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What it was related to. */
  readonly ends: readonly DeletedEnd[];
}

/** The other end of a relationship that a deleted resource had. */
export interface DeletedEnd {
  /** The relationship, e.g. `OpenStackServer.hypervisor`; its type where no field shows it. */
  readonly relationship: string;
  readonly uid: string;
}

/**
 * Takes resources out of the graph and, unless they are transient, remembers them: with their last properties and the other
 * ends of their edges.
 * Their neighbours' edge hashes are cleared, so that the next scan looks again at what they refer to: if the resource
 * comes back, its edges do too.
 */
export async function buryNodes(
  writer: GraphWriter,
  about: { readonly model: KindModel; readonly models: ModelTable; readonly now: string },
  uids: readonly string[],
): Promise<void> {
  for (const batch of batches(uids, 1000)) {
    await writer.write(async (transaction, isRefreshed) => {
      const due = batch.filter((uid) => !isRefreshed(uid));
      if (about.model.transient) {
        await transaction.run('UNWIND $uids AS uid MATCH (n:Resource {uid: uid}) DETACH DELETE n', { uids: due });
        return [];
      }
      const buried = await readNeighbours(transaction, about, due);
      await transaction.run(
        `UNWIND $rows AS row
         MATCH (n:Resource {uid: row.uid})
         CALL (n) { MATCH (n)-[r]-(neighbour:Resource) SET neighbour._edgesHash = null DELETE r }
         REMOVE n:Resource:Missing:Dangling:${identifier(about.model.name)}
         SET n:Tombstone, n.deletedAt = $now, n._deletedBy = $scanId, n._deletedByAction = $actionId, n._ends = row.ends,
             n._dangling = null, n._misses = null, n.missingSince = null`,
        {
          rows: buried.map(({ uid, ends }) => ({ uid, ends: ends.map((end) => JSON.stringify(end)) })),
          now: about.now,
          scanId: writer.author.scanId,
          actionId: writer.author.actionId,
        },
      );
      return changesOf(about.model.name, buried);
    });
  }
}

interface Buried {
  readonly uid: string;
  readonly name: string | null;
  readonly ends: readonly DeletedEnd[];
}

async function readNeighbours(
  transaction: Transaction,
  { model, models }: { readonly model: KindModel; readonly models: ModelTable },
  uids: readonly string[],
): Promise<Buried[]> {
  const rows = await transaction.run(
    `UNWIND $uids AS uid
     MATCH (n:Resource {uid: uid})
     RETURN n.uid AS uid, n.name AS name,
       COLLECT { MATCH (n)-[r]-(m:Resource) RETURN [type(r), CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END, m.kind, m.uid] } AS ends`,
    { uids },
  );
  return rows.map((row) => ({
    uid: text(row, 'uid'),
    name: optionalText(row, 'name'),
    ends: (Array.isArray(row['ends']) ? row['ends'] : []).map((end: readonly unknown[]) => {
      const [type = '', direction = '', kind = '', uid = ''] = end.map(String);
      return { relationship: fieldOf(models, model, { type, direction, kind }), uid };
    }),
  }));
}

/** The field that shows an edge, on this side or else on the other. */
function fieldOf(
  models: ModelTable,
  model: KindModel,
  edge: { readonly type: string; readonly direction: string; readonly kind: string },
): string {
  const shows = (one: KindModel, to: string, same: boolean): string | undefined => {
    const found = one.relationships.find(
      (relationship) =>
        relationship.type === edge.type &&
        (relationship.direction === edge.direction) === same &&
        (relationship.to === to || relationship.to === 'Resource'),
    );
    return found && `${one.name}.${found.field}`;
  };
  const other = models[edge.kind];
  return shows(model, edge.kind, true) ?? (other && shows(other, model.name, false)) ?? edge.type;
}

function changesOf(kind: string, buried: readonly Buried[]): ChangeSet[] {
  const unlinks = buried.flatMap(({ uid, name, ends }) =>
    ends.map(({ relationship, uid: other }) => ({ relationship, entry: { uid, name, other } })),
  );
  const byRelationship: [string, { readonly entry: ChangeEntry }[]][] = [
    ...Map.groupBy(unlinks, ({ relationship }) => relationship),
  ];
  return [
    ...byRelationship.map(
      ([relationship, group]): ChangeSet => ({
        operation: 'unlink',
        kind,
        relationship,
        entries: group.map(({ entry }) => entry),
      }),
    ),
    { operation: 'delete', kind, relationship: null, entries: buried.map(({ uid, name }) => ({ uid, name })) },
  ];
}

/** Notes that a complete listing did not hold these resources, which stay all the same. */
export async function markMissing(writer: GraphWriter, uids: readonly string[], now: string): Promise<void> {
  for (const batch of batches(uids)) {
    await writer.write(async (transaction, isRefreshed) => {
      await transaction.run(
        `UNWIND $uids AS uid
         MATCH (n:Resource {uid: uid})
         SET n:Missing, n._misses = coalesce(n._misses, 0) + 1, n.missingSince = coalesce(n.missingSince, $now)`,
        { uids: batch.filter((uid) => !isRefreshed(uid)), now },
      );
      return [];
    });
  }
}

/** Uids of the resources of a scope that so many complete listings, or more, did not hold. */
export async function readMissing(database: Database, scope: string, misses: number): Promise<string[]> {
  const rows = await database.read(
    'MATCH (n:Missing {_scope: $scope}) WHERE n._misses >= $misses RETURN n.uid AS uid',
    { scope, misses: integer(misses) },
  );
  return rows.map((row) => text(row, 'uid'));
}

/** Which deleted resources. */
export interface DeletedFilter {
  readonly uid?: string;
  readonly kinds?: readonly string[];
  readonly accounts?: readonly string[];
  /** Deleted from this time on (ISO-8601 UTC). */
  readonly since?: string;
  /** Visible to one of these (`audienceOf`); to anybody when left out. */
  readonly audiences?: readonly string[];
}

/** Deleted resources, the latest first. */
export async function readDeleted(
  database: Database,
  { uid, kinds, accounts, since, audiences }: DeletedFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<DeletedResource[]> {
  const rows = await database.read(
    `MATCH (n:Tombstone)
     WHERE n.deletedAt >= $since AND ($uid IS NULL OR n.uid = $uid)
       AND ($kinds IS NULL OR n.kind IN $kinds) AND ($accounts IS NULL OR n.account IN $accounts)
       AND ($audiences IS NULL OR n._visibleTo IN $audiences)
     RETURN properties(n) AS node ORDER BY n.deletedAt DESC, n.uid SKIP $offset LIMIT $limit`,
    {
      uid: uid ?? null,
      kinds: kinds ?? null,
      accounts: accounts ?? null,
      since: since ?? '',
      audiences: audiences ?? null,
      limit: integer(limit),
      offset: integer(offset),
    },
  );
  return rows.map((row) => toDeleted(row['node']));
}

function toDeleted(node: unknown): DeletedResource {
  const row = asRow(node);
  return {
    uid: text(row, 'uid'),
    kind: text(row, 'kind'),
    provider: text(row, 'provider'),
    account: text(row, 'account'),
    region: optionalText(row, 'region'),
    id: text(row, 'id'),
    name: optionalText(row, 'name'),
    firstSeenAt: text(row, 'firstSeenAt'),
    deletedAt: text(row, 'deletedAt'),
    scanId: optionalText(row, '_deletedBy'),
    actionId: optionalText(row, '_deletedByAction'),
    properties: Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('_'))),
    // Our own writing (`buryNodes`): its shape is known.
    ends: texts(row, '_ends').map((end): DeletedEnd => JSON.parse(end)),
  };
}

/** Forgets what was deleted before a time, a bounded number in each transaction. */
export async function pruneTombstones(database: Database, before: string): Promise<void> {
  for (let removed = PRUNED_AT_ONCE; removed === PRUNED_AT_ONCE; ) {
    const [row] = await database.write(
      'MATCH (n:Tombstone) WHERE n.deletedAt < $before WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed',
      { before, limit: integer(PRUNED_AT_ONCE) },
    );
    removed = row ? number(row, 'removed') : 0;
  }
}
