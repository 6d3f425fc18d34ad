import type { ApiRequest, CircuitBreaker, Provider } from '@pellucid/provider-sdk';
import type { FieldChange } from './journal.ts';
import type { ScanAccountReport, ScanCounts, ScanError, ScanRecord, ScanTask, ScopeState } from './scan-record.ts';

/** One configured cloud or cluster, ready to be scanned. */
export interface ScanAccount {
  readonly provider: Provider;
  /** The account's name: unique in the configuration, part of every uid. */
  readonly name: string;
  /** Handed to `provider.connect`. */
  readonly settings: unknown;
  /** The cloud account that this cluster runs on; inferred from matching ids when left out. */
  readonly tiedTo?: string;
  /** Keeps services that do not answer from being asked again and again; lives longer than one scan. */
  readonly breaker?: CircuitBreaker;
  /** Kinds to read; all when left out. */
  readonly include?: readonly string[];
  /** Kinds to leave out. */
  readonly exclude?: readonly string[];
}

/** What happens during a scan, for progress bars and logs. */
export type ScanEvent =
  | ({ readonly type: 'request'; readonly account: string; readonly provider: string } & ApiRequest)
  | { readonly type: 'account-opened'; readonly account: string; readonly tasks: number }
  | { readonly type: 'account-failed'; readonly account: string; readonly message: string }
  /** It has been read or given up, and its lease is free: another scan may read it while this one goes on with others. */
  | { readonly type: 'account-finished'; readonly account: string }
  /** A scope was read, and its nodes written; edges and sweep come when all of the account are. */
  | { readonly type: 'task-listed'; readonly task: ScanTask }
  | { readonly type: 'task-finished'; readonly task: ScanTask }
  | { readonly type: 'stage'; readonly account: string; readonly stage: 'edges' | 'sweep' | 'links' };

/** What to scan, and who wants to know. */
export interface ScanRequest {
  /** The scan's id, where the caller wants to know it beforehand; a random one otherwise. */
  readonly id?: string;
  readonly accounts: readonly ScanAccount[];
  /** Restricts the scan to these kinds; scopes of other kinds stay as they are. */
  readonly kinds?: readonly string[];
  readonly trigger: string;
  /** Deletes what is gone, however much it is. */
  readonly allowSweep?: boolean;
  readonly signal: AbortSignal;
  readonly onEvent?: (event: ScanEvent) => void;
}

/** Runs a scan to its end. Never throws for what a cloud does: the record tells. Throws when Neo4j is lost. */
export type RunScan = (request: ScanRequest) => Promise<ScanRecord>;

/** Lists and compares, and writes nothing. Never throws for what a cloud does. */
export type PreviewScan = (request: Omit<ScanRequest, 'id' | 'trigger' | 'onEvent'>) => Promise<ScanPreview>;

/** What a scan would do. */
export interface ScanPreview {
  readonly accounts: readonly ScanAccountReport[];
  readonly scopes: readonly ScopePreview[];
}

/** What a scan would do to one scope. */
export interface ScopePreview extends Omit<ScanCounts, 'linked'> {
  readonly scope: string;
  readonly account: string;
  readonly region: string;
  readonly kind: string;
  readonly state: Exclude<ScopeState, 'running'>;
  readonly errors: readonly ScanError[];
  /** The first of the changes. */
  readonly changes: readonly PreviewedChange[];
}

/** One change that a scan would make. */
export interface PreviewedChange {
  readonly operation: 'create' | 'restore' | 'update' | 'delete';
  readonly uid: string;
  readonly name: string | null;
  readonly fields: readonly FieldChange[];
}
