import { setTimeout as delay } from 'node:timers/promises';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 60_000;

/** Statuses that say "not now": keystoneauth's `DEFAULT_RETRIABLE_STATUS_CODES` 429 and 503. */
const RETRIABLE_STATUSES: ReadonlySet<number> = new Set([429, 503]);

/** Whether an answer with this status may be asked for again. */
export function isRetriableStatus(status: number): boolean {
  return RETRIABLE_STATUSES.has(status);
}

/**
 * How long to wait before the next attempt, in milliseconds: what the server asked for (`Retry-After`, seconds or a
 * date), else exponential backoff with full jitter; never more than a minute.
 */
export function retryDelay(
  attempt: number,
  {
    retryAfter,
    now,
    random,
  }: { readonly retryAfter: string | undefined; readonly now: number; readonly random: () => number },
): number {
  const asked = retryAfter === undefined ? undefined : parseRetryAfter(retryAfter, now);
  if (asked !== undefined) return Math.min(Math.max(asked, 0), LONGEST_DELAY_MS);
  return random() * Math.min(FIRST_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS);
}

function parseRetryAfter(value: string, now: number): number | undefined {
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
  // `Date.parse` makes a date of nearly any number; HTTP's dates name day and month.
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : date - now;
}

/** Waits, if there is anything to wait; an abort ends the wait at once with the signal's reason. */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return signal?.throwIfAborted();
  try {
    await delay(milliseconds, undefined, signal ? { signal } : {});
  } catch (error) {
    // Node's timer throws an error of its own with the reason as its cause.
    signal?.throwIfAborted();
    throw error;
  }
}
