import { randomUUID } from 'node:crypto';
import { PellucidError } from '@pellucid/provider-sdk';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createGraphBuilder, type GraphBuilder, type ScanRecord } from '../src/index.ts';
import { TOY_MODELS, type ToyAnswers, toyProvider } from './support/toy-cloud.ts';

let driver: Driver;
let builder: GraphBuilder;

beforeAll(async () => {
  driver = neo4j.driver(inject('neo4jUri'), neo4j.auth.basic('neo4j', inject('neo4jPassword')), {
    disableLosslessIntegers: true,
  });
  builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS });
  await builder.prepare();
});

afterAll(() => driver.close());

/** An account of its own for each test: they share one Neo4j. */
function toyAccount(answers: ToyAnswers) {
  const account = `toy-${randomUUID()}`;
  const provider = toyProvider(answers);
  return {
    answers,
    scan: (kinds?: string[]): Promise<ScanRecord> =>
      builder.runScan({
        accounts: [{ provider, name: account, settings: null }],
        trigger: 'test',
        signal: AbortSignal.timeout(60_000),
        ...(kinds ? { kinds } : {}),
      }),
    nodes: () => column('MATCH (n:Resource {account: $account}) RETURN n.kind + " " + n.id AS x', { account }),
    edges: () =>
      column(
        `MATCH (a:Resource {account: $account})-[r]->(b:Resource)
         RETURN a.id + " " + type(r) + " " + b.id + coalesce(" " + r.device, "") AS x`,
        { account },
      ),
    property: (id: string, name: string) =>
      column('MATCH (n:Resource {account: $account, id: $id}) RETURN n[$name] AS x', { account, id, name }),
  };
}

async function column(query: string, parameters: Record<string, unknown>): Promise<unknown[]> {
  const { records } = await driver.executeQuery(query, parameters);
  return records.map((record) => record.get('x')).sort();
}

const task = (scan: ScanRecord, kind: string) => scan.tasks.find((one) => one.kind === kind);

