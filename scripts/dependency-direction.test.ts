import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  'graph-builder': ['provider-sdk'],
  api: [
    'provider-sdk',
    'openstack-client-ts',
    'provider-openstack',
    'provider-k8s',
    'graph-builder',
    'embedded-neo4j',
    'sample-cloud',
  ],
  cli: ['api'],
};

const root = join(import.meta.dirname, '..', 'packages');

function ownDependencies(name: string): string[] {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, name, 'package.json'), 'utf8'),
  );
  const workspace = Object.entries(manifest.dependencies ?? {}).filter(([, version]) =>
    version.startsWith('workspace:'),
  );
  return workspace.map(([dependency]) => dependency.replace('@pellucid/', ''));
}

function sources(name: string): string[] {
  const folder = join(root, name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

describe('dependencies point one way', () => {
  it('every package has its place', () => {
    expect(readdirSync(root).sort()).toEqual(Object.keys(MAY_USE).sort());
  });

  it.each(Object.entries(MAY_USE))('%s uses nothing but what it may', (name, allowed) => {
    expect(ownDependencies(name).filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });

  // What is imported by name must be in package.json: pnpm and the linter see to that. A path could slip by them.
  it.each(Object.keys(MAY_USE))('%s reaches into no other package by path', (name) => {
    const reaching = sources(name).filter((file) =>
      /from '(\.\.\/)+(packages\/)?[a-z0-9-]+\/src\//.test(readFileSync(file, 'utf8')),
    );
    expect(reaching).toEqual([]);
  });
});
