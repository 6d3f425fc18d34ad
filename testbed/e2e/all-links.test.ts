import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LINKS } from '../../packages/graph-builder/src/index.ts';
import { FIRST_PARTY_MODEL, type Link, type RelationshipModel } from '../../packages/provider-sdk/src/index.ts';
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

/** The edges of the graph by their kinds and type, each with the rules that made them, where they are links. */
async function edgesInGraph(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { records } = await graph.executeQuery(
    `MATCH (from:Resource)-[edge]->(to:Resource)
     RETURN from.kind AS from, type(edge) AS type, to.kind AS to, collect(DISTINCT edge.via) AS vias`,
  );
  return new Map(records.map((one) => [`${one.get('from')} ${one.get('type')} ${one.get('to')}`, one.get('vias')]));
}

/** An edge as it is named in the graph, to any kind where the SDL says so. */
function edgeOf(kind: string, { type, direction, to }: RelationshipModel): RegExp {
  const other = to === 'Resource' ? '\\w+' : to;
  return new RegExp(direction === 'OUT' ? `^${kind} ${type} ${other}$` : `^${other} ${type} ${kind}$`);
}

/** Fields that all kinds of a provider share are of one relationship: it is enough that some kind has it. */
function relationships(): ReadonlyMap<string, readonly RegExp[]> {
  const fields = new Map<string, RegExp[]>();
  for (const { name: kind, provider, relationships: own } of Object.values(FIRST_PARTY_MODEL)) {
    for (const relationship of own) {
      const name = relationship.common ? `${provider} ${relationship.field}` : `${kind}.${relationship.field}`;
      fields.set(name, [...(fields.get(name) ?? []), edgeOf(kind, relationship)]);
    }
  }
  return fields;
}

it('every relationship of the SDL is made at least once, but for those that are known not to be', async () => {
  const edges = [...(await edgesInGraph()).keys()];
  const never = [...relationships()].filter(
    ([, wanted]) => !edges.some((edge) => wanted.some((one) => one.test(edge))),
  );
  expect(never.map(([name]) => name).sort()).toEqual(Object.keys(NEVER_MADE).sort());
});

it('every link is made at least once by one of its rules, but for those that are known not to be', async () => {
  const edges = [...(await edgesInGraph())];
  const fields = relationships();
  const isMade = ({ kind, field, rules }: Link): boolean =>
    edges.some(
      ([edge, vias]) =>
        fields.get(`${kind}.${field}`)?.some((wanted) => wanted.test(edge)) &&
        rules.some(({ via }) => vias.includes(via)),
    );
  const names = (links: readonly Link[]): string[] => links.map(({ kind, field }) => `${kind}.${field}`).sort();
  expect(names(LINKS.filter((link) => !isMade(link)))).toEqual(names(LINKS).filter((name) => name in NEVER_MADE));
});
