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
    ['2026-11-21T03:46:38.000000', '2026-11-21T03:46:38Z'],
    ['2026-11-21T03:46:38Z', '2026-11-21T03:46:38Z'],
    ['2026-11-21T05:46:38+02:00', '2026-11-21T03:46:38Z'],
    ['2026-11-21T03:46:38.123456', '2026-11-21T03:46:38.123Z'],
  ])('takes the time %s for UTC unless it says otherwise', (text, expected) => {
    expect(convert(text, property('Timestamp'))).toBe(expected);
  });

  it('makes nothing of nothing', () => {
    expect(convert(undefined, property('String'))).toBeNull();
    expect(convert(null, property('Int', { list: true }))).toBeNull();
  });

  it.each<[PropertyType, unknown]>([
    ['Int', '5'],
    ['Int', 2 ** 31],
    ['Int', 1.5],
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
