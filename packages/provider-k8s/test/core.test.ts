import { describe, expect, it } from 'vitest';
import { container } from '../src/resources/core/container.ts';
import { node } from '../src/resources/core/node.ts';
import { persistentVolume } from '../src/resources/core/persistent-volume.ts';
import { pod } from '../src/resources/core/pod.ts';
import { podDisruptionBudget } from '../src/resources/policy/pod-disruption-budget.ts';
import { ruleTexts } from '../src/resources/rbac/rules.ts';
import { mapObject } from './support/map.ts';

const owner = (apiVersion: string, kind: string, name: string) => ({
  metadata: { ownerReferences: [{ apiVersion, kind, name, uid: `uid-of-${name}`, controller: true }] },
});

describe('a pod', () => {
  it('uses config maps, secrets and claims of its namespace, each once, and shows no value', () => {
    const mapped = mapObject(pod, {
      spec: {
        imagePullSecrets: [{ name: 'registry' }],
        initContainers: [{ name: 'i', envFrom: [{ secretRef: { name: 'db' } }] }],
        containers: [
          {
            name: 'c',
            args: ['--password=planted'],
            envFrom: [{ configMapRef: { name: 'settings' } }],
            env: [
              { name: 'PLAIN', value: 'planted' },
              { name: 'A', valueFrom: { secretKeyRef: { name: 'db', key: 'planted' } } },
              { name: 'B', valueFrom: { configMapKeyRef: { name: 'settings', key: 'b' } } },
            ],
          },
        ],
        volumes: [
          { name: 'data', persistentVolumeClaim: { claimName: 'data-0' } },
          { name: 'scratch', ephemeral: { volumeClaimTemplate: {} } },
          { name: 'tls', secret: { secretName: 'tls' } },
          { name: 'all', projected: { sources: [{ configMap: { name: 'ca' } }, { secret: { name: 'token' } }] } },
          { name: 'csi', csi: { driver: 'd', nodePublishSecretRef: { name: 'csi' } } },
        ],
      },
    });
    const names = (field: string) => mapped.to(field).map(({ alias }) => alias);
    expect(names('configMaps')).toEqual(['shop/settings', 'shop/ca']);
    expect(names('secrets')).toEqual(['shop/registry', 'shop/db', 'shop/tls', 'shop/token', 'shop/csi']);
    expect(names('persistentVolumeClaims')).toEqual(['shop/data-0', 'shop/it-scratch']);
    expect(JSON.stringify(mapped)).not.toContain('planted');
  });

  it('asks the scheduler for what its containers ask for, or its most demanding start', () => {
    const asking = (cpu: string, more: object = {}) => ({ resources: { requests: { cpu } }, ...more });
    const requested = (spec: object) => mapObject(pod, { spec }).properties['cpuRequestMillicores'];
    const containers = [asking('100m'), asking('200m'), {}];
    expect(requested({ containers })).toBe(300);
    expect(requested({ containers, initContainers: [asking('1')] })).toBe(1000);
    expect(requested({ containers, initContainers: [asking('50m', { restartPolicy: 'Always' }), asking('1')] })).toBe(
      1050,
    );
    expect(requested({ containers, overhead: { cpu: '10m' } })).toBe(310);
    expect(requested({ containers, resources: { requests: { cpu: '2' } } })).toBe(2000);
    expect(requested({ containers: [{}] })).toBeNull();
  });

  it('belongs to its workload: the deployment itself, not the replica set in between', () => {
    const replicaSet = owner('apps/v1', 'ReplicaSet', 'web-1-5d4f');
    const labelled = { metadata: { ...replicaSet.metadata, labels: { 'pod-template-hash': '5d4f' } } };
    expect(mapObject(pod, labelled).to('workload')).toEqual([{ alias: 'shop/web-1' }]);
    expect(mapObject(pod, replicaSet).to('workload')).toEqual([{ key: 'uid-of-web-1-5d4f' }]);
    expect(mapObject(pod, owner('batch/v1', 'Job', 'import')).to('workload')).toEqual([{ key: 'uid-of-import' }]);
    expect(mapObject(pod, owner('v1', 'Node', 'n')).to('workload')).toEqual([]);
    expect(mapObject(pod, owner('serving.knative.dev/v1', 'Service', 's')).references).toEqual([
      { field: 'inNamespace', kind: 'KubernetesNamespace', alias: 'shop' },
    ]);
  });
});

