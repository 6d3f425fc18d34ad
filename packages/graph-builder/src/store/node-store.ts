import type { KindModel, PropertyValue } from '@pellucid/provider-sdk';
import type { NodeWrite, StoredNode } from '../diff.ts';
import { type ChangeEntry, type ChangeSet, fieldChanges, journalledColumns } from '../journal.ts';
import type { GraphNode } from '../normalise.ts';
import type { Reach } from '../reach.ts';
import {
  asRow,
  batches,
  type Database,
  identifier,
  integer,
  optionalText,
  type Row,
  type Transaction,
  text,
  texts,
} from './database.ts';
import type { GraphWriter } from './graph-writer.ts';
import { readRefreshes } from './refresh-store.ts';

/** What the store holds for a scope. */
export interface StoredScope {
  /** By uid: enough to tell what changed without reading the nodes themselves. */
  readonly live: Map<string, StoredNode>;
  /** Whether edges of its nodes may be missing, because a scan died between writing the ones and the others. */
  readonly edgesPending: boolean;
  /** How far its last complete listing reached; null where that is not known. */
  readonly reach: Reach | null;
}

/** The same, and since when refreshes count as later than this reading. */
export interface ReadScope extends StoredScope {
  /** Number of the account's last refresh before it was read. */
  readonly refreshes: number;
}

/**
 * Reads what the store holds for a scope. New nodes are written with the hash of edges that follow later; if a scan died in
 * between, no edge hash of the scope is believed.
 */
export async function readScope(
  database: Database,
  { scope, account }: { readonly scope: string; readonly account: string },
): Promise<ReadScope> {
  // First: what is refreshed after this has perhaps been read, and what is refreshed before it for certain.
  const refreshes = await readRefreshes(database, account);
  const rows = await database.read(`MATCH (n:Resource {_scope: $scope}) ${STORED}`, { scope });
  return { ...toStoredScope(rows, await readMarks(database, scope)), refreshes };
}

/** The same for some resources of a scope. */
export async function readStored(
  database: Database,
  { scope, uids }: { readonly scope: string; readonly uids: readonly string[] },
): Promise<StoredScope> {
  const rows = await database.read(`UNWIND $uids AS uid MATCH (n:Resource {uid: uid}) ${STORED}`, { uids });
  return toStoredScope(rows, await readMarks(database, scope));
}

const STORED = `
  RETURN n.uid AS uid, n._hash AS hash, n._volatileHash AS volatileHash, n._edgesHash AS edgesHash, n._misses AS misses`;

/** Those of the uids whose resources were deleted and are still remembered. */
export async function readBuried(run: Transaction['run'], uids: readonly string[]): Promise<Set<string>> {
  if (uids.length === 0) return new Set();
  const rows = await run('UNWIND $uids AS uid MATCH (n:Tombstone {uid: uid}) RETURN uid', { uids });
  return new Set(rows.map((row) => text(row, 'uid')));
}

type Marks = Pick<StoredScope, 'edgesPending' | 'reach'>;

async function readMarks(database: Database, scope: string): Promise<Marks> {
  const [marks] = await database.read(
    'MATCH (s:Scope {id: $scope}) RETURN s._edgesPending AS isPending, s._reach AS reach',
    { scope },
  );
  return { edgesPending: marks?.['isPending'] === true, reach: marks?.['reach'] ? texts(marks, 'reach') : null };
}

function toStoredScope(rows: readonly Row[], { edgesPending, reach }: Marks): StoredScope {
  return {
    live: new Map(
      rows.map((row) => [
        text(row, 'uid'),
        {
          hash: optionalText(row, 'hash'),
          volatileHash: optionalText(row, 'volatileHash'),
          edgesHash: edgesPending ? null : optionalText(row, 'edgesHash'),
          misses: typeof row['misses'] === 'number' ? row['misses'] : 0,
        },
      ]),
    ),
    edgesPending,
    reach,
  };
}

/** Properties of some resources, by uid. */
export async function readProperties(database: Database, uids: readonly string[]): Promise<Map<string, Row>> {
  if (uids.length === 0) return new Map();
  const rows = await database.read(
    'UNWIND $uids AS uid MATCH (n:Resource {uid: uid}) RETURN uid, properties(n) AS properties',
    { uids },
  );
  return new Map(rows.map((row) => [text(row, 'uid'), asRow(row['properties'])]));
}

/** A resource and what has to be written for it. */
export interface PendingNode {
  readonly node: GraphNode;
  readonly write: Exclude<NodeWrite, 'nothing'>;
}

/** What is to be written of one kind. */
export interface NodeBatch {
  readonly pending: readonly PendingNode[];
  /** The scope whose edges are to come in another transaction; null when they come in the same. */
  readonly scope: string | null;
  readonly now: string;
}

