import { once } from 'node:events';
import type { Connection } from '@pellucid/provider-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphBuilder, type GraphBuilder, type RefreshTarget } from '../src/index.ts';
import { type ToyAccount, testDriver, toyAccount } from './support/toy-account.ts';
import { TOY_MODELS, type ToyAnswers } from './support/toy-cloud.ts';

const driver = testDriver();
let builder: GraphBuilder;

beforeAll(async () => {
  builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS });
  await builder.prepare();
});
afterAll(() => driver.close());

const machine = (id: string): RefreshTarget => ({ kind: 'ToyMachine', id });

const connect = ({ account }: Pick<ToyAccount, 'account'>): Promise<Connection> =>
  account.provider.connect(account.settings, { signal: AbortSignal.timeout(60_000) });

async function refresh(cloud: ToyAccount, targets: readonly RefreshTarget[], connection?: Connection) {
  return builder.refresh({
    account: cloud.account,
    connection: connection ?? (await connect(cloud)),
    ...{ region: '', targets, actionId: `action-${cloud.name}`, signal: AbortSignal.timeout(60_000) },
  });
}

/** The account, with a door: a kind is listed as it is when asked for, and the listing ends when the door is opened. */
function halting(cloud: ToyAccount, kind: string) {
  const listed = Promise.withResolvers<void>();
  const door = Promise.withResolvers<void>();
  const { provider } = cloud.account;
  const halt: typeof provider.connect = async (settings, options) => {
    const connection = await provider.connect(settings, options);
    return {
      ...connection,
      async *list(definition, listOptions) {
        yield* connection.list(definition, listOptions);
        if (definition.kind !== kind) return;
        listed.resolve();
        await Promise.race([door.promise, once(listOptions.signal, 'abort')]);
      },
    };
  };
  const scan = cloud.scan({ accounts: [{ ...cloud.account, provider: { ...provider, connect: halt } }] });
  const finish = (): typeof scan => {
    door.resolve();
    return scan;
  };
  return { listed: listed.promise, finish };
}

const HOST: ToyAnswers = { ToyHost: [[{ id: 'h1', name: 'host-1' }]] };

const machines = (cloud: ToyAccount): Promise<unknown[]> =>
  cloud.column(
    `MATCH (n:ToyMachine {account: $account})
     RETURN n.id + ' ' + coalesce(n.name, '-') + ' ' + COUNT { (n)-[:HOSTED_ON]->() } AS x ORDER BY x`,
  );

