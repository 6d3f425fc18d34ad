import { type GraphQLSchema, parse, print, validate, visit } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULTS } from '../src/config/config.ts';
import { limitOperations } from '../src/graphql/limit-operations.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { loadExamples } from '../src/http/examples.ts';

let driver: Driver;
let schema: GraphQLSchema;

beforeAll(async () => {
  // The schema is made without a database; no query is run here.
  driver = neo4j.driver('bolt://127.0.0.1:1');
  schema = await buildSchema(driver, {});
});
afterAll(() => driver?.close());

/** As the project's issue tracker has it. */
const WHERE_DOES_IT_RUN = `query WhereDoesItRun($namespace: String!) {
  kubernetesPods(where: { namespace: { eq: $namespace } }, limit: 50) {
    name status
    node { name server { name status flavor { name vcpus } hypervisor { hostname } } }
    persistentVolumeClaims { name persistentVolume { name volume { name sizeGb status } } }
  }
}`;

it('the first one is the question that the product is about', async () => {
  const [first] = await loadExamples();
  expect(print(parse(first?.query ?? ''))).toBe(print(parse(WHERE_DOES_IT_RUN)));
});

it('all are valid, within the limits, and have their variables', async () => {
  const rule = limitOperations({ depth: DEFAULTS.limits.queryDepth, aliases: DEFAULTS.limits.queryAliases });
  const examples = await loadExamples();
  expect(examples.length).toBeGreaterThan(5);
  for (const { name, query, variables } of examples) {
    const document = parse(query);
    const faults = [...validate(schema, document), ...validate(schema, document, [rule])];
    expect(faults.map(({ message }) => `${name}: ${message}`)).toEqual([]);
    const wanted: string[] = [];
    visit(document, { VariableDefinition: ({ variable }) => void wanted.push(variable.name.value) });
    expect(Object.keys(JSON.parse(variables ?? '{}')), name).toEqual(wanted);
  }
});
