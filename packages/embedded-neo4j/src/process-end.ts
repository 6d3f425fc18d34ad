/** What must happen before this process is gone. */
export interface EndOfProcess {
  /** For a signal that would end the process: takes the time it needs, then the signal gets its way. */
  readonly gently: () => Promise<void>;
  /** For `process.exit`, an uncaught error, or a program that is through: there is no time to wait any more. */
  readonly atOnce: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const pending = new Set<EndOfProcess>();

/**
 * Registers what must happen when this process ends, whatever ends it; returns the function that takes it back.
 * A program that handles a signal by itself keeps the say: then nothing happens here before it exits.
 */
export function onProcessEnd(end: EndOfProcess): () => void {
  if (pending.size === 0) listen();
  pending.add(end);
  return () => {
    if (pending.delete(end) && pending.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('exit', endAtOnce);
  for (const signal of SIGNALS) process.on(signal, endGently);
}

function unlisten(): void {
  process.off('exit', endAtOnce);
  for (const signal of SIGNALS) process.off(signal, endGently);
}

function endAtOnce(): void {
  for (const { atOnce } of pending) atOnce();
}

function endGently(signal: NodeJS.Signals): void {
  // Somebody else listens too: with our listener alone Node would not end the process, with theirs it is their decision.
  if (process.listenerCount(signal) > 1) return;
  const ends = [...pending].map(({ gently }) => gently());
  // From here on a second Ctrl-C ends the process at once.
  for (const name of SIGNALS) process.off(name, endGently);
  Promise.allSettled(ends).then((results) => {
    for (const result of results) if (result.status === 'rejected') console.error(String(result.reason));
    process.kill(process.pid, signal);
  });
}