describe('a refresh', () => {
  it('writes what an action has made, with its edges, as the next scan would find it', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST });
    await cloud.scan();
    cloud.answers['ToyMachine'] = [[{ id: 'm1', name: 'web', host: 'h1' }]];
    expect(await refresh(cloud, [machine('m1')])).toMatchObject({ created: 1, deleted: 0, problems: [] });
    expect(await machines(cloud)).toEqual(['m1 web 1']);
    expect((await cloud.journal()).slice(-2)).toEqual(['create ToyMachine m1', 'link ToyMachine.host m1 h1']);
    const action = `action-${cloud.name}`;
    expect((await cloud.changes()).slice(-2)).toMatchObject(Array(2).fill({ scanId: null, actionId: action }));
    expect((await builder.changes({ actionId: action }, { limit: 9, order: 'oldest' })).changes).toHaveLength(2);
    expect(await cloud.scan()).toMatchObject({ created: 0, updated: 0, unchanged: 2, linked: 0 });
    expect(await refresh(cloud, [machine('m1')])).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  });

  it('remembers what an action has deleted, and brings it back', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[{ id: 'm1', name: 'web', host: 'h1' }]] });
    await cloud.scan();
    cloud.answers['ToyMachine'] = [[]];
    expect(await refresh(cloud, [machine('m1')])).toMatchObject({ deleted: 1 });
    expect(await machines(cloud)).toEqual([]);
    expect(await builder.deletedResources({ accounts: [cloud.name] }, { limit: 9, offset: 0 })).toMatchObject([
      { id: 'm1', scanId: null, actionId: `action-${cloud.name}` },
    ]);
    expect(await cloud.scan()).toMatchObject({ deleted: 0, unchanged: 1 });
    cloud.answers['ToyMachine'] = [[{ id: 'm1', name: 'web-2', host: 'h1' }]];
    expect(await refresh(cloud, [machine('m1')])).toMatchObject({ created: 1 });
    expect((await cloud.journal()).slice(-2)).toEqual(['restore ToyMachine m1', 'link ToyMachine.host m1 h1']);
    expect(await cloud.scan()).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it('finds what relates to a resource, what no longer does, and what refers to something new', async () => {
    const cloud = toyAccount(driver, builder, {
      ...HOST,
      ToyMachine: [
        [
          { id: 'm1', host: 'h1' },
          { id: 'm2', host: 'h1' },
          { id: 'm3', host: 'h2' },
        ],
      ],
    });
    await cloud.scan();
    cloud.answers['ToyHost'] = [[{ id: 'h1', name: 'host-1' }, { id: 'h2' }]];
    // m1 is gone, m2 has moved, m4 has come.
    cloud.answers['ToyMachine'] = [
      [
        { id: 'm2', host: 'h2' },
        { id: 'm3', host: 'h2' },
        { id: 'm4', host: 'h1' },
      ],
    ];
    const onHost = { kind: 'ToyMachine', field: 'host', of: { kind: 'ToyHost', id: 'h1' } };
    const report = await refresh(cloud, [{ kind: 'ToyHost', id: 'h2' }, onHost]);
    expect(report).toMatchObject({ created: 2, updated: 0, deleted: 1, problems: [] });
    expect(await machines(cloud)).toEqual(['m2 - 1', 'm3 - 1', 'm4 - 1']);
    const hosts = 'MATCH (n:ToyMachine {account: $account})-[:HOSTED_ON]->(h) RETURN n.id + h.id AS x ORDER BY x';
    expect(await cloud.column(hosts)).toEqual(['m2h2', 'm3h2', 'm4h1']);
    expect(await cloud.scan()).toMatchObject({ created: 0, deleted: 0, linked: 0, state: 'succeeded' });
    expect(await cloud.column(hosts)).toEqual(['m2h2', 'm3h2', 'm4h1']);
  });

  it('says what it could not read, and deletes nothing for that', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[{ id: 'm1' }]] });
    await cloud.scan();
    cloud.answers['ToyMachine'] = [new Error('the service is out')];
    const { problems, deleted } = await refresh(cloud, [machine('m1'), { kind: 'ToyHost', id: 'h1' }]);
    expect({ problems, deleted }).toEqual({ problems: ['the service is out'], deleted: 0 });
    expect(await machines(cloud)).toEqual(['m1 - 0']);
  });

  it('that has read before another does not undo what that one wrote', async () => {
    const cloud = toyAccount(driver, builder, { ToyMachine: [[{ id: 'm1', name: 'old' }]] });
    const connection = await connect(cloud);
    const [asked, door] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = refresh(cloud, [machine('m1')], {
      ...connection,
      fetch: async (...request) => {
        const fetched = await connection.fetch?.(...request);
        asked.resolve();
        await door.promise;
        if (!fetched) throw new Error('no fetch');
        return fetched;
      },
    });
    await asked.promise;
    cloud.answers['ToyMachine'] = [[{ id: 'm1', name: 'new' }]];
    await refresh(cloud, [machine('m1')]);
    door.resolve();
    expect(await slow).toMatchObject({ created: 0, updated: 0 });
    expect(await machines(cloud)).toEqual(['m1 new 0']);
  });

  it('may be one of many at once', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `m${index}`);
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [ids.map((id) => ({ id, host: 'h1' }))] });
    const scan = cloud.scan();
    await Promise.all(ids.map((id) => refresh(cloud, [machine(id), { kind: 'ToyHost', id: 'h1' }])));
    expect(await scan).toMatchObject({ state: 'succeeded' });
    expect(await machines(cloud)).toEqual(ids.map((id) => `${id} - 1`).sort());
    expect(await cloud.scan()).toMatchObject({ created: 0, updated: 0, deleted: 0, linked: 0 });
  });
});

