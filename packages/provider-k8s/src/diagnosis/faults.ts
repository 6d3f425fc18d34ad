import { HttpError } from '@pellucid/http';
import { asPellucidError, PellucidError } from '@pellucid/provider-sdk';

/** An error of work that a signal may have ended: then its reason is what counts. */
export function errorUnder(signal: AbortSignal, error: unknown): PellucidError {
  return asPellucidError(signal.aborted ? signal.reason : error);
}

/** Whether it was the certificate that nobody trusts. */
export function isTlsFault({ cause }: PellucidError): boolean {
  return cause instanceof HttpError && cause.failure === 'tls';
}

/** Null where the API server does not have something or does not let us see it; rethrows any other error. */
export async function orNull<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer;
  } catch (error) {
    if (isUntold(error)) return null;
    throw error;
  }
}

/** Whether an answer says that there is nothing to be had, rather than that it could not be had. */
export function isUntold(error: unknown): error is PellucidError {
  return error instanceof PellucidError && ['FORBIDDEN', 'SERVICE_ABSENT', 'NOT_FOUND'].includes(error.code);
}
