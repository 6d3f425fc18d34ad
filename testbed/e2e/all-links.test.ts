import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LINKS } from '../../packages/graph-builder/src/index.ts';
import { FIRST_PARTY_MODEL, type RelationshipModel } from '../../packages/provider-sdk/src/index.ts';
import { openstack } from './support/commands.ts';
import { openFloatingIp, type PublicCluster } from './support/floating-ip.ts';
import { cloud, cluster, openEmptyGraph, pellucidScan } from './support/pellucid.ts';
import { NEVER_MADE } from './support/relationship-exceptions.ts';

let graph: Driver;
let publicCluster: PublicCluster;

beforeAll(async () => {
  graph = await openEmptyGraph();
  publicCluster = await openFloatingIp(await addressOf('k8s-control-0'));
  const account = {
    kubeconfig: publicCluster.kubeconfig,
    tiedTo: 'all-admin',
    projects: [{ label: 'openstack-project' }],
    customResources: [{ resources: '*.cert-manager.io', edges: [{ path: 'spec.secretName', to: 'KubernetesSecret' }] }],
  };
  // Keypairs are seen by the user alone who has them.
  const scan = await pellucidScan(
    [cloud('all-admin', 'admin'), cloud('all-demo', 'demo'), cluster('all-k8s', 'kubeconfig', account)],
    { env: publicCluster.env },
  );
  expect(scan, `${scan.stdout}\n${scan.stderr}`).toMatchObject({ code: 0 });
});

afterAll(async () => {
  await publicCluster?.close();
  await graph?.close();
});

/** The floating IP of a server. */
async function addressOf(server: string): Promise<string> {
  const servers = await openstack<{ Name: string; Networks: Record<string, string[]> }>('demo', 'server list');
  const networks = servers.find(({ Name }) => Name === server)?.Networks ?? {};
  const address = Object.values(networks)
    .flat()
    .find((one) => one.startsWith('203.0.113.'));
  if (!address) throw new Error(`${server} has no floating IP`);
  return address;
}

/** Fields that all kinds of a provider share are of one relationship: it is enough that some kind has it. */
function relationships(): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const { name: kind, provider, relationships: own } of Object.values(FIRST_PARTY_MODEL)) {
    for (const relationship of own) {
      const name = relationship.common ? `${provider} ${relationship.field}` : `${kind}.${relationship.field}`;
      fields.set(name, [...(fields.get(name) ?? []), pattern(kind, relationship)]);
    }
  }
  return fields;
}

function pattern(kind: string, { type, direction, to }: RelationshipModel): string {
  return direction === 'OUT' ? `(:${kind})-[edge:${type}]->(:${to})` : `(:${kind})<-[edge:${type}]-(:${to})`;
}

async function exists(patterns: readonly string[], condition: string): Promise<boolean> {
  const query = patterns.map((one) => `EXISTS { MATCH ${one} WHERE ${condition} }`).join(' OR ');
  const { records } = await graph.executeQuery(`RETURN ${query} AS found`);
  return records[0]?.get('found') === true;
}

it('every relationship of the SDL is made at least once, but for those that are known not to be', async () => {
  const never: string[] = [];
  for (const [name, patterns] of relationships()) if (!(await exists(patterns, 'true'))) never.push(name);
  expect(never.sort()).toEqual(Object.keys(NEVER_MADE).sort());
});

it('every link is made at least once by one of its rules, but for those that are known not to be', async () => {
  const fields = relationships();
  const never: string[] = [];
  for (const { kind, field, rules } of LINKS) {
    const vias = rules.map(({ via }) => `'${via}'`).join(', ');
    const found = await exists(fields.get(`${kind}.${field}`) ?? [], `edge.via IN [${vias}]`);
    if (!found) never.push(`${kind}.${field}`);
  }
  const links = new Set(LINKS.map(({ kind, field }) => `${kind}.${field}`));
  expect(never.sort()).toEqual(
    Object.keys(NEVER_MADE)
      .filter((name) => links.has(name))
      .sort(),
  );
});
