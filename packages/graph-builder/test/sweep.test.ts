import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphBuilder, type GraphBuilder } from '../src/index.ts';
import { planSweep } from '../src/sweep-plan.ts';
import { testDriver, toyAccount } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const driver = testDriver();
let builder: GraphBuilder;

beforeAll(async () => {
  builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS });
  await builder.prepare();
});
afterAll(() => driver.close());

const hosts = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `h${index}`, name: `n${index}` }));

describe('a plan', () => {
  const gone = (count: number, misses = 0) => new Map(hosts(count).map(({ id }) => [id, { misses }]));
  const rules = { afterScans: 1, maxShare: 0.2, maxCount: 5, approved: false };

  it.each([
    [20, 100, 20, 0],
    [21, 100, 0, 21],
    [5, 5, 5, 0],
    [6, 6, 0, 6],
    [0, 0, 0, 0],
  ])('for %i gone of %i deletes %i and withholds %i', (count, size, due, withheld) => {
    const plan = planSweep(gone(count), size, rules);
    expect([plan.due.length, plan.withheld]).toEqual([due, withheld]);
    expect(planSweep(gone(count), size, { ...rules, approved: true }).due).toHaveLength(count);
  });

  it('waits for as many scans as it is told, and does not count further than that', () => {
    const patient = { ...rules, afterScans: 3 };
    expect(planSweep(gone(1, 0), 9, patient)).toEqual({ due: [], missed: ['h0'], withheld: 0 });
    expect(planSweep(gone(1, 2), 9, patient)).toEqual({ due: ['h0'], missed: [], withheld: 0 });
    expect(planSweep(gone(9, 2), 9, patient)).toMatchObject({ due: [], missed: { length: 9 }, withheld: 9 });
    expect(planSweep(gone(9, 3), 9, patient)).toMatchObject({ due: [], missed: [], withheld: 9 });
  });
});

describe('a cloud that is suddenly empty', () => {
  it('empties nothing until somebody says so', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [hosts(10)], ToyMachine: [[{ id: 'm1', host: 'h1' }]] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [[]];
    const second = await cloud.scan();
    expect(second).toMatchObject({ state: 'succeeded', deleted: 0, withheld: 10 });
    expect(await cloud.nodes()).toHaveLength(11);
    const [scope] = await builder.freshness({ accounts: [cloud.name], kinds: ['ToyHost'] });
    expect(scope).toMatchObject({ state: 'complete', found: 0, pendingSweep: 10, scanId: second.id });
    expect(await cloud.column('MATCH (n:Missing {account: $account}) RETURN n.missingSince IS NOT NULL AS x')).toEqual(
      Array(10).fill(true),
    );

    expect(await builder.approveSweep(String(scope?.scope))).toBe(10);
    expect(await cloud.nodes()).toEqual(['ToyMachine m1']);
    expect(await builder.freshness({ accounts: [cloud.name], kinds: ['ToyHost'] })).toMatchObject([
      { pendingSweep: 0 },
    ]);
    expect(await cloud.changes('delete')).toHaveLength(10);
    await expect(builder.approveSweep('toy/none//ToyHost')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('does not take the relationships from what replaces it', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [hosts(10)] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [hosts(10).map(({ name }) => ({ id: `new-${name}`, name }))];
    cloud.answers['ToyMachine'] = [[{ id: 'm1', hostName: 'n0' }]];
    expect(await cloud.scan()).toMatchObject({ state: 'succeeded', withheld: 10 });
    const host = 'MATCH ({account: $account, id: "m1"})-[:HOSTED_ON]->(h) RETURN h.id AS x';
    expect(await cloud.column(host)).toEqual(['new-n0']);
  });

  it('is deleted by an approval only as far as that goes', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [hosts(10)] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [[]];
    await cloud.scan();
    const [scope] = await builder.freshness({ accounts: [cloud.name], kinds: ['ToyHost'] });
    const approval = builder.approveSweep(String(scope?.scope), { most: 9 });
    await expect(approval).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await cloud.nodes()).toHaveLength(10);
  });

  it('is believed at once with allowSweep', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [hosts(10)] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [[]];
    expect(await cloud.scan({ allowSweep: true })).toMatchObject({ deleted: 10, withheld: 0 });
  });

  it('is forgotten when it is full again', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [hosts(10)] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [[]];
    await cloud.scan();
    cloud.answers['ToyHost'] = [hosts(10)];
    await cloud.scan();
    expect(await cloud.column('MATCH (n:Missing {account: $account}) RETURN n.id AS x')).toEqual([]);
    expect(await cloud.column('MATCH (n:ToyHost {account: $account}) RETURN n.missingSince AS x')).toEqual(
      Array(10).fill(null),
    );
    expect(await builder.freshness({ accounts: [cloud.name], kinds: ['ToyHost'] })).toMatchObject([
      { pendingSweep: 0 },
    ]);
  });
});

