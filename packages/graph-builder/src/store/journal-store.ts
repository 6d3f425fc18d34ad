import { PellucidError } from '@pellucid/provider-sdk';
import {
  type Change,
  type ChangeEntry,
  type ChangeFilter,
  type ChangeOperation,
  type ChangePage,
  type ChangeSet,
  type FieldChange,
  fromCursor,
  type Position,
  toCursor,
} from '../journal.ts';
import { type Database, integer, number, optionalText, type Row, type Transaction, text } from './database.ts';
import type { Author } from './graph-writer.ts';

/** Before every change, and after each that there can be. */
const OLDEST: Position = { seq: 0, next: 0 };
const NEWEST: Position = { seq: Number.MAX_SAFE_INTEGER, next: 0 };

/** Change sets removed in one transaction. */
const PRUNED_AT_ONCE = 100;

/** Makes the journal's head, which numbers the change sets, where there is none: somebody may have emptied the graph. */
const WITH_HEAD = "MERGE (j:Journal {id: 'journal'}) ON CREATE SET j.seq = 0, j.prunedTo = 0";

/** Makes the journal ready to be read. */
export async function prepareJournal(database: Database): Promise<void> {
  await database.write(WITH_HEAD);
}

/**
 * Appends changes in the transaction that makes them. The journal's head is locked until that commits, so numbers are
 * given in the order of commits: who has read up to a number has missed nothing before it.
 */
export async function appendToJournal(
  transaction: Transaction,
  { provider, account, scanId, actionId }: Author,
  sets: readonly ChangeSet[],
): Promise<void> {
  const rows = sets
    .filter(({ entries }) => entries.length > 0)
    .map((set) => ({ provider, account, ...set.owner, ...toStored(set) }));
  if (rows.length === 0) return;
  await transaction.run(
    `${WITH_HEAD}
     SET j._lock = true
     WITH j, j.seq AS last
     SET j.seq = last + size($rows)
     WITH last
     UNWIND range(0, size($rows) - 1) AS i
     CREATE (c:ChangeSet)
     SET c = $rows[i], c.seq = last + 1 + i, c.at = $at, c.scanId = $scanId, c.actionId = $actionId`,
    { rows, at: new Date().toISOString(), scanId, actionId },
  );
}

/** Lists side by side; `uids` and `others` are what the full-text index looks at. Lists in Neo4j hold no nulls. */
function toStored({ operation, kind, relationship, entries }: ChangeSet): Row {
  const some = (has: (entry: ChangeEntry) => boolean): boolean => entries.some(has);
  return {
    operation,
    kind,
    relationship,
    uids: entries.map(({ uid }) => uid),
    names: some(({ name }) => Boolean(name)) ? entries.map(({ name }) => name ?? '') : null,
    others: some(({ other }) => other !== undefined) ? entries.map(({ other }) => other ?? '') : null,
    fields: some(({ fields }) => fields !== undefined)
      ? entries.map(({ fields }) => JSON.stringify(fields ?? []))
      : null,
  };
}

/** The position after the newest change. */
export async function readJournalEnd(database: Database): Promise<Position> {
  const [row] = await database.read('MATCH (j:Journal) RETURN j.seq AS seq');
  return { seq: row ? number(row, 'seq') + 1 : 1, next: 0 };
}

/**
 * Reads some changes, beginning with the oldest or the newest. Throws `CONFIG` for a cursor that is none, or that the
 * journal does not reach back to.
 */
export async function readChanges(
  database: Database,
  filter: ChangeFilter,
  page: { readonly after?: string; readonly limit: number; readonly order: 'oldest' | 'newest' },
): Promise<ChangePage> {
  const from = await startOf(database, page);
  const rows = await database.read(selectChanges(filter, page.order), {
    uid: filter.uid ?? null,
    search: filter.uid === undefined ? null : quote(filter.uid),
    kinds: filter.kinds ?? null,
    accounts: filter.accounts ?? null,
    operations: filter.operations ?? null,
    since: filter.since ?? null,
    until: filter.until ?? null,
    scanId: filter.scanId ?? null,
    actionId: filter.actionId ?? null,
    seq: integer(from.seq),
    next: integer(from.next),
    // One more tells whether there is more.
    entries: integer(page.limit + 1),
  });
  const found = rows.map(toChange);
  const changes = found.slice(0, page.limit);
  const nowhere = from.seq === NEWEST.seq ? OLDEST : from;
  return { changes, endCursor: changes.at(-1)?.cursor ?? toCursor(nowhere), hasMore: found.length > page.limit };
}

