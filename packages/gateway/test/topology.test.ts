import { describe, expect, it } from 'vitest';
import {
  buildTopology,
  deleteServer,
  findTopology,
  listImages,
  listTopologies,
  planRemoval,
  planTopology,
  removeTopology,
  type SecurityGroupRuleInput,
  type TopologyInput,
  type TopologyStep,
} from '../src/index.ts';
import { type FakeEstate, type Fault, fakeEstate } from './support/fake-estate.ts';

/** Something of each kind. The two groups refer to each other. */
const INPUT = {
  name: 'shop',
  networks: [
    { name: 'left', subnets: [{ name: 'left-v4', cidr: '10.1.0.0/24' }] },
    { name: 'right', subnets: [{ name: 'right-v4', cidr: '10.2.0.0/24' }] },
  ],
  routers: [{ name: 'middle', externalNetwork: 'public', interfaces: ['left-v4', 'right-v4'] }],
  securityGroups: [
    { name: 'web', rules: [{ direction: 'ingress', remoteGroup: 'db' }] },
    { name: 'db', rules: [{ direction: 'ingress', protocol: 'tcp', portRangeMin: 5432, remoteGroup: 'web' }] },
  ],
  servers: [
    {
      ...{ name: 'web-1', flavor: 'small', image: 'linux', networks: ['left'], securityGroups: ['web'] },
      ...{ volumes: [{ name: 'data', sizeGb: 1 }], floatingIp: { from: 'public' } },
    },
    { name: 'db-1', flavor: 'small', image: 'linux', networks: ['right'], securityGroups: ['db'] },
  ],
} as const satisfies TopologyInput;

const [WEB, DB] = INPUT.servers;

async function build(
  { cloud }: FakeEstate,
  input: TopologyInput = INPUT,
  { keepOnFailure = false, onSteps = (_steps: readonly TopologyStep[]): void => undefined } = {},
): Promise<readonly TopologyStep[]> {
  const plan = await planTopology(cloud, input);
  return buildTopology(cloud, plan, { wait: { timeoutMs: 10_000 }, keepOnFailure, onSteps });
}

/** Gives all rules of groups other attributes. */
function rewriteRules(estate: FakeEstate, attributes: object): void {
  for (const group of estate.things('security_groups')) {
    const rules = group['security_group_rules'] as object[];
    const rewritten = rules.map((rule) => ({ ...rule, ...attributes }));
    estate.put('security_groups', { ...group, security_group_rules: rewritten });
  }
}

const states = (steps: readonly TopologyStep[]) => [...new Set(steps.map(({ state }) => state))];

