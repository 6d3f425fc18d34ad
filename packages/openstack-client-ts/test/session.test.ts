import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ApiError, createSession, HttpError, type Identity, OpenStackError, parseCloud, whoAmI } from '../src/index.ts';
import { fakeCloud, service } from './fake-cloud.ts';

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

describe('one token for all', () => {
  test('callers at the same time share one authentication', async () => {
    const cloud = await fakeCloud();
    cloud.on('/things', () => ({ body: { things: [] } }));
    const session = cloud.session();
    const url = `${cloud.url}/things`;
    await Promise.all(Array.from({ length: 10 }, () => session.request({ service: 'compute', url })));
    expect(cloud.authentications).toHaveLength(1);
    const sent = cloud.requests.filter(({ path }) => path === '/things').map(({ headers }) => headers['x-auth-token']);
    expect(new Set(sent)).toEqual(new Set(['token-1']));
  });

  test('is renewed by the first who finds less than two minutes of life', async () => {
    let now = 1_000_500;
    const issued = [300_000, 3_600_000];
    const cloud = await fakeCloud({ now: () => now, expiresAt: () => now + (issued.shift() ?? 0) });
    const session = cloud.session({}, { now: () => now });
    const first = await session.token();
    now += 180_000;
    expect(await session.token()).toBe(first);
    now += 1;
    const [second, third] = await Promise.all([session.token(), session.token()]);
    expect(second.id).toBe('token-2');
    expect(third).toBe(second);
    expect(cloud.authentications).toHaveLength(2);
  });

  test.each([
    ['an hour behind', -3_600],
    ['an hour ahead', 3_600],
    ['as ours', 0],
  ])("is kept for its life by the cloud's clock: %s", async (_what, skew) => {
    let now = 1_700_000_000_500;
    const clock = (): number => now + skew * 1000;
    const cloud = await fakeCloud({ now: clock, expiresAt: () => clock() + 1_800_000 });
    const session = cloud.session({}, { now: () => now });
    expect((await session.token()).clockSkewSeconds).toBe(skew);
    now += 1_680_000;
    expect((await session.token()).id).toBe('token-1');
    now += 1;
    expect((await session.token()).id).toBe('token-2');
    expect((await session.token()).id).toBe('token-2');
  });

  test('goes by our clock where the cloud does not tell the time', async () => {
    const cloud = await fakeCloud({ now: null });
    const session = cloud.session();
    expect((await session.token()).clockSkewSeconds).toBeNull();
    expect((await session.token()).id).toBe('token-1');
  });

  test.each([1, 250, 999])('a fraction of a second is no difference: %i ms', async (fraction) => {
    const now = 1_700_000_000_000 + fraction;
    const cloud = await fakeCloud({ now: () => now });
    expect((await cloud.session({}, { now: () => now }).token()).clockSkewSeconds).toBe(0);
  });

  test('a failed authentication is not kept', async () => {
    const cloud = await fakeCloud();
    const session = cloud.session();
    cloud.on('/v3/auth/tokens', () => ({ status: 201, body: { not: 'a token' } }));
    const error = await errorOf(session.token());
    expect(error).toMatchObject({ code: 'UNEXPECTED_ANSWER', message: expect.stringContaining('is auth_url right?') });
    cloud.on('/v3/auth/tokens', cloud.issueToken);
    expect((await session.token()).id).toBe('token-1');
  });
});

describe('what a token says', () => {
  test('its scope and whose user and project are', async () => {
    const domain = { id: 'default', name: 'Default' };
    const named = { id: 'u', name: 'reader', domain };
    const tokenOf = async (facts: object) =>
      (await fakeCloud({ projectId: null, facts: { system: null, ...facts } })).session().token();
    expect(await tokenOf({ user: named, project: { id: 'p', name: 'demo', domain } })).toMatchObject({
      user: named,
      project: { id: 'p', name: 'demo', domain },
      domain: null,
      isSystemScoped: false,
    });
    expect(await tokenOf({ domain })).toMatchObject({
      user: { id: 'user-id', name: 'reader', domain: null },
      project: null,
      domain,
      isSystemScoped: false,
    });
    expect(await tokenOf({ system: { all: true } })).toMatchObject({ domain: null, isSystemScoped: true });
  });
});

