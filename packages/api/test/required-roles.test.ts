import { Kind, parse, type TypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { requiredRole } from '../src/callers/required-roles.ts';
import { includesRole, roleOf } from '../src/callers/rights.ts';
import { TYPE_DEFS } from '../src/generated/type-defs.ts';

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** Every mutation of schema/. */
const mutations = parse(TYPE_DEFS).definitions.flatMap((definition) => {
  const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
  if (!isObject || definition.name.value !== 'Mutation') return [];
  return (definition.fields ?? []).map(({ name, arguments: given = [] }) => ({
    name: name.value,
    takes: given.map(({ type }) => nameOf(type)),
  }));
});

describe('every mutation', () => {
  it('says for which role it is', () => {
    expect(mutations.length).toBeGreaterThan(4);
    expect(mutations.filter((one) => requiredRole(one) === undefined)).toEqual([]);
  });

  it('that runs Pellucid is for admins, that acts on a cloud for operators', () => {
    const roles = Object.fromEntries(mutations.map((one) => [one.name, requiredRole(one)]));
    expect(roles).toMatchObject({
      startScan: 'admin',
      cancelScan: 'admin',
      approveSweep: 'admin',
      createServer: 'operator',
      deleteServer: 'operator',
    });
    expect(Object.values(roles)).not.toContain('reader');
  });
});

describe('roles', () => {
  it('include those before them', () => {
    expect(includesRole('admin', 'operator')).toBe(true);
    expect(includesRole('operator', 'operator')).toBe(true);
    expect(includesRole('reader', 'operator')).toBe(false);
    expect(includesRole('operator', 'admin')).toBe(false);
  });

  it('are the highest that the names make, or none', () => {
    const roles = { reader: ['viewer'], operator: ['member', 'ops'], admin: ['root'] };
    expect(roleOf(['viewer', 'ops'], roles)).toBe('operator');
    expect(roleOf(['root', 'viewer'], roles)).toBe('admin');
    expect(roleOf(['guest'], roles)).toBeUndefined();
  });
});
