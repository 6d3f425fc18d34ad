import { describe, expect, test } from 'vitest';
import { HttpError, ServiceNotAvailableError } from '../src/index.ts';
import { locateService } from '../src/service-endpoint.ts';
import { type FakeCatalog, type FakeCloud, fakeCloud, type SeenRequest, service } from './fake-cloud.ts';

/** A version as a service lists it. */
const version = (id: string, href: string, more: object = {}): object => ({
  id,
  status: 'CURRENT',
  links: [
    { rel: 'describedby', href: 'http://docs.example.org/v9' },
    { rel: 'self', href },
  ],
  ...more,
});
const requestsTo = (cloud: FakeCloud, path: string): SeenRequest[] => cloud.requests.filter((one) => one.path === path);

describe('the catalog', () => {
  const endpoint = (name: string, region: string, url: string | null): object => ({
    url,
    interface: name,
    region,
    region_id: region,
  });
  const catalog: FakeCatalog = [
    { type: 'volumev2', endpoints: [endpoint('public', 'one', 'http://v2.test/v2')] },
    { type: 'volumev3', endpoints: [endpoint('public', 'one', 'http://v3.test/v3')] },
    { type: 'block-storage', endpoints: [] },
    { type: 'ceilometer', endpoints: [] },
    { type: 'panko', endpoints: [endpoint('public', 'one', null), endpoint('public', 'two', '')] },
    { type: 'compute', endpoints: [endpoint('public', 'one', null)] },
    {
      type: 'compute',
      endpoints: [
        endpoint('internal', 'one', 'http://internal.one.test'),
        endpoint('public', 'one', 'http://public.one.test'),
        endpoint('internal', 'two', 'http://internal.two.test'),
      ],
    },
    { type: 'container-infra', endpoints: [endpoint('publicURL', 'one', 'http://magnum.test/v1')] },
    { type: 'object-store', endpoints: [endpoint('public', 'one', 'http://swift.test/v1/AUTH_project-id/')] },
  ];

  test.each([
    ['the newest alias of an official type', {}, 'block-storage', {}, 'http://v3.test/v3'],
    ['the exact type first', {}, 'volumev2', {}, 'http://v2.test/v2'],
    ['an alias of another alias', {}, 'container-infrastructure-management', {}, 'http://magnum.test/v1'],
    ['an entry with a URL behind one without', {}, 'compute', {}, 'http://public.one.test'],
    [
      'the region of the call',
      { region_name: 'one' },
      'compute',
      { region: 'two', interface: 'internal' },
      'http://internal.two.test',
    ],
    [
      'the region of the cloud',
      { region_name: 'two', interface: 'internal' },
      'compute',
      {},
      'http://internal.two.test',
    ],
    ['the first interface there is', {}, 'compute', { interface: ['admin', 'internal'] }, 'http://internal.one.test'],
    ['interfaces in their old spelling', { interface: 'internalURL' }, 'compute', {}, 'http://internal.one.test'],
    ['the interface of one service', { compute_interface: 'internal' }, 'compute', {}, 'http://internal.one.test'],
    ['object storage as it is', {}, 'object-store', {}, 'http://swift.test/v1/AUTH_project-id'],
  ])('gives %s', async (_what, settings, type, options, expected) => {
    const cloud = await fakeCloud({ catalog });
    const session = cloud.session(settings);
    // The services themselves are not there: discovery is answered for them.
    const asked = { ...session, request: () => session.request({ service: type, url: `${cloud.url}/nothing` }) };
    expect(await locateService(asked, { type, options, documents: new Map() })).toEqual({
      url: expected,
      microversion: null,
    });
  });

  test.each([
    ['dns', {}, 'the catalog does not list it'],
    ['ceilometer', {}, 'the catalog lists it without any URL'],
    ['panko', {}, 'the catalog lists it without any URL'],
    [
      'compute',
      { region: 'three' },
      "no public endpoint in region 'three'; it has internal in one, public in one, internal in two",
    ],
    ['compute', { region: 'two' }, "no public endpoint in region 'two'"],
    ['compute', { interface: ['admin', 'secret'] }, 'no admin or secret endpoint; it has'],
  ])('says why %s is not available: %j', async (type, options, reason) => {
    const cloud = await fakeCloud({ catalog });
    const endpointOf = cloud.session().service(type, options).endpoint();
    await expect(endpointOf).rejects.toThrow(ServiceNotAvailableError);
    await expect(endpointOf).rejects.toThrow(reason);
  });
});

