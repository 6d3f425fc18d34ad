import { EmbeddedNeo4jError } from '@pellucid/embedded-neo4j';
import { asPellucidError, faultOf, PellucidError } from '@pellucid/provider-sdk';
import type { Driver } from 'neo4j-driver';
import { neo4jFault, type OpenNeo4j, type OpenNeo4jOptions, openNeo4j } from '../open-neo4j.ts';
import type { Neo4jReport } from './report.ts';

type Facts = Pick<Neo4jReport, 'latencyMs' | 'version' | 'edition' | 'nodes' | 'relationships'>;

const NO_FACTS: Facts = { latencyMs: null, version: null, edition: null, nodes: null, relationships: null };

/** Opens the graph's database as a scan would, and looks at it. Never throws for what it finds. */
export async function diagnoseNeo4j(options: OpenNeo4jOptions): Promise<Neo4jReport> {
  const { neo4j: external, database } = options.config;
  const base = { kind: external ? 'external' : 'embedded', uri: external?.uri ?? null } as const;
  let opened: OpenNeo4j | undefined;
  try {
    opened = await openNeo4j(options);
    const facts = await readFacts(opened.driver, database);
    return { ...base, uri: opened.uri, healthy: true, reachable: true, ...facts, findings: [] };
  } catch (cause) {
    const error = asPellucidError(opened ? neo4jFault(cause, { uri: opened.uri, database }) : ownFault(cause));
    // What refuses us is there.
    const reachable = error.code === 'UNAUTHENTICATED' || error.code === 'CONFIG';
    return { ...base, ...NO_FACTS, healthy: false, reachable, findings: [faultOf(error)] };
  } finally {
    await opened?.close();
  }
}

/** Counts come from Neo4j's count store: they cost the same for a graph of any size. */
async function readFacts(driver: Driver, database: string | null): Promise<Facts> {
  const where = { ...(database ? { database } : {}), routing: 'READ' } as const;
  const began = performance.now();
  const components = await driver.executeQuery('CALL dbms.components() YIELD versions, edition', {}, where);
  const latencyMs = Math.round(performance.now() - began);
  const nodes = await driver.executeQuery('MATCH (n) RETURN count(n) AS count', {}, where);
  const relationships = await driver.executeQuery('MATCH ()-[r]->() RETURN count(r) AS count', {}, where);
  const [component] = components.records;
  return {
    latencyMs,
    version: component?.get('versions')[0] ?? null,
    edition: component?.get('edition') ?? null,
    nodes: nodes.records[0]?.get('count') ?? null,
    relationships: relationships.records[0]?.get('count') ?? null,
  };
}

/** The embedded server has errors of its own, whose messages say what to do. */
function ownFault(error: unknown): unknown {
  if (!(error instanceof EmbeddedNeo4jError)) return error;
  return new PellucidError('UNREACHABLE', error.message, { cause: error });
}
