import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type FakeApi, startFakeApi } from './support/fake-api.ts';
import { type Pellucid, runPellucid } from './support/run-pellucid.ts';

let api: FakeApi;
let folder: string;
beforeAll(async () => {
  api = await startFakeApi();
  folder = mkdtempSync(join(tmpdir(), 'pellucid-client-'));
});
afterAll(() => {
  api?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  api.asked.length = 0;
});

const TOKEN = 'token-that-nobody-may-see';
const LAN = '11111111-1111-4111-8111-111111111111';
const SERVER = { id: '22222222-2222-4222-8222-222222222222', name: 'web-1', status: 'BUILD', metadata: [] };
const problem = (status: number, code: string, detail: string, more = {}) => ({
  status,
  body: { status, code, detail, ...more },
});
const action = (state: string, more = {}) => ({
  id: 'a1',
  name: 'createServer',
  state,
  progress: [],
  error: null,
  ...more,
});

function pellucid(args: readonly string[], env: Record<string, string> = {}, stdin: string | null = null): Pellucid {
  return runPellucid(args, { PELLUCID_SERVER: api.url, OS_TOKEN: TOKEN, XDG_CONFIG_HOME: folder, ...env }, stdin);
}

function at(asked: Asked, method: string, path: string): boolean {
  return asked.method === method && asked.url.split('?')[0] === `/api${path}`;
}

describe('a list', () => {
  it('is asked for with filters, in the caller’s name', async () => {
    api.answer = () => ({ body: [SERVER] });
    const { code, stdout } = await pellucid([
      'servers',
      'list',
      '--name',
      'web',
      '--tag',
      'x',
      '--tag',
      'y',
      '--region',
      'r1',
    ]).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ID +NAME +STATUS/);
    const [asked] = api.asked;
    expect(asked?.headers['x-auth-token']).toBe(TOKEN);
    const query = new URLSearchParams(asked?.url.split('?')[1]);
    expect([...query]).toEqual([
      ['name', 'web'],
      ['tags', 'x'],
      ['tags', 'y'],
      ['region', 'r1'],
    ]);
  });

  it('goes on page by page with --all', async () => {
    const page = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `s${from + i}`, name: 'n' }));
    api.answer = ({ url }) => ({ body: url.includes('after=s999') ? page(1000, 5) : page(0, 1000) });
    const { stdout } = await pellucid(['server', 'list', '--all', '-o', 'csv', '--columns', 'id']).ended;
    expect(stdout.trim().split('\r\n')).toHaveLength(1006);
  });

  it('goes on after the cursor where a list has cursors', async () => {
    const page = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `a${from + i}`, cursor: `c${from + i}` }));
    api.answer = ({ url }) => ({ body: url.includes('after=c999') ? page(1000, 2) : page(0, 1000) });
    const { stdout } = await pellucid(['action', 'list', '--all', '-o', 'csv', '--columns', 'id']).ended;
    expect(stdout.trim().split('\r\n')).toHaveLength(1003);
  });

  it('says when there may be more', async () => {
    api.answer = () => ({ body: [{ id: 'n1' }] });
    const { stderr } = await pellucid(['network', 'list', '--limit', '1']).ended;
    expect(stderr).toContain('these are the first 1; --limit and --all show more');
  });
});

