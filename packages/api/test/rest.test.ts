import { Validator } from '@seriousme/openapi-schema-validator';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../src/rest/openapi.ts';
import { type RestOperation, restOperations } from '../src/rest/operation.ts';
import { problemOf } from '../src/rest/problem.ts';
import type { RestRoute } from '../src/rest/route.ts';
import { type RestRequest, variablesOf } from '../src/rest/variables.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const SCHEMA = buildSchema(`
  input Options { account: String waitSeconds: Int! = 0 }
  input BoxInput { name: String! size: Int tags: [String!] parts: [PartInput!] colour: Colour heavy: Boolean! = false }
  input PartInput { id: ID! inner: PartInput }
  input BoxFilter { name: String weight: Float }
  enum Colour { RED GREEN }
  "A box."
  type Box { id: ID! name: String colour: Colour! heavy: Boolean! size(unit: String!): Int label(upper: Boolean): String sides: [Side!]! parts: [Part!]! box: Box }
  type Side { length: Int holes: [Hole!]! }
  type Hole { width: Int }
  type Part { id: ID! of: Box }
  type Query {
    "All boxes. In no order."
    boxes(colour: Colour, limit: Int = 10, ids: [ID!], where: BoxFilter, heavy: Boolean): [Box!]!
    box(id: ID!): Box
    parts: [Part!]!
  }
  type Mutation {
    createBox(input: BoxInput!, options: Options): Box!
    moveBox(id: ID!, to: String!, slowly: Boolean, options: Options): Box!
    deleteBox(id: ID!, cascade: Boolean! = false, options: Options): Box!
  }
