import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { PellucidError } from '@pellucid/provider-sdk';
import type { Database } from './store/database.ts';
import { type LeaseAttempt, leaseLost, renewLease, returnLease, takeLease } from './store/lease-store.ts';

/** How leases live, in milliseconds. */
export interface LeaseTimes {
  /** A holder that is silent for so long has lost its lease. @default 30 000 */
  readonly ttlMs: number;
  /** How often a holder gives a sign of life, and looks whether it should stop. @default 5 000 */
  readonly heartbeatMs: number;
}

/** The default times. */
export const LEASE_TIMES: LeaseTimes = { ttlMs: 30_000, heartbeatMs: 5000 };

/** The right to write an account, for as long as it is renewed. */
export interface Lease {
  /** Grows with every holder. */
  readonly fence: number;
  /** Number of the last refresh of the account when it was taken. */
  readonly refreshes: number;
  /** Aborts when the lease is lost (`CONFLICT`) or somebody asked to stop (`CANCELLED`). */
  readonly signal: AbortSignal;
  /** Gives it back. */
  release(): Promise<void>;
  /** Gives it back if that is quickly done, else lets it run out: Neo4j may be lost. Never throws. */
  abandon(): Promise<void>;
}

/** What a lease is for. */
export interface LeaseRequest {
  readonly account: string;
  readonly scanId: string;
  readonly times: LeaseTimes;
  /** How long to wait for the present holder, in milliseconds. @default 0 */
  readonly patienceMs?: number;
}

/** How often a lease that is held is tried again, in milliseconds. */
const RETRY_MS = 200;

/** How long giving back a lease may take when its work has failed, in milliseconds. */
const ABANDON_MS = 1000;

/** Takes an account's lease and keeps it. Throws `CONFLICT`, naming the holder, when somebody has it. */
export async function holdLease(database: Database, request: LeaseRequest): Promise<Lease> {
  const { account, times } = request;
  const { fence, refreshes } = await takePatiently(database, request);
  const controller = new AbortController();
  let renewedAt = performance.now();
  let beat: Promise<void> | undefined;
  const renew = async (): Promise<void> => {
    try {
      const kept = await renewLease(database, { account, fence, ttlMs: times.ttlMs });
      renewedAt = performance.now();
      if (!kept) controller.abort(leaseLost(account));
      else if (kept.cancelled) controller.abort(new PellucidError('CANCELLED', 'the scan was cancelled'));
    } catch (error) {
      // Neo4j may be back before the lease runs out.
      if (performance.now() - renewedAt > times.ttlMs)
        controller.abort(new PellucidError('UNREACHABLE', 'Neo4j did not answer for too long', { cause: error }));
    }
  };
  const timer = setInterval(() => {
    // While Neo4j is silent one question is enough.
    beat ??= renew().finally(() => {
      beat = undefined;
    });
  }, times.heartbeatMs);
  const release = async (): Promise<void> => {
    clearInterval(timer);
    await beat;
    await returnLease(database, { account, fence });
  };
  return {
    fence,
    refreshes,
    signal: controller.signal,
    release,
    abandon: async () => {
      // Whoever failed tells why: that the lease runs out instead of being returned is no news beside it.
      const returned = release().catch(() => undefined);
      await Promise.race([returned, setTimeout(ABANDON_MS, undefined, { ref: false })]);
    },
  };
}

/** Does some work under an account's lease. Throws what `holdLease` throws, and what the work does. */
export async function underLease<Result>(
  database: Database,
  request: LeaseRequest,
  work: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  const lease = await holdLease(database, request);
  try {
    const result = await work(lease);
    await lease.release();
    return result;
  } catch (error) {
    await lease.abandon();
    throw error;
  }
}

async function takePatiently(
  database: Database,
  { account, scanId, times, patienceMs = 0 }: LeaseRequest,
): Promise<Extract<LeaseAttempt, { taken: true }>> {
  const holder = `${hostname()}/${process.pid}`;
  const since = performance.now();
  while (true) {
    const attempt = await takeLease(database, { account, scanId, holder, ttlMs: times.ttlMs });
    if (attempt.taken) return attempt;
    if (performance.now() - since >= patienceMs)
      throw new PellucidError(
        'CONFLICT',
        `account '${account}' is being scanned by scan ${attempt.scanId} of process ${attempt.holder}`,
      );
    await setTimeout(RETRY_MS);
  }
}
