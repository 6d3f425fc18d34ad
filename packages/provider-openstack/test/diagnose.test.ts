import type { Diagnosis } from '@pellucid/provider-sdk';
import { afterEach, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import { type FakeCloud, type FakeRoutes, refused, startFakeCloud, withWrongPassword } from './support/fake-cloud.ts';
import { running } from './support/listing.ts';

const opened: FakeCloud[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function cloudWith(routes: FakeRoutes): Promise<FakeCloud> {
  const cloud = await startFakeCloud(routes);
  opened.push(cloud);
  return cloud;
}

function diagnose(cloud: unknown, signal = running(), settings: object = {}): Promise<Diagnosis> {
  const diagnosis = openstackProvider.diagnose?.({ cloud: Object(cloud), ...settings }, { signal });
  if (!diagnosis) throw new Error('there is no diagnosis');
  return diagnosis;
}

function accessTo({ kinds }: Diagnosis, kind: string) {
  return kinds.find((one) => one.kind === kind);
}

const ADMIN: FakeRoutes = {
  'identity /projects': () => ({
    body: {
      projects: [
        { id: 'p1', name: 'admin' },
        { id: 'p2', name: 'shop' },
      ],
    },
  }),
  'identity /': () => ({ body: { version: { id: 'v3.14' } } }),
  'compute /': () => ({ body: { version: { id: 'v2.1', version: '2.93' } } }),
  'compute /servers': () => ({ body: { servers: [] } }),
  'compute /servers/detail': () => ({ body: { servers: [] } }),
  'compute /os-quota-sets/p1/detail': () => ({ body: { quota_set: {} } }),
  'load-balancer /lbaas/loadbalancers': () => ({ body: { loadbalancers: [] } }),
  'load-balancer /lbaas/pools': () => ({ body: { pools: [{ id: 'a', members: [{ id: 'm' }] }] } }),
  'load-balancer /lbaas/pools/a/members': () => refused,
};

const MEMBER: FakeRoutes = {
  'identity /projects': () => refused,
  'identity /auth/projects': () => ({ body: { projects: [{ id: 'p2', name: 'p2' }] } }),
  'compute /servers': () => refused,
  'compute /servers/detail': () => ({ body: { servers: [{ id: 's1' }] } }),
  'compute /os-hypervisors/detail': () => refused,
};

it('tells an administrator what a scan would read, and asks for one row of each listing', async () => {
  const cloud = await cloudWith(ADMIN);
  const diagnosis = await diagnose(cloud.settings({ project: 'p1' }));
  expect(diagnosis).toMatchObject({
    reachable: true,
    tls: 'none',
    identity: { user: 'tester', scope: 'project p1' },
    realm: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/identity$/),
    regions: ['R1'],
    findings: [],
  });
  expect(Math.abs(diagnosis.clockSkewSeconds ?? 99)).toBeLessThanOrEqual(1);
  expect(accessTo(diagnosis, 'OpenStackServer')).toMatchObject({ state: 'complete', region: 'R1' });
  expect(accessTo(diagnosis, 'OpenStackComputeQuota')).toMatchObject({ state: 'complete' });
  expect(accessTo(diagnosis, 'OpenStackRouter')).toMatchObject({ state: 'absent', code: 'SERVICE_ABSENT' });
  expect(accessTo(diagnosis, 'OpenStackPoolMember')).toMatchObject({
    state: 'forbidden',
    missingPermission: 'os_load-balancer_api:member:get_all (load-balancer)',
  });
  expect(cloud.log.filter((line) => line.startsWith('compute /servers/detail'))).toEqual([
    'compute /servers/detail?all_tenants=true&limit=1 p1',
    // For the actions of those that changed last.
    'compute /servers/detail?sort_key=updated_at&sort_dir=desc&all_tenants=true&limit=1 p1',
  ]);
  // Kinds that are read from one listing share the request for it.
  expect(cloud.log.filter((line) => line.startsWith('block-storage /volumes/detail'))).toHaveLength(1);
  expect(cloud.log.filter((line) => line.startsWith('compute /os-quota-sets'))).toHaveLength(1);
  expect(diagnosis.leastRequests).toBeGreaterThan(diagnosis.kinds.filter(({ state }) => state !== 'absent').length / 3);
});

it('tells a member which right would show the rest', async () => {
  const diagnosis = await diagnose((await cloudWith(MEMBER)).settings({ project: 'p2' }));
  expect(accessTo(diagnosis, 'OpenStackServer')).toMatchObject({
    state: 'limited',
    reason: "only what project 'p2' may see",
    missingPermission: 'os_compute_api:servers:detail:get_all_tenants (compute)',
  });
  expect(accessTo(diagnosis, 'OpenStackProject')).toMatchObject({ state: 'limited' });
  expect(accessTo(diagnosis, 'OpenStackHypervisor')).toMatchObject({
    state: 'forbidden',
    missingPermission: 'os_compute_api:os-hypervisors:list-detail (compute)',
  });
});

it('knows of users that stay out of reach where domains may not be listed', async () => {
  const users = { body: { users: [{ id: 'u1' }] } };
  const routes = (domains: FakeRoutes[string]): FakeRoutes => ({
    ...ADMIN,
    'identity /domains': domains,
    'identity /users': () => users,
    'identity /users/u1/application_credentials': () => ({ body: { application_credentials: [] } }),
  });
  const all = await cloudWith(routes(() => ({ body: { domains: [{ id: 'd1' }] } })));
  const complete = await diagnose(all.settings({ project: 'p1' }));
  expect(accessTo(complete, 'OpenStackUser')).toMatchObject({ state: 'complete' });
  expect(accessTo(complete, 'OpenStackApplicationCredential')).toMatchObject({ state: 'complete' });
  const own = await cloudWith(routes(() => refused));
  expect(accessTo(await diagnose(own.settings({ project: 'p1' })), 'OpenStackUser')).toMatchObject({
    state: 'partial',
    reason: expect.stringContaining('/domains'),
    missingPermission: 'identity:list_domains, identity:list_users (identity)',
  });
});

it('knows of projects that stay out of reach for a token of the system', async () => {
  const cloud = await cloudWith({
    'identity /projects': () => ({
      body: {
        projects: [
          { id: 'p1', name: 'admin' },
          { id: 'p9', name: 'hidden' },
        ],
      },
    }),
    'identity /auth/projects': () => ({ body: { projects: [{ id: 'p1', name: 'admin' }] } }),
    'network /quotas': () => refused,
    'network /ports': () => ({ body: { ports: [] } }),
  });
  expect(accessTo(await diagnose(cloud.settings('system')), 'OpenStackPort')).toMatchObject({
    state: 'partial',
    code: 'FORBIDDEN',
    reason: 'we have no role on 1 of 2 projects (hidden)',
    missingPermission: expect.stringContaining('reader'),
  });
});

it.each<[string, (cloud: FakeCloud) => unknown, boolean | null, string]>([
  ['a wrong password', (cloud) => withWrongPassword(cloud.settings({ project: 'p1' })), true, 'UNAUTHENTICATED'],
  ['a token without scope', (cloud) => cloud.settings('unscoped'), true, 'CONFIG'],
  ['an unknown region', (cloud) => ({ ...cloud.settings({ project: 'p1' }), region_name: 'R9' }), true, 'CONFIG'],
  ['a broken configuration', () => ({ auth: {} }), null, 'CONFIG'],
  ['a port where nobody listens', () => settingsOn('http://127.0.0.1:1/v3'), false, 'UNREACHABLE'],
])('reports %s as a fault with what to do', async (_, settings, reachable, code) => {
  const { findings, ...diagnosis } = await diagnose(settings(await cloudWith(ADMIN)));
  expect(diagnosis.reachable).toBe(reachable);
  expect(findings).toEqual([
    { level: 'fault', code, message: expect.not.stringContaining('hunter2'), advice: expect.stringMatching(/\.$/) },
  ]);
});

function settingsOn(url: string): unknown {
  return { auth: { auth_url: url, username: 'a', password: 'b', user_domain_id: 'default', project_id: 'p1' } };
}

it('gives what it knows when its time is over', async () => {
  const cloud = await cloudWith({ ...ADMIN, 'network /ports': () => 'silence' });
  const diagnosis = await diagnose(cloud.settings({ project: 'p1' }), AbortSignal.timeout(1500));
  expect(accessTo(diagnosis, 'OpenStackServer')).toMatchObject({ state: 'complete' });
  expect(accessTo(diagnosis, 'OpenStackPort')).toMatchObject({
    state: 'failed',
    code: 'TIMEOUT',
    reason: 'not finished in the time allowed',
  });
});