describe('who am I', () => {
  const domain = { id: 'default', name: 'Default' };
  test.each<[string, object, Identity['scope']]>([
    [
      'a project',
      { project: { id: 'p', name: 'demo', domain } },
      { type: 'project', project: { id: 'p', name: 'demo', domain } },
    ],
    ['a domain', { domain }, { type: 'domain', domain }],
    ['the system', { system: { all: true } }, { type: 'system' }],
    ['nothing', { roles: undefined }, { type: 'unscoped' }],
  ])('with a token for %s', async (_what, facts, scope) => {
    const user = { id: 'u', name: 'reader', domain };
    const cloud = await fakeCloud({ projectId: null, facts: { user, system: null, ...facts } });
    const roles = scope.type === 'unscoped' ? [] : ['reader'];
    expect(await whoAmI(cloud.session())).toEqual({ user, scope, roles });
  });
});

describe('a refused token', () => {
  test('is replaced once, and the request is sent again', async () => {
    const cloud = await fakeCloud();
    cloud.on('/things', ({ headers, body }) =>
      headers['x-auth-token'] === 'token-1' ? { status: 401 } : { body: { sent: body } },
    );
    const session = cloud.session();
    const request = { service: 'compute', url: `${cloud.url}/things`, method: 'POST', json: { a: 1 } } as const;
    const answers = await Promise.all([session.request(request), session.request(request), session.request(request)]);
    expect(answers.map((answer) => answer.json())).toEqual(Array(3).fill({ sent: { a: 1 } }));
    expect(cloud.authentications).toHaveLength(2);
  });

  test('is an error when the new one is refused as well', async () => {
    const cloud = await fakeCloud();
    cloud.on('/things', () => ({ status: 401, body: { error: { message: 'go away' } } }));
    const error = await errorOf(cloud.session().request({ service: 'compute', url: `${cloud.url}/things` }));
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', status: 401, reason: 'go away' });
    expect(cloud.requests.filter(({ path }) => path === '/things')).toHaveLength(2);
  });

  test('wrong credentials are asked about once', async () => {
    const cloud = await fakeCloud();
    cloud.on('/v3/auth/tokens', () => ({ status: 401, body: { error: { message: 'authentication required' } } }));
    const error = await errorOf(cloud.session().request({ service: 'compute', url: `${cloud.url}/things` }));
    expect(error).toMatchObject({ service: 'identity', status: 401, reason: 'authentication required' });
    expect(cloud.requests).toHaveLength(1);
  });
});

