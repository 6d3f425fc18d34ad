import type { Connection } from '@pellucid/provider-sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import { type FakeRoutes, type FakeScope, refused, startFakeCloud } from './support/fake-cloud.ts';
import { listKind, running } from './support/listing.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function connect(routes: FakeRoutes, scope: FakeScope): Promise<Connection> {
  const cloud = await startFakeCloud(routes);
  opened.push(cloud);
  const connection = await openstackProvider.connect({ cloud: cloud.settings(scope) }, { signal: running() });
  opened.push(connection);
  return connection;
}

const projects = ['p1', 'p2'].map((id) => ({ id, name: id, enabled: true }));
const identity: FakeRoutes = {
  'identity /projects': () => ({ body: { projects } }),
  'identity /auth/projects': () => ({ body: { projects } }),
};
const nobody = `object-store /AUTH_${'0'.repeat(32)}`;

describe('Swift', () => {
  const account = (name: string) => () => ({
    body: [{ name, count: 1, bytes: 2 }],
    headers: { 'x-account-container-count': '1', 'x-account-meta-temp-url-key': 'hunter2' },
  });
  const accounts: FakeRoutes = {
    ...identity,
    'object-store /AUTH_p1': account('mine'),
    'object-store /AUTH_p2': account('theirs'),
  };

  it("shows a member the own project's account", async () => {
    const connection = await connect({ ...accounts, [nobody]: () => refused }, { project: 'p1' });
    expect(await listKind(connection, 'OpenStackObjectStoreAccount')).toMatchObject({ keys: ['p1'], failed: null });
    expect(await listKind(connection, 'OpenStackObjectContainer')).toMatchObject({ keys: ['p1/mine'], failed: null });
  });

  it('shows every account to those who may read that of any project', async () => {
    const connection = await connect({ ...accounts, [nobody]: () => ({ body: [] }) }, { project: 'p1' });
    expect((await listKind(connection, 'OpenStackObjectStoreAccount')).keys).toEqual(['p1', 'p2']);
    expect((await listKind(connection, 'OpenStackObjectContainer')).keys).toEqual(['p1/mine', 'p2/theirs']);
  });

  it('takes an account that is not there for none', async () => {
    const routes = { ...identity, 'object-store /AUTH_p1': account('mine'), [nobody]: () => ({ body: [] }) };
    const connection = await connect(routes, { project: 'p1' });
    expect(await listKind(connection, 'OpenStackObjectStoreAccount')).toEqual({
      keys: ['p1'],
      incomplete: [],
      failed: null,
    });
  });
});

describe('404 for every project', () => {
  it.each([
    'OpenStackLoadBalancerQuota',
    'OpenStackSecret',
    'OpenStackSecretContainer',
    'OpenStackObjectStoreAccount',
    'OpenStackObjectContainer',
  ])('is no sign of having none: %s', async (kind) => {
    const connection = await connect(identity, { project: 'p1' });
    expect(await listKind(connection, kind)).toEqual({ keys: [], incomplete: [], failed: 'SERVICE_ABSENT' });
  });

  it('is one where the service itself says so of what it may lack', async () => {
    const unknown = () => ({ status: 404, body: '', headers: { 'x-openstack-request-id': 'tx0001' } });
    const routes = { ...identity, 'object-store /AUTH_p1': unknown, 'key-manager /secrets': unknown };
    const connection = await connect(routes, { project: 'p1' });
    expect(await listKind(connection, 'OpenStackObjectStoreAccount')).toMatchObject({ keys: [], failed: null });
    expect(await listKind(connection, 'OpenStackObjectContainer')).toMatchObject({ keys: [], failed: null });
    expect(await listKind(connection, 'OpenStackSecret')).toMatchObject({ keys: [], failed: 'SERVICE_ABSENT' });
  });

  it('is not what one project gets that was deleted since it was listed', async () => {
    const routes: FakeRoutes = {
      ...identity,
      'load-balancer /lbaas/loadbalancers': () => ({ body: { loadbalancers: [] } }),
      'load-balancer /lbaas/quotas/p2': () => ({ body: { quota: { pool: 3 } } }),
    };
    const connection = await connect(routes, { project: 'p1' });
    expect(await listKind(connection, 'OpenStackLoadBalancerQuota')).toEqual({
      keys: ['p2'],
      incomplete: [],
      failed: null,
    });
  });
});

describe('Barbican', () => {
  it('is asked project by project, whatever the scope, and its rows get the project', async () => {
    const routes: FakeRoutes = {
      ...identity,
      'key-manager /secrets': ({ scope }) => ({
        body: { secrets: [{ secret_ref: `http://k/v1/secrets/${typeof scope === 'string' ? scope : scope.project}` }] },
      }),
    };
    const connection = await connect(routes, 'system');
    expect(await listKind(connection, 'OpenStackSecret')).toEqual({
      keys: ['p1', 'p2'],
      incomplete: [],
      failed: null,
    });
  });
});

describe('Trove', () => {
  const instances = (id: string) => () => ({ body: { instances: [{ id }] } });

  it('has a listing of its own for administrators, which it refuses to others with 401', async () => {
    const routes = { 'database /instances': instances('own'), 'database /mgmt/instances': instances('any') };
    const admin = await connect(routes, { project: 'p1' });
    expect((await listKind(admin, 'OpenStackDatabaseInstance')).keys).toEqual(['any']);
    const refusing: FakeRoutes = { ...routes, 'database /mgmt/instances': () => ({ status: 401, body: {} }) };
    const member = await connect(refusing, { project: 'p1' });
    expect((await listKind(member, 'OpenStackDatabaseInstance')).keys).toEqual(['own']);
  });
});
