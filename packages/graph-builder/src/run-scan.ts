import { randomUUID } from 'node:crypto';
import { asPellucidError, PellucidError } from '@pellucid/provider-sdk';
import type { Engine } from './engine.ts';
import { type Lease, underLease } from './lease.ts';
import { mapLimited } from './limit.ts';
import { createLinker } from './linker.ts';
import { previewAccount } from './preview-account.ts';
import { forget } from './retention.ts';
import { scanAccount } from './scan-account.ts';
import {
  beginScan,
  isWhole,
  type ScanAccountReport,
  type ScanRecord,
  type ScanState,
  type ScanTask,
  sumCounts,
  toScanError,
} from './scan-record.ts';
import type { ScanAccount, ScanPreview, ScanRequest } from './scan-request.ts';
import { createFencedWriter } from './store/fenced-writer.ts';
import { markInterrupted, writeScan } from './store/scan-store.ts';
import { createTaskLog, type TaskLog } from './task-log.ts';

/** Accounts that are scanned at the same time. */
const ACCOUNTS_AT_ONCE = 4;

/** Scans accounts side by side, each under its own lease; links as each of them ends. */
export async function runScan(engine: Engine, request: ScanRequest): Promise<ScanRecord> {
  const { database } = engine;
  const { accounts, onEvent = () => undefined } = request;
  const id = request.id ?? randomUUID();
  const stop = new AbortController();
  const signal = AbortSignal.any([request.signal, stop.signal]);
  const seconds = engine.deadlineMs / 1000;
  const deadline = setTimeout(
    () => stop.abort(new PellucidError('TIMEOUT', `the scan was not done within its ${seconds} seconds`)),
    engine.deadlineMs,
  );
  // Who cancels a scan from another process can tell only the leases that it holds at that moment.
  const onLease = ({ signal: held }: Lease): void =>
    held.addEventListener('abort', () => {
      if (asPellucidError(held.reason).code === 'CANCELLED') stop.abort(held.reason);
    });
  const running = beginScan({ id, trigger: request.trigger, accounts });
  const log = createTaskLog(database, id);
  try {
    await writeScan(database, running);
    const linker = createLinker(engine, { scanId: id, onEvent, onLease });
    const reports = await mapLimited(accounts, ACCOUNTS_AT_ONCE, async (account) => {
      const report = await scanUnderLease(engine, account, { ...request, id, signal, onEvent, log, onLease });
      onEvent({ type: 'account-finished', account: account.name });
      if (!report.error) await linker.link();
      return report;
    });
    const links = linker.outcome();
    await log.close();
    const tasks = log.tasks();
    const counts = sumCounts(tasks);
    const record: ScanRecord = {
      ...running,
      ...counts,
      linked: counts.linked + links.linked,
      state: stateOf(reports, tasks),
      finishedAt: new Date().toISOString(),
      accounts: reports,
      tasks,
      links: links.reports,
    };
    await writeScan(database, record);
    await forget(database, engine.retention);
    return record;
  } finally {
    clearTimeout(deadline);
  }
}

interface AccountRequest extends ScanRequest {
  readonly id: string;
  readonly onEvent: NonNullable<ScanRequest['onEvent']>;
  readonly log: TaskLog;
  /** Called with each lease that is taken. */
  readonly onLease: (lease: Lease) => void;
}

/** Scans one account, if nobody else does. A lease that is held or lost fails this account only; a lost store, the scan. */
async function scanUnderLease(
  { database, models, sweep, lease: times }: Engine,
  account: ScanAccount,
  { id, kinds, allowSweep = false, signal, onEvent, log, onLease }: AccountRequest,
): Promise<ScanAccountReport> {
  const identity = { provider: account.provider.name, account: account.name };
  try {
    return await underLease(database, { account: account.name, scanId: id, times }, async (lease) => {
      onLease(lease);
      await markInterrupted(database, { olderThanMs: times.ttlMs });
      return scanAccount({
        database,
        writer: createFencedWriter(
          { database, models },
          { ...identity, scanId: id, fence: lease.fence, refreshes: lease.refreshes },
        ),
        models,
        account,
        kinds,
        sweep: { ...sweep, approved: allowSweep },
        signal: AbortSignal.any([signal, lease.signal]),
        onEvent,
        onTask: log.note,
      });
    });
  } catch (cause) {
    const error = asPellucidError(cause);
    if (error.code !== 'CONFLICT') throw cause;
    onEvent({ type: 'account-failed', account: account.name, message: error.message });
    return { ...identity, error: toScanError(error), requests: 0 };
  }
}

function stateOf(accounts: readonly ScanAccountReport[], tasks: readonly ScanTask[]): ScanState {
  const wasCancelled =
    tasks.some(({ state }) => state === 'cancelled') || accounts.some(({ error }) => error?.code === 'CANCELLED');
  if (wasCancelled) return 'cancelled';
  if (accounts.length > 0 && accounts.every(({ error }) => error)) return 'failed';
  return accounts.some(({ error }) => error) || !tasks.every(isWhole) ? 'partial' : 'succeeded';
}

/** Lists accounts side by side and compares them with the graph. */
export async function previewScan(
  { database, models, sweep }: Engine,
  { accounts, kinds, allowSweep = false, signal }: Omit<ScanRequest, 'id' | 'trigger' | 'onEvent'>,
): Promise<ScanPreview> {
  const previews = await mapLimited(accounts, ACCOUNTS_AT_ONCE, (account) =>
    previewAccount({ database, models, account, kinds, sweep: { ...sweep, approved: allowSweep }, signal }),
  );
  return { accounts: previews.map(({ report }) => report), scopes: previews.flatMap(({ scopes }) => scopes) };
}
