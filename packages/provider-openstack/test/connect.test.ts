import { createCircuitBreaker } from '@pellucid/http';
import type { Connection } from '@pellucid/provider-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import {
  type FakeAnswer,
  type FakeCloud,
  type FakeRequest,
  type FakeRoutes,
  type FakeScope,
  refused,
  startFakeCloud,
  withWrongPassword,
} from './support/fake-cloud.ts';
import { listKind, running } from './support/listing.ts';

const PROJECTS = [
  { id: 'p1', name: 'admin', enabled: true },
  { id: 'p2', name: 'shop', enabled: true },
  { id: 'p3', name: 'gone', enabled: false },
  { id: 'p4', name: 'p1-stack', enabled: true, description: 'Heat stack user project' },
];

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function cloudWith(routes: FakeRoutes): Promise<FakeCloud> {
  const cloud = await startFakeCloud({ 'identity /projects': () => ({ body: { projects: PROJECTS } }), ...routes });
  opened.push(cloud);
  return cloud;
}

async function open(cloud: FakeCloud, scope: FakeScope): Promise<Connection> {
  const connection = await openstackProvider.connect({ cloud: cloud.settings(scope) }, { signal: running() });
  opened.push(connection);
  return connection;
}

const isSystem = ({ scope }: FakeRequest): boolean => scope === 'system';
const projectOf = ({ scope }: FakeRequest): string => (typeof scope === 'string' ? scope : scope.project);

describe('opening an account', () => {
  it('says who we are and which cloud it is', async () => {
    const connection = await open(await cloudWith({}), { project: 'p1' });
    expect(connection.info).toMatchObject({ user: 'tester', regions: ['R1'] });
    expect(connection.info.realm).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/identity$/);
    expect(connection.requestCount()).toBe(1);
  });

  it.each<[string, string, (cloud: FakeCloud) => Readonly<Record<string, unknown>>]>([
    ['a wrong password', 'UNAUTHENTICATED', (cloud) => withWrongPassword(cloud.settings({ project: 'p1' }))],
    ['neither project nor system', 'CONFIG', (cloud) => cloud.settings('unscoped')],
    ['an unknown region', 'CONFIG', (cloud) => ({ ...cloud.settings({ project: 'p1' }), region_name: 'R9' })],
    ['no auth_url', 'CONFIG', () => ({ auth: { username: 'tester' } })],
  ])('fails with %s as %s', async (_, code, settings) => {
    const cloud = await cloudWith({});
    await expect(openstackProvider.connect({ cloud: settings(cloud) }, { signal: running() })).rejects.toMatchObject({
      code,
      message: expect.not.stringContaining('hunter2'),
    });
  });

  it('is UNREACHABLE where nobody listens', async () => {
    const cloud = await startFakeCloud({});
    await cloud.close();
    const settings = { cloud: cloud.settings({ project: 'p1' }), retries: 0 };
    await expect(openstackProvider.connect(settings, { signal: running() })).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
  });
});

