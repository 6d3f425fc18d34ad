import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kubectlGet, openstack } from './support/commands.ts';
import { cloud, cluster, openEmptyGraph, pellucidServe, type Served } from './support/pellucid.ts';

/** The question that Pellucid exists for, literally as the README asks it. */
const WHERE_DOES_IT_RUN = `
query WhereDoesItRun($namespace: String!) {
  kubernetesPods(where: { namespace: { eq: $namespace } }, limit: 50) {
    name status
    node { name server { name status flavor { name vcpus } hypervisor { hostname } } }
    persistentVolumeClaims { name persistentVolume { name volume { name sizeGb status } } }
  }
}`;

interface Pod {
  readonly name: string;
  readonly status: string;
  readonly node: {
    readonly name: string;
    readonly server: {
      readonly name: string;
      readonly flavor: { readonly vcpus: number };
      readonly hypervisor: { readonly hostname: string };
    };
  } | null;
  readonly persistentVolumeClaims: readonly {
    readonly name: string;
    readonly persistentVolume: { readonly volume: { readonly name: string; readonly sizeGb: number } } | null;
  }[];
}

let served: Served;

beforeAll(async () => {
  await (await openEmptyGraph()).close();
  served = await pellucidServe([cloud('admin'), cluster('k8s')]);
});

afterAll(async () => {
  expect(await served.stop()).toMatchObject({ code: 0 });
});

/** The tests of this block run in their order: the first waits until the graph is there. */
describe('pellucid serve on the real estate', () => {
  it('is ready once the first scan is through', async () => {
    const ready = async () => (await fetch(`${served.url}/readyz`)).status;
    await expect.poll(ready, { timeout: 90_000, interval: 500 }).toBe(200);
  });

  it('leads from a pod to its node, server, hypervisor and volumes', async () => {
    const { kubernetesPods: pods } = await served.query<{ kubernetesPods: Pod[] }>(WHERE_DOES_IT_RUN, {
      namespace: 'data',
    });
    const listed = (await kubectlGet('pods')).filter(({ metadata }) => metadata.namespace === 'data');
    expect(pods.map(({ name }) => name).sort()).toEqual(listed.map(({ metadata }) => metadata.name).sort());
    const servers = await openstack<Record<string, string>>('admin', 'server list --all-projects --long');
    for (const { node } of pods) {
      const server = servers.find(({ Name }) => Name === node?.server.name);
      expect(node?.server.name).toBe(node?.name);
      expect(node?.server.hypervisor.hostname).toBe(server?.['Host'] ?? server?.['Hypervisor Hostname']);
      expect(node?.server.flavor.vcpus).toBeGreaterThan(0);
    }
    const volumes = pods.flatMap((pod) =>
      pod.persistentVolumeClaims.map((claim) => claim.persistentVolume?.volume.name),
    );
    expect(volumes.sort()).toEqual(['k8s-pv-0', 'k8s-pv-1']);
  });

  it('finds a resource by its address and by its uid', async () => {
    const [address] = await openstack<Record<string, string>>('admin', 'floating ip list');
    const text = address?.['Floating IP Address'];
    const { search } = await served.query<{ search: { uid: string; kind: string }[] }>(
      'query ($text: String!) { search(text: $text) { uid kind } }',
      { text },
    );
    const hit = search.find(({ kind }) => kind === 'OpenStackFloatingIp');
    expect(hit?.uid).toContain(address?.['ID']);
    const { resource } = await served.query<{ resource: { kind: string } }>(
      'query ($uid: ID!) { resource(uid: $uid) { kind } }',
      { uid: hit?.uid },
    );
    expect(resource.kind).toBe('OpenStackFloatingIp');
  });

  it('says how a link was found', async () => {
    const { kubernetesNodes } = await served.query<{
      kubernetesNodes: { serverConnection: { edges: { properties: { via: string; confidence: number } }[] } }[];
    }>('{ kubernetesNodes { serverConnection { edges { properties { via confidence } } } } }');
    expect(kubernetesNodes).toHaveLength(4);
    for (const node of kubernetesNodes) {
      expect(node.serverConnection.edges).toEqual([{ properties: { via: 'providerID', confidence: 1 } }]);
    }
  });

  it('starts a scan on demand and reports its tasks', async () => {
    const { startScan } = await served.query<{ startScan: { id: string } }>(
      'mutation { startScan(accounts: ["k8s"]) { id state } }',
    );
    interface Scan {
      state: string;
      tasks: { kind: string; counts: { found: number } }[];
    }
    const scan = async () =>
      (
        await served.query<{ scan: Scan }>(
          'query ($id: ID!) { scan(id: $id) { state tasks { kind counts { found } } } }',
          { id: startScan.id },
        )
      ).scan;
    await expect.poll(async () => (await scan()).state, { timeout: 60_000, interval: 250 }).toMatch(/succeeded/i);
    const pods = (await scan()).tasks.find(({ kind }) => kind === 'KubernetesPod');
    expect(pods?.counts.found).toBe((await kubectlGet('pods')).length);
  });

  it('has no mutation that writes the graph', async () => {
    const { __schema } = await served.query<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
      '{ __schema { mutationType { fields { name } } } }',
    );
    const names = __schema.mutationType.fields.map(({ name }) => name);
    expect(names).toContain('startScan');
    expect(names.filter((name) => /^(create|update|delete)(OpenStack|Kubernetes|Resource)/.test(name))).toEqual([]);
  });
});
