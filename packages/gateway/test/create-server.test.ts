import { describe, expect, it } from 'vitest';
import { type CreateServerInput, createServers } from '../src/index.ts';
import { fakeNova, novaServer } from './support/fake-nova.ts';

const INPUT: CreateServerInput = { name: 'web', flavorId: 'flavor-1', imageId: 'image-1' };

async function bodyFor(input: CreateServerInput, version?: string): Promise<unknown> {
  const nova = await fakeNova(version);
  nova.on('POST /servers', { status: 202, body: { server: { id: 'server-1', adminPass: 'made-up-by-nova' } } });
  nova.on('GET /servers/server-1', novaServer({ status: 'BUILD' }));
  await createServers(nova.cloud, input);
  return nova.requests().find(({ method }) => method === 'POST')?.body;
}

describe('what Nova is asked for', () => {
  const { imageId: _image, ...withoutImage } = INPUT;

  it.each<[string, CreateServerInput, unknown]>([
    ['an image, the network of the project', INPUT, { imageRef: 'image-1', networks: 'auto' }],
    ['no network', { ...INPUT, networkMode: 'NONE' }, { networks: 'none' }],
    [
      'networks and ports',
      { ...INPUT, networks: [{ networkId: 'net-1', fixedIp: '10.0.0.5', tag: 'front' }, { portId: 'port-1' }] },
      { networks: [{ uuid: 'net-1', fixed_ip: '10.0.0.5', tag: 'front' }, { port: 'port-1' }] },
    ],
    [
      'a new volume of an image',
      {
        ...withoutImage,
        bootVolume: { imageId: 'image-1', sizeGb: 10, volumeType: 'fast', deleteOnTermination: true },
      },
      {
        block_device_mapping_v2: [
          {
            boot_index: 0,
            source_type: 'image',
            destination_type: 'volume',
            uuid: 'image-1',
            volume_size: 10,
            volume_type: 'fast',
            delete_on_termination: true,
          },
        ],
      },
    ],
    [
      'a volume that is there',
      { ...withoutImage, bootVolume: { volumeId: 'volume-1' } },
      {
        block_device_mapping_v2: [
          {
            boot_index: 0,
            source_type: 'volume',
            destination_type: 'volume',
            uuid: 'volume-1',
            delete_on_termination: false,
          },
        ],
      },
    ],
    ['user data', { ...INPUT, userData: '#cloud-config\n' }, { user_data: 'I2Nsb3VkLWNvbmZpZwo=' }],
    [
      'all the rest',
      {
        ...INPUT,
        description: 'shop front',
        securityGroups: ['web', 'ssh'],
        keypairName: 'me',
        metadata: [{ key: 'role', value: 'web' }],
        tags: ['shop'],
        availabilityZone: 'az-1',
        host: 'compute-1',
        configDrive: false,
      },
      {
        description: 'shop front',
        security_groups: [{ name: 'web' }, { name: 'ssh' }],
        key_name: 'me',
        metadata: { role: 'web' },
        tags: ['shop'],
        availability_zone: 'az-1',
        host: 'compute-1',
        config_drive: false,
      },
    ],
  ])('%s', async (_what, input, expected) => {
    expect(await bodyFor(input)).toMatchObject({
      server: { name: 'web', flavorRef: 'flavor-1', ...(expected as object) },
    });
  });

  it('a server group, as a hint for the scheduler', async () => {
    expect(await bodyFor({ ...INPUT, serverGroupId: 'group-1' })).toMatchObject({
      'os:scheduler_hints': { group: 'group-1' },
    });
  });

  it('several servers, which are found by their reservation', async () => {
    const nova = await fakeNova();
    const [one, ten, two] = ['web-1', 'web-10', 'web-2'].map((name) => ({
      id: name,
      name,
      status: 'BUILD',
      created: '',
    }));
    nova.on('POST /servers', { status: 202, body: { reservation_id: 'r-1' } });
    nova.on('GET /servers/detail', { body: { servers: [ten, two, one] } });
    const { servers, adminPassword } = await createServers(nova.cloud, { ...INPUT, count: 10, minCount: 3 });
    expect(servers.map(({ name }) => name)).toEqual(['web-1', 'web-2', 'web-10']);
    expect(adminPassword).toBeNull();
    const [sent, listed] = nova.requests();
    expect(sent?.body).toMatchObject({ server: { min_count: 3, max_count: 10, return_reservation_id: true } });
    expect(listed?.query.get('reservation_id')).toBe('r-1');
  });

  it('of an old cloud no more than it understands', async () => {
    expect(await bodyFor(INPUT, '2.36')).toEqual({
      server: { name: 'web', flavorRef: 'flavor-1', imageRef: 'image-1' },
    });
  });
});

describe('the password that Nova makes up', () => {
  it.each([
    [true, 'made-up-by-nova'],
    [false, null],
  ])('asked for: %s', async (returnAdminPassword, expected) => {
    const nova = await fakeNova();
    nova.on('POST /servers', { status: 202, body: { server: { id: 'server-1', adminPass: 'made-up-by-nova' } } });
    nova.on('GET /servers/server-1', novaServer({ status: 'BUILD' }));
    const { servers, adminPassword } = await createServers(nova.cloud, { ...INPUT, returnAdminPassword });
    expect(adminPassword).toBe(expected);
    expect(JSON.stringify(servers)).not.toContain('made-up-by-nova');
  });
});

