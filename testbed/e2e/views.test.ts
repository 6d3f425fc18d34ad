import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openstack } from './support/commands.ts';
import { cloud, cluster, openEmptyGraph, pellucidScan } from './support/pellucid.ts';

let graph: Driver;

beforeAll(async () => {
  graph = await openEmptyGraph();
});

afterAll(() => graph.close());

async function column(account: string, kind: string, property = 'id'): Promise<string[]> {
  const { records } = await graph.executeQuery(
    'MATCH (n:Resource {account: $account, kind: $kind}) RETURN DISTINCT n[$property] AS value ORDER BY value',
    { account, kind, property },
  );
  return records.map((record) => record.get('value'));
}

async function taskStates(account: string): Promise<Record<string, string>> {
  const { records } = await graph.executeQuery(
    'MATCH (t:ScanTask) WHERE t.scope CONTAINS "/" + $account + "/" RETURN t.scope AS scope, t.state AS state',
    { account },
  );
  return Object.fromEntries(records.map((record) => [record.get('scope').split('/').at(-1), record.get('state')]));
}

const ids = (rows: readonly Record<string, unknown>[]): string[] => rows.map((row) => String(row['ID'])).sort();

describe('the same cloud with different rights', () => {
  it.each(['system', 'scanner'])('%s: reads the servers, ports and volumes of all projects', async (name) => {
    const scan = await pellucidScan([cloud(`view-${name}`, name)]);
    expect(scan, scan.stderr).toMatchObject({ code: 0 });
    expect(await column(`view-${name}`, 'OpenStackServer')).toEqual(
      ids(await openstack('admin', 'server list --all-projects')),
    );
    expect(await column(`view-${name}`, 'OpenStackVolume')).toEqual(
      ids(await openstack('admin', 'volume list --all-projects')),
    );
    expect(await column(`view-${name}`, 'OpenStackPort')).toEqual(ids(await openstack('admin', 'port list')));
  });

  it('demo: sees its own only, and the scan says what it may not see', async () => {
    const scan = await pellucidScan([cloud('view-demo', 'demo')]);
    expect(scan, scan.stderr).toMatchObject({ code: 0 });
    expect(await column('view-demo', 'OpenStackServer')).toEqual(ids(await openstack('demo', 'server list')));
    expect(await column('view-demo', 'OpenStackVolume')).toEqual(ids(await openstack('demo', 'volume list')));
    expect(await column('view-demo', 'OpenStackServer', 'projectId')).toHaveLength(1);
    expect(await taskStates('view-demo')).toMatchObject({
      OpenStackServer: 'complete',
      OpenStackHypervisor: 'forbidden',
      OpenStackUser: 'forbidden',
      OpenStackNetworkAgent: 'forbidden',
    });
  });

  it('a kubeconfig without the right to secrets: everything but secrets', async () => {
    await pellucidScan([cluster('view-k8s', 'kubeconfig-viewer')]);
    expect(await column('view-k8s', 'KubernetesSecret')).toEqual([]);
    expect(await taskStates('view-k8s')).toMatchObject({ KubernetesSecret: 'forbidden', KubernetesPod: 'complete' });
  });

  it('a kubeconfig for one namespace: that namespace', async () => {
    await pellucidScan([cluster('view-shop', 'kubeconfig-viewer-limited', { namespaces: ['shop'] })]);
    expect(await column('view-shop', 'KubernetesPod', 'namespace')).toEqual(['shop']);
    expect(await taskStates('view-shop')).toMatchObject({ KubernetesNode: 'forbidden', KubernetesPod: 'complete' });
  });
});
