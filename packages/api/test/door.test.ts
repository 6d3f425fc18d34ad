import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-sse';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { ApiTokenConfig } from '../src/config/auth-config.ts';
import { readAllowList } from '../src/graphql/allow-list.ts';
import { type AuthServer, type AuthServerOptions, startAuthServer } from './support/auth-server.ts';

const ME = '{ me { id role projects namespaces } }';
const SECRET = 'correct-horse-battery';

const apiToken = (name: string, more: Partial<ApiTokenConfig> = {}): ApiTokenConfig => ({
  name,
  secret: `${SECRET}-${name}`,
  role: 'reader',
  projects: null,
  namespaces: null,
  accounts: null,
  ...more,
});
const as = (name: string) => ({ authorization: `Bearer ${SECRET}-${name}` });

const servers: AuthServer[] = [];
const start = async (options: AuthServerOptions): Promise<AuthServer> => {
  const server = await startAuthServer(options);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe('API tokens', () => {
  it('have names and roles, and may be bound to projects and namespaces', async () => {
    const server = await start({
      auth: {
        required: true,
        tokens: [
          apiToken('wall'),
          apiToken('ci', { role: 'operator' }),
          apiToken('shop', { role: 'admin', projects: ['p-1'], namespaces: ['k8s/shop'] }),
        ],
      },
      server: { apiToken: SECRET },
    });
    const me = async (headers: Record<string, string>) => (await server.query(ME, headers)).body.data?.['me'];
    expect(await me(as('wall'))).toEqual({ id: 'token:wall', role: 'reader', projects: null, namespaces: null });
    expect(await me(as('ci'))).toMatchObject({ id: 'token:ci', role: 'operator', projects: null });
    expect(await me(as('shop'))).toEqual({
      id: 'token:shop',
      role: 'admin',
      projects: ['p-1'],
      namespaces: ['k8s/shop'],
    });
    expect(await me({ authorization: `Bearer ${SECRET}` })).toMatchObject({ id: 'token:server', role: 'admin' });
    expect(await me({ authorization: `Basic ${btoa(`anybody:${SECRET}-ci`)}` })).toMatchObject({ id: 'token:ci' });
    expect((await server.query(ME, as('nobody'))).status).toBe(401);
    expect((await server.query('mutation { createServer }', as('wall'))).body.errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('without authentication', () => {
  it('who sends nothing is trusted, and who sends something wrong is not', async () => {
    const server = await start({});
    expect((await server.query(ME)).body.data).toMatchObject({ me: { id: 'local', role: 'admin', projects: null } });
    expect((await server.query(ME, as('nobody'))).status).toBe(401);
  });

  it('names that lead here by DNS rebinding are refused at every route that changes something', async () => {
    const server = await start({});
    const { hostname, port } = new URL(server.url);
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `rebound.example.org:${port}`, 'content-type': 'application/json' };
      const sent = request({ hostname, port, path: '/auth/token', method: 'POST', headers }, ({ statusCode }) =>
        resolve(statusCode),
      );
      sent.on('error', reject);
      sent.end('{}');
    });
    expect(status).toBe(403);
  });
});

describe('pages of other origins', () => {
  const origin = 'https://portal.example.org';
  const preflight = (server: AuthServer, from: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-auth-token,content-type',
      },
    });

  it('are let in where they are configured, and others are not', async () => {
    const server = await start({
      auth: { required: true, tokens: [apiToken('ui')] },
      server: { corsOrigins: [origin] },
    });
    const allowed = await preflight(server, origin);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('x-auth-token');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await server.query(ME, { ...as('ui'), origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    const evil = await preflight(server, 'https://evil.example.org');
    expect(evil.headers.get('access-control-allow-origin')).not.toBe('https://evil.example.org');
    const stream = (from: string) =>
      fetch(`${server.url}/graphql/stream?query={me{id}}`, { headers: { ...as('ui'), origin: from } });
    expect((await stream(origin)).status).toBe(400);
    expect((await stream('https://evil.example.org')).status).toBe(403);
  });

  it('have a browser change nothing here, by no route', async () => {
    const server = await start({});
    const send = async (path: string, headers: Record<string, string>) =>
      (await fetch(server.url + path, { method: 'POST', headers })).status;
    const evil = { origin: 'https://evil.example.org' };
    for (const path of ['/api/servers', '/auth/token', '/graphql', '/graphql/stream'])
      expect(await send(path, evil), path).toBe(403);
    expect(await send('/api/servers', { origin: server.url, 'sec-fetch-site': 'cross-site' })).toBe(403);
    for (const own of [{ origin: server.url }, { ...evil, 'sec-fetch-site': 'same-origin' }, {}])
      expect(await send('/api/servers', own)).toBe(201);
  });

  it('get nothing by default', async () => {
    const server = await start({});
    expect((await preflight(server, origin)).status).toBe(404);
    expect((await server.query(ME, { origin })).headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('every answer has security headers, and what pages need is left to them', async () => {
  const server = await start({});
  const data = await server.query(ME);
  expect(data.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  const pages = await Promise.all(
    ['/graphql', '/graphiql'].map((path) => fetch(server.url + path, { headers: { accept: 'text/html' } })),
  );
  expect(pages[0]?.headers.get('content-security-policy')).not.toContain('default-src');
  expect(pages[1]?.headers.get('content-security-policy')).toContain("script-src 'self'");
  for (const { headers } of [data, ...pages])
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
});

describe('live updates', () => {
  const limits = { subscriptions: 5, subscriptionsPerCaller: 2 };
  const auth = { required: true, tokens: ['ann', 'bob', 'cid', 'dan'].map((name) => apiToken(name)) };
  const sockets: WebSocket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.terminate();
  });

  /** Without a name nobody says who opens it. */
  const dial = (server: AuthServer, name?: string): WebSocket => {
    const headers = name === undefined ? {} : as(name);
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    sockets.push(socket);
    return socket;
  };
  /** `open` when it is taken, else the code with which it is closed. */
  const told = (socket: WebSocket, parameters: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: parameters })));
      socket.once('message', () => resolve('open'));
      socket.once('close', resolve);
      socket.once('error', reject);
    });
  const opened = (socket: WebSocket): Promise<unknown> =>
    new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });

  it('are shared: who has many streams leaves some to the others', async () => {
    const server = await start({ auth, limits });
    const url = `${server.url}/graphql/stream?query=${encodeURIComponent('subscription { ticks }')}`;
    const leaving = new AbortController();
    const ask = async (name: string, signal: AbortSignal | null = null) => {
      const response = await fetch(url, { headers: as(name), signal });
      return response.status === 200 ? 200 : response.text();
    };
    expect(await Promise.all([ask('ann', leaving.signal), ask('ann')])).toEqual([200, 200]);
    expect(await ask('ann')).toMatch(/You have 2 subscriptions.*UNAVAILABLE/);
    expect(await Promise.all([ask('bob'), ask('bob'), ask('cid')])).toEqual([200, 200, 200]);
    expect(await ask('dan')).toMatch(/There are 5 subscriptions.*UNAVAILABLE/);
    leaving.abort();
    await vi.waitFor(async () => expect(await ask('dan')).toBe(200));
  });

  it('are shared: who has many WebSockets leaves some to the others', async () => {
    const server = await start({ auth, limits });
    const [first, second] = [dial(server, 'ann'), dial(server)];
    expect(await Promise.all([told(first), told(second, as('ann'))])).toEqual(['open', 'open']);
    expect(await told(dial(server, 'ann'))).toBe(1013);
    expect(await told(dial(server), as('ann'))).toBe(1013);
    expect(await told(dial(server), as('bob'))).toBe('open');
    first.close();
    await vi.waitFor(async () => expect(await told(dial(server), as('ann'))).toBe('open'));
  });

  it('are not taken by who opens WebSockets and says nothing', async () => {
    const server = await start({ auth, limits });
    const [silent] = await Promise.all([dial(server), dial(server)].map(async (one) => opened(one).then(() => one)));
    expect(await told(dial(server), as('ann'))).toBe(1013);
    expect(await Promise.all(['ann', 'ann', 'bob', 'bob', 'cid'].map((name) => told(dial(server, name))))).toEqual(
      Array(5).fill('open'),
    );
    expect(await told(dial(server, 'dan'))).toBe(1013);
    silent?.close();
    await vi.waitFor(async () => expect(await told(dial(server), as('nobody'))).toBe(4401));
  });
});

