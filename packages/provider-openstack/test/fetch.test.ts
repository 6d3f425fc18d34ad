import type { Connection, Fetched, FetchSelection } from '@pellucid/provider-sdk';
import { afterEach, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import { type FakeRoutes, type FakeScope, refused, startFakeCloud } from './support/fake-cloud.ts';
import { running } from './support/listing.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function connect(routes: FakeRoutes, scope: FakeScope = { project: 'p1' }): Promise<Connection> {
  const cloud = await startFakeCloud(routes);
  opened.push(cloud);
  const connection = await openstackProvider.connect({ cloud: cloud.settings(scope) }, { signal: running() });
  opened.push(connection);
  return connection;
}

async function fetchKind(connection: Connection, kind: string, selection: FetchSelection): Promise<Fetched> {
  const definition = openstackProvider.resources.find((one) => one.kind === kind);
  const [region = ''] = connection.info.regions;
  if (!definition || !connection.fetch) throw new Error(`nobody fetches ${kind}`);
  return connection.fetch(definition, selection, { region, signal: running() });
}

it('reads a row by itself, below the path of its listing', async () => {
  const connection = await connect({
    'compute /servers': () => refused,
    'compute /servers/s1': () => ({ body: { server: { id: 's1', name: 'web' } } }),
    'identity /users/u1': () => ({ body: { user: { id: 'u1', name: 'tester' } } }),
    'identity /groups/g1': () => ({ body: { group: { id: 'g1', name: 'operators' } } }),
    'identity /groups/g1/users': () => ({ body: { users: [{ id: 'u1' }] } }),
    'image /images/i1': () => ({ body: { id: 'i1', name: 'cirros', status: 'active' } }),
  });
  expect(await fetchKind(connection, 'OpenStackServer', { id: 's1' })).toMatchObject({
    rows: [{ id: 's1', name: 'web' }],
    conclusive: true,
  });
  expect((await fetchKind(connection, 'OpenStackImage', { id: 'i1' })).rows).toMatchObject([{ id: 'i1' }]);
  expect((await fetchKind(connection, 'OpenStackUser', { id: 'u1' })).rows).toEqual([{ id: 'u1', name: 'tester' }]);
  const group = { id: 'g1', name: 'operators', users: [{ id: 'u1' }] };
  expect((await fetchKind(connection, 'OpenStackGroup', { id: 'g1' })).rows).toEqual([group]);
  expect(await fetchKind(connection, 'OpenStackServer', { id: 's2' })).toMatchObject({ rows: [], conclusive: true });
});

it('asks for what relates to a resource, and knows what may live on without it', async () => {
  const asked: string[] = [];
  const connection = await connect({
    'network /quotas': () => refused,
    'network /ports': ({ query }) => {
      asked.push(String(query.get('device_id')));
      return { body: { ports: [{ id: 'p1' }] } };
    },
    'network /security-group-rules': () => ({ body: { security_group_rules: [] } }),
  });
  expect(await fetchKind(connection, 'OpenStackPort', { field: 'server', to: 's1' })).toMatchObject({
    rows: [{ id: 'p1' }],
    conclusive: false,
  });
  for (const field of ['router', 'gatewayOf'])
    expect((await fetchKind(connection, 'OpenStackPort', { field, to: 'r1' })).rows).toMatchObject([{ id: 'p1' }]);
  expect(asked).toEqual(['s1', 'r1', 'r1']);
  const rules = { field: 'securityGroup', to: 'g1' };
  expect(await fetchKind(connection, 'OpenStackSecurityGroupRule', rules)).toMatchObject({
    rows: [],
    conclusive: true,
  });
});

it('refuses what cannot be asked for in this way, and says who is not allowed to look', async () => {
  const connection = await connect({ 'compute /servers': () => refused, 'compute /servers/s1': () => refused });
  const selections: [string, FetchSelection][] = [
    ['OpenStackKeypair', { id: 'u1/key' }],
    ['OpenStackComputeQuota', { id: 'p1' }],
    ['OpenStackServer', { field: 'flavor', to: 'f1' }],
  ];
  for (const [kind, selection] of selections)
    await expect(fetchKind(connection, kind, selection)).rejects.toMatchObject({ code: 'CONFIG' });
  await expect(fetchKind(connection, 'OpenStackServer', { id: 's1' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
