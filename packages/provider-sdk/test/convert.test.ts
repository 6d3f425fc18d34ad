import { describe, expect, it } from 'vitest';
import { convert, type PropertyModel, type PropertyType, resourceUid } from '../src/index.ts';

const property = (type: PropertyType, more: Partial<PropertyModel> = {}): PropertyModel => ({
  name: 'p',
  type,
  list: false,
  nonNull: false,
  engine: false,
  common: false,
  volatile: false,
  index: false,
  search: false,
  ...more,
});

describe('convert', () => {
  it.each([
    ['2026-11-21T03:46:38.000000', '2026-11-21T03:46:38.000Z'],
    ['2026-11-21T03:46:38Z', '2026-11-21T03:46:38.000Z'],
    ['2026-11-21T05:46:38+02:00', '2026-11-21T03:46:38.000Z'],
    ['2026-11-21T03:46:38.123456', '2026-11-21T03:46:38.123Z'],
  ])('takes the time %s for UTC unless it says otherwise', (text, expected) => {
    expect(convert(text, property('Timestamp'))).toBe(expected);
  });

  it('makes nothing of nothing, unless there must be something', () => {
    expect(convert(undefined, property('String'))).toBeNull();
    expect(convert(null, property('Int', { list: true }))).toBeNull();
    expect(() => convert(undefined, property('String', { nonNull: true }))).toThrow("property 'p' should be String");
  });

  it('takes a list for a list only, and converts each entry', () => {
    const times = property('Timestamp', { list: true });
    expect(convert(['2026-11-21T03:46:38', new Date(0)], times)).toEqual([
      '2026-11-21T03:46:38.000Z',
      '1970-01-01T00:00:00.000Z',
    ]);
    expect(() => convert('2026-11-21T03:46:38', times)).toThrow("property 'p' should be a list of Timestamp");
    expect(() => convert(['2026-11-21T03:46:38', null], times)).toThrow("property 'p' should be a list of Timestamp");
    expect(() => convert(['a'], property('String'))).toThrow('but the answer holds a list');
  });

  it('keeps bytes beyond 32 bits as BigInt, and no number that JavaScript would round', () => {
    expect(convert(2 ** 40, property('BigInt'))).toBe(2 ** 40);
    expect(() => convert(2 ** 53, property('BigInt'))).toThrow("property 'p' should be BigInt");
  });

  it.each<[PropertyType, unknown]>([
    ['Int', '5'],
    ['Int', 2 ** 31],
    ['Int', 1.5],
    ['Float', Number.POSITIVE_INFINITY],
    ['String', 5],
    ['Boolean', 'true'],
    ['Timestamp', 'yesterday'],
  ])('refuses %s %o, without repeating the value', (type, value) => {
    expect(() => convert(value, property(type))).toThrow(/^property 'p' should be/);
    expect(() => convert(value, property(type))).not.toThrow(String(value));
  });
});

describe('resourceUid', () => {
  it('keeps names with slashes apart', () => {
    const place = { provider: 'openstack', account: 'a/b', region: 'R' };
    expect(resourceUid(place, 'OpenStackServer', 'x')).toBe('openstack/a%2Fb/R/OpenStackServer/x');
    expect(resourceUid({ ...place, region: '' }, 'OpenStackUser', 'x')).toBe('openstack/a%2Fb/OpenStackUser/x');
  });
});