it('containers come out of pods: init, sidecar, usual and ephemeral ones', () => {
  const state = { running: { startedAt: '2026-11-21T00:00:00Z' } };
  const digest = `sha256:${'0a'.repeat(32)}`;
  const rows = container.source.rows?.({
    metadata: { name: 'web', uid: 'pod-uid', namespace: 'shop', labels: { app: 'web' } },
    ...{
      spec: {
        initContainers: [{ name: 'init' }, { name: 'mesh', restartPolicy: 'Always' }],
        containers: [{ name: 'web', image: 'registry/web:1', ports: [{ containerPort: 80 }] }],
        ephemeralContainers: [{ name: 'debug' }],
      },
      status: {
        containerStatuses: [{ name: 'web', imageID: `docker-pullable://registry/web@${digest}`, ready: true, state }],
      },
    },
  });
  const mapped = (rows ?? []).map((row) => mapObject(container, { ...row }));
  expect(mapped.map(({ key, properties }) => [key, properties['type']])).toEqual([
    ['pod-uid/init', 'init'],
    ['pod-uid/mesh', 'sidecar'],
    ['pod-uid/web', 'container'],
    ['pod-uid/debug', 'ephemeral'],
  ]);
  expect(mapped[2]).toMatchObject({
    alias: null,
    properties: {
      status: 'running',
      imageDigest: digest,
      ready: true,
      ports: ['80/TCP'],
      labels: [],
      namespace: 'shop',
    },
    references: [
      { field: 'pod', kind: 'KubernetesPod', key: 'pod-uid' },
      { field: 'runsImage', kind: 'KubernetesImage', key: `docker.io/registry/web@${digest}` },
    ],
  });
  expect(mapped[0]?.properties).toMatchObject({ status: null, ready: false, imageDigest: null });
});

it('a node shows whether it takes pods', () => {
  const ready = (status: string) => ({ status: { conditions: [{ type: 'Ready', status }] } });
  const shown = (object: object) => mapObject(node, { ...object }).properties['status'];
  expect(shown(ready('True'))).toBe('Ready');
  expect(shown(ready('Unknown'))).toBe('NotReady');
  expect(shown({ ...ready('True'), spec: { unschedulable: true } })).toBe('Ready,SchedulingDisabled');
  expect(shown({})).toBe('Unknown');
});

it('a persistent volume names the Cinder volume behind it, by CSI or as it was before', () => {
  const volumeOf = (spec: object) => mapObject(persistentVolume, { spec }).properties['cinderVolumeId'];
  expect(volumeOf({ csi: { driver: 'cinder.csi.openstack.org', volumeHandle: 'ABC' } })).toBe('abc');
  expect(volumeOf({ cinder: { volumeID: 'abc' } })).toBe('abc');
  expect(volumeOf({ csi: { driver: 'nfs.csi.k8s.io', volumeHandle: 'abc' } })).toBeNull();
});

it('a disruption budget without selector protects none, with an empty one all', () => {
  const pods = [['shop', 'a', { app: 'web' }] as const, ['shop', 'b', {}] as const, ['data', 'c', {}] as const];
  const protects = (spec: object) => mapObject(podDisruptionBudget, { spec }, pods).to('pods');
  expect(protects({})).toEqual([]);
  expect(protects({ selector: {} })).toEqual([{ key: 'a' }, { key: 'b' }]);
  expect(protects({ selector: { matchLabels: { app: 'web' } } })).toEqual([{ key: 'a' }]);
});

it('rules of roles read as verbs and resources', () => {
  const rules = ruleTexts([
    { verbs: ['get', 'list'], apiGroups: ['', 'apps'], resources: ['pods'] },
    { verbs: ['update'], apiGroups: [''], resources: ['configmaps'], resourceNames: ['one', 'two'] },
    { verbs: ['get'], nonResourceURLs: ['/healthz'] },
  ]);
  expect(rules).toEqual(['get,list pods,pods.apps', 'update configmaps/one,configmaps/two', 'get /healthz']);
  expect(ruleTexts(null)).toEqual([]);
});
