import { Validator } from '@seriousme/openapi-schema-validator';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../src/rest/openapi.ts';
import { restOperation } from '../src/rest/operation.ts';
import { problemOf } from '../src/rest/problem.ts';
import type { RestRoute } from '../src/rest/route.ts';
import { type RestRequest, variablesOf } from '../src/rest/variables.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const SCHEMA = buildSchema(`
  input Options { account: String waitSeconds: Int! = 0 }
  input BoxInput { name: String! size: Int tags: [String!] parts: [PartInput!] }
  input PartInput { id: ID! inner: PartInput }
  input BoxFilter { name: String }
  enum Colour { RED GREEN }
  "A box."
  type Box { id: ID! name: String colour: Colour! heavy: Boolean! size(unit: String!): Int label(upper: Boolean): String parts: [Part!]! box: Box }
  type Part { id: ID! of: Box }
  type Query {
    "All boxes. In no order."
    boxes(colour: Colour, limit: Int = 10, ids: [ID!], where: BoxFilter, heavy: Boolean): [Box!]!
    box(id: ID!): Box
  }
  type Mutation {
    createBox(input: BoxInput!, options: Options): Box!
    moveBox(id: ID!, to: String!, slowly: Boolean, options: Options): Box!
  }
`);

const operationOf = (method: RestRoute['method'], path: string, field: string) =>
  restOperation(SCHEMA, { method, path, operation: method === 'GET' ? 'query' : 'mutation', field });
const BOXES = operationOf('GET', '/boxes', 'boxes');
const CREATE = operationOf('POST', '/boxes', 'createBox');
const MOVE = operationOf('POST', '/boxes/{id}/move', 'moveBox');
const request = (more: Partial<RestRequest>): RestRequest => ({ params: {}, query: {}, body: undefined, ...more });

function deepest(query: string): number {
  let depth = 0;
  return Math.max(...[...query].map((character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0)));
}

describe('a REST operation', () => {
  it('asks for all that needs no arguments, to a depth that ends', () => {
    expect(BOXES.query).toMatch(
      /^query \(\$colour: Colour, .*\) \{ boxes\(colour: \$colour, .*\) \{ id name colour heavy label parts \{ id of \{/,
    );
    // The operation, the list, its rows, what rows hold, and what that holds.
    expect(deepest(BOXES.query)).toBe(5);
    expect(BOXES.query).not.toContain('size');
  });

  it('takes its arguments from path, query string and body', () => {
    const query = { colour: 'RED', limit: '5', ids: ['a', 'b'], heavy: 'true', where: '{"name":"x"}' };
    expect(variablesOf(BOXES, request({ query }))).toEqual({
      ...{ colour: 'RED', limit: 5, ids: ['a', 'b'], heavy: true },
      where: { name: 'x' },
    });
    expect(variablesOf(BOXES, request({ query: { ids: 'a' } }))).toEqual({ ids: ['a'] });
    const input = { name: 'n' };
    expect(variablesOf(CREATE, request({ body: input, query: { account: 'a', waitSeconds: '3' } }))).toEqual({
      input,
      options: { account: 'a', waitSeconds: 3 },
    });
    expect(variablesOf(MOVE, request({ params: { id: '1' }, body: { to: 'x' } }))).toEqual({ id: '1', to: 'x' });
  });

  it.each([
    [
      'a query parameter that is none',
      BOXES,
      { query: { color: 'RED' } },
      /no query parameter 'color'; there are: colour, limit/,
    ],
    ['one that is given twice', BOXES, { query: { limit: ['1', '2'] } }, /'limit' is given several times/],
    ['an object that is none', BOXES, { query: { where: '{' } }, /'where' must be a JSON object/],
    ['a member that is none', MOVE, { body: { too: 'x' } }, /no member of the body 'too'; there are: to, slowly/],
    ['a body that is no object', MOVE, { body: ['x'] }, /must be a JSON object/],
  ])('refuses %s', (_, operation, more, message) => {
    expect(() => variablesOf(operation, request(more))).toThrow(message);
  });

  it('leaves it to the execution to judge values that are not of their type', () => {
    expect(variablesOf(BOXES, request({ query: { limit: 'many', heavy: 'perhaps' } }))).toEqual({
      limit: 'many',
      heavy: 'perhaps',
    });
  });

  it('fails with the status that fits, and keeps what is known', () => {
    const extensions = { code: 'QUOTA_EXCEEDED', service: 'compute', requestId: 'req-1' };
    expect(problemOf({ message: 'no more cores', extensions })).toEqual({
      ...{ status: 403, title: 'Forbidden', detail: 'no more cores' },
      ...extensions,
    });
    expect(problemOf({ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } })).toMatchObject({ status: 500 });
  });
});

describe('the OpenAPI document', () => {
  const validator = new Validator();

  it('says what the schema says', async () => {
    const document = openApiDocument([BOXES, CREATE, MOVE]);
    expect(await validator.validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(document).toMatchObject({
      paths: {
        '/boxes': {
          get: {
            summary: 'All boxes.',
            parameters: expect.arrayContaining([
              {
                name: 'limit',
                in: 'query',
                required: false,
                schema: { type: 'integer', format: 'int32', default: 10 },
              },
            ]),
          },
          post: {
            requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/BoxInput' } } } },
            responses: { 201: {} },
          },
        },
        '/boxes/{id}/move': {
          post: {
            parameters: [{ name: 'id', in: 'path', required: true }, { name: 'account' }, { name: 'waitSeconds' }],
            requestBody: { content: { 'application/json': { schema: { required: ['to'] } } } },
            responses: { 200: {} },
          },
        },
      },
      components: {
        schemas: {
          Colour: { enum: ['RED', 'GREEN'] },
          BoxInput: { required: ['name'], additionalProperties: false },
        },
      },
    });
  });
});

describe('the server', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ account: 'rest-test' });
  });
  afterAll(() => api?.close());

  it('describes its REST API in a valid document', async () => {
    const text = await (await fetch(`${api.server.url}/api/openapi.json`)).text();
    const document: Record<string, unknown> = JSON.parse(text);
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(document).toMatchObject({ openapi: '3.1.0', paths: { '/servers': { get: {}, post: {} } } });
  });

  it('has a page to try it out, with nothing from elsewhere', async () => {
    const page = await fetch(`${api.server.url}/api`);
    expect(page.url).toBe(`${api.server.url}/api/docs`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const files = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file);
    expect(files).toHaveLength(3);
    for (const file of files) expect((await fetch(`${api.server.url}${file}`)).status, file).toBe(200);
  });

  it('refuses in the form of RFC 9457', async () => {
    const refused = await fetch(`${api.server.url}/api/flavors`);
    expect({ status: refused.status, type: refused.headers.get('content-type') }).toEqual({
      status: 403,
      type: expect.stringContaining('application/problem+json'),
    });
    expect(await refused.json()).toMatchObject({ code: 'FORBIDDEN', detail: expect.stringContaining('X-Auth-Token') });
    const unknown = await fetch(`${api.server.url}/api/flavors?acount=x`);
    expect(await unknown.json()).toMatchObject({ status: 400, code: 'INVALID_INPUT', field: 'acount' });
    const wrong = await fetch(`${api.server.url}/api/servers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 1 }),
    });
    expect(await wrong.json()).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      field: 'name',
    });
  });
});
