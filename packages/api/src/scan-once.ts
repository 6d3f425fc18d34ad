import type { ScanRecord } from '@pellucid/graph-builder';
import { openAccounts } from './accounts/open-accounts.ts';
import type { Config } from './config/config.ts';
import { openNeo4j } from './open-neo4j.ts';
import { createScanService, type ScanObserver } from './scans/scan-service.ts';
import { openGraph } from './serve.ts';

/** What `scanOnce` needs. */
export interface ScanOnceOptions {
  readonly config: Config;
  /** Names; all when left out. */
  readonly accounts?: readonly string[] | undefined;
  /** All when left out. */
  readonly kinds?: readonly string[] | undefined;
  readonly observer?: ScanObserver;
  /** Gets one line for each step before the scan that takes time or should be known. */
  readonly onNotice: (line: string) => void;
  /** Cancels the scan; what was written stays. */
  readonly signal: AbortSignal;
}

/**
 * Scans once and stops everything again. With the embedded Neo4j a running `serve` on the same data folder is joined. Throws
 * `CONFIG` for unknown names, and when Neo4j cannot be had or is lost; what clouds do is in the record.
 */
export async function scanOnce(options: ScanOnceOptions): Promise<ScanRecord> {
  const { config, observer, onNotice, signal } = options;
  const accounts = await openAccounts(config);
  try {
    if (accounts.notice) onNotice(accounts.notice);
    const neo4j = await openNeo4j({ config, sample: accounts.sample, signal, onProgress: onNotice });
    try {
      const builder = await openGraph(neo4j, config);
      const scans = createScanService({ builder, accounts: accounts.accounts, ...(observer ? { observer } : {}) });
      signal.throwIfAborted();
      const { finished } = scans.start({ accounts: options.accounts, kinds: options.kinds, trigger: 'cli' });
      signal.addEventListener('abort', () => scans.close(), { once: true });
      return await finished;
    } finally {
      await neo4j.close();
    }
  } finally {
    await accounts.close();
  }
}
