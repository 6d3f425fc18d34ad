import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Cloud, createSession, parseCloud, type Session, type SessionOptions } from '../src/index.ts';

/** What a service answers: a JSON body, or all of it. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is. */
  readonly body?: unknown;
}

/** A request as the fake saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** `hang up` breaks the connection without an answer. */
type Route = (request: SeenRequest) => Answer | 'hang up' | Promise<Answer>;

/** A catalog as Keystone writes it, with `{url}` in place of the fake's own address. */
export type FakeCatalog = readonly unknown[];

/** One server that plays Keystone and all services. */
export interface FakeCloud {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Bodies of the authentications so far. */
  readonly authentications: readonly unknown[];
  /** Keystone's answer to an authentication, for tests that answer otherwise at times. */
  readonly issueToken: Route;
  /** Answers requests to this path. */
  on(path: string, route: Route): void;
  /** A cloud's settings that lead here, with these changed. */
  cloud(settings?: Readonly<Record<string, unknown>>): Cloud;
  /** A session that leads here and does not wait between attempts. */
  session(settings?: Readonly<Record<string, unknown>>, options?: SessionOptions): Session;
}

/** How long the fake's tokens live, and what stands in them. */
export interface FakeToken {
  readonly catalog?: FakeCatalog;
  readonly projectId?: string | null;
  readonly expiresAt?: () => number;
  /** The fake's clock, in milliseconds since the epoch; null: it does not tell the time. */
  readonly now?: (() => number) | null;
  /** Goes over what Keystone says of a token: its user, scope and roles. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The only entry of a catalog: one public endpoint. */
export function service(type: string, url: string): unknown {
  return { type, name: type, endpoints: [{ url, interface: 'public', region: 'one', region_id: 'one' }] };
}

/** Starts a cloud that is gone after the test. Tokens are `token-1`, `token-2`, … */
export async function fakeCloud(token: FakeToken = {}): Promise<FakeCloud> {
  const {
    catalog = [],
    projectId = 'project-id',
    expiresAt = () => Date.now() + 3_600_000,
    facts = {},
    now = Date.now,
  } = token;
  const requests: SeenRequest[] = [];
  const authentications: unknown[] = [];
  const routes = new Map<string, Route>();
  let url = '';
  const issueToken: Route = ({ body }) => {
    authentications.push(body);
    return {
      status: 201,
      headers: {
        'x-subject-token': `token-${authentications.length}`,
        ...(now ? { date: new Date(now()).toUTCString() } : {}),
      },
      body: {
        token: {
          expires_at: new Date(expiresAt()).toISOString(),
          user: { id: 'user-id', name: 'reader' },
          roles: [{ id: 'role-id', name: 'reader' }],
          ...(projectId ? { project: { id: projectId, name: 'demo' } } : { system: { all: true } }),
          catalog: JSON.parse(JSON.stringify(catalog).replaceAll('{url}', url)),
          ...facts,
        },
      },
    };
  };
  routes.set('/v3/auth/tokens', issueToken);
  const server = createServer(async (request, response) => {
    const seen = await see(request);
    requests.push(seen);
    const route = routes.get(seen.path);
    const answer = route ? await route(seen) : { status: 404, body: { itemNotFound: { message: 'nothing here' } } };
    if (answer === 'hang up') response.destroy();
    else send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  const cloud: FakeCloud['cloud'] = (settings = {}) =>
    parseCloud('fake', {
      auth: { auth_url: url, username: 'reader', password: 'hunter2', project_id: 'project-id' },
      ...settings,
    });
  return {
    url,
    requests,
    authentications,
    issueToken,
    on: (path, route) => routes.set(path, route),
    cloud,
    session(settings, options = {}) {
      const session = createSession(cloud(settings), { ...options, http: { random: () => 0, ...options.http } });
      onTestFinished(() => session.close());
      return session;
    },
  };
}

async function see(request: IncomingMessage): Promise<SeenRequest> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { method: request.method ?? '', path: pathname, query: searchParams, headers: request.headers, body };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = {} }: Answer): void {
  const isText = typeof body === 'string';
  response.sendDate = false;
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