describe('making something', () => {
  const answer = (asked: Asked) => {
    if (at(asked, 'GET', '/networks')) return { body: [{ id: LAN, name: 'lan' }] };
    if (at(asked, 'GET', '/flavors')) return { body: [{ id: '1', name: 'm1.tiny' }] };
    if (at(asked, 'POST', '/servers'))
      return {
        status: 201,
        body: { server: SERVER, servers: [SERVER], adminPassword: 'pw', action: action('RUNNING') },
      };
    if (at(asked, 'GET', '/actions/a1')) return { body: action('SUCCEEDED') };
    if (at(asked, 'GET', `/servers/${SERVER.id}`)) return { body: { ...SERVER, status: 'ACTIVE' } };
    return { status: 500, body: {} };
  };
  const CREATE = [
    'server',
    'create',
    '--name',
    'web-1',
    '--flavor',
    'm1.tiny',
    '--network',
    'lan',
    '--metadata',
    'role=web',
  ];

  it('sends what was typed, with names replaced by ids, user data from a file, and a file of input below all that', async () => {
    api.answer = answer;
    const userData = join(folder, 'init.yaml');
    const input = join(folder, 'server.yaml');
    writeFileSync(userData, '#cloud-config\n');
    writeFileSync(input, 'name: from-file\nimageId: 33333333-3333-4333-8333-333333333333\n');
    const { code, stderr } = await pellucid([
      ...CREATE,
      '--user-data',
      userData,
      '--input',
      input,
      '--idempotency-key',
      'k1',
    ]).ended;
    expect(stderr).toContain('under way: `pellucid action show a1` says how it goes');
    expect(code).toBe(0);
    const post = api.asked.find((one) => at(one, 'POST', '/servers'));
    expect(post?.url).toBe('/api/servers?idempotencyKey=k1');
    expect(post?.body).toEqual({
      name: 'web-1',
      imageId: '33333333-3333-4333-8333-333333333333',
      flavorId: '1',
      networks: [{ networkId: LAN }],
      metadata: [{ key: 'role', value: 'web' }],
      userData: '#cloud-config\n',
    });
  });

  it('waits until it has ended, and shows it as it is then, with what is in the first answer only', async () => {
    api.answer = answer;
    const { code, stdout } = await pellucid([...CREATE, '--wait', '20', '-o', 'json']).ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      server: { status: 'ACTIVE' },
      servers: [{ status: 'ACTIVE' }],
      adminPassword: 'pw',
      action: { state: 'SUCCEEDED' },
    });
  });

  it('says what it failed with', async () => {
    const error = { code: 'QUOTA_EXCEEDED', message: 'no cores left', field: 'flavorId' };
    api.answer = (asked) => (at(asked, 'GET', '/actions/a1') ? { body: action('FAILED', { error }) } : answer(asked));
    const { code, stderr } = await pellucid([...CREATE, '--wait']).ended;
    expect(stderr).toContain(
      'no cores left [QUOTA_EXCEEDED]\n  field: flavorId\n  `pellucid quota list` shows what is left',
    );
    expect(code).toBe(5);
  });

  it('gives up waiting, but says that it goes on', async () => {
    api.answer = (asked) => (at(asked, 'GET', '/actions/a1') ? { body: action('RUNNING') } : answer(asked));
    const { code, stderr } = await pellucid([...CREATE, '--wait', '0.6']).ended;
    expect(stderr).toContain('createServer is not done after 0.6 s; it goes on. [TIMEOUT]');
    expect(code).toBe(6);
  });

  it('ends at once with Ctrl-C, and says that it goes on', async () => {
    const waiting = Promise.withResolvers<void>();
    api.answer = (asked) => {
      if (!at(asked, 'GET', '/actions/a1')) return answer(asked);
      waiting.resolve();
      return { body: action('RUNNING') };
    };
    const running = pellucid([...CREATE, '--wait']);
    await waiting.promise;
    running.child.kill('SIGINT');
    const { code, stderr } = await running.ended;
    expect(stderr).toContain('server create goes on: `pellucid action show a1` says how.');
    expect(code).toBe(130);
  });

  it.each([
    ['what is needed and missing', ['server', 'create', '--name', 'x'], /needs --flavor-id/],
    [
      'an unknown member of the input',
      ['network', 'create', '--input', '-'],
      /there is no 'nome'; it takes name, description/,
    ],
    [
      'a value that is none of the choices',
      ['server', 'reboot', LAN, '--type', 'warm'],
      /'warm' is none of SOFT, HARD/,
    ],
    ['an unknown option', ['network', 'create', '--nam', 'x'], /Did you mean --name\?/],
    ['an unknown verb', ['server', 'strat', LAN], /Did you mean start\?/],
    ['an unknown resource', ['flavour', 'list'], /Did you mean flavor/],
    ['an unknown column', ['flavor', 'list', '--columns', 'ram'], /there are: id, name/],
  ])('refuses %s before anything is sent', async (_name, args, message) => {
    const { code, stderr } = await pellucid(args, {}, 'nome: x').ended;
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(api.asked).toEqual([]);
  });

  it('takes no image by its name that anybody may have given to it', async () => {
    api.answer = () => ({ body: [] });
    await pellucid(['image', 'show', 'ubuntu-22.04']).ended;
    expect(api.asked.map(({ url }) => url)).toEqual([
      '/api/images?name=ubuntu-22.04&trusted=true',
      '/api/images/ubuntu-22.04',
    ]);
  });

  it('does not choose between things of one name', async () => {
    api.answer = () => ({
      body: [
        { id: 'n1', name: 'lan' },
        { id: 'n2', name: 'lan' },
      ],
    });
    const { code, stderr } = await pellucid(['network', 'delete', 'lan']).ended;
    expect(stderr).toContain('give one of the ids: n1, n2');
    expect({ code, methods: api.asked.map(({ method }) => method) }).toEqual({ code: 2, methods: ['GET'] });
  });
});

