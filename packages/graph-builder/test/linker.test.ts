import { type Link, type ModelTable, OPERATORS_ONLY } from '@pellucid/provider-sdk';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestNeo4j } from '../../embedded-neo4j/src/index.ts';
import { createGraphBuilder } from '../src/index.ts';
import { toyAccount } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const near = { field: 'host', type: 'NEAR', direction: 'OUT', to: 'ToyHost', many: false, common: false } as const;
const MODELS: ModelTable = {
  ...TOY_MODELS,
  ToyDisk: {
    ...{ name: 'ToyDisk', provider: 'toy', transient: false, visibility: OPERATORS_ONLY },
    properties: TOY_MODELS['ToyDisk']?.properties ?? [],
    relationships: [{ ...near, properties: [] }],
  },
};
const byName = { via: 'name', from: 'name', to: 'name', within: 'account', confidence: 1, conclusive: true } as const;
const links: readonly Link[] = [{ kind: 'ToyDisk', field: 'host', to: 'ToyHost', exclusive: false, rules: [byName] }];

// The journal of a graph is one: other tests must not write to it.
let server: Awaited<ReturnType<typeof startTestNeo4j>>;
let driver: Driver;

beforeAll(async () => {
  server = await startTestNeo4j();
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
});

afterAll(async () => {
  await driver?.close();
  await server?.stop();
});

it('links anew when something has changed, or the rules have, and only then', async () => {
  const options = { driver, links, models: MODELS };
  const builder = createGraphBuilder(options);
  await builder.prepare();
  const cloud = toyAccount(driver, builder, {
    ToyHost: [[{ id: 'h1', name: 'a' }]],
    ToyDisk: [[{ id: 'd1', name: 'a' }]],
  });
  const scan = async (by = builder) => {
    const stages: string[] = [];
    const record = await by.runScan({
      accounts: [cloud.account],
      trigger: 'test',
      signal: AbortSignal.timeout(60_000),
      onEvent: (event) => (event.type === 'stage' ? stages.push(event.stage) : undefined),
    });
    return { record, linked: stages.includes('links') };
  };
  const edges = () => cloud.column('MATCH (a {account: $account})-[:NEAR]->(b) RETURN a.id + b.id AS x');
  const report = { link: 'ToyDisk.host', candidates: 1, matched: 1, ambiguous: 0 };

  expect(await scan()).toMatchObject({ linked: true, record: { linked: 1, links: [report] } });
  // The edge itself was news, too.
  expect(await scan()).toMatchObject({ linked: true, record: { linked: 0 } });
  expect(await scan()).toMatchObject({ linked: false, record: { linked: 0, links: [report] } });

  cloud.answers['ToyHost'] = [[{ id: 'h1', name: 'b' }]];
  expect(await scan()).toMatchObject({ linked: true, record: { links: [{ ...report, matched: 0 }] } });
  expect(await edges()).toEqual([]);
  await scan();
  expect(await scan()).toMatchObject({ linked: false, record: { links: [{ ...report, matched: 0 }] } });

  const byId = { ...byName, via: 'id', from: 'name', to: 'id' };
  cloud.answers['ToyDisk'] = [[{ id: 'd1', name: 'h1' }]];
  await scan();
  await scan();
  expect(await edges()).toEqual([]);
  const other = createGraphBuilder({
    ...options,
    links: [{ kind: 'ToyDisk', field: 'host', to: 'ToyHost', exclusive: false, rules: [byId] }],
  });
  expect(await scan(other)).toMatchObject({ linked: true, record: { linked: 1 } });
  expect(await edges()).toEqual(['d1h1']);
}, 60_000);

it('links to one of two accounts that look at one cloud: to that which knows most of the ids', async () => {
  const byId = { ...byName, via: 'id', from: 'name', to: 'id', within: 'everywhere' } as const;
  const builder = createGraphBuilder({
    driver,
    models: MODELS,
    links: [{ kind: 'ToyDisk', field: 'host', to: 'ToyHost', exclusive: false, rules: [byId] }],
  });
  await builder.prepare();
  const hosts = (...ids: string[]) => toyAccount(driver, builder, { ToyHost: [ids.map((id) => ({ id }))] });
  const clouds = [hosts('m1'), hosts('m1', 'm2'), hosts('m2')];
  const disks = ['m1', 'm2'].map((name) => ({ id: `disk-${name}`, name }));
  const cluster = toyAccount(driver, builder, { ToyDisk: [disks] });
  const record = await builder.runScan({
    accounts: [...clouds, cluster].map(({ account }) => account),
    trigger: 'test',
    signal: AbortSignal.timeout(60_000),
  });
  expect(record.links).toEqual([{ link: 'ToyDisk.host', candidates: 3, matched: 3, ambiguous: 0 }]);
  expect(await cluster.column('MATCH ({account: $account})-[:NEAR]->(b) RETURN DISTINCT b.account AS x')).toEqual([
    clouds[1]?.name,
  ]);
}, 60_000);