describe('a plan', () => {
  it('has each step after those that it needs, and changes nothing', async () => {
    const estate = await fakeEstate();
    const { steps } = await planTopology(estate.cloud, INPUT);
    for (const [index, { id, dependsOn }] of steps.entries()) {
      const before = steps.slice(0, index).map((step) => step.id);
      expect(before, id).toEqual(expect.arrayContaining([...dependsOn]));
    }
    expect(steps.find(({ id }) => id === 'create-server/web-1')?.dependsOn.toSorted()).toEqual([
      'attach-router/middle/left-v4',
      'create-network/left',
      'create-security-group-rule/web/0',
      'create-security-group/web',
      'create-subnet/left-v4',
    ]);
    expect(steps.find(({ id }) => id === 'create-floating-ip/web-1')?.dependsOn).toEqual([
      'create-server/web-1',
      'attach-router/middle/left-v4',
    ]);
    expect(estate.made()).toEqual([]);
  });

  const server = (more: object): object => ({ servers: [WEB, { ...DB, ...more }] });
  it.each([
    ['name', { name: 'a b' }],
    ['input', { networks: [], routers: [], securityGroups: [], servers: [] }],
    ['networks.2.name', { networks: [...INPUT.networks, { name: 'left' }] }],
    ['networks.0.subnets.0.cidr', { networks: [{ name: 'n', subnets: [{ name: 's', cidr: '10.0.0/8' }] }] }],
    ['networks.0.mtu', { networks: [{ name: 'left', mtu: 5 }] }],
    ['networks.1.subnets.0.name', { networks: [INPUT.networks[0], { ...INPUT.networks[0], name: 'other' }] }],
    ['routers.0.externalNetwork', { routers: [{ name: 'r', externalNetwork: 'left' }] }],
    ['routers.0.interfaces.0', { routers: [{ name: 'r', interfaces: ['nope'] }] }],
    ['routers.1.interfaces.0', { routers: [...INPUT.routers, { name: 'r', interfaces: ['left-v4'] }] }],
    ['securityGroups.0.rules.0.remoteGroup', { securityGroups: [INPUT.securityGroups[0]] }],
    [
      'securityGroups.0.rules.0.portRangeMax',
      {
        securityGroups: [
          { name: 'web', rules: [{ direction: 'ingress', protocol: 'tcp', portRangeMin: 9, portRangeMax: 8 }] },
        ],
      },
    ],
    ['servers.1.networks.0', server({ networks: ['nope'] })],
    ['servers.1.networks.0', { networks: [INPUT.networks[0], { name: 'right' }], routers: [] }],
    ['servers.1.networks', server({ networks: [] })],
    ['servers.1.flavor', server({ flavor: 'huge' })],
    ['servers.1.image', server({ image: 'windows' })],
    ['servers.1.keypair', server({ keypair: 'mine' })],
    ['servers.1.securityGroups.0', server({ securityGroups: ['nope'] })],
    ['servers.1.volumes.0.name', server({ volumes: [{ name: 'data', sizeGb: 1 }] })],
    ['servers.1.volumes.0.sizeGb', server({ volumes: [{ name: 'more', sizeGb: 0 }] })],
    ['servers.1.userData', server({ userData: 'x'.repeat(50_000) })],
    ['servers.0.floatingIp', { routers: [{ ...INPUT.routers[0], interfaces: ['right-v4'] }] }],
    ['servers.0.floatingIp', { routers: [{ name: 'middle', interfaces: ['left-v4', 'right-v4'] }] }],
    ['servers.0.floatingIp.network', { servers: [{ ...WEB, networks: ['left', 'right'] }] }],
    [
      'routers.0.interfaces.1',
      {
        networks: [INPUT.networks[0], { name: 'right', subnets: [{ name: 'right-v4', cidr: '10.1.0.128/25' }] }],
      },
    ],
  ])('tells that %s is wrong, before anything is made', async (field, more) => {
    const estate = await fakeEstate();
    await expect(build(estate, { ...INPUT, ...more } as TopologyInput)).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', field },
    });
    expect(estate.made()).toEqual([]);
  });

  it('is refused where the quota has not enough left', async () => {
    const estate = await fakeEstate();
    const servers = Array.from({ length: 5 }, (_none, index) => ({ ...DB, name: `db-${index}` }));
    const refused = { code: 'QUOTA_EXCEEDED', field: 'servers', message: 'cores: 10 needed, 8 left of 8' };
    await expect(build(estate, { ...INPUT, servers })).rejects.toMatchObject(refused);
  });
});