async function startOf(
  database: Database,
  { after, order }: { readonly after?: string; readonly order: 'oldest' | 'newest' },
): Promise<Position> {
  if (after === undefined) return order === 'oldest' ? OLDEST : NEWEST;
  const from = fromCursor(after);
  if (order === 'newest') return from;
  const [row] = await database.read('MATCH (j:Journal) RETURN j.prunedTo AS prunedTo, j.seq AS seq');
  const prunedTo = row ? number(row, 'prunedTo') : 0;
  if (prunedTo > 0 && from.seq <= prunedTo)
    throw new PellucidError('CONFIG', `the journal no longer reaches back to cursor ${after}: begin without a cursor`);
  if (from.seq > (row ? number(row, 'seq') : 0) + 1)
    throw new PellucidError(
      'CONFIG',
      `the journal has not come as far as cursor ${after}: it has begun anew since; begin without a cursor`,
    );
  return from;
}

/**
 * A row for each change, read no further than wanted: the sets come in the order of their index. `uids` and the other lists
 * are taken out of the node once: each look at a stored list would read it from its beginning.
 */
function selectChanges({ uid }: ChangeFilter, order: 'oldest' | 'newest'): string {
  const forward = order === 'oldest';
  const positions = forward
    ? 'range(CASE WHEN c.seq = $seq THEN $next ELSE 0 END, size(uids) - 1)'
    : 'range(CASE WHEN c.seq = $seq THEN $next - 2 ELSE size(uids) - 1 END, 0, -1)';
  return `
    ${uid === undefined ? 'MATCH (c:ChangeSet)' : "CALL db.index.fulltext.queryNodes('journal_uids', $search) YIELD node AS c"}
    WHERE ${forward ? 'c.seq >= $seq' : 'c.seq <= $seq'}
      AND ($kinds IS NULL OR c.kind IN $kinds) AND ($accounts IS NULL OR c.account IN $accounts)
      AND ($operations IS NULL OR c.operation IN $operations) AND ($scanId IS NULL OR c.scanId = $scanId)
      AND ($actionId IS NULL OR c.actionId = $actionId)
      AND ($since IS NULL OR c.at >= $since) AND ($until IS NULL OR c.at < $until)
    WITH c ORDER BY c.seq ${forward ? 'ASC' : 'DESC'}
    WITH c, c.uids AS uids, c.others AS others, c.names AS names, c.fields AS fields
    UNWIND ${positions} AS i
    WITH c, i, uids, others, names, fields ${uid === undefined ? '' : 'WHERE uids[i] = $uid OR others[i] = $uid'}
    LIMIT $entries
    RETURN c.seq AS seq, c.at AS at, c.scanId AS scanId, c.actionId AS actionId, c.operation AS operation, c.kind AS kind, c.provider AS provider,
      c.account AS account, c.relationship AS relationship, i AS position, uids[i] AS uid, others[i] AS other,
      names[i] AS name, fields[i] AS fields`;
}

/** A phrase for the full-text index, whose terms are whole uids. */
function quote(uid: string): string {
  const phrase = `"${uid.replaceAll(/["\\]/g, '\\$&')}"`;
  return `uids:${phrase} OR others:${phrase}`;
}

function toChange(row: Row): Change {
  return {
    cursor: toCursor({ seq: number(row, 'seq'), next: number(row, 'position') + 1 }),
    at: text(row, 'at'),
    scanId: optionalText(row, 'scanId'),
    actionId: optionalText(row, 'actionId'),
    operation: text(row, 'operation') as ChangeOperation,
    uid: text(row, 'uid'),
    kind: text(row, 'kind'),
    provider: text(row, 'provider'),
    account: text(row, 'account'),
    name: textOrNull(row['name']),
    fields: parseFields(row['fields']),
    relationship: optionalText(row, 'relationship'),
    other: textOrNull(row['other']),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Our own writing (`toStored`): its shape is known. */
function parseFields(value: unknown): readonly FieldChange[] {
  if (typeof value !== 'string') return [];
  const fields: FieldChange[] = JSON.parse(value);
  return fields;
}

/** Removes changes from before a time, a bounded number in each transaction. */
export async function pruneJournal(database: Database, before: string): Promise<void> {
  for (let removed = PRUNED_AT_ONCE; removed === PRUNED_AT_ONCE; ) {
    const [row] = await database.write(
      `MATCH (c:ChangeSet) WHERE c.at < $before
       WITH c ORDER BY c.seq LIMIT $limit
       WITH collect(c) AS sets, max(c.seq) AS last WHERE last IS NOT NULL
       MATCH (j:Journal) SET j.prunedTo = last
       FOREACH (c IN sets | DELETE c)
       RETURN size(sets) AS removed`,
      { before, limit: integer(PRUNED_AT_ONCE) },
    );
    removed = row ? number(row, 'removed') : 0;
  }
}
