import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { startEmbeddedNeo4j } from '../../packages/embedded-neo4j/src/index.ts';

/** How to reach a Neo4j. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Runs a job on a fresh Neo4j with the memory that Pellucid gives its own; the server and its data are gone afterwards. */
export async function withFreshNeo4j<Result>(job: (address: Neo4jAddress) => Promise<Result>): Promise<Result> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'pellucid-bench-neo4j-'));
  try {
    const server = await startEmbeddedNeo4j({ dataDirectory, onProgress: (line) => console.error(line) });
    try {
      return await job({ uri: server.uri, username: server.username, password: server.password });
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A driver as the API makes it; `lossless` keeps whole numbers apart from others, so that they can be written again. */
export function openDriver({ uri, username, password }: Neo4jAddress, { lossless = false } = {}): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: !lossless });
}

/** Removes everything but constraints and indexes: after a warm-up. */
export async function clear(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}