describe('building', () => {
  it('makes all of it, tells of each step, and finds it again', async () => {
    const estate = await fakeEstate();
    const seen: string[] = [];
    const steps = await build(estate, INPUT, { onSteps: (now) => seen.push(states(now).join(' ')) });
    expect(states(steps)).toEqual(['DONE']);
    expect(seen[0]).toBe('PLANNED');
    expect(seen).toContain('DONE RUNNING PLANNED');
    const [topology] = await listTopologies(estate.cloud);
    expect(topology?.servers.map(({ name }) => name)).toEqual(['db-1', 'web-1']);
    expect(topology?.networks.flatMap(({ subnets }) => subnets.map(({ name }) => name))).toEqual([
      'left-v4',
      'right-v4',
    ]);
    expect(topology?.floatingIps).toMatchObject([{ description: 'web-1', networkId: 'outside' }]);
    expect(estate.things('security_groups')).toMatchObject([
      { security_group_rules: [{}] },
      { security_group_rules: [{}] },
    ]);
  });

  it('leaves what is there already as it is', async () => {
    const estate = await fakeEstate();
    const first = await build(estate);
    const before = estate.made().length;
    const again = await build(estate);
    expect(states(again)).toEqual(['EXISTS']);
    expect(estate.made()).toHaveLength(before);
    expect(again.map(({ resourceId }) => resourceId)).toEqual(first.map(({ resourceId }) => resourceId));
  });

  it('makes what is missing', async () => {
    const estate = await fakeEstate();
    await build(estate, { ...INPUT, servers: [WEB] });
    const steps = await build(estate);
    expect(steps.filter(({ state }) => state === 'DONE').map(({ id }) => id)).toEqual(['create-server/db-1']);
  });

  it.each([
    [
      'networks.0.subnets.0.cidr',
      { networks: [{ name: 'left', subnets: [{ name: 'left-v4', cidr: '10.9.0.0/24' }] }, INPUT.networks[1]] },
    ],
    [
      'routers.0.externalNetwork',
      { routers: [{ name: 'middle', interfaces: ['left-v4', 'right-v4'] }], servers: [DB] },
    ],
    ['servers.0.volumes.0.sizeGb', { servers: [{ ...WEB, volumes: [{ name: 'data', sizeGb: 2 }] }, DB] }],
  ])('does not take what is there with another %s', async (field, more) => {
    const estate = await fakeEstate();
    await build(estate);
    await expect(planTopology(estate.cloud, { ...INPUT, ...more } as TopologyInput)).rejects.toMatchObject({
      ...{ code: 'CONFLICT', field },
    });
  });

  it('makes a server anew, and leads its floating IP to it: that needs no quota', async () => {
    const estate = await fakeEstate();
    const [web] = (await build(estate)).filter(({ id }) => id === 'create-server/web-1');
    await deleteServer(estate.cloud, String(web?.resourceId));
    const full = { limit: 1, used: 1, reserved: 0 };
    estate.services.on('GET network/quotas/own/details.json', { body: { quota: { floatingip: full } } });
    const steps = await build(estate);
    expect(steps.filter(({ state }) => state === 'DONE').map(({ id }) => id)).toEqual([
      ...['create-server/web-1', 'attach-volume/web-1/data', 'attach-floating-ip/web-1'],
    ]);
    expect(estate.things('floatingips')).toMatchObject([{ port_id: expect.stringMatching(/^port-/) }]);
    expect(states(await build(estate))).toEqual(['EXISTS']);
  });

  it('does not take a floating IP that somebody has led elsewhere', async () => {
    const estate = await fakeEstate();
    await build(estate);
    const db = estate.things('servers').find((server) => server['name'] === 'db-1');
    const elsewhere = estate.things('ports').find((port) => port['device_id'] === db?.id);
    for (const floating of estate.things('floatingips'))
      estate.put('floatingips', { ...floating, port_id: elsewhere?.id });
    await expect(planTopology(estate.cloud, INPUT)).rejects.toMatchObject({
      ...{ code: 'CONFLICT', field: 'servers.0.floatingIp' },
    });
  });

  it.each<[Partial<SecurityGroupRuleInput>, object]>([
    [{ protocol: 'TCP', portRangeMin: 22 }, { protocol: 'tcp' }],
    [
      { protocol: 'udp', portRangeMin: 1, portRangeMax: 65_535 },
      { port_range_min: null, port_range_max: null },
    ],
    [{ protocol: 'icmp', ethertype: 'IPv6' }, { protocol: 'ipv6-icmp' }],
    [{ protocol: 'icmpv6', ethertype: 'IPv6' }, { protocol: 'ipv6-icmp' }],
    [{ protocol: '1', ethertype: 'IPv6' }, { protocol: '58' }],
    [{ remoteIpPrefix: '2001:DB8:0:0::/64' }, { remote_ip_prefix: '2001:db8::/64' }],
    [{ remoteIpPrefix: '10.0.0.5/24' }, { remote_ip_prefix: '10.0.0.5/24' }],
    [{}, { remote_ip_prefix: '0.0.0.0/0' }],
  ])('knows the rule %j by Neutron’s words for it', async (rule, kept) => {
    const estate = await fakeEstate();
    const input = { name: 'shop', securityGroups: [{ name: 'web', rules: [{ direction: 'ingress', ...rule }] }] };
    await build(estate, input as TopologyInput);
    rewriteRules(estate, kept);
    expect(states((await planTopology(estate.cloud, input as TopologyInput)).steps)).toEqual(['EXISTS']);
  });

  it.each([
    { protocol: 'udp' },
    { port_range_max: 23 },
    { ethertype: 'IPv6' },
    { remote_ip_prefix: '10.0.0.0/25' },
    { remote_group_id: 'web' },
    { remote_address_group_id: 'offices' },
  ])('takes no rule with %j for another', async (kept) => {
    const estate = await fakeEstate();
    const rule = { direction: 'ingress', protocol: 'tcp', portRangeMin: 22, remoteIpPrefix: '10.0.0.0/24' } as const;
    const input = { name: 'shop', securityGroups: [{ name: 'web', rules: [rule] }] };
    await build(estate, input);
    rewriteRules(estate, kept);
    expect((await planTopology(estate.cloud, input)).steps.map(({ state }) => state)).toEqual(['EXISTS', 'PLANNED']);
  });

  it('knows a subnet by Neutron’s words for its addresses', async () => {
    const estate = await fakeEstate();
    const subnet = { name: 'left-v6', cidr: '2001:DB8:0:0::5/64', gatewayIp: '2001:DB8:0:0::1' };
    const input = { name: 'shop', networks: [{ name: 'left', subnets: [subnet] }] };
    await build(estate, input);
    for (const one of estate.things('subnets'))
      estate.put('subnets', { ...one, cidr: '2001:db8::/64', gateway_ip: '2001:db8::1' });
    expect(states((await planTopology(estate.cloud, input)).steps)).toEqual(['EXISTS']);
    const narrower = { name: 'shop', networks: [{ name: 'left', subnets: [{ ...subnet, cidr: '2001:db8::/65' }] }] };
    await expect(planTopology(estate.cloud, narrower)).rejects.toMatchObject({
      ...{ code: 'CONFLICT', field: 'networks.0.subnets.0.cidr' },
    });
  });

  it('takes no image by its name that a stranger has given to the community, but by its id', async () => {
    const estate = await fakeEstate();
    const { cloud, services } = estate;
    const facts = { name: 'linux', status: 'active', size: 1, min_disk: 0, min_ram: 0 };
    const foreign = Array.from({ length: 20 }, (_none, index) => ({
      ...{ ...facts, id: `foreign-${index}`, visibility: 'community', owner: 'other' },
    }));
    const own = { ...facts, id: 'own', visibility: 'community', owner: 'own' };
    const listed = (...images: object[]) =>
      services.on('GET image/images', ({ query }) => ({
        body: { images: query.get('name') === 'linux' ? images : [] },
      }));
    const input = (image: string): TopologyInput => ({ ...INPUT, servers: [{ ...DB, image }, WEB] });
    listed(...foreign);
    await expect(planTopology(cloud, INPUT)).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', message: "there is no image 'linux' that you can use" },
    });
    expect(await listImages(cloud, { name: 'linux', limit: 100 })).toHaveLength(20);
    listed(...foreign, own);
    services.on('GET image/images/foreign-7', { body: foreign[7] });
    await build(estate, input('foreign-7'));
    const servers = estate.things('servers').map(({ name, imageRef }) => [name, imageRef]);
    expect(Object.fromEntries(servers)).toEqual({ 'db-1': 'foreign-7', 'web-1': 'own' });
  });

  it('that was cut off leaves what it has made to be found: by who goes on, and by who deletes it', async () => {
    const estate = await fakeEstate();
    const end = new AbortController();
    const cut = { ...estate, cloud: { ...estate.cloud, signal: end.signal } };
    const stop = (steps: readonly TopologyStep[]): void => {
      if (steps.some(({ id, state }) => id === 'create-server/db-1' && state === 'DONE')) end.abort();
    };
    await expect(build(cut, INPUT, { onSteps: stop })).rejects.toThrow();
    const left = await findTopology(estate.cloud, 'shop');
    expect(left).toMatchObject({ networks: [{ name: 'left' }, { name: 'right' }], routers: [{ name: 'middle' }] });
    expect(states((await planTopology(estate.cloud, INPUT)).steps).toSorted()).toEqual(['EXISTS', 'PLANNED']);
    await removeTopology(estate.cloud, planRemoval(left), { wait: { timeoutMs: 10_000 }, onSteps: () => undefined });
    expect(estate.left()).toEqual([]);
  });

  it('takes nothing of another project for its own', async () => {
    const estate = await fakeEstate();
    const facts = {
      name: 'left',
      status: 'ACTIVE',
      admin_state_up: true,
      shared: true,
      subnets: [],
      project_id: 'other',
    };
    estate.put('networks', { id: 'foreign', ...facts, description: '(pellucid:topology=shop)' });
    expect(states(await build(estate))).toEqual(['DONE']);
  });
});

