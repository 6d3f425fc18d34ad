import { setTimeout as delay } from 'node:timers/promises';
import { GatewayError } from './errors.ts';

/** How to wait for a state. */
export interface WaitOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Told of each state that is seen, when it differs from the one before. */
  readonly onState?: (state: string) => void;
}

/** What is looked at, and what its state means. */
export interface Awaited<Thing> {
  /** For messages: `server web-1`. */
  readonly what: string;
  readonly look: () => Promise<Thing>;
  readonly stateOf: (thing: Thing) => string;
  readonly isDone: (thing: Thing) => boolean;
  /** Why it will never be done; null while it may be. */
  readonly faultOf: (thing: Thing) => string | null;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;

/** Looks again and again, ever more slowly. Throws `UPSTREAM_FAILED` when it will never be done, `TIMEOUT` after the time given. */
export async function waitUntil<Thing>(awaited: Awaited<Thing>, options: WaitOptions): Promise<Thing> {
  const { timeoutMs, signal, onState } = options;
  const end = performance.now() + timeoutMs;
  let last: string | undefined;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const thing = await awaited.look();
    const state = awaited.stateOf(thing);
    if (state !== last) onState?.(state);
    last = state;
    if (awaited.isDone(thing)) return thing;
    const fault = awaited.faultOf(thing);
    if (fault !== null) throw new GatewayError('UPSTREAM_FAILED', `${awaited.what}: ${fault}`);
    if (performance.now() + pause > end)
      throw new GatewayError(
        'TIMEOUT',
        `${awaited.what} is still ${state} after ${timeoutMs / 1000} s; it may get there yet`,
      );
    await delay(pause, undefined, { signal });
  }
}
