import { describe, expect, it } from 'vitest';
import { service } from '../src/resources/core/service.ts';
import { endpointSlice } from '../src/resources/discovery/endpoint-slice.ts';
import { ingress } from '../src/resources/networking/ingress.ts';
import { networkPolicy } from '../src/resources/networking/network-policy.ts';
import { type LabelledPod, mapObject } from './support/map.ts';

const PODS: readonly LabelledPod[] = [
  ['shop', 'web-1', { app: 'web', tier: 'front' }],
  ['shop', 'web-2', { app: 'web' }],
  ['shop', 'cart-1', { app: 'cart' }],
  ['data', 'web-3', { app: 'web' }],
];

describe('the pods of a service', () => {
  it('are those of its namespace that its selector matches', () => {
    const row = mapObject(service, { spec: { selector: { app: 'web' } } }, PODS);
    expect(row.to('pods')).toEqual([{ key: 'web-1' }, { key: 'web-2' }]);
  });

  it.each([
    ['it has no selector', {}],
    ['its selector is empty', { selector: {} }],
    ['it only stands for another name', { type: 'ExternalName', selector: { app: 'web' } }],
  ])('are none when %s', (_, spec) => {
    expect(mapObject(service, { spec }, PODS).to('pods')).toEqual([]);
  });
});

describe('the addresses of a service', () => {
  it('do not contain the `None` of headless services', () => {
    expect(mapObject(service, { spec: { clusterIPs: ['None'] } }).properties['clusterIps']).toEqual([]);
    const dual = mapObject(service, { spec: { clusterIPs: ['10.96.0.1', 'fd00::1'] } });
    expect(dual.properties['clusterIps']).toEqual(['10.96.0.1', 'fd00::1']);
  });

  it('tell addresses of a load balancer from names of one', () => {
    const status = { loadBalancer: { ingress: [{ ip: '203.0.113.5' }, { hostname: 'lb.example' }] } };
    expect(mapObject(service, { status }).properties).toMatchObject({
      loadBalancerIps: ['203.0.113.5'],
      loadBalancerHostnames: ['lb.example'],
    });
    expect(mapObject(service, { status: { loadBalancer: {} } }).properties['loadBalancerIps']).toEqual([]);
  });

  it('name the Octavia load balancer that the cloud provider noted', () => {
    const annotations = { 'loadbalancer.openstack.org/load-balancer-id': 'lb-1', 'example.org/note': 'not kept' };
    const row = mapObject(service, { metadata: { annotations } });
    expect(row.properties['octaviaLoadBalancerId']).toBe('lb-1');
    expect(JSON.stringify(row)).not.toContain('not kept');
  });
});

describe('the name in Octavia', () => {
  it.each([
    ['a load balancer', { type: 'LoadBalancer' }, 'shop/it'],
    ['one of somebody else’s class', { type: 'LoadBalancer', loadBalancerClass: 'metallb' }, null],
    ['a node port', { type: 'NodePort' }, null],
    ['nothing but an address in the cluster', {}, null],
  ])('of a service that asks for %s', (_, spec, name) => {
    expect(mapObject(service, { spec }).properties).toMatchObject({ namespacedName: 'shop/it', nameForOctavia: name });
  });

  it.each([
    ['openstack', 'shop/it'],
    ['nginx', null],
  ])('of an ingress of class %s', (ingressClassName, name) => {
    const annotations = { 'kubernetes.io/ingress.class': ingressClassName };
    expect(mapObject(ingress, { metadata: { annotations } }).properties['nameForOctavia']).toBe(name);
    expect(mapObject(ingress, { spec: { ingressClassName } }).properties['nameForOctavia']).toBe(name);
  });
});

describe('the pods of a network policy', () => {
  it.each([
    ['all of the namespace for an empty selector', {}, '', ['web-1', 'web-2', 'cart-1']],
    ['those with a label', { matchLabels: { app: 'cart' } }, 'app=cart', ['cart-1']],
    [
      'those that expressions match, with the null that Go writes for an empty list',
      {
        matchExpressions: [
          { key: 'app', operator: 'In', values: ['web', 'api'] },
          { key: 'tier', operator: 'DoesNotExist', values: null },
        ],
      },
      'app in (web,api),!tier',
      ['web-2'],
    ],
  ])('are %s', (_, podSelector, text, pods) => {
    const row = mapObject(networkPolicy, { spec: { podSelector } }, PODS);
    expect(row.to('pods')).toEqual(pods.map((key) => ({ key })));
    expect(row.properties['podSelector']).toBe(text);
  });
});

