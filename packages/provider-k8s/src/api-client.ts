import { createHttp, type Http, HttpError, type HttpResponse } from '@pellucid/http';
import { type ErrorCode, PellucidError } from '@pellucid/provider-sdk';
import type { ClusterConfig, Credentials } from './kube-config.ts';

/** What is asked besides the path. */
export interface GetOptions {
  readonly query?: Readonly<Record<string, string>>;
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

/** Reads from one API server. */
export interface ApiClient {
  /** GET, decoded. Throws `PellucidError`; 410 comes as `Expired`. The caller vouches for the shape. */
  get<Answer>(path: string, options?: GetOptions): Promise<Answer>;
  requestCount(): number;
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
export async function createApiClient(config: ClusterConfig): Promise<ApiClient> {
  let credentials = await config.credentials();
  let renewal: Promise<Credentials> | undefined;
  const http: Http = createHttp({ tls: credentials.tls });

  const send = (path: string, { query, accept, signal }: GetOptions): Promise<HttpResponse> => {
    const url = new URL(`${config.server}${path}`);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    return http.request({
      url: url.href,
      headers: { ...credentials.headers, accept: accept ?? 'application/json' },
      ...(signal ? { signal } : {}),
    });
  };
  /** One renewal for all requests that were refused with the same credentials: a plugin may ask a person. */
  const renew = async (refused: Credentials): Promise<void> => {
    if (credentials !== refused) return;
    renewal ??= config.credentials().finally(() => {
      renewal = undefined;
    });
    credentials = await renewal;
  };

  return {
    async get<Answer>(path: string, options: GetOptions = {}) {
      try {
        const used = credentials;
        let response = await send(path, options);
        if (response.status === 401) {
          // A service account's token is replaced on disk about every hour, a plugin's when it expires.
          await renew(used);
          response = await send(path, options);
        }
        if (response.status >= 400) throw statusError(path, response);
        const answer = response.json() as Answer;
        return answer;
      } catch (error) {
        if (options.signal?.aborted) throw new PellucidError('CANCELLED', 'cancelled', { cause: error });
        throw error instanceof HttpError
          ? new PellucidError(CODE_OF_FAILURE[error.failure], error.message, { cause: error })
          : error;
      }
    },
    requestCount: () => http.stats().requests,
    close: () => http.close(),
  };
}

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
  429: 'RATE_LIMITED',
};

/** The API server explains itself in a `Status` object; a proxy in front of it does not. */
interface Status {
  readonly message?: string;
  /** Names the object, where a single one is missing. */
  readonly details?: { readonly name?: string };
}

function statusError(path: string, response: HttpResponse): PellucidError {
  if (response.status === 410) return new Expired(path);
  const status = statusOf(response);
  const isOneMissing = response.status === 404 && status.details?.name !== undefined;
  const code = isOneMissing ? 'NOT_FOUND' : (CODE_OF_STATUS[response.status] ?? 'UPSTREAM');
  return new PellucidError(code, `GET ${path}: ${response.status} ${status.message ?? 'without a reason'}`);
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
