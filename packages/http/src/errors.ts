/**
 * Why a request got no usable answer. `tls`: certificates that are not trusted, not ours or not wanted. `unavailable`: it was
 * not even sent, a circuit breaker is open.
 */
export type HttpFailure = 'connection' | 'tls' | 'timeout' | 'aborted' | 'too-large' | 'decode' | 'unavailable';

/** A request that got no usable answer; answers with an error status are no `HttpError`. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly failure: HttpFailure;
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
  /** The message without method and URL. */
  readonly reason: string;

  constructor(failure: HttpFailure, about: { method: string; url: string; reason: string; cause?: unknown }) {
    const url = redactUrl(about.url);
    super(`${about.method} ${url}: ${about.reason}`, about.cause === undefined ? {} : { cause: about.cause });
    this.failure = failure;
    this.method = about.method;
    this.url = url;
    this.reason = about.reason;
  }
}

/** Query parameters whose values are secrets. */
const SECRET_PARAMETER = /pass|secret|token|signature|credential|api_?key/i;

/** A URL that may be logged: no user, no password, no secret query parameter. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/[^/@]*@/, '//');
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  for (const name of parsed.searchParams.keys()) {
    if (SECRET_PARAMETER.test(name)) parsed.searchParams.set(name, '***');
  }
  return parsed.href;
}
