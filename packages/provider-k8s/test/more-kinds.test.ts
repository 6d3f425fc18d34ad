import { describe, expect, it } from 'vitest';
import { type KubernetesObject, kindOf } from '../src/define.ts';
import { validatingWebhookConfiguration } from '../src/resources/admissionregistration/validating-webhook-configuration.ts';
import { apiService } from '../src/resources/apiregistration/api-service.ts';
import { horizontalPodAutoscaler } from '../src/resources/autoscaling/horizontal-pod-autoscaler.ts';
import { capiCluster } from '../src/resources/cluster-api/capi-cluster.ts';
import { capiMachine } from '../src/resources/cluster-api/capi-machine.ts';
import { capoServer } from '../src/resources/cluster-api/capo-server.ts';
import { configMap } from '../src/resources/core/config-map.ts';
import { persistentVolume } from '../src/resources/core/persistent-volume.ts';
import { event } from '../src/resources/events/event.ts';
import { gateway } from '../src/resources/gateway/gateway.ts';
import { httpRoute } from '../src/resources/gateway/http-route.ts';
import { helmRelease } from '../src/resources/helm/helm-release.ts';
import { volumeSnapshotContent } from '../src/resources/storage/volume-snapshot-content.ts';
import { mapObject } from './support/map.ts';

describe('a Helm release', () => {
  const secret = (version: string, more: object = {}): KubernetesObject => ({
    metadata: {
      name: `sh.helm.release.v1.cache.v${version}`,
      namespace: 'shop',
      uid: `secret-${version}`,
      labels: { owner: 'helm', name: 'cache', version, status: 'deployed', modifiedAt: '1763710000', ...more },
    },
  });

  it('is its newest revision, by number', () => {
    const { rows, collect } = helmRelease.source;
    const collector = collect?.();
    for (const one of ['9', '10', '1'].map((version) => secret(version))) rows?.(one).map((row) => collector?.add(row));
    const releases = (collector?.rows() ?? []).map((row) => helmRelease.map(row, {}));
    expect(releases).toMatchObject([
      {
        key: 'shop/cache',
        properties: {
          name: 'cache',
          revision: 10,
          status: 'deployed',
          deployedAt: '2025-11-21T07:26:40.000Z',
          labels: [],
        },
      },
    ]);
    expect(releases[0]?.references).toContainEqual({
      field: 'secret',
      kind: 'KubernetesSecret',
      alias: 'shop/sh.helm.release.v1.cache.v10',
    });
  });

  it('is not what only looks like one', () => {
    expect(helmRelease.source.rows?.(secret('x'))).toEqual([]);
    expect(helmRelease.source.rows?.(secret('1', { name: '' }))).toEqual([]);
  });

  it('is found from what it brought, if that is marked as Helm marks it', () => {
    const annotations = { 'meta.helm.sh/release-name': 'cache', 'meta.helm.sh/release-namespace': 'shop' };
    const labels = { 'app.kubernetes.io/managed-by': 'Helm' };
    expect(mapObject(configMap, { metadata: { annotations, labels } }).to('helmRelease')).toEqual([
      { key: 'shop/cache' },
    ]);
    expect(mapObject(configMap, { metadata: { annotations } }).to('helmRelease')).toEqual([]);
  });
});

describe('an event', () => {
  it.each([
    ['by uid', { apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name: 'web', uid: 'web-uid' }, { key: 'web-uid' }],
    [
      'by name where a kubelet has put it for the uid',
      { kind: 'Node', name: 'worker', uid: 'worker' },
      { alias: 'worker' },
    ],
    ['by name where there is no uid', { kind: 'Pod', namespace: 'shop', name: 'web' }, { alias: 'shop/web' }],
  ])('is about its object %s', (_, regarding, end) => {
    expect(mapObject(event, { regarding }).to('regarding')).toEqual([end]);
  });

  it('is about nothing where its object is of no kind that is read', () => {
    const regarding = { apiVersion: 'v1', kind: 'Endpoints', namespace: 'shop', name: 'web', uid: 'web-uid' };
    expect(mapObject(event, { regarding }).to('regarding')).toEqual([]);
  });

  it('has its time and count by the old API or the new one, and no secrets', () => {
    const old = { eventTime: null, deprecatedLastTimestamp: '2026-11-21T04:00:00Z', deprecatedCount: 3 };
    const series = { count: 7, lastObservedTime: '2026-11-21T05:00:00.000000Z' };
    const note = 'pull failed: https://robot:hunter2@registry.example/v2';
    expect(mapObject(event, { ...old, note }).properties).toMatchObject({
      count: 3,
      lastSeenAt: '2026-11-21T04:00:00.000Z',
      message: 'pull failed: https://***@registry.example/v2',
    });
    expect(mapObject(event, { ...old, series }).properties).toMatchObject({
      count: 7,
      lastSeenAt: '2026-11-21T05:00:00.000Z',
    });
  });
});

