import { describe, expect, it } from 'vitest';
import { map } from './support/map-row.ts';

function kubernetes(row: object) {
  const { properties } = map('OpenStackLoadBalancer', { id: 'lb', ...row });
  const { kubernetesServiceNames: services, kubernetesIngressName: ingress, kubernetesCluster: cluster } = properties;
  return { services, ingress, cluster };
}

describe('a load balancer that cloud-provider-openstack has made', () => {
  it.each([
    ['kube_service_prod_shop_web', 'prod', 'shop/web'],
    ['kube_service_my-cluster.example_kube-system_ingress-1', 'my-cluster.example', 'kube-system/ingress-1'],
    // Names of Kubernetes have no underscores, so all that are left over belong to the cluster.
    ['kube_service_eu_prod_1_shop_web', 'eu_prod_1', 'shop/web'],
    ['kube_service__shop_web', null, 'shop/web'],
  ])('tells by its name: %s', (name, cluster, service) => {
    expect(kubernetes({ name })).toEqual({ services: [service], ingress: null, cluster });
  });

  it.each([
    ['kube_service_shop_web', 'a part is missing'],
    ['kube_service_prod_Shop_web', 'no name of a namespace'],
    ['kube_service___', 'all parts are empty'],
    ['my_kube_service_prod_shop_web', 'somebody else has made it'],
    [`kube_service_prod_shop_${'w'.repeat(300)}`.slice(0, 255), 'it may have been cut'],
  ])('does not tell by %s: %s', (name) => {
    expect(kubernetes({ name })).toEqual({ services: null, ingress: null, cluster: null });
  });

  it('tells by its description where the name was cut', () => {
    const cluster = 'c'.repeat(220);
    const name = `kube_service_${cluster}_production_storefront-public`.slice(0, 255);
    const description = 'Kubernetes external service production/storefront-public from cluster c 1';
    expect(kubernetes({ name, description })).toEqual({
      services: ['production/storefront-public'],
      ingress: null,
      cluster: 'c 1',
    });
  });

  it('tells by its tags who shares it now, not by its name who began it', () => {
    const row = {
      name: 'kube_service_prod_shop_first',
      description: 'Kubernetes external service shop/first from cluster old-name',
      tags: ['kube_service_prod_shop_second', 'kube_service_prod_shop_third', 'env=prod'],
    };
    expect(kubernetes(row)).toEqual({ services: ['shop/second', 'shop/third'], ingress: null, cluster: 'prod' });
  });

  it('names no cluster when several share it', () => {
    const tags = ['kube_service_a_shop_web', 'kube_service_b_shop_web'];
    expect(kubernetes({ name: 'shared', tags })).toEqual({ services: ['shop/web'], ingress: null, cluster: null });
  });

  it('knows the new name of its cluster, which the description does not', () => {
    const row = {
      name: 'kube_service_new_shop_web',
      description: 'Kubernetes external service shop/web from cluster old',
    };
    expect(kubernetes(row).cluster).toBe('new');
  });
});

describe('a load balancer that octavia-ingress-controller has made', () => {
  it.each([
    [{ name: 'kube_ingress_prod_shop_web.example.org' }],
    [{ name: 'lb', description: 'Kubernetes ingress web.example.org in namespace shop from cluster prod' }],
    [
      {
        name: 'lb',
        description: 'Kubernetes Ingress web.example.org in namespace shop from cluster prod, version: 4711',
      },
    ],
  ])('knows its ingress: %o', (row) => {
    expect(kubernetes(row)).toEqual({ services: null, ingress: 'shop/web.example.org', cluster: 'prod' });
  });
});

it('a load balancer of nobody in Kubernetes says so', () => {
  expect(kubernetes({ name: 'web', description: 'for the shop', tags: [] })).toEqual({
    services: null,
    ingress: null,
    cluster: null,
  });
});

describe('OpenStackL7Rule', () => {
  const comparedWith = (row: object) =>
    map('OpenStackL7Rule', { id: 'r', value: 'hunter2', ...row }).properties['value'];

  it('shows what is compared, but no cookies and no secrets in headers', () => {
    expect(comparedWith({ type: 'PATH' })).toBe('hunter2');
    expect(comparedWith({ type: 'HEADER', key: 'X-Country' })).toBe('hunter2');
    expect(comparedWith({ type: 'HEADER', key: 'Authorization' })).toBeNull();
    expect(comparedWith({ type: 'HEADER', key: 'X-Api-Key' })).toBeNull();
    expect(comparedWith({ type: 'COOKIE', key: 'lang' })).toBeNull();
  });
});
