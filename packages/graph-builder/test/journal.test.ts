import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startTestNeo4j } from '../../embedded-neo4j/src/index.ts';
import { createGraphBuilder, type GraphBuilder } from '../src/index.ts';
import { createDatabase } from '../src/store/database.ts';
import { pruneJournal } from '../src/store/journal-store.ts';
import { testDriver, toyAccount } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const driver = testDriver();
let builder: GraphBuilder;

beforeAll(async () => {
  builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS });
  await builder.prepare();
});
afterAll(() => driver.close());

describe('the journal', () => {
  it('tells every change once, and nothing of a scan that changed nothing', async () => {
    const cloud = toyAccount(driver, builder, {
      ToyHost: [[{ id: 'h1' }, { id: 'h2' }]],
      ToyDisk: [[{ id: 'd1' }]],
      ToyMachine: [[{ id: 'm1', name: 'a', host: 'h1', disks: [{ id: 'd1', device: 'vda' }] }]],
    });
    const first = await cloud.scan();
    expect((await cloud.journal()).sort()).toEqual([
      'create ToyDisk d1',
      'create ToyHost h1',
      'create ToyHost h2',
      'create ToyMachine m1',
      'link ToyMachine.disks m1 d1',
      'link ToyMachine.host m1 h1',
    ]);
    expect(new Set((await cloud.changes()).map(({ scanId }) => scanId))).toEqual(new Set([first.id]));
    await cloud.scan();
    expect(await cloud.journal()).toHaveLength(6);

    cloud.answers['ToyMachine'] = [
      [{ id: 'm1', name: 'b', heartbeat: 'tick', host: 'h2', disks: [{ id: 'd1', device: 'vdb' }] }],
    ];
    await cloud.scan();
    expect((await cloud.journal()).slice(6).sort()).toEqual([
      'link ToyMachine.host m1 h2',
      'unlink ToyMachine.host m1 h1',
      'update ToyMachine m1',
      'update ToyMachine.disks m1 d1',
    ]);
    const [renamed, moved] = (await cloud.changes('update')).toSorted((a) => (a.relationship ? 1 : -1));
    expect(renamed).toMatchObject({ name: 'b', fields: [{ name: 'name', before: 'a', after: 'b' }], other: null });
    expect(moved?.fields).toEqual([{ name: 'device', before: 'vda', after: 'vdb' }]);

    cloud.answers['ToyMachine'] = [[]];
    await cloud.scan();
    expect((await cloud.journal()).slice(10).sort()).toEqual([
      'delete ToyMachine m1',
      'unlink ToyMachine.disks m1 d1',
      'unlink ToyMachine.host m1 h2',
    ]);
  });

  it('is read from both ends in pages, by what it is about', async () => {
    const hosts = ['h1', 'h2', 'h3', 'h4', 'h5'].map((id) => ({ id, name: id }));
    const cloud = toyAccount(driver, builder, { ToyHost: [hosts], ToyMachine: [[{ id: 'm1', host: 'h3' }]] });
    const before = await builder.journalEnd();
    await cloud.scan();
    const filter = { accounts: [cloud.name], kinds: ['ToyHost'] };
    const pages: string[][] = [];
    let after = before;
    for (let more = true; more; ) {
      const page = await builder.changes(filter, { after, limit: 2, order: 'oldest' });
      pages.push(page.changes.map(({ name }) => name ?? ''));
      more = page.hasMore;
      after = page.endCursor;
    }
    expect(pages).toEqual([['h1', 'h2'], ['h3', 'h4'], ['h5']]);
    expect((await builder.changes(filter, { after, limit: 2, order: 'oldest' })).changes).toEqual([]);

    const newest = await builder.changes(filter, { limit: 3, order: 'newest' });
    expect(newest.changes.map(({ name }) => name)).toEqual(['h5', 'h4', 'h3']);
    const older = await builder.changes(filter, { after: newest.endCursor, limit: 3, order: 'newest' });
    expect(older.changes.map(({ name }) => name)).toEqual(['h2', 'h1']);
    expect(older.hasMore).toBe(false);

    const [host] = await cloud.column('MATCH (n:ToyHost {account: $account, id: "h3"}) RETURN n.uid AS x');
    const about = await builder.changes({ uid: String(host) }, { limit: 10, order: 'oldest' });
    expect(about.changes.map(({ operation }) => operation)).toEqual(['create', 'link']);
    const since = await builder.changes(
      { ...filter, since: new Date(Date.now() + 1000).toISOString() },
      { limit: 10, order: 'oldest' },
    );
    expect(since.changes).toEqual([]);
  });

  it('refuses what is no cursor, and one from before its beginning', async () => {
    await expect(builder.changes({}, { after: 'x; DROP', limit: 1, order: 'oldest' })).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('is no cursor'),
    });
    // What is forgotten is forgotten for all who share a graph.
    const server = await startTestNeo4j();
    const own = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
      disableLosslessIntegers: true,
    });
    onTestFinished(async () => {
      await own.close();
      await server.stop();
    });
    const forgetful = createGraphBuilder({ driver: own, links: [], models: TOY_MODELS });
    await forgetful.prepare();
    const cloud = toyAccount(own, forgetful, { ToyHost: [[{ id: 'h1' }]] });
    await cloud.scan();
    expect((await forgetful.changes({}, { after: '0.0', limit: 1, order: 'oldest' })).changes).toHaveLength(1);
    const [change] = await cloud.changes();
    await pruneJournal(createDatabase(own), '2999-01-01');
    expect(await cloud.journal()).toEqual([]);
    await expect(
      forgetful.changes({}, { after: String(change?.cursor), limit: 1, order: 'oldest' }),
    ).rejects.toMatchObject({ code: 'CONFIG', message: expect.stringContaining('no longer reaches back') });
    const end = await forgetful.journalEnd();
    expect(await forgetful.changes({}, { after: end, limit: 1, order: 'oldest' })).toMatchObject({ endCursor: end });

    // Somebody empties the graph under a running program: the journal begins anew, and does not pass for the old one.
    await cloud.scan();
    await own.executeQuery('MATCH (n) DETACH DELETE n');
    await cloud.scan();
    expect(await cloud.journal()).toEqual(['create ToyHost h1']);
    await expect(forgetful.changes({}, { after: '99.0', limit: 1, order: 'oldest' })).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('has begun anew since'),
    });
  }, 60_000);
});
