import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kubectl, openstack } from './support/commands.ts';
import { cloud, cluster, openEmptyGraph, pellucidScan } from './support/pellucid.ts';

let graph: Driver;

beforeAll(async () => {
  graph = await openEmptyGraph();
  const scan = await pellucidScan([
    cloud('links-admin', 'admin'),
    cluster('links-k8s', 'kubeconfig', { tiedTo: 'links-admin' }),
  ]);
  expect(scan, scan.stderr).toMatchObject({ code: 0 });
});

afterAll(() => graph.close());

async function rows(query: string): Promise<Record<string, unknown>[]> {
  const { records } = await graph.executeQuery(query, { cloud: 'links-admin', cluster: 'links-k8s' });
  return records.map((record) => record.toObject());
}

describe('what is known about the estate is in the graph', () => {
  it('four servers are the nodes of the cluster, by their providerID', async () => {
    const found = await rows(
      `MATCH (n:KubernetesNode {account: $cluster})-[r:RUNS_AS]->(s:OpenStackServer {account: $cloud})
       RETURN n.name AS node, s.name AS server, r.via AS via, r.confidence AS confidence ORDER BY node`,
    );
    expect(found).toHaveLength(4);
    for (const { node, server, via, confidence } of found)
      expect([server, via, confidence]).toEqual([node, 'providerID', 1]);
  });

  it('three persistent volumes are Cinder volumes', async () => {
    const found = await rows(
      `MATCH (p:KubernetesPersistentVolume {account: $cluster})-[r:BACKED_BY]->(v:OpenStackVolume {account: $cloud})
       RETURN v.name AS volume, r.via AS via ORDER BY volume`,
    );
    expect(found).toEqual(['k8s-pv-0', 'k8s-pv-1', 'spare'].map((volume) => ({ volume, via: 'volumeHandle' })));
  });

  it('services are exposed by the load balancers that their annotations name', async () => {
    const found = await rows(
      `MATCH (s:KubernetesService {account: $cluster})-[r:EXPOSED_BY]->(l:OpenStackLoadBalancer {account: $cloud})
       RETURN s.namespace + '/' + s.name AS service, l.name AS loadBalancer, r.via AS via ORDER BY service`,
    );
    expect(found).toEqual([
      { service: 'edge/storefront', loadBalancer: 'kube_service_testbed_edge_storefront', via: 'annotation' },
      { service: 'shop/frontend', loadBalancer: 'demo-lb', via: 'annotation' },
    ]);
  });

  it('the ingress address is the floating IP of k8s-control-0', async () => {
    const found = await rows(
      `MATCH (:KubernetesIngress {account: $cluster})-[r:EXPOSED_BY]->(f:OpenStackFloatingIp {account: $cloud})
             -[:ASSOCIATED_WITH]->(:OpenStackPort)<-[:HAS_PORT]-(s:OpenStackServer)
       RETURN s.name AS server, r.via AS via`,
    );
    expect(found).toEqual([{ server: 'k8s-control-0', via: 'address' }]);
  });

  it('the endpoint slice data/legacy-db-1 leads to the server db-0 outside of the cluster', async () => {
    const found = await rows(
      `MATCH (e:KubernetesEndpointSlice {account: $cluster})-[:LEADS_TO]->(s:OpenStackServer {account: $cloud})
       RETURN e.namespace + '/' + e.name AS slice, s.name AS server`,
    );
    expect(found).toEqual([{ slice: 'data/legacy-db-1', server: 'db-0' }]);
  });

  it('Cluster API, Magnum and Heat know the same four servers', async () => {
    const nodes = ['k8s-control-0', 'k8s-worker-0', 'k8s-worker-1', 'k8s-worker-2'];
    const machines = await rows(
      `MATCH (m:KubernetesCapiMachine {account: $cluster})-[:RUNS_AS]->(s:OpenStackServer {account: $cloud})<-[:RUNS_AS]-(n:KubernetesNode)
       MATCH (m)-[:DESCRIBES]->(n) RETURN s.name AS server ORDER BY server`,
    );
    expect(machines.map(({ server }) => server)).toEqual(nodes);
    const stack = await rows(
      `MATCH (:OpenStackCluster {account: $cloud})-[:BUILT_BY]->(:OpenStackStack)-[:HAS_RESOURCE]->(r:OpenStackStackResource)
             -[:MANAGES]->(s:OpenStackServer) RETURN s.name AS server ORDER BY server`,
    );
    expect(stack.map(({ server }) => server)).toEqual(nodes);
  });

  it('members of pools lead to the ports, and so to the servers, behind them', async () => {
    const found = await rows(
      `MATCH (m:OpenStackPoolMember {account: $cloud})-[r:REACHES]->(p:OpenStackPort)
       RETURN m.address IN p.fixedIps AS sameAddress, r.via AS via`,
    );
    expect(found.length).toBeGreaterThan(1);
    for (const row of found) expect(row).toEqual({ sameAddress: true, via: 'subnetAddress' });
  });

  it('the ingress shop is named by a record of Designate that leads to its floating IP', async () => {
    const found = await rows(
      `MATCH (i:KubernetesIngress {account: $cluster})-[r:NAMED_BY]->(d:OpenStackDnsRecordset {account: $cloud})
             -[:RESOLVES_TO]->(f:OpenStackFloatingIp)<-[:EXPOSED_BY]-(i)
       RETURN d.hostname AS host, r.via AS via`,
    );
    expect(found).toEqual([{ host: 'shop.example.org', via: 'hostname' }]);
  });

  it('shares and snapshots of Kubernetes are those of Manila and Cinder', async () => {
    const found = await rows(
      `MATCH (k:Resource {account: $cluster})-[r:BACKED_BY]->(o:Resource {account: $cloud})
       WHERE o:OpenStackShare OR o:OpenStackVolumeSnapshot
       RETURN DISTINCT k.kind AS kind, o.kind AS storage ORDER BY kind`,
    );
    expect(found).toEqual([
      { kind: 'KubernetesPersistentVolume', storage: 'OpenStackShare' },
      { kind: 'KubernetesVolumeSnapshotContent', storage: 'OpenStackVolumeSnapshot' },
    ]);
  });

  it('every server runs on one of three hypervisors', async () => {
    const found = await rows(
      `MATCH (s:OpenStackServer {account: $cloud})
       RETURN count(s) > 9 AS many, collect(DISTINCT COUNT { (s)-[:HOSTED_ON]->(:OpenStackHypervisor) }) AS hypervisors,
         COUNT { (:OpenStackHypervisor {account: $cloud})<-[:HOSTED_ON]-() } > 0 AS used`,
    );
    expect(found).toEqual([{ many: true, hypervisors: [1], used: true }]);
    expect(await rows('MATCH (h:OpenStackHypervisor {account: $cloud}) RETURN count(h) AS count')).toEqual([
      { count: 3 },
    ]);
  });

  it('the floating IPs that lead nowhere are those without a port, one of them on purpose', async () => {
    const found = await rows(
      `MATCH (f:OpenStackFloatingIp {account: $cloud}) WHERE NOT (f)-[:ASSOCIATED_WITH]->()
       RETURN f.address AS address ORDER BY address`,
    );
    const listed = await openstack<{ 'Floating IP Address': string; Port: string | null }>('admin', 'floating ip list');
    const loose = listed.filter(({ Port }) => !Port || Port === 'None').map((row) => row['Floating IP Address']);
    expect(found.map(({ address }) => address)).toEqual(loose.sort());
    expect(loose.length).toBeGreaterThan(0);
  });
});

it('no payload of a secret or config map, no environment value and no password is anywhere in the graph', async () => {
  const planted = ['not-a-real-secret', 'made-up', '192.0.2.1/identity', 'postgres.data.svc', 'testbed-only'];
  const secret = await kubectl(['get', 'secret', 'cart-db', '-n', 'shop', '-o', 'jsonpath={.data.password}']);
  expect(Buffer.from(secret, 'base64').toString()).toBe(planted[0]);
  const found = await rows('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  expect(found.length).toBeGreaterThan(300);
  const leaks = found.filter((row) => planted.some((text) => JSON.stringify(row).includes(text)));
  expect(leaks).toEqual([]);
});
