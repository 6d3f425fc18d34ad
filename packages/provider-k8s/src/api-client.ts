import { createHttp, type Http, HttpError, type HttpResponse } from '@pellucid/http';
import { type ConnectOptions, clockSkewSeconds, type ErrorCode, endedBy, PellucidError } from '@pellucid/provider-sdk';
import type { ClusterConfig, Credentials } from './kube-config.ts';

/** What is asked besides the path. */
export interface GetOptions {
  readonly query?: Readonly<Record<string, string>>;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** The right that this needs, for those who lack it: `list pods (all namespaces)`. */
  readonly permission?: string;
}

/** How patient a client is; the defaults are those of the pool. */
export interface ApiClientOptions extends Partial<Pick<ConnectOptions, 'breaker' | 'onRequest'>> {
  readonly timeoutMs?: number;
  readonly retries?: number;
}

/** Reads from one API server. */
export interface ApiClient {
  /** GET, decoded. Throws `PellucidError`; 410 comes as `Expired`. The caller vouches for the shape. */
  get<Answer>(path: string, options?: GetOptions): Promise<Answer>;
  /** Asks for a review of our own rights, which changes nothing: POST, decoded. */
  review<Answer>(path: string, body: object, options?: GetOptions): Promise<Answer>;
  requestCount(): number;
  /** How far the API server's clock was ahead of ours at its last answer; null when it did not tell. */
  clockSkewSeconds(): number | null;
  /** Whether its certificate is checked. */
  readonly verifiesServer: boolean;
  close(): Promise<void>;
}

/** A `continue` token is older than what the API server remembers (410 Gone): the listing has to begin again. */
export class Expired extends PellucidError {
  constructor(path: string) {
    super('UPSTREAM', `${path}: the listing took longer than the API server remembers (410 Expired)`);
  }
}

/**
 * Sends requests over one pool of kept-alive connections. `@kubernetes/client-node` would open a connection for each
 * request, does not retry and ignores signals; its knowledge of kubeconfigs is used, its HTTP is not. The pool keeps the
 * client certificate it was opened with; tokens are renewed.
 */
export async function createApiClient(config: ClusterConfig, options: ApiClientOptions = {}): Promise<ApiClient> {
  const { breaker, onRequest, ...patience } = options;
  let credentials = await config.credentials();
  let renewal: Promise<Credentials> | undefined;
  let skew: number | null = null;
  const { tls } = credentials;
  const http: Http = createHttp({
    tls,
    ...patience,
    ...(breaker ? { breaker } : {}),
    ...(onRequest ? { onAttempt: ({ lane, ...attempt }) => onRequest({ service: lane, ...attempt }) } : {}),
  });

  const send = async (path: string, { query, accept, signal, body }: AskOptions): Promise<HttpResponse> => {
    const url = new URL(`${config.server}${path}`);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const response = await http.request({
      url: url.href,
      lane: SERVICE,
      headers: {
        ...credentials.headers,
        accept: accept ?? 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { method: 'POST', body: JSON.stringify(body), idempotent: true } : {}),
      ...(signal ? { signal } : {}),
    });
    skew = clockSkewSeconds(response.headers['date'], Date.now());
    return response;
  };
  /** One renewal for all requests that were refused with the same credentials: a plugin may ask a person. */
  const renew = async (refused: Credentials): Promise<void> => {
    if (credentials !== refused) return;
    renewal ??= config.credentials().finally(() => {
      renewal = undefined;
    });
    credentials = await renewal;
  };

  const ask = async (path: string, options: AskOptions): Promise<unknown> => {
    try {
      const used = credentials;
      let response = await send(path, options);
      if (response.status === 401) {
        // A service account's token is replaced on disk about every hour, a plugin's when it expires.
        await renew(used);
        response = await send(path, options);
      }
      if (response.status >= 400) throw statusError(path, response, options);
      return response.json();
    } catch (error) {
      // Why it was ended is what counts: a caller, a deadline, a lost lease.
      if (options.signal?.aborted) throw endedBy(options.signal);
      throw error instanceof HttpError
        ? new PellucidError(CODE_OF_FAILURE[error.failure], error.message, { cause: error })
        : error;
    }
  };

  return {
    async get<Answer>(path: string, options: GetOptions = {}) {
      const answer = (await ask(path, options)) as Answer;
      return answer;
    },
    async review<Answer>(path: string, body: object, options: GetOptions = {}) {
      const answer = (await ask(path, { ...options, body })) as Answer;
      return answer;
    },
    requestCount: () => http.stats().requests,
    clockSkewSeconds: () => skew,
    verifiesServer: tls.rejectUnauthorized !== false,
    close: () => http.close(),
  };
}

interface AskOptions extends GetOptions {
  readonly body?: object;
}

/** One process serves all API groups that kinds are read from: none of them fails alone. */
const SERVICE = 'kube-apiserver';

const CODE_OF_FAILURE: Readonly<Record<HttpError['failure'], ErrorCode>> = {
  connection: 'UNREACHABLE',
  tls: 'UNREACHABLE',
  unavailable: 'UNREACHABLE',
  timeout: 'TIMEOUT',
  aborted: 'CANCELLED',
  'too-large': 'UPSTREAM',
  decode: 'DECODE',
};

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'SERVICE_ABSENT',
  408: 'TIMEOUT',
  429: 'RATE_LIMITED',
  504: 'TIMEOUT',
};

/** The API server explains itself in a `Status` object; a proxy in front of it does not. */
interface Status {
  readonly message?: string;
  /** Names the object, where a single one is missing. */
  readonly details?: { readonly name?: string };
}

function statusError(path: string, response: HttpResponse, { body, permission }: AskOptions): PellucidError {
  if (response.status === 410) return new Expired(path);
  const status = statusOf(response);
  const isOneMissing = response.status === 404 && status.details?.name !== undefined;
  const code = isOneMissing ? 'NOT_FOUND' : (CODE_OF_STATUS[response.status] ?? 'UPSTREAM');
  const method = body ? 'POST' : 'GET';
  return new PellucidError(code, `${method} ${path}: ${response.status} ${status.message ?? 'without a reason'}`, {
    missingPermission: code === 'FORBIDDEN' ? permission : undefined,
  });
}

function statusOf(response: HttpResponse): Status {
  try {
    const status = response.json();
    return typeof status === 'object' && status !== null ? status : {};
  } catch (error) {
    // The status says enough; the page of a proxy would add nothing that may be shown.
    if (error instanceof HttpError) return {};
    throw error;
  }
}
