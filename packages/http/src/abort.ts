/** A signal that others abort. */
interface JoinedSignal {
  readonly signal: AbortSignal;
  /** Unties it from the others; to be called when the work is done. */
  release(): void;
}

/**
 * A signal that is aborted with the first of these, with its reason. `AbortSignal.any` leaves a record in every one of
 * them for as long as it lives: with the signal of a scan or of a server, one for each request ever made.
 */
export function joinSignals(signals: readonly (AbortSignal | undefined)[]): JoinedSignal {
  const joined = new AbortController();
  const ties = signals.flatMap((source) => {
    if (!source) return [];
    const follow = (): void => joined.abort(source.reason);
    if (source.aborted) follow();
    source.addEventListener('abort', follow, { once: true });
    return () => source.removeEventListener('abort', follow);
  });
  return {
    signal: joined.signal,
    release() {
      for (const untie of ties) untie();
    },
  };
}
