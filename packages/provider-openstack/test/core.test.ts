import { afterEach, describe, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import { type FakeCloud, type FakeRoutes, refused, startFakeCloud } from './support/fake-cloud.ts';
import { type Listed, listKind, running } from './support/listing.ts';

function map(kind: string, row: object) {
  const definition = openstackProvider.resources.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no kind ${kind}`);
  const resource = definition.map(row, { region: 'R1', userId: 'me' });
  const to = (field: string) =>
    resource.references.filter((one) => one.field === field).map((one) => ('key' in one ? one.key : one.alias));
  return { ...resource, to };
}

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function listIn(routes: FakeRoutes, kind: string): Promise<{ listed: Listed; cloud: FakeCloud }> {
  const cloud = await startFakeCloud(routes);
  opened.push(cloud);
  const settings = { cloud: cloud.settings({ project: 'p1' }) };
  const connection = await openstackProvider.connect(settings, { signal: running() });
  opened.push(connection);
  return { listed: await listKind(connection, kind), cloud };
}

describe('OpenStackVolumePool', () => {
  it('knows no size where the backend does not end or does not know', () => {
    const { properties } = map('OpenStackVolumePool', {
      name: 'h@ceph#pool',
      capabilities: { total_capacity_gb: 'infinite', free_capacity_gb: 'unknown', max_over_subscription_ratio: '20.0' },
    });
    expect(properties).toMatchObject({ totalGb: null, freeGb: null, maxOverSubscriptionRatio: 20 });
  });

  it('is what volumes name as their host, run by the service of its backend', () => {
    const pool = map('OpenStackVolumePool', { name: 'h@ceph#pool' });
    const volume = map('OpenStackVolume', { id: 'v', 'os-vol-host-attr:host': 'h@ceph#pool' });
    expect(volume.to('pool')).toEqual([pool.key]);
    const service = map('OpenStackVolumeService', { binary: 'cinder-volume', host: 'h@ceph' });
    expect(pool.to('volumeService')).toEqual([service.key]);
  });
});

describe('OpenStackMigration', () => {
  it('goes from host to host, and nowhere until one is chosen', () => {
    const row = { id: 7, uuid: 'u', instance_uuid: 's', source_node: 'c0', source_compute: 'c0', dest_node: null };
    const migration = map('OpenStackMigration', row);
    expect(migration.key).toBe('u');
    expect(migration.to('sourceHypervisor')).toEqual(['c0']);
    expect(migration.to('sourceComputeService')).toEqual(['nova-compute@c0']);
    expect(migration.to('targetHypervisor')).toEqual([]);
    expect(map('OpenStackMigration', { id: 7 }).key).toBe('7');
  });
});

describe('OpenStackAllocation', () => {
  it('tells amounts of dedicated and shared CPUs alike', () => {
    const row = { key: 's', parent_id: 'rp', resources: { PCPU: 4, MEMORY_MB: 512 } };
    expect(map('OpenStackAllocation', row)).toMatchObject({
      key: 's/rp',
      properties: { vcpus: 4, memoryMb: 512, diskGb: null, resources: ['MEMORY_MB=512', 'PCPU=4'] },
    });
  });
});

it('never shows the secret of an application credential', () => {
  const row = { id: 'a', name: 'exporter', secret: 'hunter2', user_id: 'u' };
  expect(JSON.stringify(map('OpenStackApplicationCredential', row))).not.toContain('hunter2');
});

describe('OpenStackApplicationCredential', () => {
  const own = {
    'identity /domains': () => refused,
    'identity /users': () => refused,
    'identity /users/u1/application_credentials': credentials('a'),
  };

  it('falls back to those of our own user', async () => {
    const { listed } = await listIn(own, 'OpenStackApplicationCredential');
    expect(listed).toEqual({ keys: ['a'], incomplete: [], failed: null });
  });

  const ofUsers = {
    'identity /users/u1/application_credentials': credentials('a', 'b'),
    'identity /users/u2/application_credentials': credentials('c'),
  };

  it('asks for each user of each domain once, where users may be listed', async () => {
    const { listed, cloud } = await listIn(
      { ...directories('users', { d1: ['u1'], d2: ['u2', 'u1'] }), ...ofUsers },
      'OpenStackApplicationCredential',
    );
    expect(listed).toEqual({ keys: ['a', 'b', 'c'], incomplete: [], failed: null });
    expect(cloud.log.filter((line) => line.includes('application_credentials'))).toHaveLength(2);
  });

  it('keeps those that were found where those of another user are refused', async () => {
    const { listed } = await listIn(
      {
        ...directories('users', { d1: ['u0', 'u1', 'u2'] }),
        ...ofUsers,
        'identity /users/u0/application_credentials': () => refused,
      },
      'OpenStackApplicationCredential',
    );
    expect(listed).toMatchObject({ keys: ['a', 'b', 'c'], failed: null });
    expect(listed.incomplete).toEqual([expect.stringMatching(/^FORBIDDEN: .*\/u0\//)]);
  });
});

/** A Keystone whose domains have directories of their own; our token's project is in d1. */
function directories(items: 'users' | 'groups', byDomain: Readonly<Record<string, readonly string[]>>): FakeRoutes {
  return {
    'identity /domains': () => ({ body: { domains: Object.keys(byDomain).map((id) => ({ id })) } }),
    [`identity /${items}`]: ({ query }) => ({
      body: { [items]: byDomain[query.get('domain_id') ?? 'd1']?.map((id) => ({ id })) },
    }),
  };
}

describe.each([
  ['OpenStackUser', 'users'],
  ['OpenStackGroup', 'groups'],
] as const)('%s', (kind, items) => {
  const routes: FakeRoutes = {
    ...directories(items, { d1: ['a'], d2: ['b'] }),
    ...Object.fromEntries(['a', 'b'].map((id) => [`identity /groups/${id}/users`, () => ({ body: { users: [] } })])),
  };

  it('is of any domain, though each may have a directory of its own', async () => {
    expect((await listIn(routes, kind)).listed).toEqual({ keys: ['a', 'b'], incomplete: [], failed: null });
  });

  it('of other domains is known to be missing where domains may not be listed', async () => {
    const { listed } = await listIn({ ...routes, 'identity /domains': () => refused }, kind);
    expect(listed).toMatchObject({ keys: ['a'], failed: null });
    expect(listed.incomplete).toEqual([expect.stringMatching(/^FORBIDDEN: .*\/domains/)]);
  });
});

function credentials(...names: string[]): FakeRoutes[string] {
  return () => ({ body: { application_credentials: names.map((id) => ({ id })) } });
}

describe('OpenStackRole', () => {
  const roles = ({ query }: { query: URLSearchParams }) => ({
    body: { roles: [{ id: query.get('domain_id') ?? 'member' }] },
  });

  it('is of no domain or of any', async () => {
    const domains = () => ({ body: { domains: [{ id: 'd1' }, { id: 'd2' }] } });
    const { listed } = await listIn({ 'identity /roles': roles, 'identity /domains': domains }, 'OpenStackRole');
    expect(listed).toEqual({ keys: ['d1', 'd2', 'member'], incomplete: [], failed: null });
  });

  it('of a domain is known to be missing where domains may not be listed', async () => {
    const { listed } = await listIn({ 'identity /roles': roles, 'identity /domains': () => refused }, 'OpenStackRole');
    expect(listed).toMatchObject({ keys: ['member'], failed: null });
    expect(listed.incomplete).toEqual([expect.stringContaining('/domains')]);
  });
});

describe('OpenStackInstanceAction', () => {
  it('asks for at most 200 of the servers that changed within a day', async () => {
    const servers = Array.from({ length: 205 }, (_, index) => ({ id: `s${index}` }));
    const actions = { body: { instanceActions: [{ request_id: 'r', action: 'reboot' }] } };
    const { listed, cloud } = await listIn(
      {
        'compute /servers/detail': () => ({ body: { servers } }),
        ...Object.fromEntries(servers.map(({ id }) => [`compute /servers/${id}/os-instance-actions`, () => actions])),
      },
      'OpenStackInstanceAction',
    );
    expect(listed.keys).toHaveLength(200);
    const lists = cloud.log.filter((line) => line.startsWith('compute /servers/detail'));
    expect(lists).toHaveLength(1);
    expect(lists[0]).toMatch(/sort_key=updated_at&sort_dir=desc&changes-since=\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\dZ/);
  });
});

it('asks Placement for no pages, which it would refuse', async () => {
  const { listed, cloud } = await listIn(
    {
      'placement /resource_providers': () => ({ body: { resource_providers: [{ uuid: 'rp' }] } }),
      'placement /resource_providers/rp/inventories': () => ({ body: { inventories: { VCPU: { total: 4 } } } }),
    },
    'OpenStackInventory',
  );
  expect(listed).toEqual({ keys: ['rp/VCPU'], incomplete: [], failed: null });
  expect(cloud.log.filter((line) => line.includes('limit='))).toEqual([]);
});

it('takes a list of names for rows', async () => {
  const { listed } = await listIn(
    { 'placement /traits': () => ({ body: { traits: ['HW_A', 'HW_B'] } }) },
    'OpenStackTrait',
  );
  expect(listed).toEqual({ keys: ['HW_A', 'HW_B'], incomplete: [], failed: null });
});
