/**
 * A child process that copies a graph by nothing but the driver: the yardstick for a first scan. It reads all resources and
 * relationships of one Neo4j into memory, then writes them to another one in batches of CREATE; only the writing is timed.
 */
import type { Driver } from 'neo4j-driver';
import { createGraphBuilder, LINKS } from '../../packages/graph-builder/src/index.ts';
import { clear, type Neo4jAddress, openDriver } from './neo4j.ts';

/** What the worker is told, as JSON in its first argument. */
export interface CopyPlan {
  readonly from: Neo4jAddress;
  readonly to: Neo4jAddress;
  /** Resources that are copied first and removed again; 0 for none. */
  readonly warmUp: number;
}

/** What the worker prints, as JSON. */
export interface CopyReport {
  readonly seconds: number;
  readonly nodes: number;
  readonly relationships: number;
}

/** As many rows as the graph builder writes at once. */
const BATCH = 5000;

interface Graph {
  /** By their labels. */
  readonly nodes: ReadonlyMap<string, readonly object[]>;
  /** By their type. */
  readonly relationships: ReadonlyMap<string, readonly { from: string; to: string; properties: object }[]>;
}

const plan: CopyPlan = JSON.parse(process.argv[2] ?? '');
const source = openDriver(plan.from, { lossless: true });
const graph = await readGraph(source);
await source.close();
const target = openDriver(plan.to);
await createGraphBuilder({ driver: target, links: LINKS }).prepare();
if (plan.warmUp > 0) {
  await writeGraph(target, sample(graph, plan.warmUp));
  await clear(target);
}
const started = performance.now();
await writeGraph(target, graph);
const seconds = (performance.now() - started) / 1000;
await target.close();
const report: CopyReport = { seconds, nodes: size(graph.nodes), relationships: size(graph.relationships) };
process.stdout.write(JSON.stringify(report));

async function readGraph(driver: Driver): Promise<Graph> {
  const session = driver.session({ defaultAccessMode: 'READ', fetchSize: 10_000 });
  try {
    const nodes = await session.run(
      `MATCH (n:Resource)
       RETURN reduce(text = '', label IN labels(n) | text + ':\`' + label + '\`') AS labels, properties(n) AS properties`,
    );
    const relationships = await session.run(
      `MATCH (a:Resource)-[r]->(b:Resource)
       RETURN type(r) AS type, {from: a.uid, to: b.uid, properties: properties(r)} AS relationship`,
    );
    return {
      nodes: group(nodes.records.map((record) => [record.get('labels'), record.get('properties')])),
      relationships: group(relationships.records.map((record) => [record.get('type'), record.get('relationship')])),
    };
  } finally {
    await session.close();
  }
}

async function writeGraph(driver: Driver, { nodes, relationships }: Graph): Promise<void> {
  const session = driver.session();
  const write = async (query: string, rows: readonly object[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      await session.executeWrite((transaction) => transaction.run(query, { rows: batch }).then(() => undefined));
    }
  };
  try {
    for (const [labels, rows] of nodes) await write(`UNWIND $rows AS row CREATE (n${labels}) SET n = row`, rows);
    for (const [type, rows] of relationships)
      await write(
        `UNWIND $rows AS row
         MATCH (a:Resource {uid: row.from}) MATCH (b:Resource {uid: row.to})
         CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`,
        rows,
      );
  } finally {
    await session.close();
  }
}

/** The first few of everything. */
function sample({ nodes, relationships }: Graph, limit: number): Graph {
  const part = <Row>(groups: ReadonlyMap<string, readonly Row[]>): Map<string, readonly Row[]> =>
    new Map([...groups].map(([key, rows]) => [key, rows.slice(0, Math.ceil(limit / groups.size))]));
  return { nodes: part(nodes), relationships: part(relationships) };
}

function group<Row>(pairs: readonly (readonly [string, Row])[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const [key, row] of pairs) {
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function size(groups: ReadonlyMap<string, readonly unknown[]>): number {
  return [...groups.values()].reduce((sum, rows) => sum + rows.length, 0);
}
