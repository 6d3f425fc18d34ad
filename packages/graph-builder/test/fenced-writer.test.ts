import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphBuilder } from '../src/index.ts';
import { prepareGraph } from '../src/prepare-graph.ts';
import { createDatabase, type Database } from '../src/store/database.ts';
import { createFencedWriter } from '../src/store/fenced-writer.ts';
import type { GraphWriter } from '../src/store/graph-writer.ts';
import { takeLease } from '../src/store/lease-store.ts';
import { lockAccount, markRefreshed } from '../src/store/refresh-store.ts';
import { testDriver } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const driver = testDriver();
const database = createDatabase(driver);
beforeAll(() => prepareGraph(database, TOY_MODELS));
afterAll(() => driver.close());

/** A writer of an account of its own. */
async function openWriter(through: Database = database) {
  const account = `account-${randomUUID()}`;
  const lease = await takeLease(database, { account, scanId: account, holder: 'test/1', ttlMs: 60_000 });
  if (!lease.taken) throw new Error('not taken');
  const { fence, refreshes } = lease;
  const writer = createFencedWriter(
    { database: through, models: TOY_MODELS },
    { provider: 'toy', account, scanId: account, fence, refreshes },
  );
  const refresh = (uid: string): Promise<void> =>
    database.transaction(async (transaction) => {
      const number = await lockAccount(transaction, account);
      await markRefreshed(transaction, [uid], { account, number, ticket: number });
    });
  return { account, writer, refresh };
}

/** Work that tells what it was told of a resource, each time that it is run, and waits for something the first time. */
function noting(uid: string, until: Promise<unknown> = Promise.resolve()) {
  const begun = Promise.withResolvers<void>();
  const told: boolean[] = [];
  const work = async (_transaction: unknown, isRefreshed: (uid: string) => boolean): Promise<[]> => {
    told.push(isRefreshed(uid));
    begun.resolve();
    if (told.length === 1) await until;
    return [];
  };
  return { work, told, begun: begun.promise };
}

describe('a refresh while scopes are written side by side', () => {
  it('makes each of them write again, with what it has seen to', async () => {
    const { writer, refresh } = await openWriter();
    const uid = randomUUID();
    const refreshed = Promise.withResolvers<void>();
    const first = noting(uid, refreshed.promise);
    const firstWritten = writer.write(first.work);
    // It has begun before the refresh, too, and ends when the first one has learnt of it.
    const second = noting(uid, firstWritten);
    const secondWritten = writer.write(second.work);
    await Promise.all([first.begun, second.begun]);
    await refresh(uid);
    refreshed.resolve();
    await Promise.all([firstWritten, secondWritten]);
    expect(first.told).toEqual([false, true]);
    expect(second.told).toEqual([false, true]);
  });

  it('fails none of them, however many there are', async () => {
    const { writer, refresh } = await openWriter();
    const uid = randomUUID();
    const refreshed = Promise.withResolvers<void>();
    const all = Array.from({ length: 20 }, () => noting(uid, refreshed.promise));
    const written = all.map(({ work }) => writer.write(work));
    await Promise.all(all.map(({ begun }) => begun));
    await refresh(uid);
    refreshed.resolve();
    await Promise.all(written);
    for (const { told } of all) expect(told).toEqual([false, true]);
  });

  it('counts for what comes after it only as far as that is older', async () => {
    const { writer, refresh } = await openWriter();
    const uid = randomUUID();
    await refresh(uid);
    const own = noting(uid);
    await writer.write(own.work);
    const later = noting(uid);
    await writer.since(1).write(later.work);
    expect([own.told, later.told]).toEqual([[false, true], [false]]);
  });
});

describe('a commit whose answer is lost', () => {
  /** As the driver does when the connection breaks at a commit: it cannot know, and runs the work again. */
  const losing: Database = {
    ...database,
    transaction: async (work) => {
      await database.transaction(work);
      return database.transaction(work);
    },
  };

  it('is not done twice', async () => {
    const { account, writer } = await openWriter(losing);
    const others = await Promise.all([1, 2, 3].map(() => write(writer, randomUUID())));
    const uid = await write(writer, randomUUID());
    expect(await count(uid)).toBe(1);
    const { changes } = await createGraphBuilder({ driver, links: [], models: TOY_MODELS }).changes(
      { accounts: [account] },
      { limit: 100, order: 'oldest' },
    );
    expect(changes.map((change) => change.uid).sort()).toEqual([...others, uid].sort());
  });

  it('is not taken for that of another transaction', async () => {
    const { writer } = await openWriter();
    const uid = await write(writer, randomUUID());
    await write(writer, uid);
    expect(await count(uid)).toBe(2);
  });

  /** Makes something that no constraint would keep from being made twice. */
  async function write(writer: GraphWriter, uid: string): Promise<string> {
    await writer.write(async ({ run }) => {
      await run('CREATE (:Written {uid: $uid})', { uid });
      return [{ operation: 'create', kind: 'ToyHost', relationship: null, entries: [{ uid, name: null }] }];
    });
    return uid;
  }

  async function count(uid: string): Promise<unknown> {
    const [row] = await database.read('MATCH (n:Written {uid: $uid}) RETURN count(n) AS n', { uid });
    return row?.['n'];
  }
});
