import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type AuthServer, startAuthServer } from './support/auth-server.ts';
import { APPLICATION_CREDENTIAL, type FakeKeystone, startFakeKeystone } from './support/fake-keystone.ts';

const ME = '{ me { id role projects namespaces } }';
const as = (token: string) => ({ 'x-auth-token': token });

let keystone: FakeKeystone;
let other: FakeKeystone;
let server: AuthServer;

beforeAll(async () => {
  keystone = await startFakeKeystone({
    'of-ada': { user: 'ada', roles: ['admin', 'member', 'reader'], project: 'p-admin' },
    'of-bob': { user: 'bob', roles: ['member', 'reader'], project: 'p-shop' },
    'of-eve': { user: 'eve', roles: ['reader'], project: 'p-shop' },
    'of-zoe': { user: 'zoe', roles: ['load-balancer_member'], project: 'p-shop' },
    [APPLICATION_CREDENTIAL.token]: { user: 'bob', roles: ['member'], project: 'p-shop' },
  });
  other = await startFakeKeystone({ 'of-mallory': { user: 'mallory', roles: ['admin'], project: 'p-else' } });
  server = await startAuthServer({
    auth: { required: true, cacheSeconds: 1 },
    accounts: [keystone.account('prod'), keystone.account('prod-2')],
  });
});
afterAll(async () => {
  await server?.close();
  await keystone?.close();
  await other?.close();
});

