import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jAddress, openDriver, withFreshNeo4j } from '../neo4j.ts';
import type { PythonTool } from './python.ts';
import { timed } from './timed.ts';

/** The release of the package `cartography` that is compared with. */
export const CARTOGRAPHY: PythonTool = { name: 'cartography', version: '0.143.0' };

const MAIN = join(import.meta.dirname, '..', '..', '..', 'packages', 'cli', 'src', 'main.ts');

/** Two syncs of one cluster into a fresh Neo4j, as whole commands. */
export interface SyncTiming {
  readonly coldSeconds: number;
  readonly unchangedSeconds: number;
  readonly nodes: number;
  readonly relationships: number;
}

/** Cartography's Kubernetes module with its indexes, on the kubeconfig's clusters. */
export function measureCartography(bin: string, kubeconfig: string): Promise<SyncTiming> {
  return twice((neo4j) => ({
    command: join(bin, 'cartography'),
    args: [
      ...['--neo4j-uri', neo4j.uri, '--neo4j-user', neo4j.username, '--neo4j-password-env-var', 'BENCH_NEO4J_PASSWORD'],
      ...['--selected-modules', 'create-indexes,kubernetes', '--k8s-kubeconfig', kubeconfig],
    ],
    env: { BENCH_NEO4J_PASSWORD: neo4j.password },
  }));
}

/** `pellucid scan` with all kinds, on the kubeconfig's current context. */
export async function measurePellucid(kubeconfig: string): Promise<SyncTiming> {
  const folder = await mkdtemp(join(tmpdir(), 'pellucid-bench-peers-'));
  const config = join(folder, 'pellucid.yaml');
  await writeFile(config, JSON.stringify({ accounts: [{ name: 'peers', provider: 'kubernetes', kubeconfig }] }));
  try {
    return await twice((neo4j) => ({
      command: process.execPath,
      args: [MAIN, 'scan', '--config', config],
      env: { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password },
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function twice(commandFor: (neo4j: Neo4jAddress) => Parameters<typeof timed>[0]): Promise<SyncTiming> {
  return withFreshNeo4j(async (neo4j) => {
    const cold = await timed(commandFor(neo4j));
    const unchanged = await timed(commandFor(neo4j));
    return { coldSeconds: cold.seconds, unchangedSeconds: unchanged.seconds, ...(await sizeOf(neo4j)) };
  });
}

async function sizeOf(neo4j: Neo4jAddress): Promise<{ nodes: number; relationships: number }> {
  const driver = openDriver(neo4j);
  try {
    const nodes = await driver.executeQuery('MATCH (n) RETURN count(n) AS count');
    const relationships = await driver.executeQuery('MATCH ()-[r]->() RETURN count(r) AS count');
    return { nodes: nodes.records[0]?.get('count') ?? 0, relationships: relationships.records[0]?.get('count') ?? 0 };
  } finally {
    await driver.close();
  }
}
