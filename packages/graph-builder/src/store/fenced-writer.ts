import type { ModelTable } from '@pellucid/provider-sdk';
import type { ChangeSet } from '../journal.ts';
import { type Database, integer, type Transaction } from './database.ts';
import { appendToJournal } from './journal-store.ts';
import { leaseLost } from './lease-store.ts';

/** Whose writing it is, and by which right. */
export interface Fence {
  readonly provider: string;
  readonly account: string;
  readonly scanId: string;
  readonly fence: number;
}

/** Writes to the graph for the holder of a lease. */
export interface FencedWriter {
  readonly fence: Fence;
  /**
   * Runs the work, notes its changes in the journal, and commits both if the lease is still held. Throws `CONFLICT`, and
   * nothing is written, when another process has taken it.
   */
  write(work: (transaction: Transaction) => Promise<readonly ChangeSet[]>): Promise<void>;
}

/** Makes a writer for the holder of a lease. What happens to transient kinds is no news for the journal. */
export function createFencedWriter(
  { database, models }: { readonly database: Database; readonly models: ModelTable },
  fence: Fence,
): FencedWriter {
  return {
    fence,
    write: (work) =>
      database.transaction(async (transaction) => {
        const changes = await work(transaction);
        await checkFence(transaction, fence);
        const news = changes.filter(({ kind }) => !models[kind]?.transient);
        await appendToJournal(transaction, fence, news);
      }),
  };
}

/** Last before the commit: the lock on the lease is then held for a moment only, and whoever takes it next waits for us. */
async function checkFence(transaction: Transaction, { account, fence }: Fence): Promise<void> {
  const rows = await transaction.run(
    'MATCH (l:Lease {account: $account}) SET l._lock = true WITH l WHERE l.fence = $fence RETURN l.fence AS fence',
    { account, fence: integer(fence) },
  );
  if (rows.length === 0) throw leaseLost(account);
}