describe('requests', () => {
  test('carry one global request id, and errors the id of the service', async () => {
    const cloud = await fakeCloud();
    cloud.on('/things', () => ({
      status: 409,
      headers: { 'x-openstack-request-id': 'req-theirs' },
      body: { conflictingRequest: { message: 'in use' } },
    }));
    const session = cloud.session();
    const error = await errorOf(session.request({ service: 'compute', url: `${cloud.url}/things?limit=5` }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: 'CONFLICT',
      method: 'GET',
      requestId: 'req-theirs',
      message: `compute: GET ${cloud.url}/things?limit=5: 409 in use (req-theirs)`,
    });
    const ids = cloud.requests.map(({ headers }) => headers['x-openstack-request-id']);
    expect(ids).toEqual([expect.stringMatching(/^req-[0-9a-f-]{36}$/), ids[0]]);
  });

  test.each([
    ['nova', { badRequest: { code: 400, message: 'marker not found' } }, 'marker not found'],
    ['neutron', { NeutronError: { type: 'NotFound', message: 'no such port', detail: '' } }, 'no such port'],
    ['keystone', { error: { code: 403, message: 'not yours', title: 'Forbidden' } }, 'not yours'],
    ['octavia', { faultcode: 'Client', faultstring: 'immutable', debuginfo: null }, 'immutable'],
    ['placement', { errors: [{ status: 404, title: 'Not Found', detail: 'no provider' }] }, 'no provider'],
    ['heat', { code: 404, title: 'Not Found', error: { message: 'no stack', traceback: null } }, 'no stack'],
    ['neutron in short', { NeutronError: 'no such agent' }, 'no such agent'],
    ['barbican', { code: 404, title: 'Not Found', description: 'no such secret' }, 'no such secret'],
    ['zaqar', { title: 'Malformed', description: 'the limit is 10' }, 'the limit is 10'],
    ['ironic', { error_message: { faultcode: 'Client', faultstring: 'node locked', debuginfo: null } }, 'node locked'],
    ['older ironic', { error_message: '{"debuginfo": null, "faultstring": "node gone"}' }, 'node gone'],
    ['a text under error', { error: 'not today' }, 'not today'],
    ['cinder', { itemNotFound: { code: 404, message: 'no volume' } }, 'no volume'],
    ['a title alone', { errors: [{ title: 'Gone' }] }, 'Gone'],
    [
      'glance',
      '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1>No image x < 5<br /><br />\n</body></html>',
      '404 Not Found No image x < 5',
    ],
    ['a long page', `<html><style>p { color: red }</style>${'word '.repeat(1000)}</html>`, /^(word ){60}…$/],
    [
      'a long page with a title',
      `<!DOCTYPE html><html><head><!-- a > b --><title>Sign\n in</title></head>${'word '.repeat(1000)}</html>`,
      'Sign in',
    ],
    [
      'a page in entities',
      '<p>Token &quot;x&quot; isn&#39;t&nbsp;valid &lt;here&gt; &amp;c. &bogus;</p>',
      `Token "x" isn't valid <here> &c. &bogus;`,
    ],
    ['nothing', '', 'no explanation'],
  ])('tell what %s says', async (_name, body, reason) => {
    const cloud = await fakeCloud();
    cloud.on('/things', () => ({ status: 404, body }));
    const error = await errorOf(cloud.session().request({ service: 'x', url: `${cloud.url}/things` }));
    expect(error).toHaveProperty('reason', typeof reason === 'string' ? reason : expect.stringMatching(reason));
  });

  test('follow redirects with their method, on the same origin', async () => {
    const cloud = await fakeCloud();
    cloud.on('/old', () => ({ status: 302, headers: { location: '/new' } }));
    cloud.on('/new', ({ method, body, headers }) => ({ body: { method, body, token: headers['x-auth-token'] } }));
    cloud.on('/loop', () => ({ status: 301, headers: { location: '/loop' } }));
    const session = cloud.session();
    const answer = await session.request({ service: 'x', url: `${cloud.url}/old`, method: 'POST', json: { a: 1 } });
    expect(answer.json()).toEqual({ method: 'POST', body: { a: 1 }, token: 'token-1' });
    await expect(session.request({ service: 'x', url: `${cloud.url}/loop` })).rejects.toThrow(/more than 30 redirects/);
  });

  test('never take the token or the password to another origin', async () => {
    const cloud = await fakeCloud();
    const other = await fakeCloud();
    cloud.on('/things', () => ({ status: 302, headers: { location: `${other.url}/v3/things` } }));
    const refused = await errorOf(cloud.session().request({ service: 'x', url: `${cloud.url}/things` }));
    expect(refused).toBeInstanceOf(OpenStackError);
    expect(refused).toHaveProperty('message', expect.stringContaining(`another origin (${other.url})`));
    cloud.on('/v3/auth/tokens', () => ({ status: 307, headers: { location: `${other.url}/v3/auth/tokens` } }));
    await errorOf(cloud.session().token());
    expect(other.requests).toHaveLength(0);
  });

  test('end at once on abort, also while a shared authentication is awaited', async () => {
    const cloud = await fakeCloud();
    let release: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      cloud.on('/v3/auth/tokens', () => {
        resolve();
        return new Promise((answer) => {
          release = () => answer({ status: 401 });
        });
      });
    });
    const abort = new AbortController();
    const session = cloud.session();
    const waiting = session.request({ service: 'x', url: `${cloud.url}/things`, signal: abort.signal });
    const shared = errorOf(session.token());
    await arrived;
    abort.abort(new Error('stop'));
    await expect(waiting).rejects.toThrow(/^stop$/);
    release();
    expect(await shared).toMatchObject({ status: 401 });
  });

  test('end with either signal, and leave no trace on the ones that live on', async () => {
    const cloud = await fakeCloud();
    cloud.on('/things', () => ({ body: {} }));
    cloud.on('/slow', () => new Promise(() => {}));
    const any = vi.spyOn(AbortSignal, 'any');
    onTestFinished(() => any.mockRestore());
    const [scan, call] = [new AbortController(), new AbortController()];
    const session = cloud.session({}, { signal: scan.signal });
    await session.request({ service: 'x', url: `${cloud.url}/things`, signal: call.signal });
    await session.request({ service: 'x', url: `${cloud.url}/things`, signal: scan.signal });
    const waiting = session.request({ service: 'x', url: `${cloud.url}/slow`, signal: call.signal });
    call.abort(new Error('stop'));
    await expect(waiting).rejects.toThrow(/^stop$/);
    expect([scan, call].flatMap(({ signal }) => getEventListeners(signal, 'abort'))).toEqual([]);
    // It keeps a record in each of its signals for as long as they live.
    expect(any).not.toHaveBeenCalled();
  });

  test("end with the session's own signal, authentication included", async () => {
    const cloud = await fakeCloud();
    const abort = new AbortController();
    cloud.on('/v3/auth/tokens', () => {
      abort.abort(new Error('stop'));
      return new Promise(() => {});
    });
    await expect(cloud.session({}, { signal: abort.signal }).token()).rejects.toThrow(/^stop$/);
  });
});