it('webhooks are known by service or by place, never by certificate or query', () => {
  const row = mapObject(validatingWebhookConfiguration, {
    webhooks: [
      {
        name: 'in',
        clientConfig: { caBundle: 'planted', service: { namespace: 'shop', name: 'cart' } },
        timeoutSeconds: 5,
      },
      {
        name: 'out',
        clientConfig: { caBundle: 'planted', url: 'https://hook.example/v1?token=planted' },
        failurePolicy: 'Ignore',
      },
    ],
  });
  expect(row.to('services')).toEqual([{ alias: 'shop/cart' }]);
  expect(row.properties).toMatchObject({
    urls: ['https://hook.example/v1'],
    failurePolicies: ['in=Fail', 'out=Ignore'],
    timeoutSeconds: 10,
  });
  expect(JSON.stringify(row)).not.toContain('planted');
});

it('an aggregated API leads to the service behind it', () => {
  const spec = { group: 'metrics.k8s.io', version: 'v1beta1', service: { namespace: 'kube-system', name: 'metrics' } };
  const row = mapObject(apiService, { spec });
  expect(row.to('service')).toEqual([{ alias: 'kube-system/metrics' }]);
  expect(row.properties).toMatchObject({ local: false, available: false });
});

it('a gateway has the addresses it was given, and the secrets of its listeners', () => {
  const certificateRefs = [
    { name: 'tls' },
    { name: 'tls' },
    { namespace: 'edge', name: 'other' },
    { kind: 'Vault', name: 'x' },
  ];
  const row = mapObject(gateway, {
    spec: {
      gatewayClassName: 'edge',
      listeners: [{ name: 'https', port: 443, protocol: 'HTTPS', tls: { certificateRefs } }],
    },
    status: {
      addresses: [{ value: '203.0.113.5' }, { type: 'Hostname', value: 'gw.example' }],
      conditions: [{ type: 'Programmed', status: 'False', reason: 'Pending' }],
    },
  });
  expect(row.properties).toMatchObject({
    status: 'Pending',
    loadBalancerIps: ['203.0.113.5'],
    loadBalancerHostnames: ['gw.example'],
  });
  expect(row.to('tlsSecrets')).toEqual([{ alias: 'shop/tls' }, { alias: 'edge/other' }]);
});

it('a route leads from gateways to services, of its namespace or another', () => {
  const row = mapObject(httpRoute, {
    spec: {
      parentRefs: [
        { name: 'public', namespace: 'edge' },
        { kind: 'Service', group: '', name: 'mesh' },
      ],
      rules: [
        { backendRefs: [{ name: 'web', port: 80 }] },
        {
          matches: [{ path: { value: '/a' } }],
          backendRefs: [
            { name: 'a', namespace: 'data' },
            { kind: 'Bucket', group: 'x', name: 'b' },
          ],
        },
      ],
    },
  });
  expect(row.to('gateways')).toEqual([{ alias: 'edge/public' }]);
  expect(row.to('services')).toEqual([{ alias: 'shop/web' }, { alias: 'data/a' }]);
  expect(row.properties).toMatchObject({ rules: ['-> web:80', '/a -> a', '/a -> b'], accepted: null });
});

describe('what OpenStack provides', () => {
  const volume = (driver: string, more: object = {}) =>
    mapObject(persistentVolume, { spec: { csi: { driver, volumeHandle: 'Handle', ...more } } }).properties;

  it('is a share by its attributes, else by its handle, and only of Manila', () => {
    expect(volume('nfs.manila.csi.openstack.org', { volumeAttributes: { shareID: 'Share' } })['manilaShareId']).toBe(
      'share',
    );
    expect(volume('cephfs.manila.csi.openstack.org')['manilaShareId']).toBe('handle');
    expect(volume('cinder.csi.openstack.org')).toMatchObject({ manilaShareId: null, cinderVolumeId: 'handle' });
    expect(volume('notmanila.csi.openstack.org')['manilaShareId']).toBeNull();
  });

  it('is a snapshot by the handle that the driver gave, or that was given to it', () => {
    const content = (driver: string, status?: object) =>
      mapObject(volumeSnapshotContent, { spec: { driver, source: { snapshotHandle: 'Given' } }, status }).properties;
    expect(content('cinder.csi.openstack.org', { snapshotHandle: 'Made' })).toMatchObject({ cinderSnapshotId: 'made' });
    expect(content('nfs.manila.csi.openstack.org')).toMatchObject({
      cinderSnapshotId: null,
      manilaSnapshotId: 'given',
    });
  });
});

