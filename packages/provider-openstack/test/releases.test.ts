import type { KindOf } from '@pellucid/provider-sdk';
import { describe, expect, it } from 'vitest';
import { openstackProvider } from '../src/index.ts';

type Kind = KindOf<'openstack'>;

function map(kind: Kind, row: object) {
  const definition = openstackProvider.resources.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no kind ${kind}`);
  const { key, properties, references } = definition.map(row, { region: 'R1', userId: 'me' });
  const to = Object.groupBy(references, ({ field }) => field);
  const ends = Object.entries(to).map(([field, ones]) => [field, ones?.map((one) => one.key ?? one.alias)]);
  return { key, ...properties, ...Object.fromEntries(ends) };
}

/** What a release or a microversion changed: the kind, how rows look before and after, and what both must mean. */
const CHANGES: readonly (readonly [change: string, kind: Kind, before: object, after: object, meaning: object])[] = [
  [
    'Nova 2.75: no swap is 0 instead of empty text; 2.61: extra specs come with the flavor',
    'OpenStackFlavor',
    { id: '1', name: 'm1', vcpus: 1, ram: 512, disk: 1, swap: '' },
    { id: '1', name: 'm1', vcpus: 1, ram: 512, disk: 1, swap: 0, extra_specs: {}, description: null },
    { key: '1', swapMb: 0, memoryMb: 512, extraSpecs: [] },
  ],
  [
    'Nova 2.64: one policy and its rules instead of a list of policies',
    'OpenStackServerGroup',
    { id: 'g', name: 'spread', policies: ['anti-affinity'], members: ['s'], metadata: {} },
    { id: 'g', name: 'spread', policy: 'anti-affinity', rules: {}, members: ['s'] },
    { policy: 'anti-affinity', maxServersPerHost: null, servers: ['s'] },
  ],
  [
    'Nova 2.2 and 2.10: keypairs with a type, and with their user where another one asks',
    'OpenStackKeypair',
    { keypair: { name: 'k', fingerprint: 'f', public_key: 'ssh-rsa' } },
    { keypair: { name: 'k', fingerprint: 'f', public_key: 'ssh-rsa', type: 'ssh', user_id: 'me' } },
    { key: 'me/k', type: 'ssh', user: ['me'] },
  ],
  [
    'Nova 2.53: ids of hypervisors and their services are UUIDs, not numbers',
    'OpenStackHypervisor',
    { id: 1, hypervisor_hostname: 'c0', service: { id: 3, host: 'c0' }, hypervisor_version: 1, cpu_info: '' },
    { id: '1', hypervisor_hostname: 'c0', service: { id: '3', host: 'c0' }, hypervisor_version: 1, cpu_info: {} },
    { key: '1', hostname: 'c0', computeService: ['3'] },
  ],
  [
    'Nova 2.88: capacity has gone to Placement',
    'OpenStackHypervisor',
    { id: 'h', hypervisor_hostname: 'c0', state: 'up' },
    { id: 'h', hypervisor_hostname: 'c0', state: 'up', uptime: null, servers: [] },
    { vcpus: null, memoryMb: null, runningServers: null, state: 'up' },
  ],
  [
    'Nova 2.98 and 2.100: images with properties, scheduler hints',
    'OpenStackServer',
    { id: 's', image: { id: 'i' }, flavor: { original_name: 'm1', vcpus: 1, ram: 1, disk: 1 } },
    {
      id: 's',
      image: { id: 'i', properties: { os_distro: 'debian' } },
      flavor: { original_name: 'm1', vcpus: 1, ram: 1, disk: 1, swap: 0, ephemeral: 0, extra_specs: {} },
      scheduler_hints: { group: ['g'] },
      pinned_availability_zone: null,
    },
    { image: ['i'], flavor: ['m1'], flavorName: 'm1' },
  ],
  [
    'Neutron 2023.2: several gateways of a router (external-gateway-multihoming)',
    'OpenStackRouter',
    { id: 'r', external_gateway_info: { network_id: 'n', external_fixed_ips: [{ ip_address: '203.0.113.5' }] } },
    {
      id: 'r',
      external_gateway_info: { network_id: 'n', external_fixed_ips: [{ ip_address: '203.0.113.5' }] },
      external_gateways: [{ network_id: 'n', external_fixed_ips: [{ ip_address: '203.0.113.5' }] }],
      enable_ndp_proxy: false,
    },
    { gatewayIps: ['203.0.113.5'], gatewayNetwork: ['n'] },
  ],
  [
    'Neutron: projects under their old name, and under both',
    'OpenStackNetwork',
    { id: 'n', name: '', tenant_id: 'p', subnets: [], shared: false },
    { id: 'n', name: '', tenant_id: 'p', project_id: 'p', subnets: [], shared: false, is_vlan_transparent: null },
    { name: null, projectId: 'p', networkType: null, segmentationId: null, zones: undefined },
  ],
  [
    'Neutron 2023.2: rules say whether they came with the default group',
    'OpenStackSecurityGroupRule',
    { id: 'r', direction: 'egress', protocol: null, security_group_id: 'g', remote_group_id: null },
    {
      ...{ id: 'r', direction: 'egress', protocol: null, security_group_id: 'g', remote_group_id: null },
      ...{ belongs_to_default_sg: true, normalized_cidr: null, remote_address_group_id: null, standard_attr_id: 1 },
    },
    { protocol: null, securityGroup: ['g'], allowsTo: undefined },
  ],
  [
    'Cinder 3.63 to 3.66: ids of types, groups and encryption keys',
    'OpenStackVolume',
    { id: 'v', size: 1, bootable: 'false', attachments: [], multiattach: false, encrypted: false },
    {
      ...{ id: 'v', size: 1, bootable: 'false', attachments: [], multiattach: false, encrypted: false },
      ...{ group_id: null, service_uuid: 's', shared_targets: null, cluster_name: null, consumes_quota: true },
      ...{ volume_type_id: null, encryption_key_id: 'secret-of-barbican', provider_id: null },
    },
    { sizeGb: 1, bootable: false, servers: undefined, type: undefined },
  ],
  [
    'Cinder: snapshots without what only administrators and newer versions tell',
    'OpenStackVolumeSnapshot',
    { id: 's', name: null, size: 1, volume_id: 'v', metadata: {} },
    { id: 's', name: null, size: 1, volume_id: 'v', metadata: {}, group_snapshot_id: null, consumes_quota: true },
    { sizeGb: 1, volume: ['v'], projectId: null },
  ],
  [
    'Cinder: types without the specs that only administrators see',
    'OpenStackVolumeType',
    { id: 't', name: 'ssd', extra_specs: { volume_backend_name: 'ssd' }, is_public: true, qos_specs_id: null },
    { id: 't', name: 'ssd', extra_specs: { volume_backend_name: 'ssd' }, is_public: true, description: null },
    { isPublic: true, description: null, extraSpecs: ['volume_backend_name=ssd'] },
  ],
  [
    'Glance: images that are not filled yet, with what stores and imports add',
    'OpenStackImage',
    { id: 'i', owner: 'p', size: null, checksum: null, status: 'queued', disk_format: null, base_image_ref: '' },
    {
      ...{ id: 'i', owner: 'p', size: null, checksum: null, status: 'queued', disk_format: null, base_image_ref: '' },
      ...{ os_hidden: null, os_hash_algo: null, os_hash_value: null, virtual_size: null, stores: 'a,b' },
    },
    { sizeBytes: null, hash: null, status: 'queued', baseImage: undefined, hidden: null },
  ],
  [
    'Keystone: users of a directory, without a project and without options',
    'OpenStackUser',
    { id: 'u', name: 'ada', domain_id: 'd', enabled: true },
    { id: 'u', name: 'ada', domain_id: 'd', enabled: true, options: {}, federated: [], password_expires_at: null },
    { enabled: true, domain: ['d'], defaultProject: undefined, passwordExpiresAt: null },
  ],
  [
    'Keystone: endpoints with the old name of the region',
    'OpenStackEndpoint',
    { id: 'e', url: 'http://x', interface: 'public', service_id: 's', region: 'R1' },
    { id: 'e', url: 'http://x', interface: 'public', service_id: 's', region: 'R1', region_id: 'R1', enabled: true },
    { url: 'http://x', service: ['s'], catalogRegion: ['R1'] },
  ],
];

describe.each(CHANGES)('%s', (_change, kind, before, after, meaning) => {
  it.each([
    ['before', before],
    ['after', after],
  ])(`%s, a row of ${kind} means the same`, (_when, row) => {
    const mapped: Readonly<Record<string, unknown>> = map(kind, row);
    expect(Object.fromEntries(Object.keys(meaning).map((name) => [name, mapped[name]]))).toEqual(meaning);
  });
});

it('of a server in a cell that is down hardly more is known than its id (Nova 2.69)', () => {
  const row = { id: 's', status: 'UNKNOWN', tenant_id: 'p', created: '2026-01-01T00:00:00Z', links: [] };
  expect(map('OpenStackServer', row)).toMatchObject({
    ...{ key: 's', status: 'UNKNOWN', projectId: 'p', project: ['p'] },
    ...{ addresses: null, fixedIps: null, macAddresses: null, configDrive: null, powerState: null, vcpus: null },
  });
});

it('a router with several gateways has the addresses of all of them', () => {
  const gateways = ['203.0.113.5', '198.51.100.5'].map((ip_address) => ({
    network_id: 'n',
    external_fixed_ips: [{ ip_address }],
  }));
  const row = { id: 'r', external_gateway_info: gateways[0], external_gateways: gateways };
  expect(map('OpenStackRouter', row)).toMatchObject({ gatewayIps: ['203.0.113.5', '198.51.100.5'] });
});

it.each([
  ['openvswitch', 'Open vSwitch agent@c0'],
  ['ovn', 'OVN Controller agent@c0'],
  ['sriovnicswitch', 'NIC Switch agent@c0'],
])('a port that %s has bound is plugged by its agent on the host', (driver, agent) => {
  const row = { id: 'p', device_owner: 'compute:nova', device_id: 's', 'binding:host_id': 'c0' };
  const bound = (bound_drivers: object) => map('OpenStackPort', { ...row, 'binding:vif_details': { bound_drivers } });
  expect(bound({ 0: driver })).toMatchObject({ networkAgent: [agent] });
  expect(bound({ 0: 'arista', 1: driver })).toMatchObject({ networkAgent: [agent] });
  expect(bound({ 0: 'vendor' })).not.toHaveProperty('networkAgent');
  expect(map('OpenStackPort', row)).not.toHaveProperty('networkAgent');
});
