import neo4j from 'neo4j-driver';
import type { EmbeddedNeo4j } from '../../src/index.ts';

/** What a server tells about itself, as a fixture reports it. */
export type ServerFacts = Omit<EmbeddedNeo4j, 'stop'>;

/** Runs one statement; resolves to the column `value`. */
export async function query({ uri, username, password }: ServerFacts, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map((record) => record.get('value'));
  } finally {
    await driver.close();
  }
}
