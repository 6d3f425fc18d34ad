import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiTokenConfig } from '../src/config/auth-config.ts';
import { type AuthServer, type AuthServerOptions, startAuthServer } from './support/auth-server.ts';

const SECRET = 'correct-horse-battery';
const TOKEN: ApiTokenConfig = {
  name: 'ci',
  secret: SECRET,
  role: 'operator',
  projects: null,
  namespaces: null,
  accounts: null,
};
const ME = { authorization: `Bearer ${SECRET}` };
const JSON_TYPE = { 'content-type': 'application/json' };

const started: AuthServer[] = [];
const start = async (options: AuthServerOptions = {}): Promise<AuthServer> => {
  const server = await startAuthServer({ ...options, auth: { required: true, tokens: [TOKEN], ...options.auth } });
  started.push(server);
  return server;
};
let server: AuthServer;
beforeAll(async () => {
  server = await start({ limits: { requestBytes: 200 } });
});
afterAll(async () => {
  for (const one of started) await one.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly problem: Readonly<Record<string, unknown>>;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** `fetch` would mend the path. */
function send(to: AuthServer, path: string, { method = 'GET', headers = ME, body }: Sent = {}): Promise<Answer> {
  const { hostname, port } = new URL(to.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      const { statusCode: status = 0, headers: received } = response;
      response.on('end', () => resolve({ status, headers: received, problem: JSON.parse(text) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

it.each<[number, string, string, string, Sent]>([
  [400, 'BAD_REQUEST', 'two credentials', '/api/me', { headers: { ...ME, 'x-auth-token': 'x' } }],
  [400, 'BAD_REQUEST', 'a URL that is none', '/api/%zz', {}],
  [400, 'BAD_REQUEST', 'broken JSON', '/api/servers', { method: 'POST', headers: { ...ME, ...JSON_TYPE }, body: '{' }],
  [400, 'INVALID_INPUT', 'a parameter that is none', '/api/me?x=1', {}],
  [401, 'UNAUTHENTICATED', 'nobody', '/api/me', { headers: {} }],
  [401, 'UNAUTHENTICATED', 'nobody, at a path for others', '/api/me', { method: 'PUT', headers: {} }],
  [401, 'UNAUTHENTICATED', 'a wrong credential', '/api', { headers: { authorization: 'Bearer wrong' } }],
  [
    403,
    'FORBIDDEN',
    'a page',
    '/api/servers',
    { method: 'POST', headers: { ...ME, origin: 'https://evil.example.org' } },
  ],
  [404, 'NOT_FOUND', 'a path that is none', '/api/nothing', {}],
  [404, 'NOT_FOUND', 'a file that is none', '/api/docs/nothing.js', {}],
  [405, 'METHOD_NOT_ALLOWED', 'another method', '/api/me', { method: 'DELETE' }],
  [
    413,
    'BAD_REQUEST',
    'a large body',
    '/api/servers',
    { method: 'POST', headers: { ...ME, ...JSON_TYPE }, body: `"${'x'.repeat(300)}"` },
  ],
  [
    415,
    'BAD_REQUEST',
    'text',
    '/api/servers',
    { method: 'POST', headers: { ...ME, 'content-type': 'text/plain' }, body: '{}' },
  ],
  [
    415,
    'BAD_REQUEST',
    'a form',
    '/api/servers',
    { method: 'POST', headers: { ...ME, 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
  ],
])('answers %s %s to %s as a problem', async (status, code, _, path, sent) => {
  const answer = await send(server, path, sent);
  expect(answer).toMatchObject({
    status,
    headers: { 'content-type': expect.stringMatching(/^application\/problem\+json/) },
    problem: { status, code, title: expect.stringMatching(/^[A-Z]/), detail: expect.stringMatching(/^.{10,}$/) },
  });
  expect(answer.headers).toHaveProperty('x-content-type-options', 'nosniff');
  expect(answer.problem).not.toHaveProperty('errors');
});

it('takes a request for JSON that says so and has no body', async () => {
  const response = await fetch(`${server.url}/api/servers`, { method: 'POST', headers: { ...ME, ...JSON_TYPE } });
  expect(response.status).toBe(201);
});

it('says which methods there are, and who may come in', async () => {
  expect((await send(server, '/api/me', { method: 'POST' })).headers).toHaveProperty('allow', 'GET, HEAD');
  expect((await send(server, '/api/servers')).headers).toHaveProperty('allow', 'POST');
  expect((await send(server, '/api/openapi.json', { method: 'DELETE' })).headers).toHaveProperty('allow', 'GET, HEAD');
  expect((await send(server, '/api/me', { headers: {} })).headers).toHaveProperty(
    'www-authenticate',
    'Bearer realm="pellucid"',
  );
});

it('says when to come again to who asks too often, as a problem', async () => {
  const busy = await start({ limits: { requestsPerMinute: 1 } });
  await send(busy, '/api/me');
  expect(await send(busy, '/api/me')).toMatchObject({
    status: 429,
    headers: { 'content-type': expect.stringContaining('problem+json'), 'retry-after': expect.stringMatching(/^\d+$/) },
    problem: { code: 'RATE_LIMITED', title: 'Too Many Requests' },
  });
});

it('answers 503 as a problem where it cannot be found out what somebody sees', async () => {
  const unavailable = Object.assign(new Error('no route to bolt://10.0.0.1'), {
    name: 'Neo4jError',
    code: 'ServiceUnavailable',
  });
  const blind = await start({ sightOf: async () => Promise.reject(unavailable) });
  expect(await send(blind, '/api/me')).toMatchObject({
    status: 503,
    problem: { code: 'UNAVAILABLE', detail: 'The database cannot be reached.' },
  });
});

it('leaves the rest of the server its own form', async () => {
  for (const path of ['/nothing', '/apiary', '/graphql'])
    expect((await send(server, path, { headers: {} })).problem, path).toHaveProperty('errors');
});
