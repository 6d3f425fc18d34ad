import { createSemaphore, type Semaphore } from './semaphore.ts';

/** Limits of one lane; those left out are the pool's. */
export interface LaneLimits {
  /** Requests under way at a time. */
  readonly concurrency?: number;
  /** Attempts begun in a second, at most; may be below one. */
  readonly perSecond?: number;
  /** Further attempts after no answer. */
  readonly connectRetries?: number;
  /** Further attempts after 429 and 503. */
  readonly statusRetries?: number;
}

/** Requests that share limits. */
export interface Lane {
  readonly places: Semaphore;
  readonly connectRetries: number;
  readonly statusRetries: number;
  /** Books the next attempt: milliseconds until it may begin. */
  nextDelay(): number;
}

/** Finds lanes by name; each is made at its first use. */
export function createLanes(options: {
  readonly concurrency: number;
  readonly retries: number;
  readonly limitsOf: (lane: string) => LaneLimits;
}): (name: string) => Lane {
  const lanes = new Map<string, Lane>();
  return (name) => {
    const known = lanes.get(name);
    if (known) return known;
    const { concurrency, perSecond, connectRetries, statusRetries } = options.limitsOf(name);
    const lane: Lane = {
      places: createSemaphore(concurrency ?? options.concurrency),
      connectRetries: connectRetries ?? options.retries,
      statusRetries: statusRetries ?? options.retries,
      nextDelay: createPacer(perSecond, () => performance.now()),
    };
    lanes.set(name, lane);
    return lane;
  };
}

/** Spreads beginnings evenly over time. Without a rate nobody waits. `now` is in milliseconds. */
export function createPacer(perSecond: number | undefined, now: () => number): () => number {
  if (perSecond === undefined) return () => 0;
  const interval = 1000 / perSecond;
  let free = now();
  return () => {
    const delay = Math.max(free - now(), 0);
    free = now() + delay + interval;
    return delay;
  };
}