describe('an endpoint slice', () => {
  const row = mapObject(endpointSlice, {
    metadata: { labels: { 'kubernetes.io/service-name': 'db' } },
    addressType: 'IPv4',
    endpoints: [
      {
        addresses: ['10.128.0.5'],
        conditions: { ready: true },
        targetRef: { kind: 'Pod', name: 'db-0', uid: 'db-0-uid' },
      },
      { addresses: ['10.128.0.6'], conditions: { ready: false }, targetRef: { kind: 'Pod', name: 'db-1' } },
      { addresses: ['10.10.1.7'] },
      { addresses: ['10.10.1.8'], targetRef: { kind: 'Node', name: 'worker', uid: 'worker-uid' } },
    ],
    ports: [{ name: 'pg', port: 5432, protocol: 'TCP' }, {}],
  });

  it('keeps addresses that are no pod’s apart', () => {
    expect(row.properties).toMatchObject({
      addresses: ['10.128.0.5', '10.128.0.6', '10.10.1.7', '10.10.1.8'],
      foreignAddresses: ['10.10.1.7', '10.10.1.8'],
      notReadyAddresses: ['10.128.0.6'],
      ports: ['pg:5432/TCP', '*/TCP'],
    });
  });

  it('leads to its service and pods', () => {
    expect(row.to('service')).toEqual([{ alias: 'shop/db' }]);
    expect(row.to('pods')).toEqual([{ key: 'db-0-uid' }, { alias: 'shop/db-1' }]);
  });

  it('may have lost all its endpoints, which Go writes as null', () => {
    const empty = mapObject(endpointSlice, { addressType: 'IPv4', endpoints: null, ports: null });
    expect(empty.properties).toMatchObject({ addresses: [], ports: [] });
  });
});

describe('an ingress', () => {
  const backend = (name: string, port: object): object => ({ service: { name, port } });

  it('leads to each of its services once, the default one too', () => {
    const row = mapObject(ingress, {
      spec: {
        rules: [
          { host: 'a.example', http: { paths: [{ path: '/', backend: backend('web', { name: 'http' }) }] } },
          { http: { paths: [{ path: '/x', backend: backend('web', { number: 80 }) }] } },
          { host: 'only-host.example' },
        ],
        defaultBackend: backend('fallback', { number: 80 }),
      },
    });
    expect(row.to('services')).toEqual([{ alias: 'shop/web' }, { alias: 'shop/fallback' }]);
    expect(row.properties).toMatchObject({
      hosts: ['a.example', 'only-host.example'],
      rules: ['a.example/ -> web:http', '*/x -> web:80', '*/ -> fallback:80'],
    });
  });

  it('may lead to something that is no service', () => {
    const resource = { apiGroup: 'k8s.example', kind: 'Bucket', name: 'static' };
    const row = mapObject(ingress, { spec: { defaultBackend: { resource } } });
    expect(row.to('services')).toEqual([]);
    expect(row.properties['rules']).toEqual(['*/ -> Bucket/static']);
  });

  it('has its class by field, or by the annotation of old', () => {
    const annotations = { 'kubernetes.io/ingress.class': 'old' };
    expect(
      mapObject(ingress, { spec: { ingressClassName: 'nginx' }, metadata: { annotations } }).to('ingressClass'),
    ).toEqual([{ alias: 'nginx' }]);
    expect(mapObject(ingress, { metadata: { annotations } }).properties['className']).toBe('old');
  });

  it('uses a secret that several hosts share once', () => {
    const tls = [{ hosts: ['a.example'], secretName: 'cert' }, { hosts: ['b.example'], secretName: 'cert' }, {}];
    const row = mapObject(ingress, { spec: { tls } });
    expect(row.to('tlsSecrets')).toEqual([{ alias: 'shop/cert' }]);
    expect(row.properties['tlsHosts']).toEqual(['a.example', 'b.example']);
  });
});