describe('a Keystone token', () => {
  it('says who asks, in which role, and what he sees', async () => {
    expect((await server.query(ME, as('of-ada'))).body.data).toEqual({
      me: { id: 'keystone:prod:id-of-ada', role: 'admin', projects: null, namespaces: null },
    });
    expect((await server.query(ME, as('of-bob'))).body.data).toEqual({
      me: { id: 'keystone:prod:id-of-bob', role: 'operator', projects: ['p-shop'], namespaces: [] },
    });
    expect((await server.query(ME, as('of-eve'))).body.data).toMatchObject({ me: { role: 'reader' } });
  });

  it('of somebody without a role that counts is refused with 403', async () => {
    const answer = await server.query(ME, as('of-zoe'));
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
  });

  it('that is wrong, or none at all, is refused with 401, and written down without the token', async () => {
    for (const headers of [as('of-nobody'), {}, { authorization: 'Bearer of-ada' }]) {
      const answer = await server.query(ME, headers);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="pellucid"');
      expect(answer.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(server.log).toContainEqual(
      expect.objectContaining({
        level: 40,
        audit: 'refusal',
        caller: null,
        address: '127.0.0.1',
        action: 'POST /graphql',
        code: 'UNAUTHENTICATED',
        reason: 'The Keystone token is unknown, expired or revoked.',
      }),
    );
    expect(JSON.stringify(server.log)).not.toContain('of-nobody');
  });

  it('together with another credential is refused: whose rights would count?', async () => {
    const answer = await server.query(ME, { ...as('of-ada'), authorization: 'Bearer x' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  it('is asked about once, also by those who come at the same time', async () => {
    const patient = await startAuthServer({ auth: { required: true }, accounts: [keystone.account('prod')] });
    const before = keystone.asked();
    await Promise.all(Array.from({ length: 20 }, () => patient.query(ME, as('of-eve'))));
    await patient.query(ME, as('of-eve'));
    expect(keystone.asked() - before).toBe(1);
    await patient.close();
  });

  it('that is revoked, or has expired, is found out soon', async () => {
    keystone.tokens.set('of-may', { user: 'may', roles: ['reader'] });
    expect((await server.query(ME, as('of-may'))).status).toBe(200);
    keystone.tokens.delete('of-may');
    await sleep(1100);
    expect((await server.query(ME, as('of-may'))).status).toBe(401);
    keystone.tokens.set('of-old', { user: 'old', roles: ['reader'], expiresAt: Date.now() - 5000 });
    expect((await server.query(ME, as('of-old'))).status).toBe(401);
  });

  it('cannot be checked while Keystone is away: 503, and nobody gets in', async () => {
    keystone.fail(503);
    const answer = await server.query(ME, as('of-somebody-new'));
    keystone.fail(null);
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }] } });
    expect(answer.headers.get('retry-after')).toBe('5');
  });
});

describe('with several clouds', () => {
  it('an admin of one is none of the others, unless the configuration says so', async () => {
    const accounts = [keystone.account('prod'), other.account('lab')];
    const several = await startAuthServer({ auth: { required: true }, accounts });
    expect((await several.query(ME, as('of-mallory'))).body.data).toEqual({
      me: { id: 'keystone:lab:id-of-mallory', role: 'operator', projects: ['p-else'], namespaces: [] },
    });
    await several.close();
    const { keystone: defaults } = (await import('../src/config/auth-config.ts')).DEFAULT_AUTH;
    const trusting = await startAuthServer({
      auth: { required: true, keystone: { ...defaults, adminsOf: ['lab'] } },
      accounts,
    });
    expect((await trusting.query(ME, as('of-mallory'))).body.data).toMatchObject({ me: { role: 'admin' } });
    expect((await trusting.query(ME, as('of-ada'))).body.data).toMatchObject({ me: { role: 'operator' } });
    await trusting.close();
  });

  it('one that is away keeps nobody of another waiting, and makes strangers uncertain', async () => {
    const several = await startAuthServer({
      auth: { required: true },
      accounts: [keystone.account('prod'), other.account('lab')],
    });
    other.fail(500);
    expect((await several.query(ME, as('of-bob'))).status).toBe(200);
    expect((await several.query(ME, as('of-nobody'))).status).toBe(503);
    other.fail(null);
    await several.close();
  });
});

describe('an application credential', () => {
  const { id, secret, token } = APPLICATION_CREDENTIAL;
  const body = { applicationCredentialId: id, applicationCredentialSecret: secret };

  it('is exchanged for a token', async () => {
    const answer = await server.post('/auth/token', body);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        token,
        expiresAt: expect.stringMatching(/Z$/),
        user: { name: 'bob' },
        project: { id: 'p-shop' },
        role: 'operator',
      },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await server.query(ME, as(token))).status).toBe(200);
  });

  it('that is wrong is refused, and so is what is none', async () => {
    const wrong = await server.post('/auth/token', { ...body, applicationCredentialSecret: 'wrong-secret' });
    expect(wrong).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
    for (const broken of [{}, 'text', { ...body, more: 1 }, { ...body, applicationCredentialId: 'x'.repeat(2000) }])
      expect((await server.post('/auth/token', broken)).status).toBe(400);
    expect((await server.post('/auth/token', { ...body, account: 'nowhere' })).status).toBe(400);
    expect(JSON.stringify(server.log)).not.toContain('wrong-secret');
    const simple = await fetch(`${server.url}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(body),
    });
    expect(simple.status).toBe(400);
  });
});

describe('failed attempts', () => {
  it('from one address are bounded; who is known there gets in all the same', async () => {
    const strict = await startAuthServer({
      auth: { required: true },
      accounts: [keystone.account('prod')],
      limits: { failedSignInsPerMinute: 3 },
    });
    expect((await strict.query(ME, as('of-bob'))).status).toBe(200);
    for (const status of [401, 401, 401, 429]) expect((await strict.query(ME, as('guess'))).status).toBe(status);
    const refused = await strict.query(ME, as('of-eve'));
    expect(refused).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(
      (await strict.post('/auth/token', { applicationCredentialId: 'a', applicationCredentialSecret: 'b' })).status,
    ).toBe(429);
    expect((await strict.query(ME, as('of-bob'))).status).toBe(200);
    const limited = strict.log.filter((entry) => entry['code'] === 'RATE_LIMITED');
    expect(limited, 'once, however often he tries').toHaveLength(1);
    await strict.close();
  });

  it('of a caller’s requests, so many a minute', async () => {
    const strict = await startAuthServer({
      auth: { required: true },
      accounts: [keystone.account('prod')],
      limits: { requestsPerMinute: 2 },
    });
    for (const status of [200, 200, 429]) expect((await strict.query(ME, as('of-bob'))).status).toBe(status);
    expect((await strict.query(ME, as('of-eve'))).status).toBe(200);
    await strict.close();
  });
});

describe('roles', () => {
  it.each([
    ['of-eve', 'createServer', 'FORBIDDEN'],
    ['of-bob', 'createServer', undefined],
    ['of-bob', 'startScan', 'FORBIDDEN'],
    ['of-ada', 'startScan', undefined],
    ['of-bob', 'forgotten', 'FORBIDDEN'],
  ])('%s asks for %s: %s', async (token, mutation, code) => {
    const { body } = await server.query(`mutation { ${mutation} }`, as(token));
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    if (code === undefined) expect(body.data).toEqual({ [mutation]: 'done' });
    else
      expect(server.log).toContainEqual(
        expect.objectContaining({
          audit: 'refusal',
          caller: expect.stringContaining('keystone:prod:'),
          action: mutation,
        }),
      );
  });

  it('keep the metrics from those who see a part only', async () => {
    const metrics = (token: string) => fetch(`${server.url}/metrics`, { headers: as(token) });
    expect((await metrics('of-ada')).status).toBe(200);
    expect((await metrics('of-bob')).status).toBe(403);
  });
});

const TICKS = { query: 'subscription { ticks }' };

const transports = [
  {
    name: 'server-sent events',
    open: (token: string) =>
      createStreamClient({ url: `${server.url}/graphql/stream`, headers: as(token), retryAttempts: 0 }),
  },
  {
    name: 'a WebSocket that says so in its first message',
    open: (token: string) =>
      createSocketClient({
        url: `${server.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { 'X-Auth-Token': token },
        retryAttempts: 0,
      }),
  },
] as const;

describe.each(transports)('a subscription by $name', ({ open }) => {
  it('ends with an error when the token is revoked', async () => {
    keystone.tokens.set('of-kim', { user: 'kim', roles: ['reader'] });
    const client = open('of-kim');
    const events = client.iterate(TICKS);
    expect((await events.next()).value).toEqual({ data: { ticks: 1 } });
    keystone.tokens.delete('of-kim');
    let last: unknown;
    for await (const event of events) last = event;
    expect(last).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await client.dispose();
  });

  it('goes on past a check that went well', async () => {
    const client = open('of-eve');
    const started = Date.now();
    for await (const event of client.iterate(TICKS)) {
      expect(event).toHaveProperty('data');
      if (Date.now() - started > 2500) break;
    }
    await client.dispose();
  });

  it('does not begin with a wrong token', async () => {
    const client = open('of-nobody');
    await expect(client.iterate(TICKS).next()).rejects.toBeDefined();
    await client.dispose();
  });
});

it('a WebSocket that says nothing gets nothing', async () => {
  const client = createSocketClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  await expect(client.iterate(TICKS).next()).rejects.toMatchObject({ code: 4401 });
  await client.dispose();
});
