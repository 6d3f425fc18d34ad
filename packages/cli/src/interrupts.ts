import { EXIT } from './exit-codes.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm and the shell may each pass on one Ctrl-C; a person's second one comes later than this (milliseconds). */
const ECHO_MS = 1000;

/** How the user, or the system, asks us to end. */
export interface Interrupts {
  /** Aborts with the first signal. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  dispose(): void;
}

/**
 * Turns the first Ctrl-C (or SIGTERM, SIGHUP) into an abort, after which everything is stopped in order. The second one ends
 * this process at once: the embedded Neo4j, a process of its own, then gets its signal and still closes its store.
 */
export function listenForInterrupts(say: (line: string) => void): Interrupts {
  const controller = new AbortController();
  let first = 0;
  const onSignal = (): void => {
    if (!controller.signal.aborted) {
      first = Date.now();
      say('Stopping. Once more to stop without waiting.');
      controller.abort();
    } else if (Date.now() - first > ECHO_MS) process.exit(EXIT.INTERRUPTED);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    dispose: () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
