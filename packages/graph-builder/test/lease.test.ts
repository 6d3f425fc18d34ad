import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphBuilder, type GraphBuilder } from '../src/index.ts';
import { holdLease, LEASE_TIMES } from '../src/lease.ts';
import { createDatabase } from '../src/store/database.ts';
import { createFencedWriter } from '../src/store/fenced-writer.ts';
import { takeLease } from '../src/store/lease-store.ts';
import { writeScan } from '../src/store/scan-store.ts';
import { testDriver, toyAccount } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const driver = testDriver();
const database = createDatabase(driver);
let builder: GraphBuilder;

beforeAll(async () => {
  builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS, lease: { heartbeatMs: 50 } });
  await builder.prepare();
});
afterAll(() => driver.close());

/** Waits until the listing of a kind has been asked for; the answer comes when `release` is called. */
function gate() {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  return { asked: asked.promise, ask: asked.resolve, answer: answer.promise, release: answer.resolve };
}

/** An account whose hosts are listed only when the test lets them. */
function gatedAccount() {
  const cloud = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1' }]] });
  const door = gate();
  const { provider } = cloud.account;
  const connect: typeof provider.connect = async (settings, options) => {
    const connection = await provider.connect(settings, options);
    return {
      ...connection,
      async *list(definition, listOptions) {
        if (definition.kind === 'ToyHost') {
          door.ask();
          await Promise.race([door.answer, once(listOptions.signal, 'abort')]);
          listOptions.signal.throwIfAborted();
        }
        yield* connection.list(definition, listOptions);
      },
    };
  };
  return { cloud, door, account: { ...cloud.account, provider: { ...provider, connect } } };
}

describe('a lease', () => {
  it('keeps a second scan of the account out, and only of this account', async () => {
    const { cloud, door, account } = gatedAccount();
    const other = toyAccount(driver, builder, { ToyHost: [[{ id: 'x' }]] });
    const first = cloud.scan({ accounts: [account], id: `scan-${cloud.name}` });
    await door.asked;
    const second = await cloud.scan({ accounts: [cloud.account, other.account] });
    expect(second).toMatchObject({
      state: 'partial',
      created: 1,
      accounts: [
        { error: { code: 'CONFLICT', message: expect.stringContaining(`scan-${cloud.name}`) } },
        { error: null },
      ],
    });
    door.release();
    expect(await first).toMatchObject({ state: 'succeeded', created: 1 });
    expect(await cloud.scan()).toMatchObject({ state: 'succeeded', unchanged: 1 });
  });

  it('that ran out is taken over, and its holder can write no more', async () => {
    const cloud = toyAccount(driver, builder, {});
    const about = { account: cloud.name, holder: 'gone/1' };
    const dead = await takeLease(database, { ...about, scanId: 'dead', ttlMs: 1 });
    if (!dead.taken) throw new Error('not taken');
    await writeScan(database, { ...(await cloud.scan({ accounts: [] })), id: 'dead', state: 'running' });
    await expect.poll(async () => (await takeLease(database, { ...about, scanId: 'next', ttlMs: 1 })).taken).toBe(true);
    const writer = createFencedWriter(
      { database, models: TOY_MODELS },
      { provider: 'toy', account: cloud.name, scanId: 'dead', fence: dead.fence, refreshes: dead.refreshes },
    );
    const late = writer.write(async (transaction) => {
      await transaction.run('CREATE (:Resource {uid: $uid, account: $account})', {
        uid: cloud.name,
        account: cloud.name,
      });
      return [];
    });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await cloud.nodes()).toEqual([]);
  });

  it('marks the scan that left it behind', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1' }]] });
    const abandoned = {
      ...(await cloud.scan({ accounts: [] })),
      id: `dead-${cloud.name}`,
      state: 'running' as const,
      startedAt: '2026-01-01T00:00:00.000Z',
    };
    await writeScan(database, abandoned);
    await takeLease(database, { account: cloud.name, scanId: abandoned.id, holder: 'gone/1', ttlMs: 1 });
    await expect.poll(async () => (await cloud.scan()).state).toBe('succeeded');
    expect(await builder.scan(abandoned.id)).toMatchObject({ state: 'interrupted', finishedAt: expect.any(String) });
  });

  it('is lost by who is silent, which his heartbeat tells him', async () => {
    const cloud = toyAccount(driver, builder, {});
    const times = { ...LEASE_TIMES, ttlMs: 1, heartbeatMs: 200 };
    const lease = await holdLease(database, { account: cloud.name, scanId: 'slow', times });
    const next = await holdLease(database, {
      account: cloud.name,
      scanId: 'next',
      times: LEASE_TIMES,
      patienceMs: 5000,
    });
    await once(lease.signal, 'abort');
    expect(lease.signal.reason).toMatchObject({ code: 'CONFLICT' });
    await lease.release();
    await expect(holdLease(database, { account: cloud.name, scanId: 'x', times })).rejects.toMatchObject({
      message: expect.stringContaining('next'),
    });
    await next.release();
  });
});

