import { describe, expect, it } from 'vitest';
import { defineResource, FIRST_PARTY_MODEL, type ModelTable } from '../src/index.ts';

interface Row {
  readonly id: string;
  readonly name?: string;
  readonly size?: unknown;
  readonly created?: string;
  readonly owner?: string;
  readonly servers?: unknown;
}

const DEFAULTS = {
  properties: {
    name: ({ name }: Row) => name,
    status: () => 'from the defaults',
    createdAt: ({ created }: Row) => created,
    updatedAt: () => null,
    tags: () => ['a', 'b'],
    projectId: ({ owner }: Row) => owner,
  },
  relationships: { project: ({ owner }: Row) => owner, user: () => 'not common: never asked' },
};
const NOTHING = {
  description: () => null,
  sizeGb: () => null,
  bootable: () => null,
  encrypted: () => null,
  multiattach: () => null,
  availabilityZone: () => null,
  host: () => null,
  replicationStatus: () => null,
  migrationStatus: () => null,
  metadata: () => null,
};

type VolumeDefinition = Parameters<typeof defineResource<'OpenStackVolume', Row, { readonly region: string }, null>>[1];

function volume(more: Partial<VolumeDefinition> = {}) {
  const definition: VolumeDefinition = { source: null, key: 'id', properties: NOTHING, ...more };
  return defineResource('OpenStackVolume', definition, { defaults: DEFAULTS, regional: true });
}

/** What a provider's JavaScript could return, whatever the compiler would say. */
const servers = ({ servers: value }: Row) => value as { key: string; properties: { device: null; attachedAt: null } }[];

const map = (definition: ReturnType<typeof volume>, row: Row) => definition.map(row, { region: 'R1' });

describe('defineResource', () => {
  it('reads raw fields by name or function, converts them, and takes the rest from the defaults', () => {
    const definition = volume({
      properties: {
        ...NOTHING,
        sizeGb: (row) => row.size as number,
        host: (_, { region }) => `host in ${region}`,
        status: () => 'own',
      },
    });
    expect(definition.faults).toEqual([]);
    const { key, alias, properties } = map(definition, { id: 'v1', size: 8, created: '2026-11-21T03:46:38.000000' });
    expect({ key, alias }).toEqual({ key: 'v1', alias: null });
    expect(properties).toMatchObject({
      name: null,
      status: 'own',
      createdAt: '2026-11-21T03:46:38.000Z',
      tags: ['a', 'b'],
      sizeGb: 8,
      host: 'host in R1',
    });
    expect(Object.keys(properties)).not.toContain('uid');
  });

  it('takes only those relationships from the defaults that all kinds share', () => {
    expect(volume().relationships).toEqual(['project']);
    expect(map(volume(), { id: 'v1', owner: 'p1' }).references).toEqual([
      { field: 'project', kind: 'OpenStackProject', key: 'p1' },
    ]);
    const own = volume({ relationships: { project: () => ({ alias: 'demo' }) } });
    expect(map(own, { id: 'v1', owner: 'p1' }).references).toEqual([
      { field: 'project', kind: 'OpenStackProject', alias: 'demo' },
    ]);
  });

  it.each([undefined, null, ''])('makes no edge of %j', (owner) => {
    const definition = volume({ relationships: { project: () => owner } });
    expect(map(definition, { id: 'v1' }).references).toEqual([]);
  });

  it('makes an edge of each entry of a list, with its properties converted', () => {
    const attached = { key: 's1', properties: { device: '/dev/vdb', attachedAt: '2026-11-21T03:46:38' } };
    const references = map(volume({ relationships: { servers } }), { id: 'v1', servers: [attached, null] }).references;
    expect(references).toEqual([
      {
        field: 'servers',
        kind: 'OpenStackServer',
        key: 's1',
        properties: { device: '/dev/vdb', attachedAt: '2026-11-21T03:46:38.000Z' },
      },
    ]);
  });

  it('leads to another kind where the reference says so', () => {
    const project = () => ({ key: 'd1', kind: 'OpenStackDomain' });
    expect(map(volume({ relationships: { project } }), { id: 'v1' }).references).toMatchObject([
      { kind: 'OpenStackDomain' },
    ]);
  });

  it.each<[string, Row, string]>([
    ['a row without id', { id: '' }, 'OpenStackVolume: a row without id'],
    [
      'a property of another type',
      { id: 'v1', size: 'hunter2' },
      "OpenStackVolume v1: property 'sizeGb' should be Int but the answer holds a string",
    ],
    [
      'an edge that names no other end',
      { id: 'v1', servers: [{ password: 'hunter2' }] },
      "OpenStackVolume v1: relationship 'servers' got neither a key nor an alias",
    ],
    [
      'an edge property of another type',
      { id: 'v1', servers: [{ key: 's1', properties: { device: 5 } }] },
      "OpenStackVolume v1: property 'device' should be String but the answer holds a number",
    ],
  ])('refuses %s, and never repeats a value', (_, row, message) => {
    const definition = volume({
      properties: { ...NOTHING, sizeGb: ({ size }) => size as number },
      relationships: { servers },
    });
    expect(() => map(definition, row)).toThrow(expect.objectContaining({ code: 'DECODE', message }));
  });

  it('knows the kinds of a plugin by the tables that come with it', () => {
    const known = FIRST_PARTY_MODEL['OpenStackVolume'];
    if (!known) throw new Error('the model has no volumes');
    const define = (models?: ModelTable) =>
      defineResource(
        'AcmeVolume' as 'OpenStackVolume',
        { source: null, key: 'id', properties: NOTHING },
        { defaults: DEFAULTS, regional: true, ...(models ? { models } : {}) },
      );
    expect(define().faults).toEqual(['there is no such kind in the schema']);
    const acme = define({ AcmeVolume: { ...known, name: 'AcmeVolume' } });
    expect(acme.faults).toEqual([]);
    expect(acme.map({ id: 'v1', name: 'data' }, { region: 'r' }).properties).toMatchObject({ name: 'data' });
  });
});
