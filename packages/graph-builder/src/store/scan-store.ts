import type { ScanRecord, ScanTask } from '../scan-record.ts';
import { type Database, integer, text } from './database.ts';

/** Scans kept; the oldest go when a new one ends. */
const KEPT_SCANS = 500;

/** Writes a scan without its tasks. */
export async function writeScan(database: Database, { tasks: _tasks, ...scan }: ScanRecord): Promise<void> {
  await database.write(
    'MERGE (s:Scan {id: $id}) SET s.startedAt = $startedAt, s.state = $state, s._document = $document',
    { id: scan.id, startedAt: scan.startedAt, state: scan.state, document: JSON.stringify(scan) },
  );
}

/** Writes a task as it begins and again as it ends. */
export async function writeTask(database: Database, scanId: string, task: ScanTask): Promise<void> {
  await database.write(
    `MATCH (s:Scan {id: $scanId})
     MERGE (t:ScanTask {id: $id}) ON CREATE SET t.scope = $scope
     MERGE (s)-[:HAS_TASK]->(t)
     SET t.state = $state, t._document = $document`,
    { scanId, id: `${scanId}/${task.scope}`, scope: task.scope, state: task.state, document: JSON.stringify(task) },
  );
}

/** Scans, newest first, each with its tasks. */
export async function readScans(database: Database, page: { limit: number; offset: number }): Promise<ScanRecord[]> {
  const rows = await database.read(
    `MATCH (s:Scan)
     WITH s ORDER BY s.startedAt DESC, s.id SKIP $offset LIMIT $limit
     RETURN s._document AS scan, COLLECT { MATCH (s)-[:HAS_TASK]->(t:ScanTask) RETURN t._document ORDER BY t.scope } AS tasks`,
    { limit: integer(page.limit), offset: integer(page.offset) },
  );
  return rows.map(({ scan, tasks }) => toRecord(scan, tasks));
}

/** One scan with its tasks; null when there is none with this id. */
export async function readScan(database: Database, id: string): Promise<ScanRecord | null> {
  const [row] = await database.read(
    `MATCH (s:Scan {id: $id})
     RETURN s._document AS scan, COLLECT { MATCH (s)-[:HAS_TASK]->(t:ScanTask) RETURN t._document ORDER BY t.scope } AS tasks`,
    { id },
  );
  return row ? toRecord(row['scan'], row['tasks']) : null;
}

/** Removes the oldest scans beyond the number that is kept. */
export async function forgetOldScans(database: Database): Promise<void> {
  await database.write(
    `MATCH (s:Scan) WITH s ORDER BY s.startedAt DESC SKIP $kept LIMIT 100
     OPTIONAL MATCH (s)-[:HAS_TASK]->(t:ScanTask)
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
