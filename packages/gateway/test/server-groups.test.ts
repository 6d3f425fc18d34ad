import { describe, expect, it } from 'vitest';
import { type CreateServerGroupInput, createServerGroup, listServerGroups } from '../src/index.ts';
import { fakeNova } from './support/fake-nova.ts';

const group = { id: 'group-1', name: 'web', members: ['server-1'] };

describe('a new server group', () => {
  it.each<[string, CreateServerGroupInput, object]>([
    [
      '2.64',
      { name: 'web', policy: 'ANTI_AFFINITY', maxServersPerHost: 2 },
      { policy: 'anti-affinity', rules: { max_server_per_host: 2 } },
    ],
    ['2.93', { name: 'web', policy: 'AFFINITY' }, { policy: 'affinity' }],
    ['2.63', { name: 'web', policy: 'SOFT_ANTI_AFFINITY' }, { policies: ['soft-anti-affinity'] }],
  ])('is asked for in the words of microversion %s: %j', async (version, input, sent) => {
    const nova = await fakeNova(version);
    nova.on('POST /os-server-groups', { body: { server_group: { ...group, ...sent } } });
    const made = await createServerGroup(nova.cloud, input);
    expect(nova.requests()[0]?.body).toEqual({ server_group: { name: 'web', ...sent } });
    const maxServersPerHost = input.maxServersPerHost ?? null;
    const policy = input.policy.toLowerCase().replaceAll('_', '-');
    expect(made).toEqual({ id: 'group-1', name: 'web', policy, maxServersPerHost, serverIds: ['server-1'] });
  });

  it.each<[string, CreateServerGroupInput, string]>([
    ['2.93', { name: ' ', policy: 'AFFINITY' }, 'name'],
    ['2.93', { name: 'web', policy: 'AFFINITY', maxServersPerHost: 2 }, 'maxServersPerHost'],
    ['2.93', { name: 'web', policy: 'ANTI_AFFINITY', maxServersPerHost: 0 }, 'maxServersPerHost'],
    ['2.63', { name: 'web', policy: 'ANTI_AFFINITY', maxServersPerHost: 2 }, 'maxServersPerHost'],
    ['2.14', { name: 'web', policy: 'SOFT_AFFINITY' }, 'policy'],
  ])('with microversion %s is not even asked for: %j', async (version, input, field) => {
    const nova = await fakeNova(version);
    const made = createServerGroup(nova.cloud, input);
    await expect(made).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
    expect(nova.requests()).toEqual([]);
  });
});

it('server groups of old clouds have one policy, too', async () => {
  const nova = await fakeNova('2.1');
  nova.on('GET /os-server-groups', { body: { server_groups: [{ ...group, policies: ['affinity'] }] } });
  expect(await listServerGroups(nova.cloud)).toMatchObject([{ policy: 'affinity', maxServersPerHost: null }]);
});