describe('a proxy in front', () => {
  it('is believed about addresses only where it is configured', async () => {
    const tokens = { required: true, tokens: [apiToken('x')] };
    const forwarded = { 'x-forwarded-for': '203.0.113.7' };
    const trusting = await start({ auth: tokens, server: { trustedProxies: ['127.0.0.0/8'] } });
    await trusting.query(ME, { ...as('wrong'), ...forwarded });
    expect(trusting.log).toContainEqual(expect.objectContaining({ audit: 'refusal', address: '203.0.113.7' }));
    const direct = await start({ auth: tokens });
    await direct.query(ME, { ...as('wrong'), ...forwarded });
    expect(direct.log).toContainEqual(expect.objectContaining({ audit: 'refusal', address: '127.0.0.1' }));
  });
});

describe('a list of queries', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pellucid-queries-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (content: unknown): string => {
    const file = join(folder, 'queries.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const byId = (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
  const TICKS = 'subscription Ticks { ticks }';

  it.each([
    [
      'as Apollo writes it',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [
          { id: 'me', name: 'Me', type: 'query', body: ME },
          { id: 'ticks', body: TICKS },
        ],
      },
    ],
    ['as an object', { me: ME, ticks: TICKS }],
  ])('%s is all that may be asked', async (_, content) => {
    const server = await start({ server: { persistedQueries: write(content) } });
    expect((await server.post('/graphql', byId('me'))).body.data).toMatchObject({ me: { id: 'local' } });
    expect((await server.query(ME)).body.data).toMatchObject({ me: { id: 'local' } });
    const other = await server.query('{ me { id } }');
    expect(other).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'QUERY_NOT_IN_SAFELIST' } }] } });
    const unknown = await server.post('/graphql', { ...byId('none') });
    expect(unknown.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    const smuggled = await server.post('/graphql', { ...byId('me'), query: 'mutation { startScan }' });
    expect(smuggled.body.errors?.[0]?.extensions.code).toBe('QUERY_NOT_IN_SAFELIST');
    const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    const { value } = await client.iterate({ query: TICKS }).next();
    expect(value).toEqual({ data: { ticks: 1 } });
    expect(JSON.stringify((await client.iterate({ query: 'subscription { ticks }' }).next()).value)).toContain(
      'QUERY_NOT_IN_SAFELIST',
    );
    client.dispose();
    expect((await fetch(`${server.url}/api/me`)).status, 'REST has a list of its own').toBe(200);
  });

  it('that is none is a fault that names the file', async () => {
    for (const content of ['{', '[]', { me: '{ broken' }, { format: 'else', version: 1, operations: [] }])
      await expect(readAllowList(write(content))).rejects.toThrow(/server\.persistedQueries: .*queries\.json/);
    await expect(readAllowList(join(folder, 'nowhere.json'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
  });
});
