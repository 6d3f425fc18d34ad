import { hash } from 'node:crypto';
import type { Engine } from './engine.ts';
import { type Lease, underLease } from './lease.ts';
import { type LinksOutcome, publishLinks } from './publish-links.ts';
import type { ScanEvent } from './scan-request.ts';
import { readAccounts } from './store/account-store.ts';
import { createFencedWriter } from './store/fenced-writer.ts';
import { readJournalEnd } from './store/journal-store.ts';
import { readLastLinking, writeLastLinking } from './store/link-store.ts';

/** Links belong to no account: whoever writes them holds this lease. */
const LINKS_LEASE = '*';
/** How long to wait for another scan that is linking, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Finds the edges between providers, again and again as accounts come in. */
export interface Linker {
  /** Links over what the graph holds now, unless nothing has changed since it was last done; calls are queued. */
  link(): Promise<void>;
  /** What has come out so far. */
  outcome(): LinksOutcome;
}

/** The scan that a linker works for. */
export interface LinkerScan {
  readonly scanId: string;
  readonly onEvent: (event: ScanEvent) => void;
  /** Called with each lease that is taken. */
  readonly onLease: (lease: Lease) => void;
}

/** Makes the linker of a scan. */
export function createLinker(
  { database, models, links, lease: times }: Engine,
  { scanId, onEvent, onLease }: LinkerScan,
): Linker {
  let outcome: LinksOutcome = { reports: [], linked: 0 };
  let queue: Promise<void> = Promise.resolve();
  // What links compare is journalled: with the same journal, rules and accounts the same edges would come out.
  const basis = async (): Promise<string> =>
    hash('sha1', JSON.stringify([await readJournalEnd(database), await readAccounts(database), links]));
  const linkNow = async (): Promise<void> => {
    const last = await readLastLinking(database);
    if (last?.basis === (await basis())) {
      outcome = { ...outcome, reports: last.reports };
      return;
    }
    onEvent({ type: 'stage', account: '', stage: 'links' });
    const request = { account: LINKS_LEASE, scanId, times, patienceMs: PATIENCE_MS };
    await underLease(database, request, async (lease) => {
      onLease(lease);
      const { fence, refreshes } = lease;
      const by = { provider: '', account: LINKS_LEASE, scanId, fence, refreshes };
      const writer = createFencedWriter({ database, models }, by);
      const before = await basis();
      const { reports, linked } = await publishLinks(database, writer, { models, links });
      await writeLastLinking(database, { basis: before, reports });
      outcome = { reports, linked: outcome.linked + linked };
    });
  };
  return {
    link: () => {
      // A failure is its own caller's.
      const turn = queue.then(linkNow);
      queue = turn.catch(() => undefined);
      return turn;
    },
    outcome: () => outcome,
  };
}