describe('a scan', () => {
  it('writes nodes and edges, and writes nothing the second time', async () => {
    const cloud = toyAccount({
      ToyHost: [[{ id: 'h1', name: 'host-1' }]],
      ToyDisk: [[{ id: 'd1' }], [{ id: 'd2' }]],
      ToyMachine: [
        [
          { id: 'm1', host: 'h1', disks: [{ id: 'd1', device: '/dev/vda' }] },
          { id: 'm2', hostName: 'host-1' },
        ],
      ],
    });
    const first = await cloud.scan();
    expect(first).toMatchObject({ state: 'succeeded', found: 5, created: 5, linked: 3, deleted: 0 });
    expect(await cloud.edges()).toEqual(['d1 ATTACHED_TO m1 /dev/vda', 'm1 HOSTED_ON h1', 'm2 HOSTED_ON h1']);
    expect(await cloud.scan()).toMatchObject({ found: 5, created: 0, updated: 0, unchanged: 5, linked: 0 });
    expect(await builder.scan(first.id)).toMatchObject({ id: first.id, found: 5, tasks: { length: 4 } });
  });

  it('follows changes of properties, edges and edge properties, and removes what is gone', async () => {
    const { answers, ...cloud } = toyAccount({
      ToyHost: [[{ id: 'h1' }, { id: 'h2' }]],
      ToyDisk: [[{ id: 'd1' }]],
      ToyMachine: [[{ id: 'm1', name: 'a', host: 'h1', disks: [{ id: 'd1', device: 'vda' }] }, { id: 'm2' }]],
    });
    await cloud.scan();
    const [firstSeen] = await cloud.property('m1', 'firstSeenAt');
    expect(await cloud.property('m1', '_visibleTo')).toEqual([expect.stringMatching(/^account:toy-/)]);
    answers['ToyMachine'] = [[{ id: 'm1', name: 'b', host: 'h2', disks: [{ id: 'd1', device: 'vdb' }] }]];
    const second = await cloud.scan();
    expect(task(second, 'ToyMachine')).toMatchObject({ updated: 1, deleted: 1, linked: 1 });
    expect(await cloud.property('m1', 'name')).toEqual(['b']);
    expect(await cloud.property('m1', 'firstSeenAt')).toEqual([firstSeen]);
    expect(await cloud.edges()).toEqual(['d1 ATTACHED_TO m1 vdb', 'm1 HOSTED_ON h2']);
    expect(await cloud.nodes()).not.toContain('ToyMachine m2');
  });

  it('stores a heartbeat without calling it a change', async () => {
    const cloud = toyAccount({ ToyHost: [[{ id: 'h1', heartbeat: 'tick' }]] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [[{ id: 'h1', heartbeat: 'tock' }]];
    expect(await cloud.scan()).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await cloud.property('h1', 'heartbeat')).toEqual(['tock']);
  });

  it('resolves references when the other end arrives with a later scan of another kind', async () => {
    const cloud = toyAccount({
      ToyMachine: [
        [
          { id: 'm1', host: 'h1' },
          { id: 'm2', hostName: 'host-1' },
        ],
      ],
    });
    await cloud.scan();
    expect(await cloud.edges()).toEqual([]);
    cloud.answers['ToyHost'] = [[{ id: 'h1', name: 'host-1' }]];
    await cloud.scan(['ToyHost']);
    expect(await cloud.edges()).toEqual(['m1 HOSTED_ON h1', 'm2 HOSTED_ON h1']);
  });

  it('gives a resource its edges back when it comes back', async () => {
    const cloud = toyAccount({ ToyHost: [[{ id: 'h1' }]], ToyMachine: [[{ id: 'm1', host: 'h1' }]] });
    await cloud.scan();
    cloud.answers['ToyHost'] = [[]];
    await cloud.scan();
    expect(await cloud.edges()).toEqual([]);
    cloud.answers['ToyHost'] = [[{ id: 'h1' }]];
    await cloud.scan();
    expect(await cloud.edges()).toEqual(['m1 HOSTED_ON h1']);
  });

  it.each([
    ['fails', [new PellucidError('UPSTREAM', 'status 500')], 'failed'],
    ['is forbidden', [new PellucidError('FORBIDDEN', 'no')], 'forbidden'],
    ['has no such service', [new PellucidError('SERVICE_ABSENT', 'no')], 'absent'],
    ['fails after a page', [[{ id: 'h1' }], new PellucidError('TIMEOUT', 'late')], 'partial'],
    [
      'says that rows are missing',
      [[{ id: 'h1' }], { incomplete: { code: 'UPSTREAM', reason: 'truncated' } }],
      'partial',
    ],
    ['has a row that makes no sense', [[{ id: 'h1' }, { id: 'broken' }]], 'partial'],
  ] as const)('deletes nothing when the listing %s', async (_, pages, state) => {
    const cloud = toyAccount({ ToyHost: [[{ id: 'h1' }, { id: 'h2' }]], ToyMachine: [[{ id: 'm1', host: 'h2' }]] });
    await cloud.scan();
    cloud.answers['ToyHost'] = pages;
    const second = await cloud.scan();
    expect(task(second, 'ToyHost')).toMatchObject({ state, deleted: 0, errors: { length: 1 } });
    expect(await cloud.nodes()).toEqual(['ToyHost h1', 'ToyHost h2', 'ToyMachine m1']);
    expect(await cloud.edges()).toEqual(['m1 HOSTED_ON h2']);
  });

  it('makes no edge to an alias that two resources have', async () => {
    const cloud = toyAccount({
      ToyHost: [
        [
          { id: 'h1', name: 'twin' },
          { id: 'h2', name: 'twin' },
        ],
      ],
      ToyMachine: [[{ id: 'm1', hostName: 'twin' }]],
    });
    await cloud.scan();
    expect(await cloud.edges()).toEqual([]);
  });

  it('takes a row that is listed twice for one', async () => {
    const cloud = toyAccount({ ToyHost: [[{ id: 'h1' }], [{ id: 'h1' }]] });
    expect(await cloud.scan()).toMatchObject({ found: 1, created: 1 });
  });

  it('reports an account that cannot be opened and scans the others', async () => {
    const good = toyProvider({ ToyHost: [[{ id: 'h1' }]] });
    const bad = {
      ...good,
      connect: () => Promise.reject(new PellucidError('UNAUTHENTICATED', 'wrong password')),
    };
    const names = [`bad-${randomUUID()}`, `good-${randomUUID()}`] as const;
    const record = await builder.runScan({
      accounts: [
        { provider: bad, name: names[0], settings: null },
        { provider: good, name: names[1], settings: null },
      ],
      trigger: 'test',
      signal: AbortSignal.timeout(60_000),
    });
    expect(record).toMatchObject({ state: 'partial', created: 1 });
    expect(record.accounts[0]?.error).toEqual({ code: 'UNAUTHENTICATED', message: 'wrong password' });
  });
});