describe('an account that may read less than before', () => {
  const freshness = async (account: string) =>
    (await builder.freshness({ accounts: [account], kinds: ['ToyHost'] }))[0];

  it('loses nothing by it, however little that is, until somebody says so', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [hosts(3)] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [{ reach: ['p1'] }, hosts(1)];
    expect(await cloud.scan()).toMatchObject({ state: 'succeeded', deleted: 0, withheld: 2 });
    expect(await cloud.scan()).toMatchObject({ state: 'succeeded', deleted: 0, withheld: 2 });
    const scope = await freshness(cloud.name);
    expect(scope).toMatchObject({
      state: 'complete',
      pendingSweep: 2,
      reason: expect.stringContaining('may read less'),
    });

    expect(await builder.approveSweep(String(scope?.scope))).toBe(2);
    expect(await cloud.scan()).toMatchObject({ deleted: 0, withheld: 0 });
    expect(await cloud.nodes()).toEqual(['ToyHost h0']);
    cloud.answers['ToyHost'] = [{ reach: ['p1'] }, []];
    expect(await cloud.scan()).toMatchObject({ deleted: 1 });
  });

  it('is like any other when it may read as much again, or more', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [{ reach: ['p1', 'p2'] }, hosts(3)] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [{ reach: ['p1'] }, hosts(1)];
    expect(await cloud.scan()).toMatchObject({ deleted: 0, withheld: 2 });
    cloud.answers['ToyHost'] = [hosts(2)];
    expect(await cloud.scan()).toMatchObject({ deleted: 1, withheld: 0 });
    expect(await freshness(cloud.name)).toMatchObject({ reason: null, pendingSweep: 0 });
  });
});

describe('a resource that is gone', () => {
  it('goes after as many complete scans as configured; others do not count', async () => {
    const patient = createGraphBuilder({ driver, links: [], models: TOY_MODELS, sweep: { afterScans: 2 } });
    const cloud = toyAccount(driver, patient, { ToyHost: [hosts(3)] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [hosts(2)];
    expect(await cloud.scan()).toMatchObject({ deleted: 0, withheld: 0 });
    cloud.answers['ToyHost'] = [hosts(2), new Error('half a listing')];
    expect(await cloud.scan()).toMatchObject({ deleted: 0 });
    cloud.answers['ToyHost'] = [hosts(2)];
    expect(await cloud.scan()).toMatchObject({ deleted: 1 });
  });

  it('is remembered with its last properties and relationships, and comes back as itself', async () => {
    const cloud = toyAccount(driver, builder, {
      ToyHost: [[{ id: 'h1', name: 'host-1' }]],
      ToyMachine: [[{ id: 'm1', name: 'web', host: 'h1' }]],
    });
    await cloud.scan();
    const [before] = await cloud.column('MATCH (n:ToyMachine {account: $account}) RETURN n.firstSeenAt AS x');
    cloud.answers['ToyMachine'] = [[]];
    const second = await cloud.scan();
    const page = { limit: 10, offset: 0 };
    const [grave] = await builder.deletedResources({ accounts: [cloud.name] }, page);
    expect(grave).toMatchObject({
      kind: 'ToyMachine',
      id: 'm1',
      name: 'web',
      firstSeenAt: before,
      scanId: second.id,
      properties: { name: 'web', id: 'm1' },
      ends: [{ relationship: 'ToyMachine.host', uid: expect.stringMatching(/h1$/) }],
    });
    expect(Object.keys(grave?.properties ?? {}).filter((name) => name.startsWith('_'))).toEqual([]);
    expect(await builder.deletedResources({ accounts: [cloud.name], kinds: ['ToyHost'] }, page)).toEqual([]);
    expect(await builder.deletedResources({ accounts: [cloud.name], since: '2999' }, page)).toEqual([]);

    cloud.answers['ToyMachine'] = [[{ id: 'm1', name: 'web-2', host: 'h1' }]];
    await cloud.scan();
    expect(await builder.deletedResources({ accounts: [cloud.name] }, page)).toEqual([]);
    expect(
      await cloud.column(
        'MATCH (n:ToyMachine {account: $account})-[:HOSTED_ON]->(h) RETURN [n.firstSeenAt, n.name, n.deletedAt, h.id] AS x',
      ),
    ).toEqual([[before, 'web-2', null, 'h1']]);
    expect((await cloud.journal()).slice(-2)).toEqual(['restore ToyMachine m1', 'link ToyMachine.host m1 h1']);
  });

  it('goes without a word where its kind is transient', async () => {
    const events = Array.from({ length: 40 }, (_, index) => ({ id: `e${index}`, host: 'h1' }));
    const cloud = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1' }]], ToyEvent: [events] });
    await cloud.scan();
    cloud.answers['ToyEvent'] = [events.slice(39)];
    expect(await cloud.scan()).toMatchObject({ deleted: 39, withheld: 0, state: 'succeeded' });
    expect(await cloud.journal()).toEqual(['create ToyHost h1']);
    expect(await builder.deletedResources({ accounts: [cloud.name] }, { limit: 10, offset: 0 })).toEqual([]);
    expect(
      await cloud.column('MATCH (e:ToyEvent {account: $account})-[:HOSTED_ON]->(h) RETURN e.id + h.id AS x'),
    ).toEqual(['e39h1']);
  });
});
