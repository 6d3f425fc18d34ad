import {
  asPellucidError,
  type Connection,
  type KindModel,
  type ModelTable,
  PellucidError,
  scopeId,
} from '@pellucid/provider-sdk';
import { mapLimited } from './limit.ts';
import { publishEdges, retryDangling } from './publish-edges.ts';
import type { ScanAccountReport, ScanTask } from './scan-record.ts';
import type { ScanAccount, ScanEvent } from './scan-request.ts';
import { type ScopeJob, type ScopeResult, scanScope } from './scan-scope.ts';
import { writeAccount } from './store/account-store.ts';
import type { Database } from './store/database.ts';
import { deleteNodes } from './store/node-store.ts';

/** Scopes of one account that are listed at the same time. */
const SCOPES_AT_ONCE = 6;

/** What scanning an account needs. */
export interface AccountScan {
  readonly database: Database;
  readonly models: ModelTable;
  readonly account: ScanAccount;
  /** Restricts the scan to these kinds. */
  readonly kinds?: readonly string[];
  readonly signal: AbortSignal;
  readonly onEvent: (event: ScanEvent) => void;
  /** Called whenever a task begins or ends. */
  readonly onTask: (task: ScanTask) => Promise<void>;
}

/**
 * Scans one account: nodes scope by scope, then all edges, then the sweep of complete scopes, then the references
 * that led nowhere so far. A cloud that fails ends up in the report; only a failing store throws.
 */
export async function scanAccount(scan: AccountScan): Promise<ScanAccountReport> {
  const { account } = scan;
  const identity = { provider: account.provider.name, account: account.name };
  const connection = await open(scan);
  if (connection instanceof PellucidError) {
    scan.onEvent({ type: 'account-failed', account: account.name, message: connection.message });
    return { ...identity, error: { code: connection.code, message: connection.message }, requests: 0 };
  }
  try {
    await writeAccount(scan.database, { ...identity, realm: connection.info.realm, tiedTo: account.tiedTo ?? null });
    const jobs = planScopes(scan, connection);
    scan.onEvent({ type: 'account-opened', account: account.name, tasks: jobs.length });
    const results = await mapLimited(jobs, SCOPES_AT_ONCE, (job) => runScope(scan, job));
    await publishScopes(scan, results);
    return { ...identity, error: null, requests: connection.requestCount() };
  } finally {
    await connection.close();
  }
}

async function open({ account, signal }: AccountScan): Promise<Connection | PellucidError> {
  try {
    return await account.provider.connect(account.settings, { signal });
  } catch (error) {
    return asPellucidError(error);
  }
}

function planScopes({ account, models, kinds, signal }: AccountScan, connection: Connection): ScopeJob[] {
  const definitions = account.provider.resources;
  const regional = new Map(definitions.map((definition) => [definition.kind, definition.regional]));
  const wanted = definitions.filter(
    ({ kind }) =>
      (!kinds || kinds.includes(kind)) &&
      (!account.include || account.include.includes(kind)) &&
      !account.exclude?.includes(kind),
  );
  return wanted.flatMap((definition) =>
    (definition.regional ? connection.info.regions : ['']).map((region) => {
      const place = { provider: account.provider.name, account: account.name, region };
      return {
        connection,
        definition,
        model: modelOf(models, definition.kind),
        place,
        scope: scopeId(place, definition.kind),
        isRegional: (kind: string) => regional.get(kind),
        signal,
      };
    }),
  );
}

async function runScope(scan: AccountScan, job: ScopeJob): Promise<{ result: ScopeResult; task: ScanTask }> {
  const task: ScanTask = {
    scope: job.scope,
    ...job.place,
    kind: job.model.name,
    state: 'running',
    startedAt: new Date().toISOString(),
    finishedAt: null,
    errors: [],
    ...{ found: 0, created: 0, updated: 0, deleted: 0, unchanged: 0, failed: 0, linked: 0 },
  };
  await scan.onTask(task);
  const result = await scanScope(scan.database, job);
  const listed = { ...task, ...result.counts, state: result.state, errors: result.errors };
  scan.onEvent({ type: 'task-listed', task: listed });
  return { result, task: listed };
}

async function publishScopes(
  scan: AccountScan,
  scopes: readonly { result: ScopeResult; task: ScanTask }[],
): Promise<void> {
  const { account, database } = scan;
  scan.onEvent({ type: 'stage', account: account.name, stage: 'edges' });
  const tasks: ScanTask[] = [];
  for (const { result, task } of scopes) {
    const { model, definition } = result.job;
    const fields = definition.relationships;
    const linked =
      result.sources.length === 0 ? 0 : await publishEdges(database, { model, fields, sources: result.sources });
    tasks.push({ ...task, linked });
  }
  scan.onEvent({ type: 'stage', account: account.name, stage: 'sweep' });
  for (const [index, { result }] of scopes.entries()) {
    const task = tasks[index];
    if (!task) continue;
    await deleteNodes(database, result.gone);
    const finished = { ...task, deleted: result.gone.length, finishedAt: new Date().toISOString() };
    await scan.onTask(finished);
    scan.onEvent({ type: 'task-finished', task: finished });
  }
  await retryDangling(database, { provider: account.provider.name, name: account.name }, (kind) =>
    modelOf(scan.models, kind),
  );
}

function modelOf(models: ModelTable, kind: string): KindModel {
  const model = models[kind];
  if (!model) throw new PellucidError('CONFIG', `kind '${kind}' is not in the schema`);
  return model;
}