/** Writes resources of one kind, each batch with its changes in one transaction. What was deleted and has come back is restored. */
export async function writeNodes(
  writer: GraphWriter,
  model: KindModel,
  { pending, scope, now }: NodeBatch,
): Promise<void> {
  for (const batch of batches(pending)) {
    await writer.write(async (transaction, isRefreshed) => {
      const due = batch.filter(({ node }) => !isRefreshed(node.uid));
      const groups = Map.groupBy(due, ({ write }) => write);
      const nodesTo = (write: PendingNode['write']): GraphNode[] => (groups.get(write) ?? []).map(({ node }) => node);
      const context = { transaction, model, toRow: rowWriter(model), now };
      const arrived = nodesTo('create');
      if (scope !== null && arrived.length > 0) await markEdgesPending(transaction, scope);
      // Only now, and only of these: a scope of short-lived things has far more tombstones than resources.
      const buried = await readBuried(
        transaction.run,
        arrived.map(({ uid }) => uid),
      );
      return [
        await create(
          context,
          arrived.filter(({ uid }) => !buried.has(uid)),
        ),
        await restore(
          context,
          arrived.filter(({ uid }) => buried.has(uid)),
        ),
        await update(context, nodesTo('update')),
        await touch(context, [...nodesTo('volatile'), ...nodesTo('seen')]),
      ].flat();
    });
  }
}

interface WriteContext {
  readonly transaction: Transaction;
  readonly model: KindModel;
  readonly toRow: (properties: Readonly<Record<string, PropertyValue>>) => Row;
  readonly now: string;
}

/**
 * What was not there a moment ago is not there now, or the writer is told by the constraint on uids. The label is a parameter: with a
 * statement for each kind, the first scan of a small cloud would spend most of its time on their planning.
 */
async function create({ transaction, model, toRow, now }: WriteContext, nodes: readonly GraphNode[]) {
  if (nodes.length === 0) return [];
  await transaction.run('UNWIND $rows AS row CREATE (n:Resource:$($kind)) SET n = row, n.firstSeenAt = $now', {
    rows: nodes.map((node) => newRow(node, toRow)),
    kind: model.name,
    now,
  });
  return [changeSet('create', model, nodes.map(entry))];
}

/** MERGE, because the tombstone's time of retention may be over in this very moment. */
async function restore({ transaction, model, toRow, now }: WriteContext, nodes: readonly GraphNode[]) {
  if (nodes.length === 0) return [];
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (n:Tombstone {uid: row.uid})
     ON CREATE SET n.firstSeenAt = $now
     REMOVE n:Tombstone
     SET n:Resource:${identifier(model.name)}, n += row, n.deletedAt = null, n._deletedBy = null, n._ends = null,
         n._deletedByAction = null, n._misses = null, n.missingSince = null`,
    { rows: nodes.map((node) => newRow(node, toRow)), now },
  );
  return [changeSet('restore', model, nodes.map(entry))];
}

/** The hash of the edges of a new node stands before they do: `markEdgesPending` tells who reads it after a crash. */
function newRow({ properties, edgesHash }: GraphNode, toRow: WriteContext['toRow']): Row {
  return { ...toRow(properties()), _edgesHash: edgesHash };
}

async function markEdgesPending(transaction: Transaction, scope: string): Promise<void> {
  await transaction.run('MERGE (s:Scope {id: $scope}) SET s._edgesPending = true', { scope });
}

/** A null removes the property: a full set of them replaces what stood there and leaves what the engine keeps beside it. */
async function update({ transaction, model, toRow }: WriteContext, nodes: readonly GraphNode[]) {
  if (nodes.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $rows AS row
     MATCH (n:Resource {uid: row.uid})
     WITH n, row, properties(n) AS before
     REMOVE n:Missing
     SET n += row, n._misses = null, n.missingSince = null
     RETURN row.uid AS uid, before`,
    { rows: nodes.map(({ properties }) => toRow(properties())) },
  );
  const before = new Map(rows.map((row) => [text(row, 'uid'), asRow(row['before'])]));
  const names = journalledColumns(model.properties);
  const entries = nodes.flatMap((node) => {
    const old = before.get(node.uid);
    return old ? [{ ...entry(node), fields: fieldChanges(names, old, node.properties()) }] : [];
  });
  // Without a field the platform has changed nothing: we have, in how we find or name it.
  const changed = entries.filter(({ fields }) => fields.length > 0);
  return [changeSet('update', model, changed)];
}

/** Refreshes heartbeats and counters of nodes that have not changed otherwise; that is no change for the journal. */
async function touch({ transaction, toRow }: WriteContext, nodes: readonly GraphNode[]): Promise<ChangeSet[]> {
  if (nodes.length === 0) return [];
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (n:Resource {uid: row.uid})
     REMOVE n:Missing
     SET n += row.properties, n._misses = null, n.missingSince = null`,
    {
      rows: nodes.map((node) => ({
        uid: node.uid,
        properties: { ...toRow(node.volatile()), _volatileHash: node.volatileHash },
      })),
    },
  );
  return [];
}

function changeSet(operation: ChangeSet['operation'], model: KindModel, entries: readonly ChangeEntry[]): ChangeSet {
  return { operation, kind: model.name, relationship: null, entries };
}

function entry({ uid, name }: GraphNode): ChangeEntry {
  return { uid, name };
}

/** Whole numbers must be sent as such: the driver takes every JavaScript number for a float. */
function rowWriter(model: KindModel): WriteContext['toRow'] {
  const whole = new Set(
    model.properties.filter(({ type }) => type === 'Int' || type === 'BigInt').map(({ name }) => name),
  );
  const asInteger = (value: PropertyValue): unknown => {
    if (typeof value === 'number') return integer(value);
    return Array.isArray(value) ? value.map(asInteger) : value;
  };
  return (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, whole.has(name) ? asInteger(value) : value]),
    );
}
