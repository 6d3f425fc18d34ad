import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kubernetesProvider } from '../../packages/provider-k8s/src/index.ts';
import { openstackProvider } from '../../packages/provider-openstack/src/index.ts';
import { kubectlGet, openstack } from './support/commands.ts';
import { KUBERNETES_IDS, OPENSTACK_IDS } from './support/expected-ids.ts';
import { cloud, cluster, type Finished, openEmptyGraph, pellucidScan } from './support/pellucid.ts';

/** One row per project: the commands have no listing of them. */
const QUOTAS = [
  'OpenStackComputeQuota',
  'OpenStackNetworkQuota',
  'OpenStackVolumeQuota',
  'OpenStackLoadBalancerQuota',
  'OpenStackDnsQuota',
  'OpenStackShareQuota',
  'OpenStackDatabaseQuota',
  'OpenStackClusterQuota',
];

const EVENTS = 'KubernetesEvent';

let graph: Driver;
let scan: Finished;

beforeAll(async () => {
  graph = await openEmptyGraph();
  scan = await pellucidScan([cloud('admin'), cluster('k8s', 'kubeconfig', { customResources: ['*.cert-manager.io'] })]);
});

afterAll(() => graph.close());

async function idsInGraph(account: string, kind: string): Promise<string[]> {
  const { records } = await graph.executeQuery(
    'MATCH (n:Resource {account: $account, kind: $kind}) RETURN n.id AS id',
    { account, kind },
  );
  return records.map((record) => record.get('id')).sort();
}

it('scans the estate whole', () => {
  expect(scan, `${scan.stdout}\n${scan.stderr}`).toMatchObject({ code: 0 });
});

describe('OpenStack: the graph has what the openstack command lists, and nothing else', () => {
  it.each(Object.entries(OPENSTACK_IDS))('%s', async (kind, expected) => {
    expect(await idsInGraph('admin', kind)).toEqual((await expected('admin')).sort());
  });

  it.each(QUOTAS)('%s of each project', async (kind) => {
    const projects = await openstack<{ ID: string; Name: string }>('admin', 'project list');
    // Heat makes a project for the users of each stack; it holds no resources and is not asked for its quota.
    const asked = projects.filter(({ Name }) => !/^[0-9a-f]{32}-/.test(Name));
    expect(await idsInGraph('admin', kind)).toEqual(asked.map(({ ID }) => ID).sort());
  });

  it('compares every kind', () => {
    const compared = [...Object.keys(OPENSTACK_IDS), ...QUOTAS].sort();
    expect(compared).toEqual(openstackProvider.resources.map(({ kind }) => kind).sort());
  });
});

describe('Kubernetes: the graph has what kubectl lists, and nothing else', () => {
  it.each(Object.entries(KUBERNETES_IDS))('%s', async (kind, expected) => {
    expect(await idsInGraph('k8s', kind)).toEqual((await expected()).sort());
  });

  it(`${EVENTS}: those of the last hours, of which more come all the time`, async () => {
    const listed = (await kubectlGet('events.events.k8s.io')).map(({ metadata }) => metadata.uid);
    const found = await idsInGraph('k8s', EVENTS);
    expect(found).not.toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(found));
  });

  it('compares every kind', () => {
    expect([...Object.keys(KUBERNETES_IDS), EVENTS].sort()).toEqual(
      kubernetesProvider.resources.map(({ kind }) => kind).sort(),
    );
  });
});
