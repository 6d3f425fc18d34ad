import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each package may use of the others: the layers of docs/architecture.md. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'provider-sdk': [],
  http: [],
  'embedded-neo4j': [],
  'sample-cloud': [],
  'openstack-client-ts': ['http'],
  'provider-openstack': ['provider-sdk', 'openstack-client-ts'],
  'provider-k8s': ['provider-sdk', 'http'],
  gateway: ['provider-sdk', 'http', 'openstack-client-ts'],
  'graph-builder': ['provider-sdk'],
  api: [
    'provider-sdk',
    'http',
    'openstack-client-ts',
    'provider-openstack',
    'provider-k8s',
    'gateway',
    'graph-builder',
    'embedded-neo4j',
    'sample-cloud',
  ],
  cli: ['api', 'openstack-client-ts'],
};

const root = join(import.meta.dirname, '..', 'packages');

/** What is installed with a package, by name; development dependencies are not. */
function dependencies(name: string): string[] {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'));
  return ['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.keys(manifest[group] ?? {}),
  );
}

/** Folder of a package of ours, by the name that it is imported with; undefined for those of others. */
function ownPackage(specifier: string): string | undefined {
  if (specifier.startsWith('@pellucid/')) return specifier.split('/')[1];
  return specifier === 'openstack-client-ts' ? specifier : undefined;
}

/** All that a package's sources import, as `[file, specifier]`. */
function imports(name: string): [string, string][] {
  const folder = join(root, name, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(/\b(?:from |import |import\()'([^']+)'/g)].map(([, specifier = '']): [string, string] => [
      join(folder, file),
      specifier,
    ]);
  });
}

describe('dependencies point one way', () => {
  it('every package has its place', () => {
    expect(readdirSync(root).sort()).toEqual(Object.keys(MAY_USE).sort());
  });

  it('the provider SDK needs nothing at all', () => {
    expect(dependencies('provider-sdk')).toEqual([]);
  });

  it.each(Object.entries(MAY_USE))('%s depends on nothing but what it may', (name, allowed) => {
    const own = dependencies(name).flatMap((dependency) => ownPackage(dependency) ?? []);
    expect(own.filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });

  // What is imported by name must be in package.json, too: pnpm and the linter see to that. A path could slip by them.
  it.each(Object.entries(MAY_USE))(
    '%s imports nothing but what it may, and no other package by path',
    (name, allowed) => {
      const found = imports(name);
      expect(found.length).toBeGreaterThan(0);
      const wrong = found.filter(([file, specifier]) => {
        if (specifier.startsWith('.')) return !resolve(dirname(file), specifier).startsWith(join(root, name) + sep);
        const own = ownPackage(specifier);
        return own !== undefined && !allowed.includes(own);
      });
      expect(wrong.map(([file, specifier]) => `${relative(root, file)}: ${specifier}`)).toEqual([]);
    },
  );
});
