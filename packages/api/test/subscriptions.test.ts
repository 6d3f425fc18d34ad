import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type FakeJournal, fakeJournal } from './support/fake-journal.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const TOKEN = 'correct-horse-battery';
const CHANGES = 'subscription ($after: String) { changes(after: $after) { cursor name fields { before after } } }';

let journal: FakeJournal;
let api: TestApi;

beforeAll(async () => {
  journal = fakeJournal();
  api = await startTestApi({
    account: 'subscriptions',
    journal,
    limits: { subscriptions: 30, subscriptionsPerCaller: 30, queryCost: 300 },
  });
});
afterAll(() => api?.close());
beforeEach(() => journal.fail(undefined));

interface Client {
  iterate(request: { query: string; variables?: Record<string, unknown> }): AsyncIterableIterator<unknown>;
  dispose(): unknown;
}

const transports: readonly { readonly name: string; readonly open: (target: TestApi, token?: string) => Client }[] = [
  {
    name: 'server-sent events',
    open: (target, token) =>
      createStreamClient({
        url: `${target.server.url}/graphql/stream`,
        headers: token ? { authorization: `Bearer ${token}` } : {},
        retryAttempts: 0,
      }),
  },
  {
    name: 'a WebSocket',
    open: (target, token) =>
      createSocketClient({
        url: `${target.server.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: class extends WebSocket {
          constructor(url: string, protocol: string) {
            super(url, protocol, token ? { headers: { authorization: `Bearer ${token}` } } : {});
          }
        },
        retryAttempts: 0,
      }),
  },
];

describe.each(transports)('changes over $name', ({ open }) => {
  it('arrive with values as they are, and go on after the cursor of the last one', async () => {
    const start = await journal.journalEnd();
    journal.add('a', 'b', 'c');
    const first = open(api);
    const events = first.iterate({ query: CHANGES, variables: { after: start } });
    expect((await events.next()).value).toEqual({
      data: {
        changes: {
          cursor: String(Number(start) + 1),
          name: 'a',
          fields: [{ before: 'BUILD', after: ['ACTIVE', 1, true] }],
        },
      },
    });
    await events.return?.();
    first.dispose();
    const second = open(api);
    const rest = second.iterate({ query: CHANGES, variables: { after: String(Number(start) + 1) } });
    const names: unknown[] = [(await rest.next()).value, (await rest.next()).value];
    const live = rest.next();
    journal.add('d');
    names.push((await live).value);
    expect(JSON.stringify(names).match(/"name":"\w"/g)).toEqual(['"name":"b"', '"name":"c"', '"name":"d"']);
    second.dispose();
  });

  it('are refused like queries where they are wrong, too deep or too costly, with the same codes', async () => {
    const client = open(api);
    const codeOf = async (query: string, variables = {}): Promise<unknown> => {
      try {
        const { value } = await client.iterate({ query, variables }).next();
        return value;
      } catch (error) {
        return error;
      }
    };
    const text = async (query: string, variables = {}): Promise<string> =>
      JSON.stringify(await codeOf(query, variables));
    expect(await text('subscription { nothing }')).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(await text('subscription {')).toContain('GRAPHQL_PARSE_FAILED');
    expect(await text(CHANGES, { after: 'no cursor' })).toContain('BAD_USER_INPUT');
    expect(await text('subscription { scanProgress(id: "none") { scan { id } } }')).toContain(
      "there is no scan 'none'",
    );
    expect(await text('{ serverInfo { version } }')).toContain('This is for subscriptions: send a query by POST');
    expect(await text('subscription { scanProgress { scan { tasks { errors { code } } } } }')).toMatch(
      /costs \d+; at most 300 is allowed\. 400 of it are fields of scanProgress\.scan\.tasks\.errors/,
    );
    client.dispose();
  });

  it('say that the journal does not reach back so far', async () => {
    journal.add('e', 'f');
    const end = await journal.journalEnd();
    journal.prune(Number(end));
    const client = open(api);
    const { value } = await client.iterate({ query: CHANGES, variables: { after: '0' } }).next();
    expect(value).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('no longer reaches back') }],
    });
    journal.prune(0);
    client.dispose();
  });

  it('never show a fault of ours', async () => {
    journal.fail(new Error('secret detail'));
    const client = open(api);
    const { value } = await client.iterate({ query: CHANGES, variables: { after: '0' } }).next();
    expect(value).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(JSON.stringify(value)).not.toContain('secret detail');
    client.dispose();
  });

  it('need the token, where there is one', async () => {
    const closed = await startTestApi({ account: 'subscriptions-closed', apiToken: TOKEN, journal });
    const stranger = open(closed, 'wrong-wrong-wrong-wrong');
    await expect(stranger.iterate({ query: CHANGES }).next()).rejects.toBeDefined();
    stranger.dispose();
    const friend = open(closed, TOKEN);
    const next = friend.iterate({ query: CHANGES, variables: { after: '0' } }).next();
    journal.add('g');
    expect((await next).value).toMatchObject({ data: { changes: {} } });
    friend.dispose();
    await closed.close();
  });

  it('end when the server stops', async () => {
    const stopping = await startTestApi({ account: 'subscriptions-stopping', journal });
    const client = open(stopping);
    const events = client.iterate({
      query: CHANGES,
      variables: { after: String(Number(await journal.journalEnd()) - 1) },
    });
    await events.next();
    const next = events.next().then(
      ({ done }) => done,
      () => true,
    );
    const since = Date.now();
    await stopping.server.close();
    expect(await next).toBe(true);
    expect(Date.now() - since).toBeLessThan(1500);
    await stopping.close();
    client.dispose();
  });

  it('tell of a scan of this process while it runs, to its end', async () => {
    const looks = vi.spyOn(api.events, 'scanProgress');
    const client = open(api);
    const progress = 'subscription { scanProgress { scan { id state } task { kind state } } }';
    const events = client.iterate({ query: progress });
    const first = events.next();
    // Of scans that had ended before it would not be told.
    await vi.waitFor(() => expect(looks).toHaveBeenCalled());
    const { record } = api.scans.start({ trigger: 'api', kinds: ['OpenStackRegion'] });
    const seen: unknown[] = [(await first).value];
    // Other test files scan into the same Neo4j.
    const own = (): unknown[] => seen.filter((value) => JSON.stringify(value).includes(record.id));
    while (own().length < 3) seen.push((await events.next()).value);
    const scan = (state: string) => ({ id: record.id, state });
    expect(own()).toMatchObject([
      { data: { scanProgress: { scan: scan('RUNNING'), task: null } } },
      { data: { scanProgress: { task: { kind: 'OpenStackRegion', state: 'COMPLETE' } } } },
      { data: { scanProgress: { scan: scan('SUCCEEDED'), task: null } } },
    ]);
    looks.mockRestore();
    client.dispose();
  });
});

describe('bounds', () => {
  const url = (): string =>
    `${api.server.url}/graphql/stream?query=${encodeURIComponent('subscription { changes { name } }')}`;

  it('hold for the whole process, and who leaves makes room', async () => {
    const controllers = Array.from({ length: 30 }, () => new AbortController());
    await Promise.all(controllers.map(async ({ signal }) => (await fetch(url(), { signal })).status));
    const refused = await fetch(url());
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    for (const controller of controllers) controller.abort();
    await vi.waitFor(async () => {
      const again = await fetch(url());
      await again.body?.cancel();
      expect(again.status).toBe(200);
    });
  });

  it('hold for one WebSocket', async () => {
    const client = createSocketClient({
      url: `${api.server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
    });
    const codes: unknown[] = [];
    for (let index = 0; index < 21; index += 1)
      client.subscribe(
        { query: 'subscription { changes { name } }' },
        { next: () => undefined, error: (error) => codes.push(error), complete: () => undefined },
      );
    await vi.waitFor(() => expect(codes).toMatchObject([[{ extensions: { code: 'BAD_REQUEST' } }]]));
    client.dispose();
  });

  it('are no queues: who does not read makes us read no further', async () => {
    const slow = connect(Number(new URL(api.server.url).port), '127.0.0.1');
    const after = await journal.journalEnd();
    const changes = 2000;
    journal.add(...Array.from({ length: changes }, (_, index) => `${index} ${'x'.repeat(30_000)}`));
    const before = journal.read;
    const query = `subscription { changes(after: "${after}") { name } }`;
    slow.write(`GET /graphql/stream?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    slow.pause();
    let last = -1;
    await vi.waitFor(
      () => {
        const now = journal.read - before;
        const still = now > 0 && now === last;
        last = now;
        expect(still).toBe(true);
      },
      { interval: 250, timeout: 20_000 },
    );
    expect(last).toBeLessThan(changes / 2);
    slow.destroy();
  });

  it('keep pages of other origins out', async () => {
    const stream = await fetch(url(), { headers: { origin: 'https://evil.example.org' } });
    expect(stream.status).toBe(403);
    const status = (origin: string): Promise<number> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${api.server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
          origin,
        });
        socket.on('open', () => {
          resolve(101);
          socket.close();
        });
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
        socket.on('error', () => undefined);
      });
    expect(await status('https://evil.example.org')).toBe(403);
    expect(await status('null')).toBe(403);
    expect(await status(api.server.url)).toBe(101);
  });

  it('leave no connection behind: not of strangers, not of those who ask elsewhere or say no goodbye', async () => {
    const closed = await startTestApi({ account: 'subscriptions-upgrades', apiToken: TOKEN, journal });
    const { host, port } = new URL(closed.server.url);
    const answerTo = (path: string, token: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), '127.0.0.1');
        socket.once('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''));
        const key = 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13';
        const upgrade = `connection: upgrade\r\nupgrade: websocket\r\n${key}\r\nsec-websocket-protocol: graphql-transport-ws`;
        socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n${upgrade}\r\n\r\n`);
      });
    expect(await answerTo('/graphql', 'wrong')).toBe('HTTP/1.1 401 Unauthorized');
    expect(await answerTo('/healthz', TOKEN)).toBe('HTTP/1.1 200 OK');
    expect(await answerTo('/nowhere', TOKEN)).toBe('HTTP/1.1 404 Not Found');
    expect(await answerTo('/graphql', TOKEN)).toBe('HTTP/1.1 101 Switching Protocols');
    const since = Date.now();
    await closed.server.close();
    expect(Date.now() - since).toBeLessThan(2900);
    await closed.close();
  });

  it('are asked of Neo4j only while somebody subscribes', async () => {
    await vi.waitFor(
      async () => {
        const asked = journal.asked;
        await new Promise((resolve) => setTimeout(resolve, 1200));
        expect(journal.asked).toBe(asked);
      },
      { timeout: 10_000 },
    );
  });
});

it('works as the documentation has it', async () => {
  const page = await readFile(join(import.meta.dirname, '..', '..', '..', 'docs', 'events.md'), 'utf8');
  const [, command = ''] = /```sh\n(curl .*)\n```/.exec(page) ?? [];
  expect(command).toContain('http://127.0.0.1:4000/graphql/stream');
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile('sh', ['-c', `exec ${command.replace('http://127.0.0.1:4000', api.server.url)}`]);
    let text = '';
    child.stdout?.on('data', (part) => {
      text += part;
      if (text === ':\n\n') journal.add('documented');
      if (!text.includes('event: next')) return;
      child.kill();
      resolve(text);
    });
    child.on('error', reject);
  });
  expect(output).toMatch(
    /^:\n\nevent: next\ndata: \{"data":\{"changes":\{"cursor":"\d+","operation":"UPDATE","kind":"OpenStackServer","name":"documented"\}\}\}\n\n/,
  );
});