describe('Cluster API', () => {
  it('has no server before there is an address', () => {
    const at = (controlPlaneEndpoint: object) => mapObject(capiCluster, { spec: { controlPlaneEndpoint } }).properties;
    expect(at({ host: '', port: 0 })).toMatchObject({ server: null, controlPlaneHost: null, controlPlanePort: null });
    expect(at({ host: '2001:db8::1', port: 6443 })['server']).toBe('https://[2001:db8::1]:6443');
  });

  it('tells a machine’s server, node and owners', () => {
    const id = '5e72e700-0000-4000-8000-000000000001';
    const row = mapObject(capiMachine, {
      metadata: {
        labels: { 'cluster.x-k8s.io/deployment-name': 'workers' },
        ownerReferences: [{ apiVersion: 'cluster.x-k8s.io/v1beta1', kind: 'Cluster', name: 'k8s', uid: 'cluster-uid' }],
      },
      spec: {
        clusterName: 'k8s',
        providerID: `openstack://RegionOne/${id}`,
        infrastructureRef: { kind: 'OpenStackMachine', name: 'm' },
      },
      status: { nodeRef: { name: 'worker', uid: 'node-uid' } },
    });
    expect(row.properties).toMatchObject({ providerServerId: id, nodeName: 'worker', nodeUid: 'node-uid' });
    expect(row.references.map(({ field, kind, key, alias }) => [field, kind, key ?? alias])).toEqual(
      expect.arrayContaining([
        ['owners', 'KubernetesCapiCluster', 'cluster-uid'],
        ['capiCluster', 'KubernetesCapiCluster', 'shop/k8s'],
        ['machineDeployment', 'KubernetesCapiMachineDeployment', 'shop/workers'],
        ['node', 'KubernetesNode', 'node-uid'],
        ['capoMachine', 'KubernetesCapoMachine', 'shop/m'],
      ]),
    );
  });

  it.each([
    ['cluster.x-k8s.io/v1beta1', 'Cluster', 'KubernetesCapiCluster'],
    ['cluster.x-k8s.io/v1beta2', 'MachineDeployment', 'KubernetesCapiMachineDeployment'],
    ['cluster.x-k8s.io/v1beta2', 'MachineSet', 'KubernetesCapiMachineSet'],
    ['cluster.x-k8s.io/v1beta2', 'Machine', 'KubernetesCapiMachine'],
    ['controlplane.cluster.x-k8s.io/v1beta2', 'KubeadmControlPlane', 'KubernetesKubeadmControlPlane'],
    ['infrastructure.cluster.x-k8s.io/v1beta1', 'OpenStackCluster', 'KubernetesCapoCluster'],
    ['infrastructure.cluster.x-k8s.io/v1beta1', 'OpenStackMachine', 'KubernetesCapoMachine'],
    ['infrastructure.cluster.x-k8s.io/v1alpha1', 'OpenStackServer', 'KubernetesCapoServer'],
  ])('is known by group and name where an owner or event names it: %s %s', (apiVersion, kind, ours) => {
    expect(kindOf({ apiVersion, kind }, { readsCustomResourcesOf: () => false })).toBe(ours);
  });

  it('knows an image by name, by id or by filter', () => {
    const image = (value: unknown) => mapObject(capoServer, { spec: { image: value } }).properties['image'];
    expect([image('debian'), image({ id: 'i-1' }), image({ filter: { name: 'debian-12' } }), image(undefined)]).toEqual(
      ['debian', 'i-1', 'debian-12', null],
    );
  });
});

it('an autoscaler may scale a custom resource, if those are read', () => {
  const target = (apiVersion: string) =>
    mapObject(horizontalPodAutoscaler, {
      spec: { maxReplicas: 2, scaleTargetRef: { apiVersion, kind: 'Rollout', name: 'web' } },
    }).to('target');
  expect(target('example.org/v1')).toEqual([{ alias: 'Rollout.example.org/shop/web' }]);
  expect(target('argoproj.io/v1alpha1')).toEqual([]);
});
