import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a token of the fake cloud is good for: a project's id, or the whole system. */
export type FakeScope = { readonly project: string } | 'system' | 'unscoped';

/** A request to a service, understood. */
export interface FakeRequest {
  /** `compute /servers/detail`. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly scope: FakeScope;
  readonly headers: IncomingHttpHeaders;
}

/** What a service answers; a plain body means 200, a text for a body is sent as a page. Or it never does. */
export type FakeAnswer =
  | { readonly status?: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'silence'
  | 'hang up';

/** Answers by route; a route that is not there is 404. */
export type FakeRoutes = Readonly<Record<string, (request: FakeRequest) => FakeAnswer>>;

/** A Keystone with services behind it, on one port. */
export interface FakeCloud {
  /** Settings of a cloud, as in clouds.yaml. */
  settings(scope: FakeScope): Readonly<Record<string, unknown>>;
  /** Every request to a service so far: `compute /servers/detail?limit=250 system`. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** 403 as Nova says it. */
export const refused: FakeAnswer = { status: 403, body: { forbidden: { code: 403, message: 'policy' } } };

const SERVICES = ['identity', 'compute', 'network', 'image', 'load-balancer', 'dns', 'key-manager', 'placement'];
/** Services whose URL ends with the project: they have none for the system. */
const SERVICES_OF_PROJECTS = ['block-storage', 'database', 'object-store'];
const PASSWORD = 'right';

/** Starts a cloud. Swift's routes hold the account: `object-store /AUTH_p1`. */
export async function startFakeCloud(routes: FakeRoutes): Promise<FakeCloud> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    handle(request, { routes, log, origin }).then(
      (answer) => {
        if (answer === 'hang up') request.socket.destroy();
        else if (answer !== 'silence') send(response, answer);
      },
      (error: unknown) => send(response, { status: 500, body: { message: String(error) } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  return {
    settings: (scope) => ({ auth: { auth_url: `${origin}/identity/v3`, ...credentials(scope) } }),
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Credentials with the wrong password. */
export function withWrongPassword(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...settings, auth: { ...Object(settings['auth']), password: 'hunter2' } };
}

function credentials(scope: FakeScope): Readonly<Record<string, string>> {
  const user = { username: 'tester', password: PASSWORD, user_domain_id: 'default' };
  if (scope === 'unscoped') return user;
  return scope === 'system' ? { ...user, system_scope: 'all' } : { ...user, project_id: scope.project };
}

interface Handling {
  readonly routes: FakeRoutes;
  readonly log: string[];
  readonly origin: string;
}

async function handle(
  request: IncomingMessage,
  { routes, log, origin }: Handling,
): Promise<Answer | 'silence' | 'hang up'> {
  const url = new URL(request.url ?? '/', origin);
  if (url.pathname === '/identity/v3/auth/tokens') return authenticate(await bodyOf(request), origin);
  const scope = scopeOf(request.headers['x-auth-token']);
  const [, service = '', path = ''] = /^\/([a-z-]+)\/v\d(?:\/p\d+)?(\/.*)$/.exec(url.pathname) ?? [];
  if (path === '' || path === '/') return { status: 404, body: {} };
  const route = `${service} ${path}`;
  log.push(`${route}${url.search} ${typeof scope === 'string' ? scope : scope.project}`);
  const answer = routes[route]?.({ route, query: url.searchParams, scope, headers: request.headers }) ?? {
    status: 404,
    body: {},
  };
  return typeof answer === 'string' ? answer : { status: 200, ...answer };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function authenticate(body: string, origin: string): Answer {
  const { auth } = JSON.parse(body);
  if (auth.identity.password.user.password !== PASSWORD)
    return {
      status: 401,
      body: { error: { code: 401, message: 'The request you have made requires authentication.' } },
    };
  const project: string | undefined = auth.scope?.project?.id;
  const name = project ?? (auth.scope?.system ? 'system' : 'unscoped');
  return {
    status: 201,
    headers: { 'x-subject-token': `token-${name}` },
    body: {
      token: {
        expires_at: '2999-01-01T00:00:00.000000Z',
        user: { id: 'u1', name: 'tester' },
        ...(project ? { project: { id: project, name: project } } : {}),
        ...(name === 'system' ? { system: { all: true } } : {}),
        catalog: name === 'unscoped' ? [] : catalog(origin, project),
      },
    },
  };
}

function catalog(origin: string, project: string | undefined): unknown {
  const service = (type: string, end: string): unknown => ({
    type,
    endpoints: [{ interface: 'public', region_id: 'R1', url: `${origin}/${type}/v3${end}` }],
  });
  return [
    ...SERVICES.map((type) => service(type, '')),
    ...(project ? SERVICES_OF_PROJECTS.map((type) => service(type, placeOf(type, project))) : []),
  ];
}

function placeOf(type: string, project: string): string {
  return type === 'object-store' ? `/AUTH_${project}` : `/${project}`;
}

function scopeOf(token: string | readonly string[] | undefined): FakeScope {
  const name = String(token).replace('token-', '');
  return name === 'system' || name === 'unscoped' ? name : { project: name };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const isPage = typeof body === 'string';
  response
    .writeHead(status, { 'content-type': isPage ? 'text/html' : 'application/json', ...headers })
    .end(isPage ? body : JSON.stringify(body));
}