describe('with an idempotency key', () => {
  const marked = {
    id: 'server-1',
    name: 'web',
    status: 'BUILD',
    created: '',
    metadata: { 'pellucid:idempotency': 'key-1' },
  };

  it('a server is marked', async () => {
    const nova = await fakeNova();
    nova.on('POST /servers', { status: 202, body: { server: { id: 'server-1' } } });
    nova.on('GET /servers/server-1', { body: { server: marked } });
    await createServers(nova.cloud, INPUT, { value: 'key-1', isRetry: false });
    expect(nova.requests()[0]?.body).toMatchObject({ server: { metadata: marked.metadata } });
  });

  it('and found again by its mark, instead of made twice', async () => {
    const nova = await fakeNova();
    const other = { ...marked, id: 'server-2', metadata: {} };
    nova.on('GET /servers/detail', { body: { servers: [other, marked] } });
    const { servers } = await createServers(nova.cloud, INPUT, { value: 'key-1', isRetry: true });
    expect(servers.map(({ id }) => id)).toEqual(['server-1']);
    expect(nova.requests().map(({ method }) => method)).toEqual(['GET']);
  });
});

describe('what makes no sense is refused before anything is sent', () => {
  it.each<[string, Partial<CreateServerInput>]>([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(256) }],
    ['imageId', { imageId: null }],
    ['imageId', { bootVolume: { volumeId: 'volume-1' } }],
    ['bootVolume', { imageId: null, bootVolume: { volumeId: 'volume-1', snapshotId: 'snapshot-1' } }],
    ['bootVolume.sizeGb', { imageId: null, bootVolume: { imageId: 'image-1' } }],
    ['bootVolume.sizeGb', { imageId: null, bootVolume: { volumeId: 'volume-1', sizeGb: 3 } }],
    ['networks.1', { networks: [{ networkId: 'net-1' }, {}] }],
    ['networks.0.fixedIp', { networks: [{ portId: 'port-1', fixedIp: '10.0.0.5' }] }],
    ['networks.0', { count: 2, networks: [{ portId: 'port-1' }] }],
    ['networkMode', { networks: [{ networkId: 'net-1' }], networkMode: 'NONE' }],
    ['count', { count: 101 }],
    ['minCount', { count: 2, minCount: 3 }],
    ['tags.1', { tags: ['a', 'b/c'] }],
    ['userData', { userData: 'x'.repeat(50_000) }],
  ])('%s', async (field, change) => {
    const nova = await fakeNova();
    const made = createServers(nova.cloud, { ...INPUT, ...change });
    await expect(made).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
    expect(nova.requests()).toEqual([]);
  });

  it.each<[string, string, Partial<CreateServerInput>]>([
    ['tags', '2.51', { tags: ['shop'] }],
    ['networkMode', '2.36', { networkMode: 'NONE' }],
    ['host', '2.73', { host: 'compute-1' }],
    ['networks.0.tag', '2.41', { networks: [{ networkId: 'net-1', tag: 'front' }] }],
    [
      'bootVolume.volumeType',
      '2.66',
      { imageId: null, bootVolume: { imageId: 'image-1', sizeGb: 1, volumeType: 'x' } },
    ],
  ])('%s by a cloud of %s', async (field, version, change) => {
    const nova = await fakeNova(version);
    const made = createServers(nova.cloud, { ...INPUT, ...change });
    await expect(made).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      field,
      message: expect.stringContaining(version),
    });
  });
});

describe('what Nova refuses is told in the words of our input', () => {
  it.each<[number, string, string, string, Partial<CreateServerInput>]>([
    [400, 'Flavor flavor-1 could not be found.', 'NOT_FOUND', 'flavorId', {}],
    [400, 'Can not find requested image', 'NOT_FOUND', 'imageId', {}],
    [400, 'Invalid key_name provided.', 'NOT_FOUND', 'keypairName', { keypairName: 'me' }],
    [
      400,
      'Network net-2 could not be found.',
      'NOT_FOUND',
      'networks.1.networkId',
      { networks: [{ networkId: 'net-1' }, { networkId: 'net-2' }] },
    ],
    [
      400,
      "Unable to find security_group with name or id 'nosuch'",
      'NOT_FOUND',
      'securityGroups.0',
      { securityGroups: ['nosuch'] },
    ],
    [409, 'Port port-1 is still in use.', 'CONFLICT', 'networks.0.portId', { networks: [{ portId: 'port-1' }] }],
    [409, 'Multiple possible networks found, use a Network ID to be more specific.', 'CONFLICT', 'networks', {}],
    [400, "Invalid input for field/attribute imageRef. Value: x. 'x' is not a 'uuid'", 'INVALID_INPUT', 'imageId', {}],
    [
      403,
      "Policy doesn't allow compute:servers:create:requested_destination to be performed.",
      'FORBIDDEN',
      'host',
      { host: 'compute-1' },
    ],
  ])('%i %s', async (status, message, code, field, change) => {
    const nova = await fakeNova();
    nova.on('POST /servers', { status, body: { fault: { message } } });
    await expect(createServers(nova.cloud, { ...INPUT, ...change })).rejects.toMatchObject({ code, field });
  });

  it('a quota', async () => {
    const nova = await fakeNova();
    const message = 'Quota exceeded for cores: Requested 1, but already used 20 of 20 cores';
    nova.on('POST /servers', { status: 403, body: { forbidden: { code: 403, message } } });
    await expect(createServers(nova.cloud, INPUT)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED', message });
  });

  it('without what was sent, which may be a secret', async () => {
    const nova = await fakeNova();
    const message =
      "Invalid input for field/attribute user_data. Value: aHVudGVyMg==. 'aHVudGVyMg==' is not a 'base64'";
    nova.on('POST /servers', { status: 400, body: { badRequest: { code: 400, message } } });
    const made = createServers(nova.cloud, { ...INPUT, userData: 'hunter2' });
    await expect(made).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      field: 'userData',
      message: expect.not.stringContaining('aHVudGVyMg'),
    });
  });
});
