import { type ModelTable, OPERATORS_ONLY } from '@pellucid/provider-sdk';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createGraphBuilder } from '../src/index.ts';
import { TOY_MODELS, toyProvider } from './support/toy-cloud.ts';

let driver: Driver;

beforeAll(() => {
  const auth = neo4j.auth.basic('neo4j', inject('neo4jPassword'));
  driver = neo4j.driver(inject('neo4jUri'), auth, { disableLosslessIntegers: true });
});
afterAll(() => driver.close());

/** A kind with so many indexes that those who create them at the same time do meet. */
const MODELS: ModelTable = {
  ToyRace: {
    name: 'ToyRace',
    provider: 'toy',
    transient: false,
    visibility: OPERATORS_ONLY,
    relationships: [],
    properties: Array.from({ length: 20 }, (_, index) => ({
      name: `property${index}`,
      type: 'String',
      list: false,
      nonNull: false,
      engine: false,
      common: false,
      volatile: false,
      index: true,
      search: false,
    })),
  },
};

it('several processes may prepare one graph at the same time', async () => {
  const builders = Array.from({ length: 4 }, () => createGraphBuilder({ driver, links: [], models: MODELS }));
  await Promise.all(builders.map((builder) => builder.prepare()));
  const { records } = await driver.executeQuery(
    "SHOW INDEXES YIELD name, labelsOrTypes WHERE 'ToyRace' IN labelsOrTypes RETURN name",
  );
  expect(records).toHaveLength(20);
  for (const record of records) await driver.executeQuery(`DROP INDEX ${record.get('name')}`);
});

it('refuses kinds that do not fit together, with all faults, before it touches the graph', async () => {
  const [definition] = toyProvider({}).resources;
  if (!definition) throw new Error('the toy cloud has no kinds');
  const elsewhere = neo4j.driver('bolt://127.0.0.1:1');
  const builder = createGraphBuilder({
    driver: elsewhere,
    links: [{ kind: 'ToyMachine', field: 'rack', to: 'ToyHost', exclusive: false, rules: [] }],
    definitions: [{ ...definition, faults: ["property 'name' of the schema is not mapped"] }],
    models: TOY_MODELS,
  });
  await expect(builder.prepare()).rejects.toMatchObject({
    code: 'CONFIG',
    message: [
      'the kinds do not fit together:',
      "ToyHost: property 'name' of the schema is not mapped",
      "link ToyMachine.rack: ToyMachine has no relationship 'rack'",
    ].join('\n'),
  });
  await elsewhere.close();
});
