import { join } from 'node:path';
import { startEmbeddedNeo4j } from '@pellucid/embedded-neo4j';
import { PellucidError } from '@pellucid/provider-sdk';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Config } from './config/config.ts';

/** How a Neo4j is opened. */
export interface OpenNeo4jOptions {
  readonly config: Pick<Config, 'neo4j' | 'database' | 'dataDirectory'>;
  /** True for the sample cloud, whose graph is kept apart from that of real ones. */
  readonly sample: boolean;
  readonly signal: AbortSignal;
  /** Gets one line for each step that takes time. */
  readonly onProgress: (line: string) => void;
}

/** A Neo4j that answers. */
export interface OpenNeo4j {
  readonly driver: Driver;
  readonly uri: string;
  /** Closes the driver; an embedded server is stopped when nobody else uses it. */
  close(): Promise<void>;
}

/**
 * Connects to the configured Neo4j, or starts (or joins) the embedded one in the data folder. Throws a `PellucidError` that
 * says what to mend, or the embedded server's own error.
 */
export async function openNeo4j({ config, sample, signal, onProgress }: OpenNeo4jOptions): Promise<OpenNeo4j> {
  if (config.neo4j) {
    const { uri, username, password } = config.neo4j;
    const driver = createDriver(uri, username, password);
    await verify(driver, uri, config.database);
    return { driver, uri, close: () => driver.close() };
  }
  const dataDirectory = join(config.dataDirectory, ...(sample ? ['sample'] : []), 'neo4j');
  const server = await startEmbeddedNeo4j({ dataDirectory, onProgress, signal });
  const driver = createDriver(server.uri, server.username, server.password);
  return {
    driver,
    uri: server.uri,
    close: async () => {
      await driver.close();
      await server.stop();
    },
  };
}

/** Whole numbers as JavaScript numbers: the graph holds none beyond 2^53, and the graph builder counts on it. */
function createDriver(uri: string, username: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 30_000,
    maxTransactionRetryTime: 15_000,
  });
}

async function verify(driver: Driver, uri: string, database: string | null): Promise<void> {
  try {
    await driver.verifyConnectivity(database ? { database } : {});
  } catch (error) {
    await driver.close();
    throw neo4jFault(error, { uri, database });
  }
}

/** An error of the driver, saying what to mend. */
export function neo4jFault(
  error: unknown,
  { uri, database }: { readonly uri: string; readonly database: string | null },
): PellucidError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (code.startsWith('Neo.ClientError.Security.'))
    return new PellucidError('UNAUTHENTICATED', `Neo4j at ${uri} refuses the user name or the password`, options);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new PellucidError('CONFIG', `Neo4j at ${uri} has no database '${database}'`, options);
  return new PellucidError('UNREACHABLE', `Neo4j at ${uri} cannot be reached: ${reasonOf(error)}`, options);
}

/** The driver puts a paragraph of advice before the cause. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /Caused by: (.*)/.exec(message)?.[1] ?? message.split('\n')[0] ?? '';
}
