import { describe, expect, it } from 'vitest';
import { createKeypair, importKeypair, listQuotas, listServers } from '../src/index.ts';
import { fakeNova } from './support/fake-nova.ts';

describe('quotas', () => {
  it('say what is left, and where there is no limit', async () => {
    const nova = await fakeNova();
    const quota = (limit: number, in_use: number, reserved = 0) => ({ limit, in_use, reserved });
    nova.on('GET /os-quota-sets/project-id/detail', {
      body: {
        quota_set: {
          id: 'project-id',
          instances: quota(10, 4, 1),
          cores: quota(-1, 8),
          ram: quota(100, 200),
          key_pairs: quota(3, 0),
        },
      },
    });
    nova.on('GET /os-keypairs', { body: { keypairs: [{ keypair: { name: 'a' } }, { keypair: { name: 'b' } }] } });
    expect(await listQuotas(nova.cloud, { service: 'COMPUTE' })).toEqual([
      { service: 'COMPUTE', resource: 'instances', used: 4, reserved: 1, limit: 10, left: 5 },
      { service: 'COMPUTE', resource: 'cores', used: 8, reserved: 0, limit: null, left: null },
      { service: 'COMPUTE', resource: 'memoryMb', used: 200, reserved: 0, limit: 100, left: 0 },
      { service: 'COMPUTE', resource: 'keypairs', used: 2, reserved: 0, limit: 3, left: 1 },
    ]);
  });
});

describe('keypairs', () => {
  const keypair = { name: 'me', type: 'ssh', fingerprint: 'aa:bb', public_key: 'ssh-rsa AAAA' };

  it.each([
    ['2.93', '2.91'],
    ['2.60', '2.60'],
  ])('a Nova of %s is asked for a new one in the words of %s', async (version, spoken) => {
    const nova = await fakeNova(version);
    nova.on('POST /os-keypairs', { body: { keypair: { ...keypair, private_key: 'the secret' } } });
    const made = await createKeypair(nova.cloud, 'me');
    expect(made).toEqual({
      keypair: { name: 'me', type: 'ssh', fingerprint: 'aa:bb', publicKey: 'ssh-rsa AAAA' },
      privateKey: 'the secret',
    });
    expect(nova.requests()[0]?.headers['openstack-api-version']).toBe(`compute ${spoken}`);
  });

  it.each([
    ['ssh-rsa AAAA me@here', true],
    ['ssh-rsa BBBB', true],
    ['ssh-rsa AAAA me@here', false],
  ])('that is there already: %s, asked for again: %s', async (known, isRetry) => {
    const nova = await fakeNova();
    const message = "Key pair 'me' already exists.";
    nova.on('POST /os-keypairs', { status: 409, body: { conflictingRequest: { code: 409, message } } });
    nova.on('GET /os-keypairs/me', { body: { keypair: { ...keypair, public_key: known } } });
    const input = { name: 'me', publicKey: 'ssh-rsa AAAA me@here\n' };
    const imported = importKeypair(nova.cloud, input, { value: 'key-1', isRetry });
    if (isRetry && known === 'ssh-rsa AAAA me@here') expect(await imported).toMatchObject({ name: 'me' });
    else await expect(imported).rejects.toMatchObject({ code: 'CONFLICT', field: 'name' });
  });

  it('a private key is not sent away', async () => {
    const nova = await fakeNova();
    const publicKey = '-----BEGIN OPENSSH PRIVATE KEY-----';
    const imported = importKeypair(nova.cloud, { name: 'me', publicKey });
    await expect(imported).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'publicKey' });
    expect(nova.requests()).toEqual([]);
  });
});

describe('servers', () => {
  it('are found by a part of their name, which is no pattern', async () => {
    const nova = await fakeNova();
    nova.on('GET /servers/detail', { body: { servers: [] } });
    nova.on('GET /servers/server-0', { body: { server: {} } });
    await listServers(nova.cloud, { limit: 10, filter: { name: 'web.1', status: 'ACTIVE' }, after: 'server-0' });
    const query = nova.requests().at(-1)?.query;
    expect(Object.fromEntries(query ?? [])).toEqual({
      name: 'web\\.1',
      status: 'ACTIVE',
      limit: '10',
      marker: 'server-0',
    });
  });

  it('are not listed after one that the caller cannot see', async () => {
    const nova = await fakeNova();
    nova.on('GET /servers/detail', { body: { servers: [] } });
    const message = 'Instance theirs could not be found.';
    nova.on('GET /servers/theirs', { status: 404, body: { itemNotFound: { code: 404, message } } });
    const listed = listServers(nova.cloud, { limit: 10, after: 'theirs' });
    await expect(listed).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'after' });
  });

  it('are as many as asked for, however small the pages of the cloud are', async () => {
    const nova = await fakeNova();
    const server = (id: string) => ({ id, name: id, status: 'ACTIVE', created: '' });
    nova.on('GET /servers/detail', ({ query }) =>
      query.get('marker') === null
        ? {
            body: {
              servers: ['a', 'b'].map(server),
              servers_links: [{ rel: 'next', href: 'http://elsewhere/?marker=b' }],
            },
          }
        : {
            body: {
              servers: ['c', 'd'].map(server),
              servers_links: [{ rel: 'next', href: 'http://elsewhere/?marker=d' }],
            },
          },
    );
    const servers = await listServers(nova.cloud, { limit: 3 });
    expect(servers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(nova.requests()).toHaveLength(2);
  });

  it('of a filter that an old cloud would pass over are not shown', async () => {
    const nova = await fakeNova('2.82');
    const listed = listServers(nova.cloud, { limit: 10, filter: { keypairName: 'me' } });
    await expect(listed).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'filter.keypairName' });
  });
});
