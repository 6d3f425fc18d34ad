import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGraphBuilder, type GraphBuilder } from '../src/index.ts';
import { type ToyAccount, testDriver, toyAccount } from './support/toy-account.ts';
import { TOY_MODELS } from './support/toy-cloud.ts';

const driver = testDriver();
let builder: GraphBuilder;

beforeAll(async () => {
  builder = createGraphBuilder({ driver, links: [], models: TOY_MODELS });
  await builder.prepare();
});
afterAll(() => driver.close());

/** Scans and fails between nodes and edges, as if the process had been killed there. */
async function killedBeforeEdges(cloud: ToyAccount): Promise<void> {
  const killed = cloud.scan({
    onEvent: (event) => {
      if (event.type === 'stage' && event.stage === 'edges') throw new Error('killed');
    },
  });
  await expect(killed).rejects.toThrow('killed');
}

const edgesOf = (cloud: ToyAccount): Promise<unknown[]> =>
  cloud.column('MATCH (n {account: $account})-[r:HOSTED_ON]->() RETURN type(r) AS x');

it('edges that a scan died before writing are written by the next one', async () => {
  const cloud = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1' }]], ToyMachine: [[{ id: 'm1', host: 'h1' }]] });
  await killedBeforeEdges(cloud);
  expect(await cloud.nodes()).toEqual(['ToyHost h1', 'ToyMachine m1']);
  expect(await edgesOf(cloud)).toEqual([]);
  expect(await builder.freshness({ accounts: [cloud.name] })).toEqual([]);
  expect(await cloud.scan()).toMatchObject({ state: 'succeeded', created: 0, unchanged: 2, linked: 1 });
  expect(await edgesOf(cloud)).toEqual(['HOSTED_ON']);
  expect(await cloud.scan()).toMatchObject({ linked: 0 });
});

it('they are not forgotten when the next one cannot list the scope', async () => {
  const machines = [[{ id: 'm1', host: 'h1' }]];
  const cloud = toyAccount(driver, builder, { ToyHost: [[{ id: 'h1' }]], ToyMachine: machines });
  await killedBeforeEdges(cloud);
  cloud.answers['ToyMachine'] = [new Error('out of order')];
  expect(await cloud.scan()).toMatchObject({ state: 'partial', linked: 0 });
  cloud.answers['ToyMachine'] = machines;
  expect(await cloud.scan()).toMatchObject({ state: 'succeeded', linked: 1 });
  expect(await edgesOf(cloud)).toEqual(['HOSTED_ON']);
});
