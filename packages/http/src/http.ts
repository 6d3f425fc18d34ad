import { Agent, type Dispatcher, EnvHttpProxyAgent, errors, request } from 'undici';
import { HttpError } from './errors.ts';
import { createResponse, type HttpResponse } from './response.ts';
import { isRetriableStatus, retryDelay, sleep } from './retry.ts';
import { createSemaphore, type Semaphore } from './semaphore.ts';

/** Whom to trust, and who we are, on TLS connections. PEM texts. */
export interface TlsOptions {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly servername?: string;
  /** False only where the operator said so. */
  readonly rejectUnauthorized?: boolean;
}

/** Settings of one cloud's connections; every time is in milliseconds. */
export interface HttpOptions {
  readonly tls?: TlsOptions;
  /** Kept-alive connections per origin. @default 10 */
  readonly connections?: number;
  /** @default 10 000 */
  readonly connectTimeoutMs?: number;
  /** For one attempt, from its start to the body's last byte. @default 60 000 */
  readonly timeoutMs?: number;
  /** Further attempts after the first. @default 4 */
  readonly retries?: number;
  /** Requests under way at a time per lane. @default 8 */
  readonly concurrency?: number;
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
    timeoutMs = 60_000,
    retries = 4,
    concurrency = 8,
    maxBodyBytes = 256 * 1024 * 1024,
    random = Math.random,
  } = options;
  const dispatcher = createDispatcher(options);
  const lanes = new Map<string, Semaphore>();
  const counters = { requests: 0, retries: 0 };

  const attempt = async (asked: HttpRequest): Promise<HttpResponse> => {
    const { method = 'GET', url, headers, body, signal } = asked;
    const timeout = AbortSignal.timeout(timeoutMs);
    counters.requests += 1;
    try {
      const response = await request(url, {
        dispatcher,
        method,
        headers: { accept: 'application/json', ...headers },
        ...(body === undefined ? {} : { body }),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const bytes = await readBody(response.body, { maxBodyBytes, method, url });
      return createResponse({ method, url, status: response.statusCode, headers: response.headers, body: bytes });
    } catch (cause) {
      signal?.throwIfAborted();
      throw describe(cause, { method, url, timeoutMs, timedOut: timeout.aborted });
    }
  };

  const attemptAll = async (asked: HttpRequest): Promise<HttpResponse> => {
    const { method = 'GET', signal } = asked;
    const allowed = asked.idempotent || method === 'GET' || method === 'HEAD' ? retries : 0;
    for (let tried = 0; ; tried += 1) {
      const last = tried >= allowed;
      const answer = await attempt(asked).catch((error: unknown) => {
        if (last || !isPassing(error)) throw error;
        return undefined;
      });
      if (answer && (last || !isRetriableStatus(answer.status))) return answer;
      counters.retries += 1;
      const retryAfter = answer?.headers['retry-after'];
      await sleep(retryDelay(tried, { retryAfter, now: Date.now(), random }), signal);
    }
  };

  return {
    request(asked) {
      const lane = asked.lane ?? '';
      const semaphore = lanes.get(lane) ?? createSemaphore(concurrency);
      lanes.set(lane, semaphore);
      return semaphore.run(() => attemptAll(asked), asked.signal);
    },
    stats: () => ({ ...counters }),
    close: () => dispatcher.destroy(),
  };
}

function createDispatcher(options: HttpOptions): Dispatcher {
  const { connections = 10, connectTimeoutMs = 10_000, tls = {} } = options;
  const pool = { connections, connect: { timeout: connectTimeoutMs, ...tls } };
  const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]);
  if (!proxied) return new Agent(pool);
  const noProxy = [process.env['no_proxy'] ?? process.env['NO_PROXY'], 'localhost', '127.0.0.1', '::1'];
  return new EnvHttpProxyAgent({ ...pool, noProxy: noProxy.filter(Boolean).join(',') });
}

async function readBody(
  body: Dispatcher.ResponseData['body'],
  { maxBodyBytes, method, url }: { maxBodyBytes: number; method: string; url: string },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBodyBytes) {
      body.destroy();
      throw new HttpError('too-large', { method, url, reason: `the answer is larger than ${maxBodyBytes} bytes` });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Failures of the network that may be gone a moment later. */
function isPassing(error: unknown): boolean {
  return error instanceof HttpError && (error.failure === 'connection' || error.failure === 'timeout');
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
