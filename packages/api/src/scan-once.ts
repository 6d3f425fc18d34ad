import type { GraphBuilder, ScanAccount, ScanPreview, ScanRecord } from '@pellucid/graph-builder';
import { openAccounts } from './accounts/open-accounts.ts';
import type { Config } from './config/config.ts';
import { openNeo4j } from './open-neo4j.ts';
import { accountOf, checkKind, createScanService, type ScanObserver } from './scans/scan-service.ts';
import { openGraph } from './serve.ts';

/** What `scanOnce` needs. */
export interface ScanOnceOptions {
  readonly config: Config;
  /** Names; all when left out. */
  readonly accounts?: readonly string[] | undefined;
  /** All when left out. */
  readonly kinds?: readonly string[] | undefined;
  readonly observer?: ScanObserver;
  /** Deletes what is gone, however much it is. */
  readonly allowSweep?: boolean | undefined;
  /** Gets one line for each step before the scan that takes time or should be known. */
  readonly onNotice: (line: string) => void;
  /** Called when Neo4j is there and its graph prepared, before anything is read. */
  readonly onReady?: () => void;
  /** Cancels the scan; what was written stays. */
  readonly signal: AbortSignal;
}

/**
 * Scans once and stops everything again. With the embedded Neo4j a running `serve` on the same data folder is joined. Throws
 * `CONFIG` for unknown names, and when Neo4j cannot be had or is lost; what clouds do is in the record.
 */
export function scanOnce(options: ScanOnceOptions): Promise<ScanRecord> {
  const { observer, allowSweep, signal } = options;
  return withGraph(options, async ({ builder, accounts }) => {
    const scans = createScanService({ builder, accounts, ...(observer ? { observer } : {}) });
    const { accounts: names, kinds } = options;
    const { finished } = scans.start({ accounts: names, kinds, allowSweep, trigger: 'cli' });
    signal.addEventListener('abort', () => scans.close(), { once: true });
    return finished;
  });
}

/** Lists everything and says what a scan would change; writes nothing. Throws as `scanOnce` does. */
export function previewOnce(options: Omit<ScanOnceOptions, 'observer'>): Promise<ScanPreview> {
  const { accounts: names, kinds, allowSweep = false, signal } = options;
  for (const kind of kinds ?? []) checkKind(kind);
  return withGraph(options, ({ builder, accounts }) =>
    builder.previewScan({
      accounts: names ? names.map((name) => accountOf(accounts, name)) : accounts,
      ...(kinds ? { kinds } : {}),
      allowSweep,
      signal,
    }),
  );
}

interface OpenGraph {
  readonly builder: GraphBuilder;
  readonly accounts: readonly ScanAccount[];
}

async function withGraph<Result>(
  { config, onNotice, onReady, signal }: Pick<ScanOnceOptions, 'config' | 'onNotice' | 'onReady' | 'signal'>,
  work: (graph: OpenGraph) => Promise<Result>,
): Promise<Result> {
  const accounts = await openAccounts(config);
  try {
    if (accounts.notice) onNotice(accounts.notice);
    const neo4j = await openNeo4j({ config, sample: accounts.sample, signal, onProgress: onNotice });
    try {
      const builder = await openGraph(neo4j, config);
      signal.throwIfAborted();
      onReady?.();
      return await work({ builder, accounts: accounts.accounts });
    } finally {
      await neo4j.close();
    }
  } finally {
    await accounts.close();
  }
}
