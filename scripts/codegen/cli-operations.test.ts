import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OperationTable } from '../../packages/cli/src/operations/operation.ts';
import { printCliOperations } from './cli-operations.ts';
import { loadSchema } from './load-schema.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pellucid-operations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function tableOf(sdl: string): OperationTable {
  writeFileSync(join(folder, 'a.graphql'), sdl);
  const [, json = ''] = /OperationTable = ([\s\S]*);\n$/.exec(printCliOperations(loadSchema(folder))) ?? [];
  return JSON.parse(json);
}

const SDL = `
  extend type Query {
    "The boxes."
    boxes(filter: BoxFilter, limit: Int! = 100): [Box!]! @rest(method: "GET", path: "/boxes")
    box(id: ID!): Box! @rest(method: "GET", path: "/boxes/{id}")
    boxDrawers(id: ID!): [String!]! @rest(method: "GET", path: "/boxes/{id}/drawers")
    policies: [Policy!]! @rest(method: "GET", path: "/policies")
  }
  extend type Mutation {
    allocateBox(input: BoxInput!, dryRun: Boolean! = false, options: ActionOptions): BoxResult!
      @rest(method: "POST", path: "/boxes")
    attachBoxLid(id: ID!, "Of wood." lid: String!, options: ActionOptions): BoxResult!
      @rest(method: "POST", path: "/boxes/{id}/lid")
    deleteBox(id: ID!, force: Boolean! = false, options: ActionOptions): BoxResult!
      @rest(method: "DELETE", path: "/boxes/{id}")
  }
  input ActionOptions { account: String waitSeconds: Int! = 0 }
  input BoxFilter { color: Color }
  input BoxInput { name: String! sizes: [Int!] inner: BoxInput }
  enum Color { RED BLUE }
  type Box { id: ID! color: Color policies: [Policy!]! }
  type Policy { id: ID! }
  type BoxResult { box: Box! }
`;

it('makes a command of each path: a standard verb, or what the field’s name says besides the resource', () => {
  const { operations } = tableOf(SDL);
  expect(operations.map(({ resource, verb, alias }) => [resource, verb, alias])).toEqual([
    ['box', 'list', null],
    ['box', 'show', null],
    ['box', 'drawers', null],
    ['policy', 'list', null],
    ['box', 'create', 'allocate'],
    ['box', 'attach-lid', null],
    ['box', 'delete', null],
  ]);
});

it('knows where in a request each value goes, and what acts on a cloud', () => {
  const { operations } = tableOf(SDL);
  expect(operations.map(({ acts, inputs }) => [acts, ...inputs.map(({ place, name }) => `${place} ${name}`)])).toEqual([
    [false, 'query color', 'query limit'],
    [false, 'path id'],
    [false, 'path id'],
    [false],
    [true, 'query dryRun', 'body name', 'body sizes', 'body inner'],
    [true, 'path id', 'body lid'],
    [true, 'path id', 'query force'],
  ]);
});

it('knows the types of what is sent and answered', () => {
  const { operations, inputs, enums, outputs } = tableOf(SDL);
  const field = { required: false, description: null, fallback: null };
  expect(operations[5]?.inputs[1]).toEqual({
    name: 'lid',
    type: 'String',
    list: false,
    required: true,
    description: 'Of wood.',
    fallback: null,
    place: 'body',
  });
  expect(inputs).toEqual({
    BoxInput: [
      { ...field, name: 'name', type: 'String', list: false, required: true },
      { ...field, name: 'sizes', type: 'Int', list: true },
      { ...field, name: 'inner', type: 'BoxInput', list: false },
    ],
  });
  expect(enums).toEqual({ Color: ['RED', 'BLUE'] });
  expect(Object.keys(outputs)).toEqual(['Box', 'BoxResult', 'Policy']);
  // Policies have a list of their own.
  expect(operations[0]?.output).toEqual({ type: 'Box', list: true, leftOut: ['policies'] });
});
