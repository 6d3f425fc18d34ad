import { apiError, CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import type { Connection } from './connection.ts';
import { describeFailedAnswer } from './failed-answer.ts';
import { parseJson } from './parse-json.ts';

/** A request to the REST API. */
export interface RestRequest {
  readonly method: string;
  /** Below `/api`, ready to be sent. */
  readonly path: string;
  readonly query?: URLSearchParams;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** A GraphQL request. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A GraphQL answer: errors beside what could be answered. */
export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** The API of one server, as one caller. Throws `CommandError` for whatever goes wrong. */
export interface Api {
  readonly url: string;
  rest(request: RestRequest): Promise<unknown>;
  /** Errors of the operation are in the answer. */
  graphql(request: GraphqlRequest): Promise<GraphqlAnswer>;
  /** The data of an answer without errors. */
  ask(request: GraphqlRequest): Promise<Readonly<Record<string, unknown>>>;
}

/** No server waits longer with an answer (milliseconds): its own limit is a minute unless it was changed. */
const TIMEOUT_MS = 150_000;
/** More than any answer within the server's own limits. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Opens the API. Nothing is sent yet. */
export function createApi({ url, credential }: Connection): Api {
  const authorization: Record<string, string> =
    credential === null
      ? {}
      : credential.type === 'keystone'
        ? { 'x-auth-token': credential.token }
        : { authorization: `Bearer ${credential.token}` };

  const send = async (path: string, init: { method: string; body?: string }): Promise<Response> => {
    const headers = { accept: 'application/json', 'content-type': 'application/json', ...authorization };
    try {
      // Who followed a redirect would take the credential along to wherever that leads.
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      return await fetch(`${url}${path}`, { ...init, headers, redirect: 'manual', signal });
    } catch (error) {
      throw unreachable(url, error);
    }
  };
  const answerOf = async (response: Response): Promise<unknown> => {
    const text = await boundedText(response, url);
    // A console log is no JSON.
    if (response.ok && response.headers.get('content-type')?.startsWith('text/plain')) return text;
    const body = parseJson(text);
    if (body === undefined)
      throw new CommandError(`${url} answers as no Pellucid does (${response.status}, no JSON).`, EXIT.UPSTREAM);
    return body;
  };
  const graphql = async (request: GraphqlRequest): Promise<GraphqlAnswer> => {
    const response = await send('/graphql', { method: 'POST', body: JSON.stringify(request) });
    const body = await answerOf(response);
    if (!isGraphqlAnswer(body)) throw describeFailedAnswer(url, response.status, body);
    // Who is not let in has no answer that a query could have.
    if (response.status === 401 || response.status === 403) throw describeFailedAnswer(url, response.status, body);
    return body;
  };
  return {
    url,
    graphql,
    rest: async ({ method, path, query, body }) => {
      const search = query?.size ? `?${query}` : '';
      const response = await send(`/api${path}${search}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer = await answerOf(response);
      if (!response.ok) throw describeFailedAnswer(url, response.status, answer);
      return answer;
    },
    ask: async (request) => {
      const { data, errors } = await graphql(request);
      const [error] = errors ?? [];
      if (error) throw apiError(String(error.extensions?.['code'] ?? 'UNKNOWN'), error.message);
      return isRecord(data) ? data : {};
    },
  };
}

function unreachable(url: string, error: unknown): CommandError {
  const { cause } = error instanceof Error ? error : {};
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const told = typeof code === 'string' ? code : cause instanceof Error ? cause.message : '';
  const reason = error instanceof Error && error.name === 'TimeoutError' ? `${TIMEOUT_MS / 1000} s` : told;
  return new CommandError(`${url} does not answer${reason === '' ? '' : ` (${reason})`}.`, EXIT.UPSTREAM, {
    code: 'UPSTREAM_UNAVAILABLE',
    hint: 'is `pellucid serve` running there? PELLUCID_SERVER or `pellucid login --server URL` says which server is meant',
    cause: error,
  });
}

async function boundedText(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > MAX_BYTES) throw new CommandError(`${url} answers with more than ${MAX_BYTES} bytes.`, EXIT.UPSTREAM);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof CommandError ? error : unreachable(url, error);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isGraphqlAnswer(body: unknown): body is GraphqlAnswer {
  return isRecord(body) && ('data' in body || Array.isArray(body['errors']));
}

/** Whether something is an object with members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
