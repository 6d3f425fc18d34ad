import {
  type AcceptedResult,
  type ActionBeginning,
  type ActionFilter,
  type ActionKey,
  type ActionLog,
  type ActionRecord,
  fromActionCursor,
  INTERRUPTED,
  type StoredAction,
} from '../action.ts';
import { type Database, integer, number, optionalText, type Row, type Transaction, text } from './database.ts';

/** How long an idempotency key holds, in milliseconds: a day. */
const KEPT_MS = 86_400_000;
/** How long an action of which nothing is heard counts as running, in milliseconds. */
const ALIVE_MS = 30_000;
/** Actions touched in one transaction of the clean-up. */
const PRUNED_AT_ONCE = 1000;

/** The log in Neo4j. */
export function createActionLog(database: Database): ActionLog {
  return {
    begin: (record, key) =>
      database.transaction(async (transaction) => {
        if (key) return beginOnce(transaction, record, key);
        await write(transaction, 'CREATE (a:Action {id: $id})', { record, key, attempt: 1 });
        return { type: 'begun', record, attempt: 1, isRetry: false, accepted: null };
      }),
    save: (record, attempt, accepted) =>
      database.transaction((transaction) =>
        write(transaction, 'MATCH (a:Action {id: $id}) WHERE a.attempt = $attempt', { record, attempt, accepted }),
      ),
    keepAlive: async (ids) => {
      await database.write(
        `MATCH (a:Action) WHERE a.id IN $ids AND a.state = 'running' SET a.aliveUntil = timestamp() + $aliveMs`,
        { ids, aliveMs: integer(ALIVE_MS) },
      );
    },
    find: (id) => findOne(database, 'MATCH (a:Action {id: $value})', id),
    findByKey: (key) => findOne(database, 'MATCH (a:Action {key: $value})', key),
    list: async (filter, page) => {
      const rows = await database.read(SELECT, { ...parametersOf(filter, page), limit: integer(page.limit) });
      return rows.map((row) => toRecord(row));
    },
  };
}

/** Whoever creates the node of a key has begun; the constraint on keys makes that one, whichever processes try. */
async function beginOnce(transaction: Transaction, record: ActionRecord, key: ActionKey): Promise<ActionBeginning> {
  const [row] = await transaction.run(
    `MERGE (a:Action {key: $key}) ON CREATE SET a.id = $id
     SET a._lock = true
     RETURN a.id = $id AS isNew, a.inputHash AS inputHash, a.attempt AS attempt, a.keptUntil < timestamp() AS isOld,
       a.aliveUntil < timestamp() AS isSilent, a._document AS document, a._result AS result`,
    { key: key.key, id: record.id },
  );
  if (!row) throw new Error('beginning an action returned nothing');
  const begin = async (isRetry: boolean): Promise<ActionBeginning> => {
    await write(transaction, 'MERGE (a:Action {id: $id})', { record, key, attempt: 1 });
    return { type: 'begun', record, attempt: 1, isRetry, accepted: null };
  };
  /** The key goes to a new entry: the audit keeps the old one as it was. */
  const beginAnew = async (isRetry: boolean): Promise<ActionBeginning> => {
    await transaction.run('MATCH (a:Action {key: $key}) SET a.key = null, a._result = null', { key: key.key });
    return begin(isRetry);
  };
  if (row['isNew'] === true) return begin(false);
  const action = toStored(row);
  const { state } = action.record;
  if (row['isOld'] === true && state !== 'running') return beginAnew(false);
  if (text(row, 'inputHash') !== key.inputHash) return { type: 'conflict', record: action.record };
  // What the cloud has accepted goes on there: done a second time, a server would be rebuilt twice.
  const isAccepted = action.record.error?.code === INTERRUPTED.code && action.accepted !== null;
  if (state === 'failed' && !isAccepted) return beginAnew(true);
  if (state === 'succeeded' || (state === 'running' && row['isSilent'] !== true)) return { type: 'same', action };
  const attempt = number(row, 'attempt') + 1;
  const resumed: ActionRecord = { ...action.record, state: 'running', error: null, finishedAt: null };
  await write(transaction, 'MATCH (a:Action {id: $id})', { record: resumed, attempt });
  return { type: 'begun', record: resumed, attempt, isRetry: true, accepted: action.accepted };
}

interface ActionWrite {
  readonly record: ActionRecord;
  readonly attempt: number;
  /** Left out: as it was. */
  readonly key?: ActionKey | null;
  readonly accepted?: AcceptedResult | null;
}