describe('an administrator', () => {
  it('reads all projects in one listing', async () => {
    const cloud = await cloudWith({
      'compute /servers': () => ({ body: { servers: [] } }),
      'compute /servers/detail': ({ query }) => ({
        body: { servers: query.get('all_tenants') ? [{ id: 's1' }, { id: 's2' }] : [{ id: 's1' }] },
      }),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackServer');
    expect(listed).toEqual({ keys: ['s1', 's2'], incomplete: [], failed: null });
  });

  it('reads the quota of each project that can own something', async () => {
    const cloud = await cloudWith({
      'network /quotas': () => ({ body: { quotas: [] } }),
      'network /quotas/p1/details': () => ({ body: { quota: { port: { limit: -1, used: 3 } } } }),
      'network /quotas/p2/details': () => ({ body: { quota: { port: { limit: 5, used: 1 } } } }),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackNetworkQuota');
    expect(listed).toEqual({ keys: ['p1', 'p2'], incomplete: [], failed: null });
  });

  it('hears of a project whose quota was refused, not of one that is gone', async () => {
    const projects = [...PROJECTS, { id: 'p5', name: 'deleted', enabled: true }];
    const cloud = await cloudWith({
      'identity /projects': () => ({ body: { projects } }),
      'network /quotas': () => ({ body: { quotas: [] } }),
      'network /quotas/p1/details': () => ({ body: { quota: {} } }),
      'network /quotas/p2/details': () => refused,
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackNetworkQuota');
    expect(listed).toMatchObject({ keys: ['p1'], failed: null });
    expect(listed.incomplete).toEqual([expect.stringMatching(/^FORBIDDEN: refused for 1 of 3 projects/)]);
  });
});

describe('how far a listing reaches', () => {
  /** What the engine compares from scan to scan. */
  async function reachOf(routes: FakeRoutes, kind: string): Promise<readonly string[] | undefined> {
    const connection = await open(await cloudWith(routes), { project: 'p1' });
    const definition = openstackProvider.resources.find((one) => one.kind === kind);
    if (!definition) throw new Error(`no kind ${kind}`);
    let reach: readonly string[] | undefined;
    for await (const page of connection.list(definition, {
      region: definition.regional ? 'R1' : '',
      signal: running(),
    }))
      reach = page.reach ?? reach;
    return reach;
  }
  const servers: FakeRoutes = { 'compute /servers/detail': () => ({ body: { servers: [] } }) };

  it('is everything for an administrator, and his project when he is one no more', async () => {
    const may = { ...servers, 'compute /servers': () => ({ body: { servers: [] } }) };
    expect(await reachOf(may, 'OpenStackServer')).toBeUndefined();
    const mayNot = { ...servers, 'compute /servers': () => refused };
    expect(await reachOf(mayNot, 'OpenStackServer')).toEqual(['p1']);
  });

  it('is said of a listing that anybody may have in place of the whole one', async () => {
    const own = { 'identity /auth/projects': () => ({ body: { projects: [] } }) };
    expect(await reachOf({ ...own, 'identity /projects': () => refused }, 'OpenStackProject')).toHaveLength(1);
    const all = { 'identity /projects': () => ({ body: { projects: [] } }) };
    expect(await reachOf(all, 'OpenStackProject')).toBeUndefined();
  });
});

describe('a plain member', () => {
  const routes: FakeRoutes = {
    'identity /projects': () => refused,
    'identity /auth/projects': () => ({ body: { projects: [PROJECTS[1]] } }),
    'identity /domains': () => refused,
    'identity /users': () => refused,
    'compute /servers': () => refused,
    'compute /servers/detail': ({ query }) =>
      query.get('all_tenants') ? refused : { body: { servers: [{ id: 's1' }] } },
    'compute /os-hypervisors/detail': () => refused,
    'compute /os-availability-zone/detail': () => refused,
    'compute /os-availability-zone': () => ({ body: { availabilityZoneInfo: [{ zoneName: 'nova' }] } }),
    'compute /os-quota-sets/p2/detail': () => ({ body: { quota_set: { cores: { limit: 20, in_use: 4 } } } }),
    'network /quotas': () => refused,
    // Neutron gives an empty list instead of a refusal.
    'network /agents': () => ({ body: { agents: [] } }),
    'network /ports': () => ({ body: { ports: [{ id: 'port1' }] } }),
  };

  it.each([
    ['OpenStackServer', ['s1']],
    ['OpenStackPort', ['port1']],
    ['OpenStackProject', ['p2']],
    ['OpenStackAvailabilityZone', ['nova']],
    ['OpenStackComputeQuota', ['p2']],
  ])('sees of %s what its project may see, as a complete answer', async (kind, keys) => {
    const listed = await listKind(await open(await cloudWith(routes), { project: 'p2' }), kind);
    expect(listed).toEqual({ keys, incomplete: [], failed: null });
  });

  it.each(['OpenStackUser', 'OpenStackHypervisor', 'OpenStackNetworkAgent'])(
    'is told that %s is not for its eyes, which is not the same as none',
    async (kind) => {
      const listed = await listKind(await open(await cloudWith(routes), { project: 'p2' }), kind);
      expect(listed).toEqual({ keys: [], incomplete: [], failed: 'FORBIDDEN' });
    },
  );
});

describe('a user with system scope', () => {
  it("reads services that only a project's token finds with a token for the project admin", async () => {
    const cloud = await cloudWith({
      'identity /auth/projects': () => ({ body: { projects: [PROJECTS[1], PROJECTS[0]] } }),
      'block-storage /os-services': () => ({ body: { services: [] } }),
      'block-storage /volumes/detail': ({ query }) => ({
        body: { volumes: query.get('all_tenants') ? [{ id: 'v1' }, { id: 'v2' }] : [{ id: 'v1' }] },
      }),
    });
    const listed = await listKind(await open(cloud, 'system'), 'OpenStackVolume');
    expect(listed).toEqual({ keys: ['v1', 'v2'], incomplete: [], failed: null });
    expect(cloud.log.filter((line) => line.startsWith('block-storage /volumes'))).toEqual([
      expect.stringMatching(/ p1$/),
    ]);
  });

  it('reads through its roles on projects where a service refuses the system, and names what stays out of reach', async () => {
    const cloud = await cloudWith({
      'identity /projects': () => ({
        body: { projects: [...PROJECTS, { id: 'p6', name: 'hidden', enabled: true }] },
      }),
      'identity /auth/projects': () => ({ body: { projects: [PROJECTS[0], PROJECTS[1], PROJECTS[3]] } }),
      'network /quotas': () => refused,
      'network /networks': (request) => ({
        body: { networks: [{ id: 'shared' }, ...(isSystem(request) ? [] : [{ id: `net-${projectOf(request)}` }])] },
      }),
    });
    const listed = await listKind(await open(cloud, 'system'), 'OpenStackNetwork');
    expect(listed).toMatchObject({ keys: ['net-p1', 'net-p2', 'shared'], failed: null });
    expect(listed.incomplete).toEqual(['FORBIDDEN: we have no role on 1 of 3 projects (hidden)']);
  });

  it('reads what belongs to no project with the token of a project where a service refuses the system', async () => {
    const onlyProject = (body: unknown) => (request: FakeRequest) => (isSystem(request) ? refused : { body });
    const cloud = await cloudWith({
      'identity /auth/projects': () => ({ body: { projects: [PROJECTS[1]] } }),
      'placement /resource_providers': onlyProject({ resource_providers: [] }),
      'placement /traits': onlyProject({ traits: ['HW_A'] }),
      'compute /servers': () => refused,
      'compute /os-availability-zone/detail': () => refused,
      'compute /os-availability-zone': onlyProject({ availabilityZoneInfo: [{ zoneName: 'nova' }] }),
    });
    const connection = await open(cloud, 'system');
    expect(await listKind(connection, 'OpenStackTrait')).toEqual({ keys: ['HW_A'], incomplete: [], failed: null });
    const zones = { keys: ['nova'], incomplete: [], failed: null };
    expect(await listKind(connection, 'OpenStackAvailabilityZone')).toEqual(zones);
  });

  it('is refused, not told none, where it has no role on any project either', async () => {
    const cloud = await cloudWith({
      'identity /auth/projects': () => ({ body: { projects: [] } }),
      'compute /servers': () => refused,
      'compute /servers/detail': () => ({ body: { servers: [] } }),
    });
    const connection = await open(cloud, 'system');
    expect(await listKind(connection, 'OpenStackServer')).toMatchObject({ keys: [], failed: 'FORBIDDEN' });
    expect(await listKind(connection, 'OpenStackVolume')).toMatchObject({ keys: [], failed: 'SERVICE_ABSENT' });
  });
});

describe('a listing', () => {
  it('of an API that the service does not have is SERVICE_ABSENT', async () => {
    const listed = await listKind(await open(await cloudWith({}), { project: 'p1' }), 'OpenStackRouter');
    expect(listed.failed).toBe('SERVICE_ABSENT');
  });

  it('below parents asks those that have children, and forgets those that vanish', async () => {
    const pool = (id: string, members: number) => ({
      id,
      members: Array.from({ length: members }, () => ({ id: 'm' })),
    });
    const cloud = await cloudWith({
      'load-balancer /lbaas/pools': () => ({ body: { pools: [pool('a', 1), pool('empty', 0), pool('vanished', 1)] } }),
      'load-balancer /lbaas/pools/a/members': () => ({ body: { members: [{ id: 'm1', address: '10.0.0.5' }] } }),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackPoolMember');
    expect(listed).toEqual({ keys: ['m1'], incomplete: [], failed: null });
    expect(cloud.log.filter((line) => line.includes('/empty/'))).toEqual([]);
  });

  it.each<[string, FakeAnswer, string]>([
    ['refuses', refused, 'FORBIDDEN'],
    ['fails', { status: 500, body: {} }, 'UPSTREAM'],
    ['understands nothing', { status: 400, body: {} }, 'UPSTREAM'],
  ])('below parents goes on behind one that %s, and is incomplete', async (_, answer, code) => {
    const pools = Array.from({ length: 8 }, (_pool, index) => ({ id: `pool${index}`, members: [{ id: 'm' }] }));
    const members = ({ id }: { readonly id: string }): FakeAnswer =>
      id === 'pool1' ? answer : { body: { members: [{ id: `in-${id}` }] } };
    const cloud = await cloudWith({
      'load-balancer /lbaas/pools': () => ({ body: { pools } }),
      ...Object.fromEntries(
        pools.map((pool) => [`load-balancer /lbaas/pools/${pool.id}/members`, () => members(pool)]),
      ),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackPoolMember');
    expect(listed).toMatchObject({ failed: null, incomplete: [expect.stringMatching(`^${code}: .*/pool1/`)] });
    expect(listed.keys).toEqual(pools.filter(({ id }) => id !== 'pool1').map(({ id }) => `in-${id}`));
  });

  it('below parents that all refuse is refused, and ends with a service that answers no more', async () => {
    const pools = Array.from({ length: 30 }, (_, index) => ({ id: `pool${index}`, members: [{ id: 'm' }] }));
    const answering = (answer: FakeAnswer): FakeRoutes => ({
      'load-balancer /lbaas/pools': () => ({ body: { pools } }),
      ...Object.fromEntries(pools.map(({ id }) => [`load-balancer /lbaas/pools/${id}/members`, () => answer])),
    });
    const refusing = await open(await cloudWith(answering(refused)), { project: 'p1' });
    expect(await listKind(refusing, 'OpenStackPoolMember')).toMatchObject({ keys: [], failed: 'FORBIDDEN' });
    const dead = await cloudWith(answering({ status: 500, body: {} }));
    const options = { signal: running(), breaker: createCircuitBreaker() };
    const connection = await openstackProvider.connect({ cloud: dead.settings({ project: 'p1' }) }, options);
    opened.push(connection);
    expect((await listKind(connection, 'OpenStackPoolMember')).failed).toBe('UNREACHABLE');
    expect(dead.log.filter((line) => line.includes('/members')).length).toBeLessThan(pools.length);
  });

  it('of agents keeps those whose scheduler the cloud no longer has', async () => {
    const agents = ['L3 agent', 'DHCP agent'].map((agent_type) => ({
      id: agent_type.slice(0, 2),
      agent_type,
      host: 'n1',
    }));
    const cloud = await cloudWith({
      'network /quotas': () => ({ body: { quotas: [] } }),
      'network /agents': () => ({ body: { agents } }),
      'network /agents/DH/dhcp-networks': () => ({ body: { networks: [] } }),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackNetworkAgent');
    expect(listed).toEqual({ keys: ['DH', 'L3'], incomplete: [], failed: null });
  });

  it('below parents of which none answers is SERVICE_ABSENT if they are still there, and empty if they vanished', async () => {
    let listings = 0;
    const stillThere = await cloudWith({ 'load-balancer /lbaas/pools': () => ({ body: { pools: [{ id: 'a' }] } }) });
    const vanished = await cloudWith({
      'load-balancer /lbaas/pools': () => ({ body: { pools: listings++ === 0 ? [{ id: 'a' }] : [] } }),
    });
    const list = async (cloud: FakeCloud) => listKind(await open(cloud, { project: 'p1' }), 'OpenStackPoolMember');
    expect(await list(stillThere)).toEqual({ keys: [], incomplete: [], failed: 'SERVICE_ABSENT' });
    expect(await list(vanished)).toEqual({ keys: [], incomplete: [], failed: null });
  });

  it('of images includes the hidden ones', async () => {
    const cloud = await cloudWith({
      'image /images': ({ query }) => ({
        body: { images: query.get('os_hidden') ? [{ id: 'hidden' }] : [{ id: 'seen' }] },
      }),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackImage');
    expect(listed.keys).toEqual(['hidden', 'seen']);
  });

  it('of image members includes those of hidden images', async () => {
    const members = (image_id: string) => () => ({ body: { members: [{ image_id, member_id: 'p2' }] } });
    const cloud = await cloudWith({
      'image /tasks': () => ({ body: { tasks: [] } }),
      'image /images': ({ query }) => ({
        body: {
          images: [{ id: query.get('os_hidden') === 'true' ? 'hidden' : 'seen', visibility: query.get('visibility') }],
        },
      }),
      'image /images/hidden/members': members('hidden'),
      'image /images/seen/members': members('seen'),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackImageMember');
    expect(listed).toEqual({ keys: ['hidden/p2', 'seen/p2'], incomplete: [], failed: null });
  });

  it('ends as CANCELLED when it is aborted', async () => {
    const controller = new AbortController();
    const cloud = await cloudWith({
      'network /ports': () => {
        controller.abort(new Error('enough'));
        return { body: { ports: [{ id: 'x' }], ports_links: [{ rel: 'next', href: '/network/v3/ports?marker=x' }] } };
      },
    });
    const connection = await open(cloud, { project: 'p1' });
    expect((await listKind(connection, 'OpenStackPort', controller.signal)).failed).toBe('CANCELLED');
  });
});

describe('server groups, which page by offset', () => {
  const all = Array.from({ length: 1200 }, (_, index) => ({ id: `g${index}` }));
  const page = (query: URLSearchParams, from: number) => ({
    body: { server_groups: all.slice(from, from + Number(query.get('limit'))) },
  });

  it('are all found', async () => {
    const cloud = await cloudWith({
      'compute /servers': () => ({ body: { servers: [] } }),
      'compute /os-server-groups': ({ query }) => page(query, Number(query.get('offset') ?? 0)),
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackServerGroup');
    expect(listed.keys).toHaveLength(1200);
    expect(listed.incomplete).toEqual([]);
  });

  it('are known to be incomplete when one is deleted while they are read', async () => {
    const cloud = await cloudWith({
      'compute /servers': () => ({ body: { servers: [] } }),
      'compute /os-server-groups': ({ query }) => {
        const offset = Number(query.get('offset') ?? 0);
        return page(query, offset > 0 ? offset + 1 : 0);
      },
    });
    const listed = await listKind(await open(cloud, { project: 'p1' }), 'OpenStackServerGroup');
    expect(listed.incomplete[0]).toMatch(/^UPSTREAM: .*vanished while it was being read/);
  });
});