describe('a scan', () => {
  it('leaves an account to others when it is done with it, not when it is done with all', async () => {
    const { door, account: slow } = gatedAccount();
    const quick = toyAccount(driver, builder, { ToyHost: [[{ id: 'x' }]] });
    const done = Promise.withResolvers<void>();
    const first = quick.scan({
      accounts: [slow, quick.account],
      onEvent: (event) => {
        if (event.type === 'account-finished' && event.account === quick.name) done.resolve();
      },
    });
    await Promise.all([door.asked, done.promise]);
    expect(await quick.scan()).toMatchObject({ state: 'succeeded', unchanged: 1 });
    door.release();
    expect(await first).toMatchObject({ state: 'succeeded', created: 2 });
  });

  it('can be cancelled by another process', async () => {
    const { cloud, door, account } = gatedAccount();
    const id = `cancel-${cloud.name}`;
    const running = cloud.scan({ accounts: [account], id });
    await door.asked;
    expect(await builder.cancelScan(id)).toBe(true);
    expect(await running).toMatchObject({ state: 'cancelled', deleted: 0 });
    expect(await builder.cancelScan(id)).toBe(false);
    expect(await builder.freshness({ accounts: [cloud.name], kinds: ['ToyHost'] })).toMatchObject([
      { state: 'cancelled', lastComplete: null },
    ]);
  });

  it('is cancelled with all its accounts, those whose turn has not come included', async () => {
    const gated = Array.from({ length: 4 }, gatedAccount);
    const waiting = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1' }]] });
    const id = `cancel-${waiting.name}`;
    const accounts = [...gated.map(({ account }) => account), waiting.account];
    const running = waiting.scan({ accounts, id });
    await Promise.all(gated.map(({ door }) => door.asked));
    expect(await builder.cancelScan(id)).toBe(true);
    expect(await running).toMatchObject({ state: 'cancelled', created: 0 });
    expect(await waiting.nodes()).toEqual([]);
  });

  it('ends at its deadline, and says so', async () => {
    const hasty = createGraphBuilder({ driver, links: [], models: TOY_MODELS, deadlineMs: 1500 });
    const { account, cloud } = gatedAccount();
    const record = await hasty.runScan({ accounts: [account], trigger: 'test', signal: AbortSignal.timeout(60_000) });
    expect(record.tasks.find(({ kind }) => kind === 'ToyHost')).toMatchObject({
      state: 'failed',
      errors: [{ code: 'TIMEOUT' }],
    });
    expect(record.state).toBe('partial');
    expect(await cloud.nodes()).toEqual([]);
  });

  it('of which only a preview is wanted writes nothing', async () => {
    const cloud = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1', name: 'a' }, { id: 'h2' }]] });
    await cloud.scan();
    const journal = await cloud.journal();
    cloud.answers['ToyHost'] = [[{ id: 'h1', name: 'b' }, { id: 'h3' }]];
    const signal = AbortSignal.timeout(60_000);
    const { scopes } = await builder.previewScan({ accounts: [cloud.account], kinds: ['ToyHost'], signal });
    expect(scopes).toMatchObject([{ created: 1, updated: 1, deleted: 1, withheld: 0, state: 'complete' }]);
    expect(scopes[0]?.changes.map(({ operation, uid }) => `${operation} ${uid.slice(-2)}`)).toEqual([
      'update h1',
      'create h3',
      'delete h2',
    ]);
    expect(scopes[0]?.changes[0]?.fields).toEqual([{ name: 'name', before: 'a', after: 'b' }]);
    expect(await cloud.journal()).toEqual(journal);
    expect(await cloud.nodes()).toEqual(['ToyHost h1', 'ToyHost h2']);
  });
});