/** So many requests make something. */
const REQUESTS = 16;

describe('a failure', () => {
  const faults = Array.from({ length: REQUESTS }, (_none, at): Fault[] => [
    { at, how: 'refused' },
    { at, how: 'unanswered' },
  ]).flat();

  it.each(faults)('of request $at, $how, takes back what was made, in order', async (fault) => {
    const estate = await fakeEstate(fault);
    let steps: readonly TopologyStep[] = [];
    const built = build(estate, INPUT, {
      onSteps: (now) => {
        steps = now;
      },
    });
    const code = fault.how === 'refused' ? 'INVALID_INPUT' : 'UPSTREAM_UNAVAILABLE';
    await expect(built).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/; what was made is taken back$/),
    });
    expect(estate.left()).toEqual([]);
    expect(estate.conflicts).toEqual([]);
    expect(steps.every(({ state }) => ['FAILED', 'TAKEN_BACK', 'SKIPPED'].includes(state))).toBe(true);
  });

  it('has been tried for each request that makes something', async () => {
    const estate = await fakeEstate();
    await build(estate);
    expect(estate.made()).toHaveLength(REQUESTS);
  });

  /** Requests that make the server anew, give it its volume, and lead its floating IP to it. */
  const anew = [0, 1, 2].flatMap((after): Fault[] => [
    { at: REQUESTS + after, how: 'refused' },
    { at: REQUESTS + after, how: 'unanswered' },
  ]);

  it.each(anew)('of request $at, $how, keeps the floating IP of a server that is made anew', async (fault) => {
    const estate = await fakeEstate(fault);
    const [web] = (await build(estate)).filter(({ id }) => id === 'create-server/web-1');
    await deleteServer(estate.cloud, String(web?.resourceId));
    const before = estate.left();
    await expect(build(estate)).rejects.toThrow(/; what was made is taken back$/);
    expect(estate.left()).toEqual(before);
    expect(estate.things('floatingips')).toMatchObject([{ port_id: null }]);
    expect(estate.conflicts).toEqual([]);
  });

  it('leaves what was made if that is wanted, to go on with', async () => {
    const estate = await fakeEstate({ at: REQUESTS - 1, how: 'refused' });
    const failed = build(estate, INPUT, { keepOnFailure: true });
    await expect(failed).rejects.toMatchObject({ message: expect.stringMatching(/; what was made is kept$/) });
    const steps = await build(estate);
    expect(steps.filter(({ state }) => state === 'DONE')).toHaveLength(1);
    expect(states(steps).toSorted()).toEqual(['DONE', 'EXISTS']);
  });

  it('names what could not be taken back, and leaves what that needs', async () => {
    const estate = await fakeEstate({ at: REQUESTS - 1, how: 'refused' });
    const plan = await planTopology(estate.cloud, INPUT);
    const refuse = (steps: readonly TopologyStep[]): void => {
      const { resourceId } = steps.find(({ id }) => id === 'create-server/db-1') ?? {};
      if (resourceId)
        estate.services.on(`DELETE compute/servers/${resourceId}`, {
          status: 403,
          body: { forbidden: { message: 'locked' } },
        });
    };
    const built = buildTopology(estate.cloud, plan, {
      wait: { timeoutMs: 10_000 },
      keepOnFailure: false,
      onSteps: refuse,
    });
    await expect(built).rejects.toThrow(/NOT taken back: .*OpenStackServer 'db-1' \(server-\d+\): locked/);
    const kept = estate.left().map((thing) => thing.split('/')[0]);
    expect(kept).toContain('networks');
    expect(kept).not.toContain('volumes');
    expect(kept).not.toContain('floatingips');
  });
});