describe('an unreachable cloud', () => {
  test('is named, with its URL and without a secret', async () => {
    const settings = {
      auth: { auth_url: 'http://admin:hunter2@127.0.0.1:1', username: 'reader', password: 'hunter2' },
    };
    const session = createSession(parseCloud('far-away', settings), { http: { retries: 0 } });
    const error = await errorOf(session.token());
    await session.close();
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toHaveProperty(
      'message',
      "POST http://127.0.0.1:1/v3/auth/tokens: cannot sign in to cloud 'far-away': connect ECONNREFUSED 127.0.0.1:1",
    );
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
  });

  test.each([
    [{}, /auth\.auth_url missing/],
    [{ auth: { auth_url: 'keystone' } }, /auth\.auth_url is no URL/],
    [
      { auth: { auth_url: 'http://127.0.0.1' }, cacert: '/nowhere/ca.pem' },
      /cacert '\/nowhere\/ca.pem' cannot be read/,
    ],
  ])('is refused at once when its settings cannot work: %j', (settings, message) => {
    expect(() => createSession(parseCloud('fake', settings))).toThrow(message);
  });
});

describe('scopes and regions', () => {
  test('another scope has its own token', async () => {
    const cloud = await fakeCloud();
    const session = cloud.session();
    const other = session.withScope({ type: 'project', id: 'other-project' });
    await Promise.all([session.token(), other.token()]);
    expect(cloud.authentications).toEqual([
      expect.objectContaining({ auth: expect.objectContaining({ scope: { project: { id: 'project-id' } } }) }),
      expect.objectContaining({ auth: expect.objectContaining({ scope: { project: { id: 'other-project' } } }) }),
    ]);
  });

  test('regions are the configured ones, else those of the catalog', async () => {
    const endpoint = (region: string, url: string | null): unknown => ({
      url,
      interface: 'public',
      region,
      region_id: region,
    });
    const catalog = [
      { type: 'compute', endpoints: [endpoint('two', '{url}'), endpoint('one', '{url}'), endpoint('dead', null)] },
      { type: 'ceilometer', endpoints: [] },
      { type: 'panko' },
      service('network', '{url}'),
    ];
    const cloud = await fakeCloud({ catalog });
    expect(await cloud.session().regions()).toEqual(['one', 'two']);
    expect(await cloud.session({ region_name: 'three' }).regions()).toEqual(['three']);
    expect(await cloud.session({ regions: ['four', { name: 'five', values: {} }] }).regions()).toEqual([
      'four',
      'five',
    ]);
  });
});
