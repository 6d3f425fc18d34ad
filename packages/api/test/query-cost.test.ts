import { type GraphQLSchema, getNamedType, isRequiredArgument, isScalarType, Kind, parse, validate } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../src/config/config.ts';
import { REST_ROUTES } from '../src/generated/rest-routes.ts';
import { limitOperations } from '../src/graphql/limit-operations.ts';
import { checkCost, queryCost } from '../src/graphql/query-cost.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { loadExamples } from '../src/http/examples.ts';
import { type RestOperation, restOperations } from '../src/rest/operation.ts';

let driver: Driver;
let schema: GraphQLSchema;

beforeAll(async () => {
  // The schema is made without a database; no query is run here.
  driver = neo4j.driver('bolt://127.0.0.1:1');
  schema = await buildSchema(driver, {});
});
afterAll(() => driver?.close());

function request(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return { schema, document, operation, variables };
}

const cost = (query: string, variables?: Record<string, unknown>): number => queryCost(request(query, variables)).total;

describe('the cost of a query', () => {
  it('is each field times the limits of the lists around it', () => {
    expect(cost('{ serverInfo { version sample } }')).toBe(3);
    expect(cost('{ openStackServers(limit: 10) { name status flavor { name } } }')).toBe(1 + 10 * 4);
    expect(
      cost('{ openStackProjects(limit: 10) { name servers(limit: 20) { name volumes(limit: 5) { name } } } }'),
    ).toBe(1 + 10 * (2 + 20 * (2 + 5)));
  });

  it('counts a list without a limit as what it may give, and none as more', () => {
    expect(cost('{ openStackServers { name } }')).toBe(101);
    expect(cost('{ openStackServers { ports { name } } }')).toBe(1 + 100 * (1 + 100));
    expect(cost('{ openStackServers(limit: 1000000) { name } }')).toBe(1001);
    expect(cost('{ openStackServers(limit: -5) { name } }')).toBe(1);
    expect(cost('{ openStackServers(limit: null) { name } }')).toBe(101);
    expect(cost('{ counts { kind } }')).toBe(101);
    // A list that is a part of something: it has no limit of its own.
    expect(cost('{ servers(limit: 10) { addresses { address } } }')).toBe(1 + 10 * (1 + 20));
  });

  it('reads limits from variables and their defaults', () => {
    const query = 'query ($limit: Int = 7) { openStackServers(limit: $limit) { name } }';
    expect(cost(query)).toBe(8);
    expect(cost(query, { limit: 50 })).toBe(51);
  });

  it('counts connections and pages by what they were asked for', () => {
    expect(cost('{ openStackServersConnection(first: 5) { edges { node { name } } } }')).toBe(1 + 5 * 3);
    expect(cost('{ openStackServersConnection { edges { node { name } } } }')).toBe(1 + 100 * 3);
    expect(cost('{ changes(limit: 5) { changes { uid } } }')).toBe(1 + 5 * 2);
  });

  it('is not hidden by fragments, and does not take long where they double', () => {
    expect(
      cost(
        '{ openStackServers(limit: 10) { ...F ... on OpenStackServer { id } } } fragment F on OpenStackServer { name ports(limit: 2) { name } }',
      ),
    ).toBe(1 + 10 * (1 + 1 + 2 + 1));
    const fragments = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on OpenStackServer { ...F${index + 1} ... on OpenStackServer { ...F${index + 1} } }`,
    );
    const bomb = `{ openStackServers { ...F0 } } ${fragments.join(' ')} fragment F60 on OpenStackServer { name }`;
    const { document, operation } = { document: parse(bomb), operation: parse(bomb).definitions[0] };
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    expect(queryCost({ schema, document, operation, variables: {} }).total).toBeGreaterThan(2 ** 60);
  });

  it('names the list that weighs most when it is too much', () => {
    const query =
      '{ openStackProjects(limit: 10) { name servers(limit: 1000) { name status } volumes(limit: 2) { name } } }';
    expect(checkCost(request(query), 20_000)?.message).toBe(
      'The query costs 20051; at most 20000 is allowed. 20000 of it are fields of openStackProjects.servers: lower its limit, or those around it.',
    );
    expect(checkCost(request(query), 20_051)).toBeUndefined();
  });

  it('lets all our examples and a full page pass', async () => {
    const limit = DEFAULTS.limits.queryCost;
    for (const { name, query, variables } of await loadExamples())
      expect(checkCost(request(query, JSON.parse(variables ?? '{}')), limit)?.message, name).toBeUndefined();
    expect(cost('{ openStackPorts(limit: 1000) { uid id name status host macAddress fixedIps } }')).toBeLessThan(limit);
  });

  it('lets every REST path pass, with the largest limit that it takes', () => {
    const { queryCost: limit, queryTokens } = DEFAULTS.limits;
    const rules = [limitOperations({ depth: 5, aliases: 0 })];
    for (const { field, query, route } of restOperations(schema, REST_ROUTES)) {
      const about = `${route.method} ${route.path}`;
      const document = parse(query, { maxTokens: queryTokens });
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(about);
      expect(validate(schema, document, rules), about).toEqual([]);
      const variables = {
        ...requiredOf(field),
        ...(field.args.some(({ name }) => name === 'limit') && { limit: 1000 }),
      };
      expect(checkCost({ schema, document, operation, variables }, limit)?.message, about).toBeUndefined();
    }
  });
});

/** Something for each argument that is needed; variables that do not fit would make the cost that of the defaults. */
function requiredOf({ args }: RestOperation['field']): Record<string, unknown> {
  return Object.fromEntries(
    args.filter(isRequiredArgument).map(({ name, type }) => [name, isScalarType(getNamedType(type)) ? '1' : {}]),
  );
}
