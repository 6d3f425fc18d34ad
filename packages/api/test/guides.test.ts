import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coerceInputValue, type GraphQLSchema, isInputObjectType, parse, validate } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { REST_ROUTES } from '../src/generated/rest-routes.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { restOperations } from '../src/rest/operation.ts';
import { variablesOf } from '../src/rest/variables.ts';

const docs = join(import.meta.dirname, '../../../docs');
const pages = [
  'gateway.md',
  'rest.md',
  'reference/rest.md',
  ...readdirSync(join(docs, 'guides')).map((name) => join('guides', name)),
];

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The code blocks of a page, in order. */
function allBlocks(page: string): Block[] {
  const text = readFileSync(join(docs, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));
}

function blocks(page: string, language: string): string[] {
  return allBlocks(page).flatMap((block) => (block.language === language ? [block.text] : []));
}

/** Commands, but for those that a page shows the refusal of. */
function commands(page: string): string[] {
  return allBlocks(page).flatMap(({ language, text }, index, all) =>
    language === 'sh' && !/^\{ "status": 4/.test(all[index + 1]?.text ?? '') ? [text] : [],
  );
}

interface Curl {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const CURL =
  /^(?:\w+=\$\()?curl -s (?:-X (\w+) )?"\$API([^"]*)"[^'\n]*?(?:-H '[^']*')?[^'\n]*?(?:-d '([^']*)'|-d "\$(\w+)"|-d @- <<EOF\n(.*?)\nEOF)?(?: \| jq -r '[^']*'\))?$/gms;

/** The requests to the API that a page shows. */
function requests(page: string): Curl[] {
  const shown = commands(page);
  const variables = new Map(
    shown.flatMap((block) =>
      [...block.matchAll(/^(\w+)='([^']*)'$/gm)].map(([, name = '', value = '']): [string, string] => [name, value]),
    ),
  );
  return shown.flatMap((block) =>
    [...block.matchAll(CURL)].map(([, method = 'GET', target = '', text, variable = '', here]) => {
      const url = new URL(target, 'http://api');
      // The shell puts a key here.
      const body = (text ?? here ?? variables.get(variable))?.replaceAll(/\$\(.*?\)/g, '…');
      const json: unknown = body === undefined ? undefined : JSON.parse(body);
      return { method, path: decodeURI(url.pathname), query: url.searchParams, body: json };
    }),
  );
}

let driver: Driver;
let schema: GraphQLSchema;

beforeAll(async () => {
  // The schema is made without a database; no query is run here.
  driver = neo4j.driver('bolt://127.0.0.1:1');
  schema = await buildSchema(driver, {});
});
afterAll(() => driver?.close());

describe.each(pages)('%s', (page) => {
  it('shows operations that are valid', () => {
    const faults = blocks(page, 'graphql').flatMap((block) => validate(schema, parse(block)));
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('shows answers that are JSON', () => {
    for (const block of blocks(page, 'json')) expect(() => JSON.parse(block.replaceAll('…', '')), block).not.toThrow();
  });

  it('shows requests that the API understands', () => {
    const lines = commands(page).flatMap((block) => block.split('\n').filter((line) => line.includes('"$API')));
    const shown = requests(page);
    expect(shown).toHaveLength(lines.length);
    for (const { method, path, query, body } of shown) {
      const pattern = (route: string) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '([^/]+)')}$`);
      const route = REST_ROUTES.find((one) => one.method === method && pattern(one.path).test(path));
      if (!route) throw new Error(`there is no ${method} ${path}`);
      const [operation] = restOperations(schema, [route]);
      if (!operation) throw new Error('one route makes one operation');
      const params = Object.fromEntries(
        operation.places.path.map(({ name }, index) => [name, pattern(route.path).exec(path)?.[index + 1] ?? '']),
      );
      const variables = variablesOf(operation, { params, query: Object.fromEntries(query), body });
      for (const { name, type, defaultValue } of operation.field.args)
        if (name in variables || defaultValue === undefined) coerceInputValue(variables[name], type);
    }
  });
});

it('the topology that a guide shows is the example, and the API understands it', () => {
  const example: unknown = parseYaml(readFileSync(join(docs, 'examples/two-networks.yaml'), 'utf8'));
  const [shown = ''] = blocks('guides/two-networks-and-a-router.md', 'yaml');
  expect(parseYaml(shown)).toEqual(example);
  const type = schema.getType('TopologyInput');
  if (!isInputObjectType(type)) throw new Error('there is no TopologyInput');
  expect(coerceInputValue(example, type)).toMatchObject({ name: 'two-networks' });
});

it('the reference has an example of every path', () => {
  expect(requests('reference/rest.md')).toHaveLength(REST_ROUTES.length);
});