describe('deleting', () => {
  it('takes all of it away, in order', async () => {
    const estate = await fakeEstate();
    await build(estate);
    const plan = planRemoval(await findTopology(estate.cloud, 'shop'));
    expect(plan.steps.map(({ operation, kind }) => `${operation} ${kind}`).sort()).toEqual(
      [
        ...['DELETE OpenStackNetwork', 'DELETE OpenStackNetwork', 'DELETE OpenStackRouter', 'DETACH OpenStackPort'],
        ...['DETACH OpenStackPort', 'DELETE OpenStackSecurityGroup', 'DELETE OpenStackSecurityGroup'],
        ...['DELETE OpenStackServer', 'DELETE OpenStackServer', 'DELETE OpenStackVolume', 'DELETE OpenStackFloatingIp'],
      ].sort(),
    );
    const steps = await removeTopology(estate.cloud, plan, { wait: { timeoutMs: 10_000 }, onSteps: () => undefined });
    expect([states(steps), estate.left(), estate.conflicts]).toEqual([['DONE'], [], []]);
  });

  it('goes on after a failure with what does not depend on it, and names what is left', async () => {
    const estate = await fakeEstate();
    const made = await build(estate);
    const server = made.find(({ id }) => id === 'create-server/web-1')?.resourceId;
    estate.services.on(`DELETE compute/servers/${server}`, { status: 403, body: { forbidden: { message: 'locked' } } });
    const plan = planRemoval(await findTopology(estate.cloud, 'shop'));
    const removed = removeTopology(estate.cloud, plan, { wait: { timeoutMs: 10_000 }, onSteps: () => undefined });
    await expect(removed).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining(`'web-1' (${server}): locked`),
    });
    const [topology] = await listTopologies(estate.cloud);
    expect(topology).toMatchObject({
      servers: [{ name: 'web-1' }],
      networks: [{ name: 'left' }],
      routers: [],
      floatingIps: [],
    });
  });
});
