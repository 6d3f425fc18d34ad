import { type BenchKind, countOf, type Estate, idOf, idOfPeer, revisionOf } from './size.ts';

/** Makes the n-th row of a kind as the services' APIs would send it. */
export type RowMaker = (index: number, estate: Estate) => object;

/** 10.x.y.z, a different one for each of the first sixteen million. */
export function address(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
}

/** The name of the n-th hypervisor: servers refer to it by that. */
function hypervisorName(index: number, estate: Estate): string {
  return `compute-${index % countOf('OpenStackHypervisor', estate)}.bench.example`;
}

/** What all rows of services with projects have. */
function common(kind: BenchKind, index: number, estate: Estate): object {
  return {
    id: idOf(kind, index),
    name: `${kind.slice('OpenStack'.length).toLowerCase()}-${index}`,
    description: `number ${index} of the synthetic estate`,
    status: 'ACTIVE',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-02T00:00:00Z',
    tags: [`revision-${revisionOf(index, estate)}`],
    project_id: idOfPeer('OpenStackProject', index, estate),
  };
}

/** Rows of the OpenStack kinds. */
export const OPENSTACK_ROWS: Partial<Record<BenchKind, RowMaker>> = {
  OpenStackProject: (index, estate) => ({
    id: idOf('OpenStackProject', index),
    name: `project-${index}`,
    description: 'a project',
    enabled: true,
    tags: [`revision-${revisionOf(index, estate)}`],
  }),
  OpenStackFlavor: (index) => ({
    id: idOf('OpenStackFlavor', index),
    name: `m1.size-${index}`,
    vcpus: 2 + (index % 8),
    ram: 4096,
    disk: 20,
    'os-flavor-access:is_public': true,
    extra_specs: { 'hw:cpu_policy': 'shared' },
  }),
  OpenStackImage: (index, estate) => ({
    ...common('OpenStackImage', index, estate),
    owner: idOfPeer('OpenStackProject', index, estate),
    visibility: 'public',
    disk_format: 'qcow2',
    container_format: 'bare',
    size: 2_361_393_152,
    min_disk: 10,
    os_distro: 'debian',
  }),
  OpenStackAvailabilityZone: (index) => ({ zoneName: `az-${index}`, zoneState: { available: true } }),
  OpenStackHypervisor: (index, estate) => ({
    id: idOf('OpenStackHypervisor', index),
    hypervisor_hostname: hypervisorName(index, estate),
    status: 'enabled',
    state: 'up',
    hypervisor_type: 'QEMU',
    hypervisor_version: 8_002_001,
    host_ip: address(index),
    vcpus: 128,
    vcpus_used: 64,
    memory_mb: 1_048_576,
    memory_mb_used: 524_288,
    local_gb: 4000,
    local_gb_used: 2000,
    running_vms: 20,
  }),
  OpenStackNetwork: (index, estate) => ({
    ...common('OpenStackNetwork', index, estate),
    admin_state_up: true,
    'router:external': false,
    shared: false,
    mtu: 1450,
    'provider:network_type': 'geneve',
    'provider:segmentation_id': index,
  }),
  OpenStackSubnet: (index, estate) => ({
    ...common('OpenStackSubnet', index, estate),
    network_id: idOfPeer('OpenStackNetwork', index, estate),
    cidr: '10.0.0.0/8',
    ip_version: 4,
    gateway_ip: '10.0.0.1',
    enable_dhcp: true,
    allocation_pools: [{ start: '10.0.0.2', end: '10.255.255.254' }],
    dns_nameservers: ['192.0.2.53'],
  }),
  OpenStackSecurityGroup: (index, estate) => ({
    ...common('OpenStackSecurityGroup', index, estate),
    stateful: true,
    shared: false,
  }),
  OpenStackSecurityGroupRule: (index, estate) => ({
    ...common('OpenStackSecurityGroupRule', index, estate),
    name: null,
    direction: 'ingress',
    ethertype: 'IPv4',
    protocol: 'tcp',
    port_range_min: 1 + (index % 60_000),
    port_range_max: 1 + (index % 60_000),
    remote_ip_prefix: '192.0.2.0/24',
    security_group_id: idOfPeer('OpenStackSecurityGroup', index, estate),
  }),
  OpenStackServer: (index, estate) => ({
    ...common('OpenStackServer', index, estate),
    created: '2026-01-01T00:00:00Z',
    updated: '2026-01-02T00:00:00Z',
    'OS-EXT-STS:vm_state': 'active',
    'OS-EXT-STS:task_state': null,
    'OS-EXT-STS:power_state': 1,
    'OS-EXT-AZ:availability_zone': `az-${index % 3}`,
    'OS-EXT-SRV-ATTR:host': hypervisorName(index, estate),
    'OS-EXT-SRV-ATTR:hostname': `server-${index}`,
    'OS-EXT-SRV-ATTR:hypervisor_hostname': hypervisorName(index, estate),
    'OS-EXT-SRV-ATTR:instance_name': `instance-${index.toString(16).padStart(8, '0')}`,
    'OS-SRV-USG:launched_at': '2026-01-01T00:01:00.000000',
    config_drive: '',
    locked: false,
    metadata: { role: 'bench' },
    addresses: {
      net: [{ addr: address(index), 'OS-EXT-IPS:type': 'fixed', 'OS-EXT-IPS-MAC:mac_addr': macAddress(index) }],
    },
    image: { id: idOfPeer('OpenStackImage', index, estate) },
    flavor: { original_name: `m1.size-${index % 20}`, vcpus: 2 + (index % 8), ram: 4096, disk: 20 },
  }),
  OpenStackPort: (index, estate) => ({
    ...common('OpenStackPort', index, estate),
    admin_state_up: true,
    mac_address: macAddress(index),
    network_id: idOfPeer('OpenStackNetwork', index, estate),
    device_id: idOfPeer('OpenStackServer', index, estate),
    device_owner: 'compute:az-1',
    'binding:host_id': hypervisorName(index, estate),
    'binding:vnic_type': 'normal',
    'binding:vif_type': 'ovs',
    port_security_enabled: true,
    fixed_ips: [{ subnet_id: idOfPeer('OpenStackSubnet', index, estate), ip_address: address(index) }],
    security_groups: [idOfPeer('OpenStackSecurityGroup', index, estate)],
    allowed_address_pairs: [],
  }),
  OpenStackFloatingIp: (index, estate) => ({
    ...common('OpenStackFloatingIp', index, estate),
    floating_ip_address: `198.51.${(index >> 8) & 255}.${index & 255}`,
    fixed_ip_address: address(index),
    floating_network_id: idOf('OpenStackNetwork', 0),
    port_id: idOfPeer('OpenStackPort', index, estate),
  }),
  OpenStackVolume: (index, estate) => ({
    ...common('OpenStackVolume', index, estate),
    'os-vol-tenant-attr:tenant_id': idOfPeer('OpenStackProject', index, estate),
    size: 20,
    bootable: 'false',
    encrypted: false,
    multiattach: false,
    availability_zone: 'nova',
    'os-vol-host-attr:host': 'storage@ceph#ceph',
    metadata: { purpose: 'bench' },
    volume_image_metadata: { image_id: idOfPeer('OpenStackImage', index, estate) },
    attachments: [{ server_id: idOfPeer('OpenStackServer', index, estate), device: '/dev/vdb' }],
  }),
};

function macAddress(index: number): string {
  const hex = index.toString(16).padStart(6, '0');
  return `fa:16:3e:${hex.slice(-6, -4)}:${hex.slice(-4, -2)}:${hex.slice(-2)}`;
}
