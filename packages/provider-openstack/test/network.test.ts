import { describe, expect, it } from 'vitest';
import { map } from './support/map-row.ts';

describe('OpenStackSubnetPool', () => {
  it('has prefix lengths as numbers, though Neutron writes text', () => {
    const { properties } = map('OpenStackSubnetPool', { id: 's', min_prefixlen: '8', max_prefixlen: 28 });
    expect(properties).toMatchObject({ minPrefixLength: 8, maxPrefixLength: 28, defaultPrefixLength: null });
  });
});

describe('OpenStackSubnet', () => {
  it('has no pool where the prefix is delegated', () => {
    expect(map('OpenStackSubnet', { id: 's', subnetpool_id: 'prefix_delegation' }).to('subnetPool')).toEqual([]);
    expect(map('OpenStackSubnet', { id: 's', subnetpool_id: 'p1' }).to('subnetPool')).toEqual([{ key: 'p1' }]);
  });
});

describe('OpenStackNetworkIpAvailability', () => {
  it('does not count what it cannot count exactly', () => {
    const row = { network_id: 'n', used_ips: 3, total_ips: 2 ** 64 };
    expect(map('OpenStackNetworkIpAvailability', row).properties).toMatchObject({
      usedIps: 3,
      totalIps: null,
      freeIps: null,
    });
  });

  it('tells how full each subnet is', () => {
    const usage = { used_ips: 3, total_ips: 253 };
    const row = { network_id: 'n', ...usage, subnet_ip_availability: [{ ...usage, cidr: '10.0.0.0/24' }] };
    expect(map('OpenStackNetworkIpAvailability', row).properties).toMatchObject({
      freeIps: 250,
      subnetUsage: ['10.0.0.0/24: 3 of 253'],
    });
  });
});

describe('OpenStackTrunk', () => {
  it('keeps on the edge to each subport how its traffic is marked', () => {
    const sub_ports = [{ port_id: 'p2', segmentation_type: 'vlan', segmentation_id: 101 }, { port_id: 'p3' }];
    const trunk = map('OpenStackTrunk', { id: 't', port_id: 'p1', sub_ports });
    expect(trunk.to('parentPort')).toEqual([{ key: 'p1' }]);
    expect(trunk.to('subports')).toEqual([
      { key: 'p2', properties: { segmentationType: 'vlan', segmentationId: 101 } },
      { key: 'p3', properties: { segmentationType: null, segmentationId: null } },
    ]);
  });
});

describe('OpenStackQosPolicy', () => {
  it('shows the limits of any type of rule, without ids', () => {
    const common = { id: 'r', qos_policy_id: 'q', tenant_id: 'p' };
    const rules = [
      { ...common, type: 'bandwidth_limit', max_kbps: 1000, max_burst_kbps: 100, direction: 'egress' },
      { ...common, type: 'dscp_marking', dscp_mark: 26 },
    ];
    expect(map('OpenStackQosPolicy', { id: 'q', rules }).properties['rules']).toEqual([
      'bandwidth_limit direction=egress max_burst_kbps=100 max_kbps=1000',
      'dscp_marking dscp_mark=26',
    ]);
  });
});

describe('OpenStackRbacPolicy', () => {
  const row = { id: 'r', object_type: 'network', object_id: 'n1', target_tenant: 'p1' };

  it('leads to what is shared, and to whom', () => {
    const policy = map('OpenStackRbacPolicy', row);
    expect(policy.references).toContainEqual({ field: 'object', kind: 'OpenStackNetwork', key: 'n1' });
    expect(policy.to('targetProject')).toEqual([{ key: 'p1' }]);
  });

  it('for all projects names none', () => {
    const policy = map('OpenStackRbacPolicy', { ...row, target_tenant: '*' });
    expect(policy.properties['forAllProjects']).toBe(true);
    expect(policy.to('targetProject')).toEqual([]);
  });

  it('of a type that is not read keeps type and id', () => {
    const policy = map('OpenStackRbacPolicy', { ...row, object_type: 'bgpvpn' });
    expect(policy.properties).toMatchObject({ objectType: 'bgpvpn', objectId: 'n1' });
    expect(policy.to('object')).toEqual([]);
  });
});

describe('OpenStackFloatingIp', () => {
  it('shows the ports that it forwards, single ones and ranges', () => {
    const to = { protocol: 'tcp', internal_ip_address: '10.0.0.5', internal_port_id: 'p1' };
    const floatingIp = map('OpenStackFloatingIp', {
      id: 'f',
      port_forwardings: [
        { ...to, external_port: 2222, internal_port: 22 },
        { ...to, external_port_range: '80:90', internal_port_range: '8080:8090' },
      ],
    });
    expect(floatingIp.properties['portForwardings']).toEqual([
      'tcp 2222 -> 10.0.0.5:22',
      'tcp 80:90 -> 10.0.0.5:8080:8090',
    ]);
    expect(floatingIp.to('forwardsTo')).toEqual([{ key: 'p1' }]);
  });

  it('knows the Kubernetes service that it was made for', () => {
    const description = 'Floating IP for Kubernetes external service shop/web from cluster prod';
    expect(map('OpenStackFloatingIp', { id: 'f', description }).properties).toMatchObject({
      kubernetesServiceName: 'shop/web',
      kubernetesCluster: 'prod',
    });
  });
});

describe('OpenStackNetworkAgent', () => {
  it('leads to what it hosts', () => {
    const agent = { id: 'a', agent_type: 'DHCP agent', host: 'n1' };
    expect(map('OpenStackNetworkAgent', { ...agent, networks: [{ id: 'x' }] }).to('networks')).toEqual([{ key: 'x' }]);
    expect(map('OpenStackNetworkAgent', agent)).toMatchObject({ alias: 'DHCP agent@n1', references: [] });
  });
});

describe('what hosts networks and routers', () => {
  it('are zones of different resources, even of the same name', () => {
    const zone = (resource: string) => map('OpenStackNetworkAvailabilityZone', { name: 'nova', resource }).key;
    const row = { id: 'x', availability_zones: ['nova'] };
    expect(map('OpenStackNetwork', row).to('zones')).toEqual([{ key: zone('network') }]);
    expect(map('OpenStackRouter', row).to('zones')).toEqual([{ key: zone('router') }]);
  });
});