`);

const route = (method: RestRoute['method'], path: string, field: string): RestRoute => ({
  method,
  path,
  operation: method === 'GET' ? 'query' : 'mutation',
  field,
});
const OPERATIONS = restOperations(SCHEMA, [
  route('GET', '/boxes', 'boxes'),
  route('GET', '/boxes/{id}', 'box'),
  route('GET', '/parts', 'parts'),
  route('POST', '/boxes', 'createBox'),
  route('POST', '/boxes/{id}/move', 'moveBox'),
  route('DELETE', '/boxes/{id}', 'deleteBox'),
]);
const operationOf = (field: string): RestOperation => {
  const found = OPERATIONS.find((one) => one.field.name === field);
  if (!found) throw new Error(field);
  return found;
};
const BOXES = operationOf('boxes');
const CREATE = operationOf('createBox');
const MOVE = operationOf('moveBox');
const DELETE = operationOf('deleteBox');
const request = (more: Partial<RestRequest>): RestRequest => ({ params: {}, query: {}, body: undefined, ...more });

function deepest(query: string): number {
  let depth = 0;
  return Math.max(...[...query].map((character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0)));
}

describe('a REST operation', () => {
  it('asks for all that needs no arguments, to a depth that ends', () => {
    expect(BOXES.query).toMatch(
      /^query \(\$colour: Colour, .*\) \{ boxes\(colour: \$colour, .*\) \{ id name colour heavy label sides \{ length holes \{/,
    );
    // The operation, the list, its rows, what rows hold, and what that holds.
    expect(deepest(BOXES.query)).toBe(5);
    expect(BOXES.query).not.toContain('size');
  });

  it('leaves out of a list what has a list of its own', () => {
    expect(BOXES.query).not.toContain('parts');
    expect(operationOf('box').query).toContain('parts { id of {');
    expect(CREATE.query).toContain('parts { id of {');
  });

  it('takes its arguments from path, query string and body', () => {
    const query = { colour: 'RED', limit: '5', ids: ['a', 'b'], heavy: 'true', name: 'x', weight: '1.5' };
    expect(variablesOf(BOXES, request({ query }))).toEqual({
      ...{ colour: 'RED', limit: 5, ids: ['a', 'b'], heavy: true },
      where: { name: 'x', weight: 1.5 },
    });
    expect(variablesOf(BOXES, request({ query: { ids: 'a' } }))).toEqual({ ids: ['a'] });
    const input = { name: 'n' };
    expect(variablesOf(CREATE, request({ body: input, query: { account: 'a', waitSeconds: '3' } }))).toEqual({
      input,
      options: { account: 'a', waitSeconds: 3 },
    });
    expect(variablesOf(MOVE, request({ params: { id: '1' }, body: { to: 'x' } }))).toEqual({ id: '1', to: 'x' });
  });

  it('takes from the query string what a DELETE needs', () => {
    expect(variablesOf(DELETE, request({ params: { id: '1' }, query: { cascade: 'true', account: 'a' } }))).toEqual({
      id: '1',
      cascade: true,
      options: { account: 'a' },
    });
  });

  const part = (more: object) => ({ name: 'n', parts: [{ id: '1' }, { id: '2', inner: more }] });
  it.each<[string, RestOperation, Partial<RestRequest>, string | undefined, RegExp]>([
    [
      'no such parameter',
      BOXES,
      { query: { color: 'RED' } },
      'color',
      /no query parameter 'color'; there are: colour, /,
    ],
    ['a name that objects have', BOXES, { query: { toString: 'x' } }, 'toString', /no query parameter/],
    ['one given twice', BOXES, { query: { limit: ['1', '2'] } }, 'limit', /'limit' is given several times/],
    ['text for an integer', BOXES, { query: { limit: 'many' } }, 'limit', /^'limit' must be an integer of at most 32/],
    ['a large integer', BOXES, { query: { limit: '3000000000' } }, 'limit', /must be an integer of at most 32 bits/],
    ['text for a number', BOXES, { query: { weight: 'much' } }, 'weight', /must be a number/],
    ['perhaps', BOXES, { query: { heavy: 'perhaps' } }, 'heavy', /^'heavy' must be true or false\.$/],
    ['a word that is none', BOXES, { query: { colour: 'BLUE' } }, 'colour', /must be one of RED, GREEN/],
    ['no such member', MOVE, { body: { to: 'x', too: 'x' } }, 'too', /no member 'too'; there are: to, slowly/],
    ['a missing member', MOVE, { body: {} }, 'to', /^'to' is required: a string\.$/],
    ['no body', CREATE, {}, 'name', /^'name' is required: a string\.$/],
    ['a member that is null', CREATE, { body: { name: null } }, 'name', /^'name' must be a string\.$/],
    ['null for what has a default', CREATE, { body: { name: 'n', heavy: null } }, 'heavy', /must be true or false/],
    ['a number for a string', CREATE, { body: { name: 7 } }, 'name', /^'name' must be a string\.$/],
    ['text for an object', CREATE, { body: { name: 'n', parts: ['x'] } }, 'parts.0', /^'parts.0' must be an object\.$/],
    ['what is missing deep down', CREATE, { body: part({}) }, 'parts.1.inner.id', /'parts.1.inner.id' is required/],
    ['what is unknown there', CREATE, { body: part({ id: 1, x: 1 }) }, 'parts.1.inner.x', /there are: id, inner/],
    ['a body that is no object', MOVE, { body: ['x'] }, undefined, /^The body must be a JSON object/],
    ['text as a body', CREATE, { body: '{"name": "n"}' }, undefined, /sent with `content-type: application\/json`/],
  ])('refuses %s, and says where', (_, operation, more, field, message) => {
    const refuse = () => variablesOf(operation, request(more));
    expect(refuse).toThrow(message);
    expect(refuse).toThrow(expect.objectContaining({ status: 400, code: 'INVALID_INPUT', field }));
  });

  it('fails with the status that fits, and keeps what is known', () => {
    const extensions = { code: 'QUOTA_EXCEEDED', service: 'compute', requestId: 'req-1' };
    expect(problemOf({ message: 'no more cores', extensions })).toEqual({
      ...{ status: 403, title: 'Forbidden', detail: 'no more cores' },
      ...extensions,
    });
    expect(problemOf({ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } })).toMatchObject({ status: 500 });
    const fieldOf = (field: string) =>
      problemOf({ message: 'x', extensions: { code: 'INVALID_INPUT', field } })['field'];
    expect(['flavorId', 'input.networks[0].cidr', 'input'].map(fieldOf)).toEqual([
      'flavorId',
      'networks.0.cidr',
      undefined,
    ]);
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
            description: 'All boxes. In no order.\n\nRole: `reader`.',
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
    expect(document).toHaveProperty([
      'paths',
      '/servers/{id}/console-log',
      'get',
      'responses',
      '200',
      'content',
      'text/plain',
    ]);
  });

  it('has a page to try it out, with nothing from elsewhere', async () => {
    const page = await fetch(`${api.server.url}/api`);
    expect(page.url).toBe(`${api.server.url}/api/docs`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const files = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file);
    expect(files).toHaveLength(3);
    for (const file of files) expect((await fetch(`${api.server.url}${file}`)).status, file).toBe(200);
  });

  it('answers 404 for what would be null', async () => {
    const none = await fetch(`${api.server.url}/api/actions/none`);
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ title: 'Not Found', code: 'NOT_FOUND' });
  });

  it('tells what its resolvers refuse', async () => {
    const refused = await fetch(`${api.server.url}/api/flavors`);
    expect({ status: refused.status, type: refused.headers.get('content-type') }).toEqual({
      status: 403,
      type: expect.stringContaining('application/problem+json'),
    });
    expect(await refused.json()).toMatchObject({ code: 'FORBIDDEN', detail: expect.stringContaining('X-Auth-Token') });
  });
});
