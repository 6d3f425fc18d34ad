import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../src/config/config.ts';
import { checkExposure, isLoopback } from '../src/http/loopback.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const TOKEN = 'correct-horse-battery';

let open: TestApi;
let closed: TestApi;

beforeAll(async () => {
  open = await startTestApi({ account: 'http-open', limits: { requestBytes: 2048 } });
  closed = await startTestApi({ account: 'http-closed', apiToken: TOKEN });
});
afterAll(async () => {
  await open?.close();
  await closed?.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** `fetch` does not let a test choose the Host header. */
function send(
  url: string,
  options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const QUERY = JSON.stringify({ query: '{ serverInfo { version } }' });
const JSON_TYPE = { 'content-type': 'application/json' };

describe('on an address that others reach', () => {
  it('nothing starts without a token, and the message says what to do', () => {
    const check = (host: string, apiToken: string | null, required = false) =>
      checkExposure({
        server: { ...DEFAULTS.server, host, port: 0, apiToken },
        auth: { ...DEFAULTS.auth, required },
      });
    for (const host of ['0.0.0.0', '::', '192.168.1.7', 'graph.example.org']) {
      expect(() => check(host, null)).toThrow(/PELLUCID_API_TOKEN_FILE.*\n.*Bearer/);
      expect(() => check(host, TOKEN)).not.toThrow();
      expect(() => check(host, null, true)).not.toThrow();
    }
    for (const host of ['127.0.0.1', '127.8.8.8', '::1', 'localhost']) expect(() => check(host, null)).not.toThrow();
  });

  it('what looks like loopback is not', () => {
    for (const host of ['127.0.0.1.example.org', 'localhost.example.org', '::ffff:10.0.0.1', '', '128.0.0.1'])
      expect(isLoopback(host)).toBe(false);
  });
});

describe('with a token', () => {
  it.each([
    ['none', {}],
    ['a wrong one', { authorization: 'Bearer wrong' }],
    ['a beginning', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ['another scheme', { authorization: `Token ${TOKEN}` }],
    ['in Basic a wrong one', { authorization: `Basic ${btoa('me:wrong')}` }],
  ])('%s is refused everywhere', async (_name, headers) => {
    for (const path of ['/', '/graphql', '/graphiql', '/graphiql/start.js']) {
      const answer = await send(closed.server.url + path, { headers });
      expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer realm="pellucid"' } });
      expect(JSON.parse(answer.body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
    const post = await send(`${closed.server.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: QUERY,
    });
    expect(post.status).toBe(401);
  });

  it('the right one opens, in Basic too, which is what a browser is asked for', async () => {
    for (const authorization of [`Bearer ${TOKEN}`, `Basic ${btoa(`anybody:${TOKEN}`)}`]) {
      const headers = { ...JSON_TYPE, authorization };
      const answer = await send(`${closed.server.url}/graphql`, { method: 'POST', headers, body: QUERY });
      expect(JSON.parse(answer.body)).toEqual({ data: { serverInfo: { version: '0.1.0' } } });
    }
    const page = await send(`${closed.server.url}/graphiql`, { headers: { accept: 'text/html' } });
    expect(page.headers['www-authenticate']).toBe('Basic realm="pellucid"');
  });

  it('health is open to everybody', async () => {
    expect((await send(`${closed.server.url}/healthz`)).status).toBe(200);
    expect((await send(`${closed.server.url}/readyz`)).status).not.toBe(401);
  });
});

describe('without a token', () => {
  it('other host names are refused: their pages must not read us by DNS rebinding', async () => {
    const answer = await send(`${open.server.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, host: 'rebound.example.org:4000' },
      body: QUERY,
    });
    expect(answer.status).toBe(403);
    const local = await send(`${open.server.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, host: 'localhost:4000' },
      body: QUERY,
    });
    expect(local.status).toBe(200);
  });

  it('pages of other origins neither write nor read', async () => {
    const origin = { origin: 'https://evil.example.org' };
    const simple = await send(`${open.server.url}/graphql`, {
      method: 'POST',
      headers: { ...origin, 'content-type': 'text/plain' },
      body: QUERY,
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
    const get = await send(`${open.server.url}/graphql?query={serverInfo{version}}`, { headers: origin });
    expect(get.status).toBe(400);
    const preflight = await send(`${open.server.url}/graphql`, { method: 'OPTIONS', headers: origin });
    expect(preflight.status).toBe(404);
    const read = await send(`${open.server.url}/graphql`, {
      method: 'POST',
      headers: { ...origin, ...JSON_TYPE },
      body: QUERY,
    });
    expect(read.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('requests', () => {
  it('are bounded in size', async () => {
    const body = JSON.stringify({ query: `{ serverInfo { version } } # ${'x'.repeat(3000)}` });
    const answer = await send(`${open.server.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body });
    expect(answer).toMatchObject({ status: 413, body: expect.stringContaining('more than 2048 bytes') });
  });

  it('that are no JSON, or lead nowhere, get an answer in the form of GraphQL', async () => {
    const broken = await send(`${open.server.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: '{' });
    expect(broken.status).toBe(400);
    expect(JSON.parse(broken.body).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(broken.body).not.toContain('    at ');
    const nowhere = await send(`${open.server.url}/nowhere`);
    expect(nowhere).toMatchObject({ status: 404, body: expect.stringContaining('/graphql') });
  });
});

describe('health', () => {
  it('says that Neo4j is gone', async () => {
    const api = await startTestApi({ account: 'http-gone' });
    await api.driver.close();
    const answer = await send(`${api.server.url}/readyz`);
    expect(answer).toMatchObject({ status: 503, body: expect.stringContaining('"neo4j":"unreachable"') });
    await api.close();
  });

  it('is ready when a scan has ended', async () => {
    expect(await send(`${open.server.url}/healthz`)).toMatchObject({ status: 200, body: '{"status":"ok"}' });
    await open.scans.start({ trigger: 'start', kinds: ['OpenStackRegion'] }).finished;
    const ready = await send(`${open.server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toMatchObject({
      status: 'ready',
      neo4j: 'reachable',
      lastScan: { state: 'succeeded' },
    });
  });
});

describe('the pages', () => {
  it('are the Sandbox with an example, and a way to GraphiQL for those without internet', async () => {
    expect((await send(`${open.server.url}/`)).headers['location']).toBe('/graphql');
    const page = await send(`${open.server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.body).toContain('sandbox');
    expect(page.body).toContain('WhereDoesItRun');
    expect(page.body).toContain('<a href="/graphiql">');
  });

  it('and GraphiQL, which loads nothing from elsewhere', async () => {
    const page = await send(`${open.server.url}/graphiql`);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
    expect(files).toContain('/graphiql/start.js');
    const start = await send(`${open.server.url}/graphiql/start.js`);
    const workers = [...start.body.matchAll(/'([a-z-]+-worker\.js)'/g)].map(([, file]) => `/graphiql/${file}`);
    expect(workers).toHaveLength(3);
    for (const file of [...files.filter((one) => !one.startsWith('data:')), ...workers]) {
      expect(file).toMatch(/^\/graphiql\//);
      expect(await send(open.server.url + file)).toMatchObject({ status: 200, body: expect.stringMatching(/.{100}/s) });
    }
    expect(start.body).toContain('WhereDoesItRun');
    expect(start.body).toContain('"subscriptionsEndpoint":"/graphql/stream"');
  });

  it('is sent compressed, and not again when it has not changed', async () => {
    const url = `${open.server.url}/graphiql/graphiql.css`;
    const packed = await send(url, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    const again = await send(url, { headers: { 'if-none-match': String(packed.headers['etag']) } });
    expect(again).toMatchObject({ status: 304, body: '' });
  });
});

describe('closing', () => {
  it('is not held up by idle connections', async () => {
    const api = await startTestApi({ account: 'http-closing' });
    const { port } = new URL(api.server.url);
    const idle = connect(Number(port), '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const gone = new Promise((resolve) => idle.once('close', resolve));
    idle.resume();
    await api.close();
    await gone;
    await expect(fetch(`${api.server.url}/healthz`)).rejects.toThrow();
  });
});
