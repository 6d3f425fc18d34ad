import {
  checkDefinitions,
  FIRST_PARTY_MODEL,
  type Link,
  type ModelTable,
  PellucidError,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import type { Driver } from 'neo4j-driver';
import type { ActionLog } from './action.ts';
import { approveSweep } from './approve-sweep.ts';
import type { FreshnessFilter, ScopeFreshness } from './freshness.ts';
import { type ChangeFilter, type ChangePage, toCursor } from './journal.ts';
import { LEASE_TIMES, type LeaseTimes } from './lease.ts';
import { prepareGraph } from './prepare-graph.ts';
import { refresh } from './refresh.ts';
import type { RefreshReport, RefreshRequest } from './refresh-request.ts';
import { RETENTION, type Retention } from './retention.ts';
import { previewScan, runScan } from './run-scan.ts';
import type { ScanRecord } from './scan-record.ts';
import type { PreviewScan, RunScan } from './scan-request.ts';
import { createActionLog } from './store/action-store.ts';
import { createDatabase } from './store/database.ts';
import { readChanges, readJournalEnd } from './store/journal-store.ts';
import { requestCancel } from './store/lease-store.ts';
import { readScan, readScans, type ScanPage } from './store/scan-store.ts';
import { readFreshness } from './store/scope-store.ts';
import { type DeletedFilter, type DeletedResource, readDeleted } from './store/tombstone-store.ts';
import { SWEEP_RULES, type SweepRules } from './sweep-plan.ts';

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
  /** How much a scan may delete. */
  readonly sweep?: Partial<SweepRules>;
  /** How long what is gone is remembered. */
  readonly retention?: Partial<Retention>;
  /** Longest time that a scan may take, in milliseconds. @default an hour */
  readonly deadlineMs?: number;
  /** How leases live. */
  readonly lease?: Partial<LeaseTimes>;
  /**
   * How long Neo4j may take, in milliseconds, to read what is asked of the builder: scans, freshness, what is deleted, changes, actions. What
   * scans read themselves takes as long as it takes. @default unbounded
   */
  readonly readMs?: number;
}

/** Builds the graph, and knows how it was built. */
export interface GraphBuilder {
  /**
   * Checks definitions and links, creates constraints and indexes; call it once before anything else. Throws `CONFIG` with
   * every fault on a line of its own.
   */
  prepare(): Promise<void>;
  readonly runScan: RunScan;
  /** Lists and compares, and writes nothing. */
  readonly previewScan: PreviewScan;
  /**
   * Asks a scan to stop, whichever process runs it; it does within seconds. Returns false when it does not run.
   */
  cancelScan(id: string): Promise<boolean>;
  /**
   * Deletes what scans have found gone in a scope but withheld. Returns how many resources that were. Throws `NOT_FOUND` for
   * an unknown scope, and `CONFLICT` while its account is being scanned or when they have become more than `most`.
   */
  approveSweep(scope: string, options?: { readonly most?: number }): Promise<number>;
  /** Scans, newest first, with their tasks. */
  scans(page: ScanPage): Promise<ScanRecord[]>;
  scan(id: string): Promise<ScanRecord | null>;
  /** How far the graph can be believed, scope by scope. */
  freshness(filter: FreshnessFilter): Promise<ScopeFreshness[]>;
  /** Resources that are gone, the latest first, for the time of retention. */
  deletedResources(
    filter: DeletedFilter,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<DeletedResource[]>;
  /** What has changed. Throws `CONFIG` for a cursor that is none, or that the journal does not reach back to. */
  changes(
    filter: ChangeFilter,
    page: { readonly after?: string; readonly limit: number; readonly order: 'oldest' | 'newest' },
  ): Promise<ChangePage>;
  /** The cursor after the newest change. */
  journalEnd(): Promise<string>;
  /**
   * Reads what an action has touched and writes it, also while a scan of the account is running. Throws when Neo4j is lost or
   * the signal ends it: then nothing is written.
   */
  refresh(request: RefreshRequest): Promise<RefreshReport>;
  /** What was done on clouds. */
  readonly actions: ActionLog;
}

/** The longest time that a scan may take: an hour. */
const DEADLINE_MS = 3_600_000;

/** The engine: collect, resolve, diff and publish each account, then link over all of them. */
export function createGraphBuilder(options: GraphBuilderOptions): GraphBuilder {
  const { driver, links, definitions = [], models = FIRST_PARTY_MODEL } = options;
  const database = createDatabase(driver, { name: options.database });
  const asked = createDatabase(driver, { name: options.database, readMs: options.readMs });
  const engine = {
    database,
    links,
    models,
    sweep: { ...SWEEP_RULES, ...options.sweep },
    retention: { ...RETENTION, ...options.retention },
    lease: { ...LEASE_TIMES, ...options.lease },
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
  };
  return {
    prepare: async () => {
      const faults = checkDefinitions({ definitions, links, models });
      if (faults.length > 0) throw new PellucidError('CONFIG', `the kinds do not fit together:\n${faults.join('\n')}`);
      await prepareGraph(database, models);
    },
    runScan: (request) => runScan(engine, request),
    previewScan: (request) => previewScan(engine, request),
    cancelScan: (id) => requestCancel(database, id),
    approveSweep: (scope, options) => approveSweep(engine, scope, options),
    scans: (page) => readScans(asked, page),
    scan: (id) => readScan(asked, id),
    freshness: (filter) => readFreshness(asked, filter),
    deletedResources: (filter, page) => readDeleted(asked, filter, page),
    changes: (filter, page) => readChanges(asked, filter, page),
    journalEnd: async () => toCursor(await readJournalEnd(asked)),
    refresh: (request) => refresh(engine, request),
    actions: createActionLog(asked),
  };
}
