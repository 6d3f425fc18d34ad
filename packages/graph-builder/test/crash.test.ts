import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGraphBuilder, type GraphBuilder } from '../src/index.ts';
import { testDriver, toyAccount } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const driver = testDriver();
let builder: GraphBuilder;

beforeAll(async () => {
  builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS });
  await builder.prepare();
});
afterAll(() => driver.close());

it('edges that a scan died before writing are written by the next one', async () => {
  const cloud = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1' }]], ToyMachine: [[{ id: 'm1', host: 'h1' }]] });
  const edges = () => cloud.column('MATCH (n {account: $account})-[r:HOSTED_ON]->() RETURN type(r) AS x');
  // The store fails between nodes and edges, as if the process had been killed there.
  const killed = cloud.scan({
    onEvent: (event) => {
      if (event.type === 'stage' && event.stage === 'edges') throw new Error('killed');
    },
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await cloud.nodes()).toEqual(['ToyHost h1', 'ToyMachine m1']);
  expect(await edges()).toEqual([]);
  expect(await builder.freshness({ accounts: [cloud.name] })).toEqual([]);
  expect(await cloud.scan()).toMatchObject({ state: 'succeeded', created: 0, unchanged: 2, linked: 1 });
  expect(await edges()).toEqual(['HOSTED_ON']);
  expect(await cloud.scan()).toMatchObject({ linked: 0 });
});
