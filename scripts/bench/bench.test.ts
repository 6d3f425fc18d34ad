import { expect, test } from 'vitest';
import type { Reference, Resource } from '../../packages/provider-sdk/src/index.ts';
import { SYNTHETIC_PROVIDERS } from './estate/providers.ts';
import type { Estate } from './estate/size.ts';
import { median, percentile } from './statistics.ts';

async function resourcesOf(estate: Estate): Promise<Map<string, Resource[]>> {
  const { signal } = new AbortController();
  const resources = new Map<string, Resource[]>();
  for (const provider of SYNTHETIC_PROVIDERS) {
    const connection = await provider.connect(estate, { signal });
    for (const definition of provider.resources) {
      const mapped: Resource[] = [];
      for await (const { rows, context } of connection.list(definition, { region: 'bench', signal }))
        mapped.push(...rows.map((row) => definition.map(row, context)));
      resources.set(definition.kind, mapped);
    }
  }
  return resources;
}

test('the estate has the wanted size, three relationships for each resource, and all their ends', async () => {
  const resources = await resourcesOf({ nodes: 2000, changed: 0, revision: 0 });
  const all = [...resources.values()].flat();
  expect(all.length).toBeGreaterThan(1990);
  expect(all.length).toBeLessThan(2060);
  const keys = new Map([...resources].map(([kind, some]) => [kind, new Set(some.map(({ key }) => key))]));
  const aliases = new Map([...resources].map(([kind, some]) => [kind, new Set(some.map(({ alias }) => alias))]));
  const arrives = ({ kind, key, alias }: Reference): boolean =>
    (key === undefined ? aliases.get(kind)?.has(alias ?? '') : keys.get(kind)?.has(key)) ?? false;
  // Kinds that the estate does not have are none of its provider's: the engine leaves such references out.
  const references = all.flatMap((resource) => resource.references).filter(({ kind }) => resources.has(kind));
  expect(references.filter((reference) => !arrives(reference))).toEqual([]);
  expect(references.length / all.length).toBeGreaterThan(2.9);
  expect(references.length / all.length).toBeLessThan(3.2);
});

test('a revision changes its share of the resources, the same ones every time', async () => {
  const before = [...(await resourcesOf({ nodes: 2000, changed: 0, revision: 0 })).values()].flat();
  const after = [...(await resourcesOf({ nodes: 2000, changed: 0.1, revision: 1 })).values()].flat();
  const again = [...(await resourcesOf({ nodes: 2000, changed: 0.1, revision: 1 })).values()].flat();
  expect(again).toEqual(after);
  const text = (resource: Resource | undefined): string => JSON.stringify(resource?.properties);
  const changed = after.filter((resource, index) => text(resource) !== text(before[index]));
  expect(changed.length / after.length).toBeGreaterThan(0.07);
  expect(changed.length / after.length).toBeLessThan(0.13);
  expect(after.map(({ key, references }) => ({ key, references }))).toEqual(
    before.map(({ key, references }) => ({ key, references })),
  );
});

test('percentiles are by nearest rank, the median of an even number lies between', () => {
  const samples = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentile(samples, 95)).toBe(19);
  expect(percentile([7], 95)).toBe(7);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
