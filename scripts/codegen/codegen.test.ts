import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSchema } from './load-schema.ts';
import { deriveModel } from './model.ts';
import { printTypeDefs } from './type-defs.ts';

const COMMON = `
  interface ResourceFields { "Key" uid: ID! @engine name: String @search changedAt: Timestamp @volatile }
  interface OpenStackFields implements ResourceFields @visible(to: OPERATORS) { region: String @engine }
  type Resource implements ResourceFields
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pellucid-schema-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function schemaOf(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries({ 'common.graphql': COMMON, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return loadSchema(folder);
}

describe('deriveModel', () => {
  it('copies the fields of interfaces, merges extensions and keeps what directives say', () => {
    const model = deriveModel(
      schemaOf({
        'a/disk.graphql': 'type Disk implements OpenStackFields { sizeGb: Int @index }',
        'a/server.graphql': 'type Server implements OpenStackFields { name: String }',
        'links/x.graphql':
          'extend type Disk { servers: [Server!]! @relationship(type: "ATTACHED_TO", direction: OUT) }',
      }),
    );
    const flags = Object.fromEntries((model['Disk']?.properties ?? []).map((one) => [one.name, one]));
    expect(flags['uid']).toMatchObject({ engine: true, nonNull: true, type: 'ID' });
    expect(flags['name']).toMatchObject({ common: true, search: true });
    expect(flags['changedAt']).toMatchObject({ volatile: true, type: 'Timestamp' });
    expect(flags['sizeGb']).toMatchObject({ common: false, index: true });
    expect(model['Disk']?.relationships).toMatchObject([
      { field: 'servers', to: 'Server', many: true, direction: 'OUT' },
    ]);
    expect(model['Server']?.properties.find(({ name }) => name === 'name')).toMatchObject({ common: false });
  });

  it('tells all faults at once', () => {
    const schema = schemaOf({
      'server.graphql': `
        type Server implements OpenStackFields {
          count: Int!
          blob: JSON
          disk: Disk @relationship(type: "HAS", direction: OUT)
          one: Server @relationship(type: "LIKES", direction: OUT)
          two: Server @relationship(type: "LIKES", direction: OUT, properties: "Nothing")
        }`,
    });
    expect(() => deriveModel(schema)).toThrow(/5 fault\(s\)/);
    for (const fault of ['Server.count', 'type JSON', 'Disk is no kind', 'no type Nothing', 'are the same edge']) {
      expect(() => deriveModel(schema)).toThrow(fault);
    }
  });

  it('says who sees a kind: by the type, else by the nearest of its interfaces', () => {
    const { Disk, Zone } = deriveModel(
      schemaOf({
        'owned.graphql': 'interface Owned implements OpenStackFields @visible(to: PROJECT) { projectId: ID }',
        'a.graphql': 'type Disk implements Owned { host: String @visible(to: OPERATORS) }',
        'b.graphql': 'type Zone implements Owned @visible(to: ACCOUNT) { open: Boolean }',
      }),
    );
    expect(Disk?.visibility).toEqual({ to: 'PROJECT', by: 'projectId', everyoneIf: [], hides: ['host'] });
    expect(Zone?.visibility).toMatchObject({ to: 'ACCOUNT', by: null, hides: [] });
  });

  it.each([
    ['a kind that says nothing', 'type A implements Bare', 'A: say who sees it'],
    ['a word that means nothing', 'type A implements Bare @visible(to: EVERYBODY)', 'A: say who sees it'],
    ['an owner that is no property', 'type A implements Bare @visible(to: PROJECT)', '"projectId") is no property'],
    [
      'a condition on what is no flag',
      'type A implements Bare @visible(to: OPERATORS, everyoneIf: ["name"]) { a: Int }',
      'no Boolean of it',
    ],
    [
      'a field for others',
      'type A implements Bare @visible(to: ACCOUNT) { a: Int @visible(to: PROJECT) }',
      'A.a: a field can be',
    ],
    [
      'a hidden field that is looked for',
      'type A implements Bare @visible(to: ACCOUNT) { a: String @search @visible(to: OPERATORS) }',
      'A.a: what is hidden cannot be looked for',
    ],
    [
      'a number that is made of what others may not see',
      'type A implements Bare @visible(to: ACCOUNT) { a: Int @cypher(statement: "RETURN 1 AS n", columnName: "n") }',
      'A.a: what is computed',
    ],
  ])('refuses %s', (_, sdl, message) => {
    // Of no interface that says who sees it.
    const bare = 'interface OpenStackFields implements ResourceFields { region: String @engine }';
    const schema = schemaOf({
      'common.graphql': `${COMMON.replace(/interface OpenStackFields.*/, bare)}`,
      'a.graphql': sdl.replace('Bare', 'OpenStackFields'),
    });
    expect(() => deriveModel(schema)).toThrow(message);
  });

  it.each([
    ['a type that is extended but not there', 'extend type Nobody { a: Int }', 'Nobody'],
    ['a type defined twice', 'type Resource { a: Int }', "'Resource' is defined twice"],
    ['an interface that is not there', 'type A implements Nothing', 'interface Nothing'],
  ])('refuses %s', (_, sdl, message) => {
    expect(() => schemaOf({ 'x.graphql': sdl })).toThrow(message);
  });
});

it('printTypeDefs gives @neo4j/graphql labels and limits, and none of our own directives', () => {
  const text = printTypeDefs(
    schemaOf({ 'server.graphql': 'type Server implements OpenStackFields { ip: String @index @search }' }),
  );
  expect(text).toContain('type Server @node(labels: ["Server", "Resource"]) @limit(default: 100, max: 1000)');
  expect(text).toContain('changedAt: String\n');
  expect(text).not.toMatch(/@(engine|volatile|index|search|visible)\b|interface|Timestamp/);
});
