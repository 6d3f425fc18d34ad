import { type ModelTable, PellucidError } from '@pellucid/provider-sdk';
import type { ScopeJob } from './compare-scope.ts';
import { createEdgeSpools, type EdgeSpools } from './edge-spool.ts';
import { eachScope, modelOf, openAccount, planScopes } from './open-account.ts';
import { publishEdges, retryDangling } from './publish-edges.ts';
import { NO_COUNTS, type ScanAccountReport, type ScanTask, toScanError } from './scan-record.ts';
import type { ScanAccount, ScanEvent } from './scan-request.ts';
import { type ScopeResult, scanScope } from './scan-scope.ts';
import { writeAccount } from './store/account-store.ts';
import type { Database } from './store/database.ts';
import type { FencedWriter } from './store/fenced-writer.ts';
import { failScopes, writeFreshness } from './store/scope-store.ts';
import { type SweepOptions, type SweptScope, sweepScope } from './sweep.ts';

/** What scanning an account needs. */
export interface AccountScan {
  readonly database: Database;
  /** Writes for the holder of the account's lease. */
  readonly writer: FencedWriter;
  readonly models: ModelTable;
  readonly account: ScanAccount;
  /** Restricts the scan to these kinds. */
  readonly kinds: readonly string[] | undefined;
  readonly sweep: SweepOptions['rules'];
  readonly signal: AbortSignal;
  readonly onEvent: (event: ScanEvent) => void;
  /** Called whenever a task begins or ends. */
  readonly onTask: (task: ScanTask) => void;
}

/**
 * Scans one account: nodes scope by scope, then all edges, then the sweep of complete scopes, then the references
 * that led nowhere so far. A cloud that fails ends up in the report; only a failing store or a lost lease throws.
 */
export async function scanAccount(scan: AccountScan): Promise<ScanAccountReport> {
  const { account, writer, signal } = scan;
  const identity = { provider: account.provider.name, account: account.name };
  const connection = await openAccount(account, {
    signal,
    onRequest: (request) => scan.onEvent({ type: 'request', ...identity, ...request }),
  });
  if (connection instanceof PellucidError) {
    const error = toScanError(connection);
    await failScopes(writer, {
      account: account.name,
      state: error.code === 'CANCELLED' ? 'cancelled' : 'failed',
      code: error.code,
      reason: error.message,
      lastAttempt: new Date().toISOString(),
      scanId: writer.fence.scanId,
    });
    scan.onEvent({ type: 'account-failed', account: account.name, message: error.message });
    return { ...identity, error, requests: 0 };
  }
  const spools = createEdgeSpools();
  try {
    await writeAccount(scan.database, { ...identity, realm: connection.info.realm, tiedTo: account.tiedTo ?? null });
    const jobs = planScopes(scan, connection);
    scan.onEvent({ type: 'account-opened', account: account.name, tasks: jobs.length });
    const results = await eachScope(jobs, (job) => runScope(scan, spools, job));
    await publishScopes(scan, results);
    return { ...identity, error: null, requests: connection.requestCount() };
  } finally {
    await spools.dispose();
    await connection.close();
  }
}

interface ListedScope {
  readonly result: ScopeResult;
  readonly task: ScanTask;
}

async function runScope(scan: AccountScan, spools: EdgeSpools, job: ScopeJob): Promise<ListedScope> {
  const task: ScanTask = {
    scope: job.scope,
    ...job.place,
    kind: job.model.name,
    state: 'running',
    startedAt: new Date().toISOString(),
    finishedAt: null,
    errors: [],
    ...NO_COUNTS,
  };
  scan.onTask(task);
  const result = await scanScope({ database: scan.database, writer: scan.writer, spools }, job);
  const listed = { ...task, ...result.counts, state: result.state, errors: result.errors };
  scan.onEvent({ type: 'task-listed', task: listed });
  return { result, task: listed };
}

async function publishScopes(scan: AccountScan, scopes: readonly ListedScope[]): Promise<void> {
  const { account, database, writer, models } = scan;
  scan.onEvent({ type: 'stage', account: account.name, stage: 'edges' });
  // One after the other: two would lock each other out at shared ends, such as a project.
  const written: ScanTask[] = [];
  for (const { result, task } of scopes) written.push({ ...task, linked: await publishScopeEdges(scan, result) });
  scan.onEvent({ type: 'stage', account: account.name, stage: 'sweep' });
  const swept: SweptScope[] = [];
  for (const { result } of scopes) swept.push(await sweepScope(writer, result, { models, rules: scan.sweep }));
  // Until now all scopes counted as they did before the scan.
  await writeFreshness(
    writer,
    swept.map(({ freshness }) => freshness),
  );
  for (const [index, task] of written.entries()) {
    const { deleted = 0, withheld = 0 } = swept[index] ?? {};
    const finished = { ...task, deleted, withheld, finishedAt: new Date().toISOString() };
    scan.onTask(finished);
    scan.onEvent({ type: 'task-finished', task: finished });
  }
  await retryDangling(database, writer, (kind) => modelOf(models, kind));
}

async function publishScopeEdges(
  { database, writer }: AccountScan,
  { job, edges, refreshes }: ScopeResult,
): Promise<number> {
  let made = 0;
  for await (const sources of edges.batches()) {
    made += await publishEdges(database, writer.since(refreshes), {
      model: job.model,
      fields: job.definition.relationships,
      sources,
    });
  }
  return made;
}
