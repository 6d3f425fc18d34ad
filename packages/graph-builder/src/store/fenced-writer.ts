import { randomUUID } from 'node:crypto';
import type { ModelTable } from '@pellucid/provider-sdk';
import { type Database, integer, number, type Transaction } from './database.ts';
import { type GraphWriter, newsOf, type Writing } from './graph-writer.ts';
import { appendToJournal } from './journal-store.ts';
import { leaseLost } from './lease-store.ts';
import { readRefreshed, readRefreshes } from './refresh-store.ts';

/** Whose writing it is, and by which right. */
export interface Fence {
  readonly provider: string;
  readonly account: string;
  readonly scanId: string;
  readonly fence: number;
  /** Number of the account's last refresh when the lease was taken. */
  readonly refreshes: number;
}

/** Writes to the graph for the holder of a lease. */
export interface FencedWriter extends GraphWriter {
  readonly fence: Fence;
  /**
   * Throws `CONFLICT`, and nothing is written, when another process has taken the lease. What a refresh commits meanwhile
   * makes the work run again, so that it keeps off that.
   */
  write(work: Writing): Promise<void>;
  /** The same for what was read when the account's last refresh had this number: what was refreshed later is left alone. */
  since(refreshes: number): FencedWriter;
}

/** So often a refresh may come in between before refreshes are made to wait. */
const YIELDS = 2;

interface Attempt {
  /** Number of the last refresh before what is written was read. */
  readonly since: number;
  /** Number of the last refresh that the attempt knows of. */
  readonly basis: number;
  /** Whether the lease is locked before the work. */
  readonly first: boolean;
}

/** A refresh has been committed that the writer did not know of. */
class RefreshedMeanwhileError extends Error {
  override readonly name = 'RefreshedMeanwhileError';
}

/** Makes a writer for the holder of a lease. */
export function createFencedWriter(
  { database, models }: { readonly database: Database; readonly models: ModelTable },
  fence: Fence,
): FencedWriter {
  const { account } = fence;
  const author = { provider: fence.provider, account, scanId: fence.scanId, actionId: null };
  /** Uids with the number of their last refresh. */
  const refreshed = new Map<string, number>();
  /** All refreshes up to this number are in the map. Several scopes are written at a time: it may grow while one of them is. */
  let known = fence.refreshes;
  /** Transactions whose end is not known yet. */
  const underWay = new Set<string>();

  /** Resolves to whether there were refreshes after that with this number. */
  const learn = async (basis: number): Promise<boolean> => {
    const last = await readRefreshes(database, account);
    for (const [uid, number] of await readRefreshed(database, account, basis))
      refreshed.set(uid, Math.max(number, refreshed.get(uid) ?? 0));
    known = Math.max(known, last);
    return last !== basis;
  };
  const attempt = async (work: Writing, { since, basis, first }: Attempt): Promise<void> => {
    const id = randomUUID();
    let runs = 0;
    const settle = (transaction: Transaction) => checkFence(transaction, fence, { id, underWay, basis });
    underWay.add(id);
    try {
      await database.transaction(async (transaction) => {
        runs += 1;
        // When the answer to a commit is lost, the driver runs the work again, though it may have been done.
        if (runs > 1 && (await isCommitted(transaction, account, id))) return;
        // Whoever locks first keeps refreshes waiting; else the lock is held for the moment of the commit only.
        if (first) await settle(transaction);
        const changes = await work(transaction, (uid) => (refreshed.get(uid) ?? 0) > since);
        if (!first) await settle(transaction);
        await appendToJournal(transaction, author, newsOf(models, changes));
      });
    } finally {
      underWay.delete(id);
    }
  };
  const writerSince = (since: number): FencedWriter => ({
    fence,
    author,
    since: writerSince,
    write: async (work) => {
      for (let tries = 0; ; tries += 1) {
        const basis = known;
        try {
          await attempt(work, { since, basis, first: tries > YIELDS });
          return;
        } catch (error) {
          const cameBetween = error instanceof RefreshedMeanwhileError || isConstraintViolation(error);
          if (!cameBetween || !(await learn(basis))) throw error;
        }
      }
    },
  });
  return writerSince(fence.refreshes);
}

interface Settling {
  /** The transaction's own. */
  readonly id: string;
  /** Those that may still be asked after. */
  readonly underWay: ReadonlySet<string>;
  /** Number of the last refresh that the transaction knows of. */
  readonly basis: number;
}

/** Whoever takes the lease next waits for us, and so does a refresh. With the transaction it is committed that it was. */
async function checkFence(
  transaction: Transaction,
  { account, fence }: Fence,
  { id, underWay, basis }: Settling,
): Promise<void> {
  const [row] = await transaction.run(
    `MATCH (l:Lease {account: $account}) SET l._lock = true
     WITH l WHERE l.fence = $fence
     SET l._committed = [id IN coalesce(l._committed, []) WHERE id IN $underWay] + $id
     RETURN coalesce(l.refreshes, 0) AS refreshes`,
    { account, fence: integer(fence), id, underWay: [...underWay] },
  );
  if (!row) throw leaseLost(account);
  if (number(row, 'refreshes') !== basis) throw new RefreshedMeanwhileError();
}

/** Waits for the transaction itself, should it still be at its commit. */
async function isCommitted(transaction: Transaction, account: string, id: string): Promise<boolean> {
  const [row] = await transaction.run(
    'MATCH (l:Lease {account: $account}) SET l._lock = true RETURN $id IN coalesce(l._committed, []) AS isCommitted',
    { account, id },
  );
  return row?.['isCommitted'] === true;
}

/** Two have made the same resource. */
function isConstraintViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /ConstraintValidationFailed$/.test(String(error.code));
}
