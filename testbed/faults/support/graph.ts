import type { Driver } from 'neo4j-driver';
import { expect } from 'vitest';
import type { Change, GraphBuilder, ScopeFreshness } from '../../../packages/graph-builder/src/index.ts';
import { FIRST_PARTY_MODEL } from '../../../packages/provider-sdk/src/index.ts';

/** All that the graph says of resources: their properties by uid, and `uid TYPE uid {properties}` of each edge. */
export interface Snapshot {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly string[];
}

/** Reads the graph as it is now. */
export async function snapshotOf(driver: Driver): Promise<Snapshot> {
  const nodes = await driver.executeQuery(
    'MATCH (n:Resource) RETURN n.uid AS uid, n {.*, labels: labels(n)} AS properties ORDER BY uid',
  );
  const edges = await driver.executeQuery(
    'MATCH (a:Resource)-[r]->(b:Resource) RETURN a.uid AS a, type(r) AS type, b.uid AS b, properties(r) AS properties',
  );
  return {
    nodes: Object.fromEntries(nodes.records.map((row) => [row.get('uid'), row.get('properties')])),
    edges: edges.records
      .map(
        (row) => `${row.get('a')} ${row.get('type')} ${row.get('b')} ${JSON.stringify(sorted(row.get('properties')))}`,
      )
      .sort(),
  };
}

function sorted(properties: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The graph is what it was: the same resources, to the last property, and the same edges. */
export async function expectSameGraph(driver: Driver, before: Snapshot): Promise<void> {
  const now = await snapshotOf(driver);
  expect(Object.keys(now.nodes)).toEqual(Object.keys(before.nodes));
  expect(now.nodes).toEqual(before.nodes);
  expect(now.edges).toEqual(before.edges);
}

/** Every resource that was in the graph still is; a fault of a cloud is no reason to delete anything. */
export async function expectNothingDeleted(driver: Driver, before: Snapshot): Promise<void> {
  const { nodes } = await snapshotOf(driver);
  expect(Object.keys(before.nodes).filter((uid) => !(uid in nodes))).toEqual([]);
}

/**
 * The journal, replayed from its beginning, makes exactly the graph that there is: each resource was created before it was
 * deleted, and so was each edge.
 */
export async function expectJournalWhole(driver: Driver, builder: GraphBuilder): Promise<void> {
  const live = new Set<string>();
  const edges = new Set<string>();
  const faults: string[] = [];
  for await (const change of journalOf(builder)) {
    const key =
      change.relationship === null ? change.uid : edgeKey(change.relationship, change.uid, change.other ?? '');
    const set = change.relationship === null ? live : edges;
    const makes = change.operation === 'create' || change.operation === 'restore' || change.operation === 'link';
    const takes = change.operation === 'delete' || change.operation === 'unlink';
    if (makes === set.has(key)) faults.push(`${change.cursor} ${change.operation} ${key}`);
    if (makes) set.add(key);
    if (takes) set.delete(key);
  }
  const now = await snapshotOf(driver);
  expect(faults).toEqual([]);
  expect([...live].sort()).toEqual(Object.keys(now.nodes).sort());
  const found = now.edges.map((edge) => {
    const [a = '', type = '', b = ''] = edge.split(' ');
    return pair(type, a, b);
  });
  expect([...edges].sort()).toEqual(found.sort());
}

async function* journalOf(builder: GraphBuilder): AsyncGenerator<Change> {
  let after: string | undefined;
  while (true) {
    const page = await builder.changes({}, { limit: 5000, order: 'oldest', ...(after ? { after } : {}) });
    yield* page.changes;
    if (!page.hasMore) return;
    after = page.endCursor;
  }
}

/** The journal names the field of either side; the graph knows the type. */
function edgeKey(relationship: string, uid: string, other: string): string {
  const [kind = '', field] = relationship.split('.');
  const type = FIRST_PARTY_MODEL[kind]?.relationships.find((one) => one.field === field)?.type ?? relationship;
  return pair(type, uid, other);
}

function pair(type: string, ...ends: readonly string[]): string {
  return `${type} ${[...ends].sort().join(' ')}`;
}

/** What the graph says about one kind of an account. */
export async function freshnessOf(builder: GraphBuilder, account: string, kind: string): Promise<ScopeFreshness> {
  const [scope] = await builder.freshness({ accounts: [account], kinds: [kind] });
  if (!scope) throw new Error(`nothing is known about ${kind} of ${account}`);
  return scope;
}
