import { request } from 'undici';
import { joinSignals } from './abort.ts';
import { readBody } from './body.ts';
import type { CircuitBreaker } from './breaker.ts';
import { createDispatcher, type TlsOptions } from './dispatcher.ts';
import { HttpError } from './errors.ts';
import { describeFailure, isPassing } from './failures.ts';
import { guard } from './guard.ts';
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
  /** Asked with the lane's name before each request, and told of how all its attempts ended. */
  readonly breaker?: CircuitBreaker;
  /** Told of each attempt when it has ended. */
  readonly onAttempt?: (attempt: HttpAttempt) => void;
  readonly random?: () => number;
}

/** One attempt of a request, for metrics. */
export interface HttpAttempt {
  readonly lane: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly milliseconds: number;
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
    breaker,
    onAttempt,
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
    const started = performance.now();
    let status: number | null = null;
    try {
      const response = await request(url, {
        dispatcher,
        method,
        headers: { accept: 'application/json', 'accept-encoding': 'gzip', ...headers },
        ...(body === undefined ? {} : { body }),
        signal: joined.signal,
      });
      status = response.statusCode;
      const encoding = response.headers['content-encoding']?.toString().toLowerCase();
      const bytes = await readBody(response.body, encoding, { maxBodyBytes, method, url });
      return createResponse({ method, url, status: response.statusCode, headers: response.headers, body: bytes });
    } catch (cause) {
      signal?.throwIfAborted();
      throw describeFailure(cause, { method, url, timeoutMs, timedOut: deadline.signal.aborted });
    } finally {
      clearTimeout(timer);
      joined.release();
      onAttempt?.({ lane: asked.lane ?? '', status, milliseconds: performance.now() - started });
    }
  };

  const attemptAll = async (asked: HttpRequest, lane: Lane, isSuspect: boolean): Promise<HttpResponse> => {
    const { method = 'GET', url, signal } = asked;
    const isRepeatable = asked.idempotent || method === 'GET' || method === 'HEAD';
    const mayRepeat = (tried: number, allowed: number): boolean => isRepeatable && tried < allowed;
    for (let tried = 0; ; tried += 1) {
      await sleep(lane.nextDelay(), signal);
      const answer = await connectionsTo(url)
        .run(() => attempt(asked), signal)
        .catch((error: unknown) => {
          // A service whose last request failed is not waited for as often again.
          const isLost = isSuspect && error instanceof HttpError && error.failure === 'timeout';
          if (isLost || !isPassing(error) || !mayRepeat(tried, lane.connectRetries)) throw error;
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
      const { method = 'GET', url, lane: service = '' } = asked;
      if (!URL.canParse(url)) throw new HttpError('connection', { method, url, reason: 'this is no URL' });
      const lane = laneOf(service);
      const attempts = (isSuspect: boolean): Promise<HttpResponse> => attemptAll(asked, lane, isSuspect);
      // Asked when its turn comes: what waits in line fails at once when the service is given up meanwhile.
      const guarded = () => (breaker ? guard(breaker, { service, method, url }, attempts) : attempts(false));
      return lane.places.run(guarded, asked.signal);
    },
    stats: () => ({ ...counters }),
    close: () => dispatcher.destroy(),
  };
}
