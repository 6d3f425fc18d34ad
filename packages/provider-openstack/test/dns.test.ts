import { afterEach, describe, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';
import { type FakeAnswer, type FakeCloud, type FakeRequest, refused, startFakeCloud } from './support/fake-cloud.ts';
import { listKind, running } from './support/listing.ts';
import { map } from './support/map-row.ts';

describe('OpenStackDnsRecordset', () => {
  const recordset = (row: object) => map('OpenStackDnsRecordset', { id: 'r', records: ['203.0.113.5'], ...row });

  it('has its name without the dot at the end', () => {
    expect(recordset({ name: 'www.demo.example.', type: 'A' }).properties).toMatchObject({
      name: 'www.demo.example.',
      hostname: 'www.demo.example',
      addresses: ['203.0.113.5'],
    });
  });

  it.each([
    ...['A', 'AAAA', 'CNAME'].map((type) => [type, 'demo.example']),
    ...['SOA', 'NS', 'MX', 'TXT'].map((type) => [type, null]),
  ])('of type %s tells of the host that it leads from: %s', (type, host) => {
    const { properties } = recordset({ name: 'demo.example.', type });
    expect(properties).toMatchObject({ hostname: 'demo.example', addressedHost: host });
  });

  it.each(['CNAME', 'TXT', 'MX'])('of type %s leads to no address', (type) => {
    expect(recordset({ name: 'a.example.', type }).properties).toMatchObject({ addresses: null, reverseOf: null });
  });

  it.each([
    ['5.113.0.203.in-addr.arpa.', '203.0.113.5'],
    ['5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa.', '2001:db8::5'],
    ['113.0.203.in-addr.arpa.', null],
    ['8.b.d.0.1.0.0.2.ip6.arpa.', null],
    ['1-62.113.0.203.in-addr.arpa.', null],
    ['www.demo.example.', null],
  ])('for reverse look-ups gives a name to an address: %s', (name, address) => {
    expect(recordset({ name, type: 'PTR', records: ['www.demo.example.'] }).properties['reverseOf']).toBe(address);
  });
});

describe('OpenStackDnsZone', () => {
  it('of names of floating IPs belongs to no project', () => {
    const zone = map('OpenStackDnsZone', { id: 'z', project_id: '00000000-0000-0000-0000-000000000000' });
    expect(zone.properties['projectId']).toBeNull();
    expect(zone.to('project')).toEqual([]);
    expect(map('OpenStackDnsZone', { id: 'z', project_id: 'p1' }).to('project')).toEqual([{ key: 'p1' }]);
  });
});

describe('listing zones', () => {
  let cloud: FakeCloud | undefined;

  afterEach(() => cloud?.close());

  /** As Designate does it: all projects for those who may ask for them by a header, else one's own. */
  const zones = ({ headers, scope }: FakeRequest): FakeAnswer => {
    const wantsAll = headers['x-auth-all-projects'] === 'true';
    if (!wantsAll) return { body: { zones: [{ id: 'mine' }] } };
    const isAdmin = typeof scope !== 'string' && scope.project === 'admin';
    return isAdmin ? { body: { zones: [{ id: 'mine' }, { id: 'theirs' }] } } : refused;
  };

  it.each([
    ['admin', ['mine', 'theirs']],
    ['shop', ['mine']],
  ])('with a token of %s holds %o', async (project, keys) => {
    cloud = await startFakeCloud({ 'dns /zones': zones });
    const connection = await openstackProvider.connect({ cloud: cloud.settings({ project }) }, { signal: running() });
    expect(await listKind(connection, 'OpenStackDnsZone')).toEqual({ keys, incomplete: [], failed: null });
    await connection.close();
  });
});
