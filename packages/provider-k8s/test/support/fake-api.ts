import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Connection, PellucidError, type Resource } from '@pellucid/provider-sdk';
import { kubernetesProvider } from '../../src/index.ts';

/** A request as the fake API server got it. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** What was sent along, decoded. */
  readonly body?: unknown;
}

/** What it answers: JSON of an object, or text as it stands. */
export interface Answer {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An API server that answers as a test wants it to. */
export interface FakeApi {
  readonly server: string;
  /** All requests so far. */
  readonly asked: readonly Asked[];
  /** A kubeconfig for it, with the given user and settings of the cluster. */
  kubeconfig(user?: object, cluster?: object): Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Starts one; `answer` decides on everything but `/version` and `kube-system`, unless it gives an answer there. */
export async function startFakeApi(answer: (asked: Asked) => Answer | 'hang up' | undefined): Promise<FakeApi> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const sent = await text(request);
    const one: Asked = {
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      ...(sent ? { body: JSON.parse(sent) } : {}),
    };
    asked.push(one);
    const answered = answer(one) ?? DEFAULTS[url.pathname] ?? notFound();
    if (answered === 'hang up') {
      request.socket.destroy();
      return;
    }
    const { status = 200, body, headers } = answered;
    const type = typeof body === 'string' ? 'text/html' : 'application/json';
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fake API server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    server: origin,
    asked,
    kubeconfig: (user = { token: 'secret-token' }, cluster = {}) => ({
      clusters: [{ name: 'fake', cluster: { server: origin, 'insecure-skip-tls-verify': true, ...cluster } }],
      users: [{ name: 'tester', user }],
      contexts: [{ name: 'fake', context: { cluster: 'fake', user: 'tester' } }],
      'current-context': 'fake',
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const DEFAULTS: Readonly<Record<string, Answer>> = {
  '/version': { body: { gitVersion: 'v1.35.4', platform: 'linux/amd64' } },
  '/api/v1/namespaces/kube-system': {
    body: { metadata: { name: 'kube-system', uid: 'kube-system-uid', creationTimestamp: '2026-11-01T00:00:00Z' } },
  },
};

/** A `Status` as the API server sends it. */
export function failure(status: number, message: string, details: object = {}): Answer {
  return { status, body: { kind: 'Status', message, details, code: status } };
}

function notFound(): Answer {
  return { status: 404, body: '404 page not found\n' };
}

/** A page of a list of objects with these uids. */
export function page(uids: readonly string[], next?: string): Answer {
  const items = uids.map((uid) => ({ metadata: { name: `name-${uid}`, uid } }));
  return { body: { kind: 'List', metadata: next ? { continue: next } : {}, items } };
}

/** How the listing of a kind went. */
export interface Listed {
  readonly resources: readonly Resource[];
  readonly incomplete: readonly string[];
  /** The error that ended it, as `CODE: message`. */
  readonly failed: string | null;
}

/** Lists a kind and understands every row. */
export async function listKind(
  connection: Connection,
  kind: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Listed> {
  const definition = kubernetesProvider.resources.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no kind ${kind}`);
  const resources: Resource[] = [];
  const incomplete: string[] = [];
  try {
    for await (const { rows, context, incomplete: why } of connection.list(definition, { region: '', signal })) {
      resources.push(...rows.map((row) => definition.map(row, context)));
      if (why) incomplete.push(`${why.code}: ${why.reason}`);
    }
    return { resources, incomplete, failed: null };
  } catch (error) {
    if (!(error instanceof PellucidError)) throw error;
    return { resources, incomplete, failed: `${error.code}: ${error.message}` };
  }
}

/** The native ids of what was listed. */
export function keysOf({ resources }: Listed): string[] {
  return resources.map(({ key }) => key);
}