describe('version discovery', () => {
  test.each([
    ['a list', { versions: [version('v2.0', '{url}/v2/'), version('v3.0', '{url}/v3/')] }, '/v3'],
    ['a list of values', { versions: { values: [version('v3.14', '{url}/v3/')] } }, '/v3'],
    ['a single version', { version: version('v1.1', '{url}/v1.1') }, '/v1.1'],
    [
      'the newest of minors',
      { versions: [version('v2.9', '/v2'), version('v2.15', '/v2.15'), version('v2.10', '/v2')] },
      '/v2.15',
    ],
    [
      'versions to be shunned',
      { versions: [version('v2', 'v2/'), version('v3', '/v3', { status: 'EXPERIMENTAL' })] },
      '/v2',
    ],
    [
      'old and stable versions',
      { versions: [version('v2', '/v2', { status: 'stable' }), version('v1', '/v1', { status: 'DEPRECATED' })] },
      '/v2',
    ],
    ['an empty link', { versions: [version('v1.0', '')] }, ''],
    ['another scheme, host and port', { versions: [version('v2.1', 'http://inside.test:8774/v2.1/')] }, '/v2.1'],
  ])('reads %s', async (_what, document, path) => {
    const cloud = await fakeCloud({ catalog: [service('thing', '{url}')] });
    // Several choices for one URL, as most services answer their root.
    cloud.on('/', () => ({ status: 300, body: document }));
    expect(await cloud.session().service('thing').endpoint()).toBe(`${cloud.url}${path}`);
  });

  test.each([
    ['links without it', 'http://inside.test/v2.1/'],
    ['links with it', '{url}/compute/v2.1/'],
    ['links with another', 'http://inside.test/nova-api/v2.1/'],
  ])('keeps the path prefix of the catalog: %s', async (_what, href) => {
    const cloud = await fakeCloud({ catalog: [service('compute', '{url}/compute')] });
    cloud.on('/compute/', () => ({ body: { versions: [version('v2.1', href)] } }));
    expect(await cloud.session().service('compute').endpoint()).toBe(`${cloud.url}/compute/v2.1`);
  });

  test('puts the project id back, and asks the URL of the catalog before the root', async () => {
    const cloud = await fakeCloud({ catalog: [service('volumev3', '{url}/v3/project-id')] });
    cloud.on('/v3/', () => ({ body: { versions: [version('v3.0', '{url}/v3/')] } }));
    expect(await cloud.session().service('block-storage').endpoint()).toBe(`${cloud.url}/v3/project-id`);
    expect(requestsTo(cloud, '/')).toHaveLength(0);
  });

  test('asks the root where the URL of the catalog knows no versions', async () => {
    const cloud = await fakeCloud({ catalog: [service('network', '{url}/v2.0')] });
    cloud.on('/v2.0/', () => ({ body: { resources: [] } }));
    cloud.on('/', () => ({
      body: { versions: [version('v2.0', '{url}/v2.0/', { min_version: '1.0', version: '1.5' })] },
    }));
    expect(await cloud.session().service('network', { microversion: '9.9' }).microversion()).toBe('1.5');
  });

  test.each([
    ['a refusal', { status: 403 }],
    ['an HTML page', { body: '<html>hello</html>' }],
    ['an error', { status: 500 }],
    ['a redirect elsewhere', { status: 302, headers: { location: 'http://inside.test/' } }],
    ['no versions at all', { body: { versions: [] } }],
  ])('takes the URL of the catalog as it is after %s', async (_what, answer) => {
    const cloud = await fakeCloud({ catalog: [service('thing', '{url}/v7/')] });
    cloud.on('/v7/', () => answer);
    cloud.on('/', () => answer);
    const client = cloud.session().service('thing', { microversion: '1.1' });
    expect([await client.endpoint(), await client.microversion()]).toEqual([`${cloud.url}/v7`, null]);
  });

  test('finds another major version than that of the catalog, or says that there is none', async () => {
    const cloud = await fakeCloud({ catalog: [service('volumev3', '{url}/v3/project-id')] });
    cloud.on('/', () => ({ body: { versions: [version('v3.0', '{url}/v3/'), version('v4.0', '{url}/v4/')] } }));
    const session = cloud.session();
    expect(await session.service('block-storage', { version: 4 }).endpoint()).toBe(`${cloud.url}/v4/project-id`);
    await expect(session.service('block-storage', { version: 5 }).endpoint()).rejects.toThrow('version 5');
    await expect(session.service('volumev2').endpoint()).rejects.toThrow(ServiceNotAvailableError);
  });

  test('a service that does not offer the version is not available, also where the catalog names none', async () => {
    const cloud = await fakeCloud({ catalog: [service('volumev3', '{url}')] });
    cloud.on('/', () => ({ body: { versions: [version('v2.0', '{url}/v2/')] } }));
    await expect(cloud.session().service('volumev3').endpoint()).rejects.toThrow(ServiceNotAvailableError);
  });

  test('asks once in a session, whatever the scope and the number of clients', async () => {
    const cloud = await fakeCloud({ catalog: [service('compute', '{url}')] });
    cloud.on('/', () => ({ body: { versions: [version('v2.1', '{url}/v2.1/')] } }));
    const session = cloud.session();
    const clients = [
      session.service('compute'),
      session.service('compute'),
      session.withScope({ type: 'system' }).service('compute'),
    ];
    await Promise.all(clients.map((client) => client.endpoint()));
    expect(requestsTo(cloud, '/')).toHaveLength(1);
  });

  test('an unreachable service is asked again the next time', async () => {
    const cloud = await fakeCloud({ catalog: [service('compute', '{url}')] });
    let isBroken = true;
    cloud.on('/', () => {
      if (isBroken) return 'hang up';
      return { body: { versions: [version('v2.1', '{url}/v2.1/')] } };
    });
    const client = cloud.session({}, { http: { retries: 0 } }).service('compute');
    await expect(client.endpoint()).rejects.toThrow(HttpError);
    isBroken = false;
    expect(await client.endpoint()).toBe(`${cloud.url}/v2.1`);
  });

  test('an endpoint override replaces the catalog, under any name of the service', async () => {
    const cloud = await fakeCloud();
    cloud.on('/mine/v3/', () => ({
      body: { versions: [version('v3.0', '/v3/', { min_version: '3.0', version: '3.70' })] },
    }));
    const settings = {
      volume_endpoint_override: `${cloud.url}/mine/v3/project-id`,
      volumev3_default_microversion: '3.50',
    };
    const client = cloud.session(settings).service('block-storage');
    expect([await client.endpoint(), await client.microversion()]).toEqual([`${cloud.url}/mine/v3/project-id`, '3.50']);
  });

  test("another project's endpoint has its id where ours would be; other URLs stay as they are", async () => {
    const catalog = [service('object-store', '{url}/v1/AUTH_project-id'), service('image', '{url}/image')];
    const session = (await fakeCloud({ catalog })).session();
    const endpointOf = (type: string): Promise<string> => session.service(type, { projectId: 'other' }).endpoint();
    expect(await endpointOf('object-store')).toMatch(/\/v1\/AUTH_other$/);
    expect(await endpointOf('image')).toMatch(/\/image$/);
  });
});