describe('what goes wrong has an exit code', () => {
  it.each([
    [2, problem(400, 'INVALID_INPUT', 'wrong', { field: 'name' }), /see `pellucid network show --help`/],
    [
      3,
      { status: 401, body: { errors: [{ message: 'who?', extensions: { code: 'UNAUTHENTICATED' } }] } },
      /pellucid login --server http/,
    ],
    [3, problem(403, 'FORBIDDEN', 'no'), /pellucid whoami/],
    [
      4,
      problem(404, 'NOT_FOUND', 'gone', { field: 'id', requestId: 'req-1' }),
      /request id: req-1\n {2}`pellucid network list`/,
    ],
    [5, problem(409, 'CONFLICT', 'in use'), /pellucid network show/],
    [6, problem(429, 'RATE_LIMITED', 'slow down'), /try again later/],
    [6, problem(503, 'UPSTREAM_UNAVAILABLE', 'away'), /try again later/],
    [6, { text: '<html>', status: 502 }, /answers as no Pellucid does \(502, no JSON\)/],
    [6, { status: 302, text: '', headers: { location: 'http://127.0.0.1:1/' } }, /answers as no Pellucid does \(302/],
    [1, problem(500, 'INTERNAL_SERVER_ERROR', 'Internal error'), /Internal error/],
  ])('%i', async (exitCode, answer, message) => {
    api.answer = () => answer;
    const { code, stdout, stderr } = await pellucid(['network', 'show', LAN]).ended;
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).not.toContain(TOKEN);
  });

  it('6 where nobody answers', async () => {
    const { code, stderr } = await pellucid(['flavor', 'list'], { PELLUCID_SERVER: 'http://127.0.0.1:1' }).ended;
    expect(stderr).toContain('http://127.0.0.1:1 does not answer');
    expect(code).toBe(6);
  });

  it('4 where the API knows of none', async () => {
    api.answer = () => ({ body: null });
    expect((await pellucid(['action', 'show', 'a9']).ended).code).toBe(4);
  });
});

describe('query', () => {
  it('sends a document from stdin with variables, and writes the whole answer', async () => {
    api.answer = () => ({ body: { data: { n: 1 } } });
    const variables = join(folder, 'variables.json');
    writeFileSync(variables, '{"a": 1}');
    const { code, stdout } = await pellucid(['query', '--variables', `@${variables}`], {}, 'query ($a: Int) { n }')
      .ended;
    expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 0, answer: { data: { n: 1 } } });
    expect(api.asked[0]?.body).toEqual({ query: 'query ($a: Int) { n }', variables: { a: 1 } });
  });

  it('has the exit code of the first error, and still writes what there is', async () => {
    api.answer = () => ({
      body: { data: { n: null }, errors: [{ message: 'gone', extensions: { code: 'NOT_FOUND' } }] },
    });
    const { code, stdout, stderr } = await pellucid(['query', '-'], {}, '{ n }').ended;
    expect(JSON.parse(stdout).data).toEqual({ n: null });
    expect(stderr).toBe('pellucid: gone [NOT_FOUND]\n');
    expect(code).toBe(4);
  });

  it.each([
    ['variables that are none', ['query', '--variables', '[1]'], '{ n }', /takes a JSON object/],
    ['no query', ['query'], '', /There is no query in stdin/],
    ['a file that is not there', ['query', 'nowhere.graphql'], '', /nowhere.graphql cannot be read \(ENOENT\)/],
  ])('refuses %s', async (_name, args, stdin, message) => {
    const { code, stderr } = await pellucid(args, {}, stdin).ended;
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('logging in with a token', () => {
  const INFO = {
    body: { data: { serverInfo: { version: '1' }, whoAmI: { id: 'token:ci', name: 'ci', role: 'operator' } } },
  };
  const login = (token: string) =>
    pellucid(['login', '--server', api.url, '--token'], { OS_TOKEN: '' }, `${token}\n`).ended;

  it('keeps it when the server accepts it; it is used from then on, until the logout', async () => {
    api.answer = () => INFO;
    const { code, stdout, stderr } = await login('good-token');
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain('good-token');
    const plain = { OS_TOKEN: '', PELLUCID_SERVER: '' };
    const who = await pellucid(['whoami', '-o', 'json'], plain).ended;
    expect(JSON.parse(who.stdout)).toMatchObject({
      server: api.url,
      name: 'ci',
      role: 'operator',
      credential: 'bearer',
    });
    expect(who.stdout).not.toContain('good-token');
    expect(api.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer good-token', 'Bearer good-token']);
    expect((await pellucid(['switch', 'https://other.example.org'], plain).ended).code).toBe(2);
    expect((await pellucid(['logout'], plain).ended).code).toBe(0);
    expect(readFileSync(join(folder, 'pellucid', 'credentials.json'), 'utf8')).not.toContain('good-token');
  });

  it('keeps nothing when the server refuses it', async () => {
    api.answer = () => ({
      status: 401,
      body: { errors: [{ message: 'unknown', extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect((await login('bad-token')).code).toBe(3);
    expect(readFileSync(join(folder, 'pellucid', 'credentials.json'), 'utf8')).not.toContain('bad-token');
  });

  it.each([
    ['no way', ['login'], /one of --keystone, --oidc and --token/],
    ['two ways', ['login', '--keystone', '--token'], /one of --keystone/],
    ['a server in the clear', ['login', '--token', '--server', 'http://pellucid.example.org'], /in the clear/],
    ['no issuer', ['login', '--oidc'], /--oidc needs --issuer/],
  ])('is refused with %s', async (_name, args, message) => {
    const { code, stderr } = await pellucid(args, {}, 't').ended;
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
