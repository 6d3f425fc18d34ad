import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kubectl, kubectlGet, openstack, openstackDo } from './support/commands.ts';
import { cloud, cluster, openEmptyGraph, pellucidScan } from './support/pellucid.ts';

const WAIT = { timeout: 90_000, interval: 500 };
const server = `e2e-${randomUUID().slice(0, 8)}`;

let graph: Driver;

beforeAll(async () => {
  graph = await openEmptyGraph();
  await rescan();
});

afterAll(async () => {
  await graph.close();
  // What a failed test left behind: the other files count what there is.
  const servers = await openstack<{ Name: string }>('demo', 'server list');
  const volumes = await openstack<{ Name: string }>('demo', 'volume list');
  if (servers.some(({ Name }) => Name === server)) await openstackDo('demo', `server delete --wait ${server}`);
  if (volumes.some(({ Name }) => Name === server)) await openstackDo('demo', `volume delete ${server}`);
});

async function rescan(): Promise<void> {
  const scan = await pellucidScan([cloud('changes', 'demo'), cluster('changes-k8s')]);
  expect(scan, scan.stderr).toMatchObject({ code: 0 });
}

async function rows(query: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const { records } = await graph.executeQuery(query, {
    account: 'changes',
    cluster: 'changes-k8s',
    server,
    ...parameters,
  });
  return records.map((record) => record.toObject());
}

async function statusOf(name: string): Promise<string | undefined> {
  const servers = await openstack<{ Name: string; Status: string }>('demo', 'server list');
  return servers.find(({ Name }) => Name === name)?.Status;
}

const inGraph = () => rows('MATCH (s:OpenStackServer {account: $account, name: $server}) RETURN s.status AS status');

/** The tests of a block follow one server through its life: they run in this order. */
describe('the graph follows OpenStack', () => {
  it('a server is created', async () => {
    const [flavor] = await openstack<{ Name: string }>('demo', 'flavor list');
    const [image] = await openstack<{ Name: string }>('demo', 'image list');
    const networks = await openstack<{ ID: string; Name: string }>('demo', 'network list --internal');
    await openstackDo(
      'demo',
      `server create --flavor ${flavor?.Name} --image ${image?.Name} --nic net-id=${networks[0]?.ID} ${server}`,
    );
    await expect.poll(() => statusOf(server), WAIT).toBe('ACTIVE');
    await rescan();
    expect(await inGraph()).toEqual([{ status: 'ACTIVE' }]);
    expect(
      await rows(
        `MATCH (:OpenStackServer {account: $account, name: $server})-[:HAS_PORT]->(:OpenStackPort)-[:ON_NETWORK]->(n)
         RETURN n.id AS network`,
      ),
    ).toEqual([{ network: networks[0]?.ID }]);
  });

  it('is stopped', async () => {
    await openstackDo('demo', `server stop ${server}`);
    await expect.poll(() => statusOf(server), WAIT).toBe('SHUTOFF');
    await rescan();
    expect(await inGraph()).toEqual([{ status: 'SHUTOFF' }]);
  });

  it('gets a volume and loses it again', async () => {
    const attached = `MATCH (v:OpenStackVolume {account: $account, name: $server})-[:ATTACHED_TO]->(s:OpenStackServer)
                      RETURN s.name AS server`;
    const volumeStatus = async () =>
      (await openstack<{ Name: string; Status: string }>('demo', 'volume list')).find(({ Name }) => Name === server)
        ?.Status;
    await openstackDo('demo', `volume create --size 1 ${server}`);
    await expect.poll(volumeStatus, WAIT).toBe('available');
    await openstackDo('demo', `server add volume ${server} ${server}`);
    await expect.poll(volumeStatus, WAIT).toBe('in-use');
    await rescan();
    expect(await rows(attached)).toEqual([{ server }]);
    await openstackDo('demo', `server remove volume ${server} ${server}`);
    await expect.poll(volumeStatus, WAIT).toBe('available');
    await rescan();
    expect(await rows(attached)).toEqual([]);
    await openstackDo('demo', `volume delete ${server}`);
  });

  it('is deleted', async () => {
    await openstackDo('demo', `server delete --wait ${server}`);
    await rescan();
    expect(await inGraph()).toEqual([]);
  });
});

describe('the graph follows Kubernetes', () => {
  const podsOf = () =>
    rows(
      `MATCH (p:KubernetesPod {account: $cluster, namespace: 'shop'})-[:OWNED_BY]->(:KubernetesReplicaSet)
             -[:OWNED_BY]->(:KubernetesDeployment {name: 'frontend'}) RETURN p.name AS name ORDER BY name`,
    );
  const running = async () =>
    (await kubectlGet('pods'))
      .filter(({ metadata }) => metadata.name.startsWith('frontend-'))
      .map(({ metadata }) => metadata.name)
      .sort();

  it('a deployment is scaled', async () => {
    const before = (await running()).length;
    const wanted = before + 2;
    try {
      await kubectl(['scale', 'deployment', 'frontend', '-n', 'shop', `--replicas=${wanted}`]);
      await expect.poll(async () => (await running()).length, WAIT).toBe(wanted);
      await rescan();
      expect(await podsOf()).toHaveLength(wanted);
    } finally {
      await kubectl(['scale', 'deployment', 'frontend', '-n', 'shop', `--replicas=${before}`]);
    }
    await expect.poll(async () => (await running()).length, WAIT).toBe(before);
    await rescan();
    expect((await podsOf()).map(({ name }) => name)).toEqual(await running());
  });

  it('a pod is deleted and another takes its place', async () => {
    const [victim, ...others] = await running();
    await kubectl(['delete', 'pod', String(victim), '-n', 'shop']);
    await expect
      .poll(async () => (await running()).filter((name) => name !== victim).length, WAIT)
      .toBe(others.length + 1);
    await rescan();
    const names = (await podsOf()).map(({ name }) => name);
    expect(names).not.toContain(victim);
    expect(names).toEqual(await running());
  });

  it('a node is cordoned', async () => {
    const [node] = await kubectlGet('nodes');
    const name = String(node?.metadata.name);
    const inGraph = () =>
      rows('MATCH (n:KubernetesNode {account: $cluster, name: $name}) RETURN n.unschedulable AS unschedulable', {
        name,
      });
    try {
      await kubectl(['cordon', name]);
      await rescan();
      expect(await inGraph()).toEqual([{ unschedulable: true }]);
    } finally {
      await kubectl(['uncordon', name]);
    }
    await rescan();
    expect(await inGraph()).toEqual([{ unschedulable: false }]);
  });
});
