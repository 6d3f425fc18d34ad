import { joinSignals } from '@pellucid/http';

/** Does work that any of these signals ends. A signal that outlives the work keeps no trace of it. */
export async function underSignals<Result>(
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal | undefined) => Promise<Result>,
): Promise<Result> {
  const [first, ...others] = new Set(signals.filter((signal) => signal !== undefined));
  if (others.length === 0) return work(first);
  const joined = joinSignals([first, ...others]);
  try {
    return await work(joined.signal);
  } finally {
    joined.release();
  }
}
