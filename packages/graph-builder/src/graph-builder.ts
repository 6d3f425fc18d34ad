import { randomUUID } from 'node:crypto';
import {
  checkDefinitions,
  FIRST_PARTY_MODEL,
  type Link,
  type ModelTable,
  PellucidError,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import type { Driver } from 'neo4j-driver';
import { mapLimited } from './limit.ts';
import { prepareGraph } from './prepare-graph.ts';
import { publishLinks } from './publish-links.ts';
import { scanAccount } from './scan-account.ts';
import type { ScanAccountReport, ScanCounts, ScanRecord, ScanState, ScanTask } from './scan-record.ts';
import type { RunScan, ScanRequest } from './scan-request.ts';
import { createDatabase, type Database } from './store/database.ts';
import { forgetOldScans, readScan, readScans, writeScan, writeTask } from './store/scan-store.ts';

/** Accounts that are scanned at the same time. */
const ACCOUNTS_AT_ONCE = 4;

/** What the graph builder works with. */
export interface GraphBuilderOptions {
  /** Made with `disableLosslessIntegers`: the builder reads whole numbers as JavaScript numbers. */
  readonly driver: Driver;
  /** The database's name; the server's default when left out. */
  readonly database?: string;
  /** Relationships between providers. */
  readonly links: readonly Link[];
  /** All definitions that scans may use; `prepare` checks them against the schema. */
  readonly definitions?: readonly ResourceDefinition[];
  readonly models?: ModelTable;
}

/** Builds the graph, and knows how it was built. */
export interface GraphBuilder {
  /**
   * Checks definitions and links, creates constraints and indexes; call it once before anything else. Throws `CONFIG` with
   * every fault on a line of its own.
   */
  prepare(): Promise<void>;
  readonly runScan: RunScan;
  /** Scans, newest first, with their tasks. */
  scans(page: { readonly limit: number; readonly offset: number }): Promise<ScanRecord[]>;
  scan(id: string): Promise<ScanRecord | null>;
}

/** The engine: collect, resolve, diff and publish each account, then link over all of them. */
export function createGraphBuilder({
  driver,
  database,
  links,
  definitions = [],
  models = FIRST_PARTY_MODEL,
}: GraphBuilderOptions): GraphBuilder {
  const store = createDatabase(driver, database);
  return {
    prepare: async () => {
      const faults = checkDefinitions({ definitions, links, models });
      if (faults.length > 0) throw new PellucidError('CONFIG', `the kinds do not fit together:\n${faults.join('\n')}`);
      await prepareGraph(store, models);
    },
    runScan: (request) => runScan({ store, links, models }, request),
    scans: (page) => readScans(store, page),
    scan: (id) => readScan(store, id),
  };
}

interface Engine {
  readonly store: Database;
  readonly links: readonly Link[];
  readonly models: ModelTable;
}

async function runScan({ store, links, models }: Engine, request: ScanRequest): Promise<ScanRecord> {
  const { accounts, signal, onEvent = () => undefined } = request;
  const id = request.id ?? randomUUID();
  const tasks = new Map<string, ScanTask>();
  const running: ScanRecord = {
    id,
    state: 'running',
    trigger: request.trigger,
    startedAt: new Date().toISOString(),
    finishedAt: null,
    accounts: accounts.map((account) => ({
      provider: account.provider.name,
      account: account.name,
      error: null,
      requests: 0,
    })),
    tasks: [],
    links: [],
    ...sum([]),
  };
  await writeScan(store, running);
  const reports = await mapLimited(accounts, ACCOUNTS_AT_ONCE, (account) =>
    scanAccount({
      database: store,
      models,
      account,
      ...(request.kinds ? { kinds: request.kinds } : {}),
      signal,
      onEvent,
      onTask: async (task) => {
        tasks.set(task.scope, task);
        await writeTask(store, id, task);
      },
    }),
  );
  onEvent({ type: 'stage', account: '', stage: 'links' });
  const linksOutcome = await publishLinks(store, models, links);
  const counts = sum([...tasks.values()]);
  const record: ScanRecord = {
    ...running,
    ...counts,
    linked: counts.linked + linksOutcome.linked,
    state: signal.aborted ? 'cancelled' : stateOf(reports, [...tasks.values()]),
    finishedAt: new Date().toISOString(),
    accounts: reports,
    tasks: [...tasks.values()],
    links: linksOutcome.reports,
  };
  await writeScan(store, record);
  await forgetOldScans(store);
  return record;
}

/** What we may not read, or what does not exist there, does not make a scan partial: it is all there is to be had. */
function stateOf(accounts: readonly ScanAccountReport[], tasks: readonly ScanTask[]): ScanState {
  if (accounts.length > 0 && accounts.every(({ error }) => error)) return 'failed';
  const whole = ({ state }: ScanTask): boolean => state === 'complete' || state === 'forbidden' || state === 'absent';
  return accounts.some(({ error }) => error) || !tasks.every(whole) ? 'partial' : 'succeeded';
}

function sum(tasks: readonly ScanTask[]): ScanCounts {
  const total = (pick: (task: ScanTask) => number): number => tasks.reduce((all, task) => all + pick(task), 0);
  return {
    found: total(({ found }) => found),
    created: total(({ created }) => created),
    updated: total(({ updated }) => updated),
    deleted: total(({ deleted }) => deleted),
    unchanged: total(({ unchanged }) => unchanged),
    failed: total(({ failed }) => failed),
    linked: total(({ linked }) => linked),
  };
}
