import { randomUUID } from 'node:crypto';
import {
  beginScan,
  type GraphBuilder,
  type ScanAccount,
  type ScanEvent,
  type ScanPage,
  type ScanRecord,
} from '@pellucid/graph-builder';
import { FIRST_PARTY_MODEL, PellucidError } from '@pellucid/provider-sdk';
import { didYouMean } from '../config/suggest.ts';

/** Follows scans, for logs and progress bars. */
export interface ScanObserver {
  started?(record: ScanRecord): void;
  event?(event: ScanEvent, record: ScanRecord): void;
  finished?(record: ScanRecord): void;
  /** The scan could not be brought to its end: Neo4j is away, or a fault of ours. */
  crashed?(record: ScanRecord, error: unknown): void;
}

/** What to scan. */
interface StartScanRequest {
  /** Names; all when left out. */
  readonly accounts?: readonly string[] | null | undefined;
  /** All when left out. */
  readonly kinds?: readonly string[] | null | undefined;
  /** Deletes what is gone, however much it is. */
  readonly allowSweep?: boolean | undefined;
  readonly trigger: string;
}

/** A scan that is on its way. */
interface StartedScan {
  /** As it begins: running, with nothing found yet. */
  readonly record: ScanRecord;
  /** Resolves to the finished record. Rejects when Neo4j is lost. */
  readonly finished: Promise<ScanRecord>;
}

/** Another scan reads one of the accounts at this moment. */
export class ScanConflictError extends Error {
  override readonly name = 'ScanConflictError';
  /** The scan that is running. */
  readonly scanId: string;

  constructor(account: string, scanId: string) {
    super(`account '${account}' is being scanned already`);
    this.scanId = scanId;
  }
}

/** Runs scans, one at a time for each account. */
export interface ScanService {
  /** The accounts that can be scanned. */
  readonly accounts: readonly ScanAccount[];
  /** Throws `ScanConflictError`, or `CONFIG` for an unknown account or kind. */
  start(request: StartScanRequest): StartedScan;
  /** Stops a scan, whichever process runs it. Throws `NOT_FOUND` when none with this id is running. */
  cancel(id: string): Promise<ScanRecord>;
  /** Names of the accounts that are being scanned, with the scan's id; those that a scan is done with are not among them. */
  running(): ReadonlyMap<string, string>;
  scan(id: string): Promise<ScanRecord | null>;
  scans(page: ScanPage): Promise<ScanRecord[]>;
  /** Cancels what is running and waits for it; nothing can be started any more. */
  close(): Promise<void>;
}

/** What the service works with. */
export interface ScanServiceOptions {
  readonly builder: Pick<GraphBuilder, 'runScan' | 'scan' | 'scans' | 'cancelScan'>;
  readonly accounts: readonly ScanAccount[];
  readonly observer?: ScanObserver;
}

interface ActiveScan extends StartedScan {
  readonly stop: AbortController;
}

/** Makes the service. All scans of this process should go through one. */
export function createScanService({ builder, accounts, observer = {} }: ScanServiceOptions): ScanService {
  const busy = new Map<string, string>();
  const active = new Map<string, ActiveScan>();
  const closing = new AbortController();

  // An account that the scan is done with may be in another one by now.
  const free = (account: string, id: string): void => {
    if (busy.get(account) === id) busy.delete(account);
  };

  const run = async (
    record: ScanRecord,
    request: Pick<Parameters<GraphBuilder['runScan']>[0], 'accounts' | 'kinds' | 'allowSweep' | 'signal'>,
  ) => {
    try {
      observer.started?.(record);
      const finished = await builder.runScan({
        ...request,
        id: record.id,
        trigger: record.trigger,
        onEvent: (event) => {
          if (event.type === 'account-finished') free(event.account, record.id);
          observer.event?.(event, record);
        },
      });
      observer.finished?.(finished);
      return finished;
    } catch (error) {
      observer.crashed?.(record, error);
      throw error;
    } finally {
      for (const { name } of request.accounts) free(name, record.id);
      active.delete(record.id);
    }
  };

  // A scan that began a moment ago may not be stored yet.
  const scan = async (id: string) => (await builder.scan(id)) ?? active.get(id)?.record ?? null;

  return {
    accounts,
    start: ({ accounts: names, kinds, allowSweep = false, trigger }) => {
      if (closing.signal.aborted) throw new PellucidError('CANCELLED', 'the server is stopping');
      const chosen = names ? names.map((name) => accountOf(accounts, name)) : accounts;
      for (const kind of kinds ?? []) checkKind(kind);
      for (const { name } of chosen) {
        const other = busy.get(name);
        if (other !== undefined) throw new ScanConflictError(name, other);
      }
      const record = beginScan({ id: randomUUID(), trigger, accounts: chosen });
      for (const { name } of chosen) busy.set(name, record.id);
      const stop = new AbortController();
      const finished = run(record, {
        accounts: chosen,
        ...(kinds ? { kinds } : {}),
        allowSweep,
        signal: AbortSignal.any([closing.signal, stop.signal]),
      });
      // Who started it may not wait for it; the observer has been told.
      finished.catch(() => undefined);
      active.set(record.id, { record, finished, stop });
      return { record, finished };
    },
    running: () => busy,
    cancel: async (id) => {
      const own = active.get(id);
      own?.stop.abort(new PellucidError('CANCELLED', 'the scan was cancelled'));
      const isRunning = own !== undefined || (await builder.cancelScan(id));
      const record = isRunning ? ((await scan(id)) ?? own?.record) : undefined;
      if (record) return record;
      throw new PellucidError('NOT_FOUND', `no scan with the id '${id}' is running`);
    },
    scan,
    scans: (page) => builder.scans(page),
    close: async () => {
      closing.abort(new PellucidError('CANCELLED', 'Pellucid is stopping'));
      await Promise.allSettled([...active.values()].map(({ finished }) => finished));
    },
  };
}

/** Checks the name of a kind. Throws `CONFIG`. */
export function checkKind(kind: string): void {
  if (Object.hasOwn(FIRST_PARTY_MODEL, kind)) return;
  throw new PellucidError('CONFIG', `there is no kind '${kind}'${didYouMean(kind, Object.keys(FIRST_PARTY_MODEL))}`);
}

/** Finds an account by its name. Throws `CONFIG`. */
export function accountOf<Account extends Pick<ScanAccount, 'name'>>(
  accounts: readonly Account[],
  name: string,
): Account {
  const found = accounts.find((account) => account.name === name);
  if (found) return found;
  const names = accounts.map((account) => account.name);
  throw new PellucidError('CONFIG', `there is no account '${name}'${didYouMean(name, names)} (${names.join(', ')})`);
}
