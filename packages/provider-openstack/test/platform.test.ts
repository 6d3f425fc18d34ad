import { describe, expect, it } from 'vitest';
import { subjectOf } from '../src/resources/alarm/alarm-rule.ts';
import { managedResource } from '../src/resources/orchestration/managed-resource.ts';
import { map } from './support/map-row.ts';

const PROJECT = '46c8473bed87482d8e20bb3440eb956e';
const ID = '85b37729-cbee-4f9d-92bd-d42917192cf1';

describe('OpenStackStackResource', () => {
  const stackLink = { rel: 'stack', href: `http://heat/v1/${PROJECT}/stacks/shop/s1` };
  const row = { resource_name: 'web', parent_id: 's1', links: [stackLink] };

  it('leads to the real resource by the type in the template', () => {
    const at = { projectId: PROJECT, nestedStackId: null };
    const managed = (resource_type: string, physical_resource_id: string | null) =>
      managedResource({ ...at, resource_type, physical_resource_id });
    expect(managed('OS::Nova::Server', 'v1')).toEqual({ kind: 'OpenStackServer', key: 'v1' });
    expect(managed('OS::Barbican::Secret', 'http://k/v1/secrets/b1')).toEqual({ kind: 'OpenStackSecret', key: 'b1' });
    const container = { kind: 'OpenStackObjectContainer', key: `${PROJECT}/logs` };
    expect(managed('OS::Swift::Container', 'logs')).toEqual(container);
    expect(managed('OS::Nova::Server', '')).toBeNull();
    expect(managed('OS::Heat::RandomString', 'shop-x')).toBeNull();
    // The physical id is a name, and whose it is Heat does not say.
    expect(managed('OS::Nova::KeyPair', 'laptop')).toBeNull();
  });

  it.each([
    ['OS::Keystone::Group', 'OpenStackGroup'],
    ['OS::Keystone::Service', 'OpenStackService'],
    ['OS::Keystone::Endpoint', 'OpenStackEndpoint'],
    ['OS::Cinder::QoSSpecs', 'OpenStackVolumeQosSpec'],
  ])('leads from an %s to an %s', (resource_type, kind) => {
    const { references } = map('OpenStackStackResource', { ...row, resource_type, physical_resource_id: ID });
    expect(references).toContainEqual({ field: 'manages', kind, key: ID });
  });

  it('leads to the nested stack behind a group or a template used as type', () => {
    const nested = { rel: 'nested', href: `http://heat/v1/${PROJECT}/stacks/shop-group-x/n1` };
    const { references } = map('OpenStackStackResource', {
      ...row,
      links: [stackLink, nested],
      resource_type: 'w.yaml',
    });
    expect(references).toContainEqual({ field: 'manages', kind: 'OpenStackStack', key: 'n1' });
  });

  it('has the project of its stack, which only its links tell', () => {
    const { key, properties } = map('OpenStackStackResource', row);
    expect(key).toBe('s1/web');
    expect(properties).toMatchObject({ projectId: PROJECT });
    expect(map('OpenStackStackResource', { ...row, links: [] }).properties).toMatchObject({ projectId: null });
  });
});

describe('OpenStackStack', () => {
  it('has a project in the listing of all projects and in that of its own', () => {
    const self = { rel: 'self', href: `http://heat/heat-api/v1/${PROJECT}/stacks/shop/s1` };
    expect(map('OpenStackStack', { id: 's1', project: 'p9', links: [self] }).properties).toMatchObject({
      projectId: 'p9',
    });
    expect(map('OpenStackStack', { id: 's1', links: [self] }).properties).toMatchObject({ projectId: PROJECT });
  });
});

describe('OpenStackCluster', () => {
  it('takes ids and unique names for references, and leaves other names alone', () => {
    const { to } = map('OpenStackCluster', {
      uuid: 'c1',
      user_id: 'u1',
      keypair: 'laptop',
      flavor_id: 'm1.large',
      master_flavor_id: ID,
      fixed_network: 'private',
      fixed_subnet: ID,
      stack_id: 'kube-abc12',
    });
    expect(to('keypair')).toEqual([{ key: 'u1/laptop' }]);
    expect(to('flavor')).toEqual([{ alias: 'm1.large' }]);
    expect(to('masterFlavor')).toEqual([{ key: ID }]);
    expect([to('network'), to('stack')]).toEqual([[], []]);
    expect(to('subnet')).toEqual([{ key: ID }]);
  });
});

