import { LINKS } from '@pellucid/graph-builder';
import { kubernetesProvider } from '@pellucid/provider-k8s';
import { openstackProvider } from '@pellucid/provider-openstack';
import {
  type Connection,
  FIRST_PARTY_MODEL,
  type Provider,
  type Resource,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import { type SampleCloud, startSampleCloud } from '@pellucid/sample-cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_IN_ALL_RECORDINGS, NEVER_RECORDED } from './contract-exceptions.ts';

/** One test for all kinds: a new kind adds a recording, no test code. */
let sample: SampleCloud;
const connections = new Map<string, Connection>();
const signal = AbortSignal.timeout(120_000);

beforeAll(async () => {
  sample = await startSampleCloud();
  const { cloudsYaml } = sample.openstack;
  connections.set('openstack', await openstackProvider.connect({ cloud: cloudsYaml.clouds.sample }, { signal }));
  connections.set(
    'kubernetes',
    await kubernetesProvider.connect(
      {
        kubeconfig: { ...sample.kubernetes.kubeconfig },
        projects: [{ namespace: '(?<project>.+)' }],
        customResources: [
          { resources: '*.cert-manager.io', edges: [{ path: 'spec.secretName', to: 'KubernetesSecret' }] },
        ],
      },
      { signal },
    ),
  );
});

afterAll(async () => {
  for (const connection of connections.values()) await connection.close();
  await sample.close();
});

async function recorded(provider: string, definition: ResourceDefinition): Promise<Resource[]> {
  const connection = connections.get(provider);
  if (!connection) throw new Error(`no connection to ${provider}`);
  const [region = ''] = definition.regional ? connection.info.regions : [];
  const resources: Resource[] = [];
  for await (const page of connection.list(definition, { region, signal })) {
    expect(page.incomplete).toBeUndefined();
    resources.push(...page.rows.map((row) => definition.map(row, page.context)));
  }
  return resources;
}

const providers: readonly Pick<Provider, 'name' | 'resources'>[] = [openstackProvider, kubernetesProvider];

describe.each(providers)('definitions of $name', ({ name, resources: definitions }) => {
  it.each(definitions.map((definition) => ({ kind: definition.kind, definition })))(
    '$kind understands every recorded row and leaves no property empty in all of them',
    async ({ kind, definition }) => {
      const resources = await recorded(name, definition);
      if (kind in NEVER_RECORDED) {
        expect(resources).toEqual([]);
        return;
      }
      expect(resources.length).toBeGreaterThan(0);
      expect(new Set(resources.map(({ key }) => key)).size).toBe(resources.length);
      const own = FIRST_PARTY_MODEL[kind]?.properties.filter(({ engine, common }) => !engine && !common) ?? [];
      const empty = own.filter((property) =>
        resources.every((resource) => isEmpty(resource.properties[property.name])),
      );
      const excepted = Object.keys(EMPTY_IN_ALL_RECORDINGS[kind] ?? {});
      expect(empty.map((property) => property.name).sort()).toEqual(excepted.sort());
    },
  );

  it('has a definition for every kind of the schema, and none besides', () => {
    const kinds = Object.values(FIRST_PARTY_MODEL).filter(({ provider }) => provider === name);
    expect(definitions.map(({ kind }) => kind).sort()).toEqual(kinds.map((kind) => kind.name).sort());
  });
});

it('kinds that were never recorded are those of which the reference says so', () => {
  const documented = providers.flatMap(({ resources }) => resources.filter(isDocumented).map(({ kind }) => kind));
  expect(documented.sort()).toEqual(Object.keys(NEVER_RECORDED).sort());
});

it('every relationship of the schema is produced by exactly one definition or link', () => {
  const producers = new Map<string, string[]>();
  const produced = (kind: string, field: string): void => {
    const edge = edgeOf(kind, field);
    producers.set(edge, [...(producers.get(edge) ?? []), `${kind}.${field}`]);
  };
  for (const { resources } of providers) {
    for (const { kind, relationships } of resources) for (const field of relationships) produced(kind, field);
  }
  for (const { kind, field } of LINKS) produced(kind, field);
  const wanted = Object.values(FIRST_PARTY_MODEL).flatMap(({ name, relationships }) =>
    relationships.map(({ field }) => edgeOf(name, field)),
  );
  // Owners can be of any kind: `Pod -OWNED_BY-> Resource` is also what `ReplicaSet.pods` shows.
  const toAnything = (edge: string): string => edge.replace(/-> \w+$/, '-> Resource');
  // What is shown as anything may come from the other end, from each kind for itself: what a Helm release deploys.
  const some = new Set([...producers.keys()].map(toAnything));
  const isProduced = (edge: string): boolean =>
    producers.has(edge) || producers.has(toAnything(edge)) || (edge === toAnything(edge) && some.has(edge));
  const nobody = [...new Set(wanted)].filter((edge) => !isProduced(edge));
  const several = [...producers].filter(([, by]) => by.length > 1);
  expect({ nobody, several }).toEqual({ nobody: [], several: [] });
});

/** An edge whichever end it is seen from: `OpenStackProject -OWNS-> OpenStackServer`. */
function edgeOf(kind: string, field: string): string {
  const relationship = FIRST_PARTY_MODEL[kind]?.relationships.find((one) => one.field === field);
  if (!relationship) throw new Error(`${kind}.${field} is not in the schema`);
  const { type, direction, to } = relationship;
  return direction === 'OUT' ? `${kind} -${type}-> ${to}` : `${to} -${type}-> ${kind}`;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isDocumented({ source }: ResourceDefinition): boolean {
  return typeof source === 'object' && source !== null && 'documentedAt' in source;
}
