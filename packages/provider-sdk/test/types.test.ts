import { describe, expect, it } from 'vitest';
import {
  checkDefinitions,
  defineLink,
  defineResource,
  FIRST_PARTY_MODEL,
  type ResourceDefinition,
} from '../src/index.ts';

interface Row {
  readonly id: string;
  readonly description: string | null;
  readonly enabled: boolean;
  readonly size: number;
}

const options = {
  defaults: {
    properties: Object.fromEntries(
      ['name', 'status', 'createdAt', 'updatedAt', 'tags'].map((name) => [name, () => null]),
    ),
    relationships: {},
  },
  regional: false,
};
const good = { source: null, key: 'id', properties: { description: 'description', enabled: 'enabled' } } as const;

const define = (definition: Parameters<typeof defineResource<'OpenStackProject', Row, null, null>>[1]) =>
  defineResource<'OpenStackProject', Row, null, null>('OpenStackProject', definition, options);

/** Each of these must not compile, and is found again at start-up: `tsc` runs over this file in `npm run check`. */
const WRONG: readonly [string, () => ResourceDefinition, string][] = [
  [
    'a missing property',
    // @ts-expect-error `enabled` is not mapped
    () => define({ ...good, properties: { description: 'description' } }),
    "property 'enabled' of the schema is not mapped",
  ],
  [
    'a property that the schema does not have',
    // @ts-expect-error there is no `size`
    () => define({ ...good, properties: { ...good.properties, size: 'size' } }),
    "property 'size' is mapped but not in the schema",
  ],
  [
    'a relationship that the schema does not have',
    // @ts-expect-error there is no `owner`
    () => define({ ...good, relationships: { owner: 'id' } }),
    "relationship 'owner' is not in the schema",
  ],
  [
    'a property that the engine writes',
    // @ts-expect-error `uid` is the engine's
    () => define({ ...good, properties: { ...good.properties, uid: 'id' } }),
    "property 'uid' is mapped but the engine writes it",
  ],
  [
    'a relationship by something that reads nothing',
    // @ts-expect-error a number names no raw field
    () => define({ ...good, relationships: { domain: 1 } }),
    "relationship 'domain' is mapped by neither the name of a raw field nor a function",
  ],
  [
    'no key',
    // @ts-expect-error every kind has a native id
    () => define({ source: null, properties: good.properties }),
    "'key' is neither the name of a raw field nor a function",
  ],
  [
    'an unknown kind',
    // @ts-expect-error there is no such kind
    () => defineResource('OpenStackNothing', { source: null, key: 'id', properties: {} }, options),
    'there is no such kind in the schema',
  ],
];

describe('a definition that does not fit the schema', () => {
  it.each(WRONG)('%s', (_, wrong, fault) => {
    expect(wrong().faults).toEqual([fault]);
  });

  it('a property of another type does not compile, and fails the row', () => {
    // @ts-expect-error `size` is a number
    const definition = define({ ...good, properties: { ...good.properties, description: 'size' } });
    const row: Row = { id: 'a', description: null, enabled: true, size: 1 };
    expect(() => definition.map(row, null)).toThrow("OpenStackProject a: property 'description' should be String");
  });

  it('an edge without its properties does not compile', () => {
    const relationships: Parameters<typeof defineResource<'OpenStackVolume', Row, null, null>>[1]['relationships'] = {
      // @ts-expect-error `servers` wants `{ key, properties: { device, attachedAt } }`
      servers: () => ['a'],
    };
    expect(relationships).toBeDefined();
  });

  it('a link with an unknown column, or to another kind, does not compile', () => {
    const rule = { via: 'id', within: 'any', confidence: 1, conclusive: true } as const;
    const links = [
      defineLink('KubernetesNode', 'server', {
        to: 'OpenStackServer',
        rules: [
          // @ts-expect-error a node has no `serverName`
          { ...rule, from: 'serverName', to: 'id' },
        ],
      }),
      defineLink('KubernetesNode', 'server', {
        to: 'OpenStackServer',
        rules: [
          // @ts-expect-error a server has no `hostName`
          { ...rule, from: 'name', to: 'hostName' },
        ],
      }),
      // @ts-expect-error a node's `server` is an OpenStackServer
      defineLink('KubernetesNode', 'server', { to: 'OpenStackVolume', rules: [] }),
      // @ts-expect-error a node has no `machine`
      defineLink('KubernetesNode', 'machine', { to: 'OpenStackServer', rules: [] }),
    ];
    expect(
      links.map((link) => checkDefinitions({ definitions: [], links: [link], models: FIRST_PARTY_MODEL })),
    ).toEqual([
      ["link KubernetesNode.server: KubernetesNode has no property 'serverName' (rule id)"],
      ["link KubernetesNode.server: OpenStackServer has no property 'hostName' (rule id)"],
      ['link KubernetesNode.server: the relationship leads to OpenStackServer, not to OpenStackVolume'],
      ["link KubernetesNode.machine: KubernetesNode has no relationship 'machine'"],
    ]);
  });
});