describe('OpenStackShare', () => {
  it('tells the persistent volume that manila-csi made it for', () => {
    const metadata = {
      'csi.storage.k8s.io/pv/name': 'pvc-1',
      'csi.storage.k8s.io/pvc/name': 'data',
      'csi.storage.k8s.io/pvc/namespace': 'shop',
      'manila.csi.openstack.org/cluster': 'prod',
    };
    expect(map('OpenStackShare', { id: 's1', metadata }).properties).toMatchObject({
      kubernetesPersistentVolume: 'pvc-1',
      kubernetesPersistentVolumeClaim: 'shop/data',
      kubernetesCluster: 'prod',
    });
    expect(map('OpenStackShare', { id: 's1' }).properties).toMatchObject({
      kubernetesPersistentVolume: null,
      kubernetesPersistentVolumeClaim: null,
    });
  });

  it('is in networks that are named once, or by the share network itself before 2.51', () => {
    const place = { neutron_net_id: 'n1', neutron_subnet_id: 'a' };
    const share_network_subnets = [place, { ...place, neutron_subnet_id: 'b' }, { neutron_net_id: null }];
    const { to } = map('OpenStackShareNetwork', { id: 'x', share_network_subnets });
    expect([to('networks'), to('subnets')]).toEqual([[{ key: 'n1' }], [{ key: 'a' }, { key: 'b' }]]);
    expect(map('OpenStackShareNetwork', { id: 'x', ...place }).to('networks')).toEqual([{ key: 'n1' }]);
  });
});

describe('alarms', () => {
  it('are about what their rule names', () => {
    const server = { kind: 'OpenStackServer', key: 'v1' };
    expect(
      subjectOf({
        type: 'gnocchi_resources_threshold',
        gnocchi_resources_threshold_rule: { resource_type: 'instance', resource_id: 'v1' },
      }),
    ).toEqual(server);
    expect(
      subjectOf({
        type: 'gnocchi_aggregation_by_resources_threshold',
        gnocchi_aggregation_by_resources_threshold_rule: { resource_type: 'instance', query: '{"=": {"id": "v1"}}' },
      }),
    ).toEqual(server);
    const query = [{ field: 'traits.instance_id', op: 'eq', type: 'string', value: 'v1' }];
    const event_rule = { event_type: 'compute.instance.delete.*', query };
    expect(subjectOf({ type: 'event', event_rule })).toEqual(server);
    const loadbalancer_member_health_rule = { pool_id: 'l1', stack_id: 's1' };
    expect(subjectOf({ type: 'loadbalancer_member_health', loadbalancer_member_health_rule })).toEqual({
      kind: 'OpenStackPool',
      key: 'l1',
    });
  });

  it('are about nothing in particular where the rule says so', () => {
    const by = (query: unknown) =>
      subjectOf({
        type: 'gnocchi_aggregation_by_resources_threshold',
        gnocchi_aggregation_by_resources_threshold_rule: { resource_type: 'instance', query },
      });
    expect([by('{"=": {"server_group": "g1"}}'), by('{"like": {"id": "v"}}'), by('not JSON')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(subjectOf({ type: 'prometheus', prometheus_rule: { query: 'up == 0' } })).toBeNull();
    const event_rule = { event_type: 'compute.*', query: [{ field: 'traits.instance_id', op: 'ne', value: 'v1' }] };
    expect(subjectOf({ type: 'event', event_rule })).toBeNull();
  });
});

it.each<[string, string, object]>([
  [
    'webhooks of alarms',
    'OpenStackAlarm',
    {
      alarm_id: 'a1',
      alarm_actions: ['https://me:hunter2@hooks.example.org/services/hunter2?token=hunter2'],
      ok_actions: ['trust+http://hunter2:delete@heat.example.org/v1/hunter2', 'log:'],
    },
  ],
  ['access keys', 'OpenStackShareAccessRule', { id: 'r1', access_to: 'alice', access_key: 'hunter2' }],
  [
    'orders',
    'OpenStackSecretOrder',
    { order_ref: 'http://k/v1/orders/o1', meta: { name: 'tls', request_data: 'hunter2', payload: 'hunter2' } },
  ],
  [
    'keys of temporary URLs',
    'OpenStackObjectStoreAccount',
    { project_id: 'p1', 'x-account-meta-temp-url-key': 'hunter2' },
  ],
  [
    'credentials of management controllers',
    'OpenStackBareMetalNode',
    { uuid: 'n1', driver_info: { ipmi_password: 'hunter2' }, instance_info: { configdrive: 'hunter2' } },
  ],
])('lets no secret into the graph: %s', (_, kind, row) => {
  expect(JSON.stringify(map(kind, row))).not.toContain('hunter2');
});

it('leads from a listener to its certificate, in a container or in one secret', () => {
  const refTo = (path: string) => ({ id: 'l1', default_tls_container_ref: `https://k/v1/${path}` });
  const inContainer = map('OpenStackListener', refTo('containers/c1'));
  expect([inContainer.to('tlsContainer'), inContainer.to('tlsSecret')]).toEqual([[{ key: 'c1' }], []]);
  const inSecret = map('OpenStackListener', refTo('secrets/s1'));
  expect([inSecret.to('tlsContainer'), inSecret.to('tlsSecret')]).toEqual([[], [{ key: 's1' }]]);
});

it('reads the capacity of machines from numbers and from numbers as text', () => {
  const properties = { cpus: '32', memory_mb: 131072, local_gb: '', cpu_arch: 'x86_64' };
  expect(map('OpenStackBareMetalNode', { uuid: 'n1', properties }).properties).toMatchObject({
    cpus: 32,
    memoryMb: 131072,
    diskGb: null,
    cpuArchitecture: 'x86_64',
  });
});