async function write(transaction: Transaction, match: string, change: ActionWrite): Promise<void> {
  const { record, attempt, key, accepted } = change;
  const { id, name, account, state, startedAt, caller, targets } = record;
  await transaction.run(`${match} SET a += $row, a.aliveUntil = timestamp() + $aliveMs`, {
    id,
    attempt: integer(attempt),
    aliveMs: integer(ALIVE_MS),
    row: {
      ...{ id, name, account, state, startedAt },
      attempt: integer(attempt),
      callerId: caller.id,
      targetIds: targets.map((target) => target.id),
      _document: JSON.stringify(record),
      ...(key ? { key: key.key, inputHash: key.inputHash, keptUntil: integer(Date.parse(startedAt) + KEPT_MS) } : {}),
      ...(accepted ? { _result: accepted.json } : {}),
    },
  });
}

const SELECT = `
  MATCH (a:Action)
  WHERE ($before IS NULL OR a.startedAt < $before OR (a.startedAt = $before AND a.id < $beforeId))
    AND ($account IS NULL OR a.account = $account) AND ($callerId IS NULL OR a.callerId = $callerId)
    AND ($name IS NULL OR a.name = $name) AND ($state IS NULL OR a.state = $state)
    AND ($targetId IS NULL OR $targetId IN a.targetIds)
    AND ($since IS NULL OR a.startedAt >= $since) AND ($until IS NULL OR a.startedAt < $until)
  RETURN a._document AS document ORDER BY a.startedAt DESC, a.id DESC LIMIT $limit`;

function parametersOf(filter: ActionFilter, { after }: { readonly after?: string }): Row {
  const from = after === undefined ? null : fromActionCursor(after);
  return {
    before: from?.startedAt ?? null,
    beforeId: from?.id ?? null,
    account: filter.account ?? null,
    callerId: filter.callerId ?? null,
    name: filter.name ?? null,
    state: filter.state ?? null,
    targetId: filter.targetId ?? null,
    since: filter.since ?? null,
    until: filter.until ?? null,
  };
}

async function findOne(database: Database, match: string, value: string): Promise<StoredAction | null> {
  const [row] = await database.read(`${match} RETURN a._document AS document, a._result AS result`, { value });
  return row ? toStored(row) : null;
}

function toStored(row: Row): StoredAction {
  const json = optionalText(row, 'result');
  return { record: toRecord(row), accepted: json === null ? null : { json } };
}

/** Our own writing (`write`): its shape is known. */
function toRecord(row: Row): ActionRecord {
  const record: ActionRecord = JSON.parse(text(row, 'document'));
  return record;
}

/** Ends what nobody sees to any more, and forgets answers whose key no longer holds: a bounded number at a time. */
export async function settleActions(database: Database): Promise<void> {
  const abandoned = await database.read(
    `MATCH (a:Action {state: 'running'}) WHERE a.aliveUntil < timestamp() - $aliveMs
     RETURN a._document AS document, a.attempt AS attempt LIMIT $limit`,
    { aliveMs: integer(ALIVE_MS), limit: integer(PRUNED_AT_ONCE) },
  );
  for (const row of abandoned) {
    const record: ActionRecord = {
      ...toRecord(row),
      state: 'failed',
      error: INTERRUPTED,
      finishedAt: new Date().toISOString(),
    };
    await database.transaction((transaction) =>
      write(transaction, "MATCH (a:Action {id: $id, state: 'running'}) WHERE a.attempt = $attempt", {
        record,
        attempt: number(row, 'attempt'),
      }),
    );
  }
  await database.write(
    `MATCH (a:Action) WHERE a.key IS NOT NULL AND a.keptUntil < timestamp() AND a.state <> 'running'
     WITH a LIMIT $limit SET a.key = null, a._result = null`,
    { limit: integer(PRUNED_AT_ONCE) },
  );
}

/** Forgets what was begun before a time, a bounded number in each transaction. */
export async function pruneActions(database: Database, before: string): Promise<void> {
  for (let removed = PRUNED_AT_ONCE; removed === PRUNED_AT_ONCE; ) {
    const [row] = await database.write(
      `MATCH (a:Action) WHERE a.startedAt < $before AND a.state <> 'running' WITH a LIMIT $limit DETACH DELETE a
       RETURN count(*) AS removed`,
      { before, limit: integer(PRUNED_AT_ONCE) },
    );
    removed = row ? number(row, 'removed') : 0;
  }
}
