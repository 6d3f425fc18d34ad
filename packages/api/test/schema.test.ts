import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TYPE_DEFS } from '../src/generated/type-defs.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { boundTypeDefs } from '../src/visibility/bound-schema.ts';

let driver: Driver;
beforeAll(() => {
  // Making a schema asks for nothing.
  driver = neo4j.driver('bolt://127.0.0.1:1');
});
afterAll(() => driver.close());

it.each([
  ['who sees everything', { typeDefs: TYPE_DEFS }],
  ['who is bound to projects', { typeDefs: boundTypeDefs(TYPE_DEFS), authorization: { key: 'not used' } }],
])('the SDL for %s is as @neo4j/graphql wants it', async (_, options) => {
  const schema = await buildSchema(driver, {}, { ...options, validate: true });
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('openStackServers');
});

it('a wrong one is refused', async () => {
  const typeDefs = 'type Box @node { id: ID! @relationship(type: "IN", direction: OUT) }';
  await expect(buildSchema(driver, {}, { typeDefs, validate: true })).rejects.toThrow();
});