describe('settings of a region', () => {
  test('go over those of the cloud for the services in it', async () => {
    const catalog = [service('compute', '{url}/public')];
    const cloud = await fakeCloud({ catalog });
    const session = cloud.session({
      regions: ['one', { name: 'two', values: { compute_endpoint_override: `${cloud.url}/two` } }],
    });
    expect(await session.service('compute', { region: 'two' }).endpoint()).toBe(`${cloud.url}/two`);
    expect(await session.service('compute', { region: 'one' }).endpoint()).toBe(`${cloud.url}/public`);
    expect(await session.service('compute').endpoint()).toBe(`${cloud.url}/public`);
  });

  test('are what the session signs in with: a region with other credentials is refused', async () => {
    const cloud = await fakeCloud({ catalog: [service('compute', '{url}/public')] });
    const auth = { username: 'reader', password: 'hunter2', project_id: 'p' };
    const regions = [
      { name: 'one', values: { auth: { auth_url: cloud.url } } },
      { name: 'two', values: { auth: { auth_url: 'http://127.0.0.1:1' } } },
    ];
    const session = cloud.session({ auth, regions });
    expect(await session.service('compute').endpoint()).toBe(`${cloud.url}/public`);
    await expect(session.service('compute', { region: 'two' }).endpoint()).rejects.toThrow(
      /region 'two' has credentials of its own/,
    );
  });
});

