import type { ScanRecord, ScanTask } from '../scan-record.ts';
import { type Database, integer, text } from './database.ts';

/** Scans kept; the oldest go when a new one ends. */
const KEPT_SCANS = 500;

/** Writes a scan without its tasks. */
export async function writeScan(database: Database, { tasks: _tasks, ...scan }: ScanRecord): Promise<void> {
  await database.write(
    `MERGE (s:Scan {id: $id})
     SET s.startedAt = $startedAt, s.state = $state, s.accounts = $accounts, s._document = $document`,
    {
      id: scan.id,
      startedAt: scan.startedAt,
      state: scan.state,
      accounts: scan.accounts.map(({ account }) => account),
      document: JSON.stringify(scan),
    },
  );
}

/**
 * Notes which scans will not come to their end: those that began a while ago, are not done, and hold no lease, because their
 * process is gone. One that is wrongly taken for dead, between two leases, corrects it when it ends.
 */
export async function markInterrupted(database: Database, { olderThanMs }: { olderThanMs: number }): Promise<void> {
  const rows = await database.read(
    `MATCH (s:Scan {state: 'running'})
     WHERE s.startedAt < $before AND NOT EXISTS { MATCH (l:Lease {scanId: s.id}) WHERE l.expiresAt > timestamp() }
     RETURN s._document AS scan`,
    { before: new Date(Date.now() - olderThanMs).toISOString() },
  );
  for (const row of rows) {
    const scan = toRecord(row['scan'], []);
    await writeScan(database, { ...scan, state: 'interrupted', finishedAt: new Date().toISOString() });
  }
}

/** Writes tasks as they begin and again as they end. */
export async function writeTasks(database: Database, scanId: string, tasks: readonly ScanTask[]): Promise<void> {
  await database.write(
    `UNWIND $rows AS row
     MERGE (t:ScanTask {id: row.id})
     SET t.scanId = $scanId, t.scope = row.scope, t.state = row.state, t._document = row.document`,
    {
      scanId,
      rows: tasks.map((task) => ({
        id: `${scanId}/${task.scope}`,
        scope: task.scope,
        state: task.state,
        document: JSON.stringify(task),
      })),
    },
  );
}

/** Some of the scans. */
export interface ScanPage {
  /** Only those that this account was part of. */
  readonly account?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Scans, newest first, each with its tasks. */
export async function readScans(database: Database, { account, limit, offset }: ScanPage): Promise<ScanRecord[]> {
  const rows = await database.read(
    `MATCH (s:Scan) WHERE $account IS NULL OR $account IN s.accounts
     WITH s ORDER BY s.startedAt DESC, s.id SKIP $offset LIMIT $limit
     RETURN s._document AS scan, COLLECT { MATCH (t:ScanTask {scanId: s.id}) RETURN t._document ORDER BY t.scope } AS tasks`,
    { account: account ?? null, limit: integer(limit), offset: integer(offset) },
  );
  return rows.map(({ scan, tasks }) => toRecord(scan, tasks));
}

/** One scan with its tasks; null when there is none with this id. */
export async function readScan(database: Database, id: string): Promise<ScanRecord | null> {
  const [row] = await database.read(
    `MATCH (s:Scan {id: $id})
     RETURN s._document AS scan, COLLECT { MATCH (t:ScanTask {scanId: s.id}) RETURN t._document ORDER BY t.scope } AS tasks`,
    { id },
  );
  return row ? toRecord(row['scan'], row['tasks']) : null;
}

/** Removes the oldest scans beyond the number that is kept. */
export async function forgetOldScans(database: Database): Promise<void> {
  await database.write(
    `MATCH (s:Scan) WITH s ORDER BY s.startedAt DESC SKIP $kept LIMIT 100
     OPTIONAL MATCH (t:ScanTask {scanId: s.id})
     DETACH DELETE s, t`,
    { kept: integer(KEPT_SCANS) },
  );
}

/** Documents are our own writing (above): their shape is known. */
function toRecord(scan: unknown, tasks: unknown): ScanRecord {
  const record: Omit<ScanRecord, 'tasks'> = JSON.parse(text({ scan }, 'scan'));
  return { ...record, tasks: Array.isArray(tasks) ? tasks.map(parseTask) : [] };
}

function parseTask(document: unknown): ScanTask {
  const task: ScanTask = JSON.parse(String(document));
  return task;
}
