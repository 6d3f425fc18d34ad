import { errors, request } from 'undici';
import { joinSignals } from './abort.ts';
import { readBody } from './body.ts';
import { createDispatcher, type TlsOptions } from './dispatcher.ts';
import { HttpError } from './errors.ts';
import { createLanes, type Lane, type LaneLimits } from './lanes.ts';
import { createResponse, type HttpResponse } from './response.ts';
import { isRetriableStatus, retryDelay, sleep } from './retry.ts';
import { createSemaphore, type Semaphore } from './semaphore.ts';

/** Settings of one cloud's connections; every time is in milliseconds. */
export interface HttpOptions {
  readonly tls?: TlsOptions;
  /** Kept-alive connections per origin. @default 10 */
  readonly connections?: number;
  /** @default 10 000 */
  readonly connectTimeoutMs?: number;
  /** For one attempt, from the moment it has a connection of the pool to the body's last byte. @default 60 000 */
  readonly timeoutMs?: number;
  /** Further attempts after the first. @default 4 */
  readonly retries?: number;
  /** Requests under way at a time per lane. @default 8 */
  readonly concurrency?: number;
  /** Limits of single lanes, asked for once each. */
  readonly limitsOf?: (lane: string) => LaneLimits;
  /** Largest body that is read, in bytes. @default 256 MiB */
  readonly maxBodyBytes?: number;
  readonly random?: () => number;
}

/** One request. */
export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  /** Requests of one lane (a service, say) share its concurrency. */
  readonly lane?: string;
  /** GET and HEAD always are; anything else is sent twice only if the caller says that this does no harm. */
  readonly idempotent?: boolean;
}

/** A pool of connections with timeouts, retries and bounded concurrency. Redirects are the caller's. */
export interface Http {
  /** Any status is an answer; throws `HttpError` when there is none, the signal's reason when aborted. */
  request(request: HttpRequest): Promise<HttpResponse>;
  /** What it has cost so far. */
  stats(): { readonly requests: number; readonly retries: number };
  close(): Promise<void>;
}

/** Opens a pool. Proxies come from the environment (`HTTPS_PROXY`, `NO_PROXY`); loopback is never proxied. */
export function createHttp(options: HttpOptions = {}): Http {
  const {
    tls = {},
    connections = 10,
    connectTimeoutMs = 10_000,
    timeoutMs = 60_000,
    retries = 4,
    concurrency = 8,
    limitsOf = () => ({}),
    maxBodyBytes = 256 * 1024 * 1024,
    random = Math.random,
  } = options;
  const dispatcher = createDispatcher({ tls, connections, connectTimeoutMs });
  const laneOf = createLanes({ concurrency, retries, limitsOf });
  // Lanes to one origin share its connections: waiting for one must not use up the time of an attempt.
  const origins = new Map<string, Semaphore>();
  const connectionsTo = (url: string): Semaphore => {
    const { origin } = new URL(url);
    const places = origins.get(origin) ?? createSemaphore(connections);
    origins.set(origin, places);
    return places;
  };
  const counters = { requests: 0, retries: 0 };

  const attempt = async (asked: HttpRequest): Promise<HttpResponse> => {
    const { method = 'GET', url, headers, body, signal } = asked;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    const joined = joinSignals([signal, deadline.signal]);
    counters.requests += 1;
    try {
      const response = await request(url, {
        dispatcher,
        method,
        headers: { accept: 'application/json', 'accept-encoding': 'gzip', ...headers },
        ...(body === undefined ? {} : { body }),
        signal: joined.signal,
      });
      const encoding = response.headers['content-encoding']?.toString().toLowerCase();
      const bytes = await readBody(response.body, encoding, { maxBodyBytes, method, url });
      return createResponse({ method, url, status: response.statusCode, headers: response.headers, body: bytes });
    } catch (cause) {
      signal?.throwIfAborted();
      throw describe(cause, { method, url, timeoutMs, timedOut: deadline.signal.aborted });
    } finally {
      clearTimeout(timer);
      joined.release();
    }
  };

  const attemptAll = async (asked: HttpRequest, lane: Lane): Promise<HttpResponse> => {
    const { method = 'GET', url, signal } = asked;
    const isRepeatable = asked.idempotent || method === 'GET' || method === 'HEAD';
    const mayRepeat = (tried: number, allowed: number): boolean => isRepeatable && tried < allowed;
    for (let tried = 0; ; tried += 1) {
      await sleep(lane.nextDelay(), signal);
      const answer = await connectionsTo(url)
        .run(() => attempt(asked), signal)
        .catch((error: unknown) => {
          if (!isPassing(error) || !mayRepeat(tried, lane.connectRetries)) throw error;
          return undefined;
        });
      if (answer && !(isRetriableStatus(answer.status) && mayRepeat(tried, lane.statusRetries))) return answer;
      counters.retries += 1;
      const retryAfter = answer?.headers['retry-after'];
      await sleep(retryDelay(tried, { retryAfter, now: Date.now(), random }), signal);
    }
  };

  return {
    async request(asked) {
      const { method = 'GET', url } = asked;
      if (!URL.canParse(url)) throw new HttpError('connection', { method, url, reason: 'this is no URL' });
      const lane = laneOf(asked.lane ?? '');
      return lane.places.run(() => attemptAll(asked, lane), asked.signal);
    },
    stats: () => ({ ...counters }),
    close: () => dispatcher.destroy(),
  };
}

/** Failures of the network that may be gone a moment later: no certificate will be, no closed pool, no malformed request. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof HttpError)) return false;
  const { failure, cause } = error;
  if (failure === 'timeout') return true;
  const isOurs = cause instanceof errors.InvalidArgumentError || cause instanceof errors.ClientDestroyedError;
  return failure === 'connection' && !isOurs && !isTlsFault(cause);
}

/** Certificates that are not trusted, not ours or not wanted; a plain HTTP server behind `https:`. OpenSSL's and Node's codes. */
function isTlsFault(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    /^(ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(String(cause.code))
  );
}

function describe(
  cause: unknown,
  { method, url, timeoutMs, timedOut }: { method: string; url: string; timeoutMs: number; timedOut: boolean },
): HttpError {
  if (cause instanceof HttpError) return cause;
  const about = { method, url, cause };
  if (timedOut) return new HttpError('timeout', { ...about, reason: `no answer within ${timeoutMs} ms` });
  if (cause instanceof errors.ConnectTimeoutError)
    return new HttpError('timeout', { ...about, reason: 'could not connect in time' });
  return new HttpError('connection', { ...about, reason: reasonOf(cause) });
}

/** Connecting to a name with several addresses fails with one error for each. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : String(cause);
}
