import { errors } from 'undici';
import { HttpError } from './errors.ts';

/** Failures of the network that may be gone a moment later: no certificate will be, no closed pool, no malformed request. */
export function isPassing(error: unknown): boolean {
  return isServersFailure(error) && error.failure !== 'tls';
}

/** Whether the server, or the way to it, is to blame: not the request, nor an answer that nobody can use. */
export function isServersFailure(error: unknown): error is HttpError {
  if (!(error instanceof HttpError)) return false;
  const { failure, cause } = error;
  if (failure === 'timeout' || failure === 'tls') return true;
  const isOurs = cause instanceof errors.InvalidArgumentError || cause instanceof errors.ClientDestroyedError;
  return failure === 'connection' && !isOurs;
}

/** Certificates that are not trusted, not ours or not wanted; a plain HTTP server behind `https:`. OpenSSL's and Node's codes. */
function isTlsFault(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    /^(ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(String(cause.code))
  );
}

/** What broke an attempt, as an `HttpError`. */
export function describeFailure(
  cause: unknown,
  { method, url, timeoutMs, timedOut }: { method: string; url: string; timeoutMs: number; timedOut: boolean },
): HttpError {
  if (cause instanceof HttpError) return cause;
  const about = { method, url, cause };
  if (timedOut) return new HttpError('timeout', { ...about, reason: `no answer within ${timeoutMs} ms` });
  if (cause instanceof errors.ConnectTimeoutError)
    return new HttpError('timeout', { ...about, reason: 'could not connect in time' });
  return new HttpError(isTlsFault(cause) ? 'tls' : 'connection', { ...about, reason: reasonOf(cause) });
}

/** Connecting to a name with several addresses fails with one error for each. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : String(cause);
}
