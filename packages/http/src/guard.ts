import type { CircuitBreaker } from './breaker.ts';
import { HttpError } from './errors.ts';
import { isServersFailure } from './failures.ts';
import type { HttpResponse } from './response.ts';

/** A request, as far as a breaker is told of it. */
export interface GuardedRequest {
  readonly service: string;
  readonly method: string;
  readonly url: string;
}

/**
 * Runs all attempts of a request if the breaker lets it, and reports how they ended; they are told whether the service's
 * last request failed. Throws `HttpError` (`unavailable`) at once when the breaker does not let it.
 */
export async function guard(
  breaker: CircuitBreaker,
  request: GuardedRequest,
  attempts: (isSuspect: boolean) => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const { service, method, url } = request;
  const isSuspect = breaker.states().some((known) => known.service === service && known.failures > 0);
  const { admitted, retryAt } = breaker.admit(service);
  if (!admitted) throw new HttpError('unavailable', { method, url, reason: refusal(breaker, service, retryAt) });
  try {
    const response = await attempts(isSuspect);
    if (isFailure(response.status)) breaker.failed(service, `status ${response.status}`);
    else breaker.succeeded(service);
    return response;
  } catch (error) {
    if (isServersFailure(error)) breaker.failed(service, error.reason);
    // An answer that nobody can use is one; a closed pool or an abort says nothing of the service.
    else if (error instanceof HttpError && UNUSABLE.has(error.failure)) breaker.succeeded(service);
    else breaker.cancelled(service);
    throw error;
  }
}

const UNUSABLE: ReadonlySet<HttpError['failure']> = new Set(['too-large', 'decode']);

/** What is no fault of the request: those with other statuses were understood. */
function isFailure(status: number): boolean {
  return status >= 500 || status === 429;
}

function refusal(breaker: CircuitBreaker, service: string, retryAt: string | null): string {
  const known = breaker.states().find((state) => state.service === service);
  const last = known?.lastError ? ` (${known.lastError})` : '';
  const until = retryAt ?? 'the request that tries it again is answered';
  return `not sent: ${service || 'the server'} has not answered since ${known?.openedAt ?? 'a while'}${last}; it is left alone until ${until}`;
}