describe('a scan that has listed before an action', () => {
  it('does not delete what the action has made', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[]] });
    await cloud.scan();
    const { listed, finish } = halting(cloud, 'ToyMachine');
    await listed;
    cloud.answers['ToyMachine'] = [[{ id: 'm1', host: 'h1' }]];
    await refresh(cloud, [machine('m1')]);
    expect(await finish()).toMatchObject({ state: 'succeeded', deleted: 0 });
    expect(await machines(cloud)).toEqual(['m1 - 1']);
    expect(await cloud.scan()).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it('does not delete what was gone and is there again', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[{ id: 'm1', name: 'first' }]] });
    await cloud.scan();
    cloud.answers['ToyMachine'] = [[]];
    const { listed, finish } = halting(cloud, 'ToyMachine');
    await listed;
    cloud.answers['ToyMachine'] = [[{ id: 'm1', name: 'second' }]];
    await refresh(cloud, [machine('m1')]);
    expect(await finish()).toMatchObject({ state: 'succeeded' });
    expect(await machines(cloud)).toEqual(['m1 second 0']);
  });

  it('does not bring back what the action has deleted', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[{ id: 'm1', name: 'old', host: 'h1' }]] });
    await cloud.scan();
    cloud.answers['ToyMachine'] = [[{ id: 'm1', name: 'renamed', host: 'h1' }]];
    const { listed, finish } = halting(cloud, 'ToyMachine');
    await listed;
    cloud.answers['ToyMachine'] = [[]];
    await refresh(cloud, [machine('m1')]);
    expect(await finish()).toMatchObject({ state: 'succeeded' });
    expect(await machines(cloud)).toEqual([]);
    expect((await cloud.journal()).at(-1)).toBe('delete ToyMachine m1');
    expect(await cloud.scan()).toMatchObject({ state: 'succeeded', created: 0, deleted: 0 });
  });

  it('does not make what came and went meanwhile', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[{ id: 'm1', host: 'h1' }]] });
    const { listed, finish } = halting(cloud, 'ToyMachine');
    await listed;
    await refresh(cloud, [machine('m1')]);
    cloud.answers['ToyMachine'] = [[]];
    await refresh(cloud, [machine('m1')]);
    expect(await finish()).toMatchObject({ state: 'succeeded' });
    expect(await machines(cloud)).toEqual([]);
    expect(await cloud.scan()).toMatchObject({ state: 'succeeded', created: 0, deleted: 0 });
  });

  it('leaves alone what it would have made, with its edges, and what it saw in an older state', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[{ id: 'm1', name: 'old', host: 'h1' }]] });
    await cloud.scan();
    cloud.answers['ToyMachine'] = [
      [
        { id: 'm1', name: 'older', host: 'h1' },
        { id: 'm2', name: 'building', host: 'h1' },
      ],
    ];
    const { listed, finish } = halting(cloud, 'ToyMachine');
    await listed;
    cloud.answers['ToyMachine'] = [
      [
        { id: 'm1', name: 'newest', host: 'h1' },
        { id: 'm2', name: 'active', host: 'h1' },
      ],
    ];
    await refresh(cloud, [machine('m1'), machine('m2')]);
    expect(await finish()).toMatchObject({ state: 'succeeded' });
    expect(await machines(cloud)).toEqual(['m1 newest 1', 'm2 active 1']);
    expect(await cloud.journal()).not.toContain('update ToyMachine m2');
    expect(await cloud.scan()).toMatchObject({ created: 0, updated: 0, unchanged: 3, linked: 0 });
    expect(await machines(cloud)).toEqual(['m1 newest 1', 'm2 active 1']);
  });

  it('and has written nodes whose edges are to come makes no edge twice', async () => {
    const cloud = toyAccount(driver, builder, { ...HOST, ToyMachine: [[{ id: 'm1', host: 'h1' }]] });
    // Edges wait until all kinds are listed.
    const { listed, finish } = halting(cloud, 'ToyDisk');
    await listed;
    await expect.poll(() => machines(cloud)).toEqual(['m1 - 0']);
    await refresh(cloud, [machine('m1')]);
    expect(await machines(cloud)).toEqual(['m1 - 1']);
    expect(await finish()).toMatchObject({ state: 'succeeded' });
    expect(await machines(cloud)).toEqual(['m1 - 1']);
    expect(await cloud.scan()).toMatchObject({ linked: 0, unchanged: 2 });
  });
});
