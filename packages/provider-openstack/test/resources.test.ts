import { describe, expect, it } from 'vitest';
import { map } from './support/map-row.ts';

describe('OpenStackServer', () => {
  const base = { id: 's1', name: 'web', user_id: 'u1', tenant_id: 'p1' };

  it('refers to its flavor by id or, since microversion 2.47, by name', () => {
    expect(map('OpenStackServer', { ...base, flavor: { id: 'f1' } }).to('flavor')).toEqual([{ key: 'f1' }]);
    const embedded = map('OpenStackServer', {
      ...base,
      flavor: { original_name: 'm1', vcpus: 2, ram: 4096, disk: 40 },
    });
    expect(embedded.to('flavor')).toEqual([{ alias: 'm1' }]);
    expect(embedded.properties).toMatchObject({ flavorName: 'm1', vcpus: 2, memoryMb: 4096, diskGb: 40 });
  });

  it('tells fixed addresses from floating ones', () => {
    const port = { 'OS-EXT-IPS-MAC:mac_addr': 'fa:16:3e:00:00:01' };
    const { properties } = map('OpenStackServer', {
      ...base,
      addresses: {
        a: [
          { addr: '10.0.0.5', 'OS-EXT-IPS:type': 'fixed', ...port },
          { addr: '203.0.113.5', 'OS-EXT-IPS:type': 'floating', ...port },
        ],
        b: [{ addr: 'fd00::5', 'OS-EXT-IPS:type': 'fixed' }],
      },
    });
    expect(properties).toMatchObject({
      addresses: ['10.0.0.5', '203.0.113.5', 'fd00::5'],
      fixedIps: ['10.0.0.5', 'fd00::5'],
      floatingIps: ['203.0.113.5'],
      macAddresses: ['fa:16:3e:00:00:01'],
    });
  });

  it('has no image when it was booted from a volume', () => {
    expect(map('OpenStackServer', { ...base, image: '' }).to('image')).toEqual([]);
    expect(map('OpenStackServer', { ...base, image: { id: 'i1' } }).to('image')).toEqual([{ key: 'i1' }]);
  });

  it('survives without what only administrators see', () => {
    const { properties, to } = map('OpenStackServer', base);
    expect(properties).toMatchObject({ host: null, instanceName: null, powerState: null });
    expect(to('hypervisor')).toEqual([]);
  });

  it('never shows user data, and of secret metadata only the key', () => {
    const text = JSON.stringify(
      map('OpenStackServer', {
        ...base,
        metadata: { admin_password: 'hunter2', role: 'web' },
        'OS-EXT-SRV-ATTR:user_data': 'aHVudGVyMg==',
        adminPass: 'hunter2',
      }),
    );
    expect(text).not.toMatch(/hunter2|aHVudGVyMg/);
    expect(text).toContain('role=web');
  });

  it("names another user's keypair as its own definition does", () => {
    expect(map('OpenStackServer', { ...base, key_name: 'laptop' }).to('keypair')).toEqual([{ key: 'u1/laptop' }]);
    expect(map('OpenStackKeypair', { keypair: { name: 'laptop' } }).key).toBe('me/laptop');
  });
});

