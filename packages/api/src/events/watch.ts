import { setTimeout as sleep } from 'node:timers/promises';

/** Tells many waiting readers that there may be something new, and asks for it only while there are any. */
export interface Watch {
  /** Counts the news. Read it, then read what it is about, then wait for it to change: so nothing is overlooked. */
  readonly version: number;
  /** There may be something new, as far as this process knows by itself. */
  wake(): void;
  /** Somebody waits from now on; who joins has to leave, once. */
  join(): { leave(): void };
  /** Resolves when `version` is no longer the given one, or the signal fires. */
  changed(version: number, signal: AbortSignal): Promise<void>;
}

/** How a watch asks. */
export interface WatchOptions {
  /** Says whether there is something new since it was last asked. */
  readonly ask: () => Promise<boolean>;
  readonly intervalMs: number;
  /** Gets why asking failed: once, until it works again. */
  readonly onError: (error: unknown) => void;
}

/** Makes a watch. One of a kind serves a whole process: however many wait, it asks once. */
export function createWatch({ ask, intervalMs, onError }: WatchOptions): Watch {
  let version = 0;
  let members = 0;
  let asking = new AbortController();
  let failing = false;
  const waiting = new Set<() => void>();

  const wake = (): void => {
    version += 1;
    for (const resolve of waiting) resolve();
  };
  /** The next question waits for the answer to this one, however slow the database is. */
  const poll = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      try {
        if (await ask()) wake();
        failing = false;
      } catch (error) {
        if (!failing) onError(error);
        failing = true;
      }
      // Only the abort ends a sleep before its time.
      await sleep(intervalMs, undefined, { signal }).catch(() => undefined);
    }
  };

  return {
    get version() {
      return version;
    },
    wake,
    join: () => {
      members += 1;
      if (members === 1) {
        asking = new AbortController();
        void poll(asking.signal);
      }
      return {
        leave: () => {
          members -= 1;
          if (members === 0) asking.abort();
        },
      };
    },
    changed: (seen, signal) => {
      if (version !== seen || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const done = (): void => {
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        waiting.add(done);
        signal.addEventListener('abort', done);
      });
    },
  };
}