describe('microversions', () => {
  const range = { min_version: '2.1', version: '2.93' };
  const openTo = async (type: string, microversion: string | undefined, settings = {}) => {
    const cloud = await fakeCloud({ catalog: [service(type, '{url}')] });
    cloud.on('/', () => ({ body: { versions: [version('v2.0', '/v2/'), version('v2.1', '/v2.1/', range)] } }));
    cloud.on('/v2.1/things', () => ({ body: { things: [] } }));
    const client = cloud.session(settings).service(type, microversion ? { microversion } : {});
    await client.request({ path: '/things' });
    return { used: await client.microversion(), sent: requestsTo(cloud, '/v2.1/things')[0]?.headers ?? {} };
  };

  test.each([
    ['2.100', '2.93'],
    ['2.9', '2.9'],
    ['2.10', '2.10'],
    ['2.0', '2.1'],
    ['latest', '2.93'],
    ['2.latest', '2.93'],
    [undefined, null],
  ])('wanted %s, the server speaks 2.1 to 2.93: %s', async (wanted, used) => {
    expect((await openTo('compute', wanted)).used).toBe(used);
  });

  test('the setting of the cloud is used where the caller wants none', async () => {
    const settings = { compute_default_microversion: '2.53' };
    expect((await openTo('compute', undefined, settings)).used).toBe('2.53');
    expect((await openTo('compute', '2.60', settings)).used).toBe('2.60');
  });

  test.each([
    ['compute', 'compute 2.5', { 'x-openstack-nova-api-version': '2.5' }],
    ['volume', 'volume 2.5', {}],
    ['block-storage', 'volume 2.5', {}],
    ['baremetal', 'baremetal 2.5', { 'x-openstack-ironic-api-version': '2.5' }],
    ['share', 'shared-file-system 2.5', { 'x-openstack-manila-api-version': '2.5' }],
    ['placement', 'placement 2.5', {}],
    ['container-infra', 'container-infra 2.5', {}],
  ])('%s is told in its own headers', async (type, common, own) => {
    const { sent } = await openTo(type, '2.5');
    const about = Object.entries(sent).filter(([name]) => name.endsWith('-api-version'));
    expect(Object.fromEntries(about)).toEqual({ 'openstack-api-version': common, ...own });
  });

  test('no header is sent where none was negotiated', async () => {
    const { sent } = await openTo('compute', undefined);
    expect(Object.keys(sent).filter((name) => name.endsWith('api-version'))).toEqual([]);
  });
});