describe('OpenStackRoleAssignment', () => {
  const role = { id: 'r1' };
  const keyOf = (row: object) => map('OpenStackRoleAssignment', { role, ...row }).key;

  it('has a key for each combination of its parts', () => {
    const user = { id: 'x' };
    const keys = [
      keyOf({ user, scope: { project: { id: 'y' } } }),
      keyOf({ user, scope: { domain: { id: 'y' } } }),
      keyOf({ user, scope: { system: { all: true } } }),
      keyOf({ user, scope: { domain: { id: 'y' }, 'OS-INHERIT:inherited_to': 'projects' } }),
      keyOf({ group: { id: 'x' }, scope: { project: { id: 'y' } } }),
    ];
    expect(keys[0]).toBe('user:x/role:r1/project:y');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('OpenStackPort', () => {
  const portOf = (device_owner: string) =>
    map('OpenStackPort', { id: 'p', device_id: 'd', device_owner, 'binding:host_id': 'h1' });

  it.each([
    ['compute:nova', 'server'],
    ['compute:az-2', 'server'],
    ['network:router_interface', 'router'],
    ['network:router_interface_distributed', 'router'],
    ['network:router_centralized_snat', 'router'],
    ['network:ha_router_replicated_interface', 'router'],
    ['network:router_gateway', 'gatewayOf'],
    ['network:floatingip', 'reservedFor'],
  ])('of %s belongs to a %s', (owner, field) => {
    const fields = portOf(owner).references.map((reference) => reference.field);
    expect(fields.filter((one) => one !== 'computeService' && one !== 'networkAgent')).toEqual([field]);
  });

  it('of nobody belongs to nothing', () => {
    expect(portOf('').references).toEqual([]);
  });

  it.each([
    ['compute:nova', 'computeService', 'nova-compute@h1'],
    ['network:dhcp', 'networkAgent', 'DHCP agent@h1'],
    ['network:router_interface', 'networkAgent', 'L3 agent@h1'],
    ['network:ha_router_replicated_interface', 'networkAgent', 'L3 agent@h1'],
  ])('of %s is bound to a %s', (owner, field, alias) => {
    const port = portOf(owner);
    expect(port.to(field)).toEqual([{ alias }]);
    expect([...port.to('computeService'), ...port.to('networkAgent')]).toHaveLength(1);
  });

  it('is bound to nothing where nobody has said the host, as only administrators see it', () => {
    expect(map('OpenStackPort', { id: 'p', device_owner: 'network:dhcp', device_id: 'd' }).references).toEqual([]);
  });

  it('names its addresses so that members of load balancers find it', () => {
    const fixed_ips = [
      { subnet_id: 's1', ip_address: '10.0.0.5' },
      { subnet_id: 's2', ip_address: 'fd00::5' },
    ];
    const { properties } = map('OpenStackPort', { id: 'p', fixed_ips });
    const member = (subnet_id: string | null, address: string) =>
      map('OpenStackPoolMember', { id: 'm', subnet_id, address }).properties['subnetAddress'];
    expect(properties['subnetAddresses']).toEqual([member('s1', '10.0.0.5'), member('s2', 'FD00:0::0005')]);
    expect(member(null, '10.0.0.5')).toBeNull();
  });

  it('keeps the address on the edge to each subnet', () => {
    const port = map('OpenStackPort', { id: 'p', fixed_ips: [{ subnet_id: 's1', ip_address: '10.0.0.5' }] });
    expect(port.to('subnets')).toEqual([{ key: 's1', properties: { ip: '10.0.0.5' } }]);
  });

  it('shows the MAC of an allowed address pair only where it is another one', () => {
    const pairs = [
      { ip_address: '10.0.0.100', mac_address: 'aa' },
      { ip_address: '10.0.0.101', mac_address: 'bb' },
    ];
    const { properties } = map('OpenStackPort', { id: 'p', mac_address: 'aa', allowed_address_pairs: pairs });
    expect(properties['allowedAddressPairs']).toEqual(['10.0.0.100', '10.0.0.101 bb']);
  });
});

describe('OpenStackSecurityGroupRule', () => {
  it('allows from a group inwards and to a group outwards', () => {
    const rule = { id: 'r', remote_group_id: 'g' };
    expect(map('OpenStackSecurityGroupRule', { ...rule, direction: 'ingress' }).references).toMatchObject([
      { field: 'allowsFrom', key: 'g' },
    ]);
    expect(map('OpenStackSecurityGroupRule', { ...rule, direction: 'egress' }).references).toMatchObject([
      { field: 'allowsTo', key: 'g' },
    ]);
  });
});

describe('OpenStackVolume', () => {
  it('is attached with the device as a property of the edge', () => {
    const attachments = [{ server_id: 's1', device: '/dev/vdb', attached_at: '2026-11-21T03:58:07.000000' }];
    expect(map('OpenStackVolume', { id: 'v', attachments }).to('servers')).toEqual([
      { key: 's1', properties: { device: '/dev/vdb', attachedAt: '2026-11-21T03:58:07.000Z' } },
    ]);
  });

  it('refers to its type by id or, before microversion 3.63, by name', () => {
    expect(map('OpenStackVolume', { id: 'v', volume_type: 'ssd', volume_type_id: 't1' }).to('type')).toEqual([
      { key: 't1' },
    ]);
    expect(map('OpenStackVolume', { id: 'v', volume_type: 'ssd' }).to('type')).toEqual([{ alias: 'ssd' }]);
  });

  it('leads to the image that it was filled from', () => {
    const row = { id: 'v', bootable: 'true', volume_image_metadata: { image_id: 'i1', image_name: 'debian' } };
    expect(map('OpenStackVolume', row).to('image')).toEqual([{ key: 'i1' }]);
    expect(map('OpenStackVolume', row).properties['bootable']).toBe(true);
  });
});

describe('OpenStackVolumeBackup', () => {
  // The testbed has none; the row is that of https://docs.openstack.org/api-ref/block-storage/v3/#list-backups-with-detail
  it('is understood as Cinder documents it', () => {
    const backup = map('OpenStackVolumeBackup', {
      availability_zone: 'az1',
      container: 'volumebackups',
      created_at: '2013-04-02T10:35:27.000000',
      description: null,
      fail_reason: null,
      id: '2ef47aee-8844-490c-804d-2a8efe561c65',
      name: 'backup001',
      object_count: 22,
      'os-backup-project-attr:project_id': '2c67a14be9314c5dae2ee6c4ec90cf0b',
      user_id: '515ba0dd59f84f25a6a084a45d8d93b2',
      size: 1,
      status: 'available',
      updated_at: '2013-04-02T10:35:27.000000',
      volume_id: 'e5185058-943a-4cb4-96d9-72c184c337d6',
      is_incremental: true,
      has_dependent_backups: false,
    });
    expect(backup.properties).toMatchObject({ name: 'backup001', incremental: true, objectCount: 22, sizeGb: 1 });
    expect(backup.to('project')).toEqual([{ key: '2c67a14be9314c5dae2ee6c4ec90cf0b' }]);
    expect(backup.to('volume')).toEqual([{ key: 'e5185058-943a-4cb4-96d9-72c184c337d6' }]);
  });
});

describe('Nova before microversion 2.53', () => {
  it('numbers hypervisors and services', () => {
    const hypervisor = map('OpenStackHypervisor', { id: 3, hypervisor_hostname: 'c3', service: { id: 7, host: 'c3' } });
    expect(hypervisor).toMatchObject({ key: '3', alias: 'c3' });
    expect(hypervisor.to('computeService')).toEqual([{ key: '7' }]);
    expect(map('OpenStackComputeService', { id: 7, binary: 'nova-compute', host: 'c3' }).key).toBe('7');
  });
});

describe('heartbeats', () => {
  it('are no update of a compute service', () => {
    const row = { id: 'a', binary: 'nova-compute', host: 'c1', updated_at: '2026-11-21T03:58:22.000000' };
    expect(map('OpenStackComputeService', row).properties).toMatchObject({
      updatedAt: null,
      lastHeartbeatAt: '2026-11-21T03:58:22.000Z',
    });
  });

  it('of network agents come without a T between date and time', () => {
    const row = { id: 'a', agent_type: 'L3 agent', host: 'n1', heartbeat_timestamp: '2026-11-21 03:58:24' };
    expect(map('OpenStackNetworkAgent', row).properties['lastHeartbeatAt']).toBe('2026-11-21T03:58:24.000Z');
  });
});

describe('OpenStackProject', () => {
  it('has a parent project unless the domain itself is above it', () => {
    const row = { id: 'p1', domain_id: 'd1' };
    expect(map('OpenStackProject', { ...row, parent_id: 'd1' }).to('parentProject')).toEqual([]);
    expect(map('OpenStackProject', { ...row, parent_id: 'p0' }).to('parentProject')).toEqual([{ key: 'p0' }]);
  });
});
