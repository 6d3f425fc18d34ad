import type { Driver, RecordShape } from 'neo4j-driver';

/** Reads from the graph, bounded in time. */
export type Reader = (query: string, parameters: Readonly<Record<string, unknown>>) => Promise<RecordShape[]>;

/** Where and how long a query may run. */
export interface ReaderOptions {
  readonly driver: Driver;
  /** The server's default one when null. */
  readonly database: string | null;
  /** Milliseconds that Neo4j may take. */
  readonly timeoutMs: number;
}

/** Makes a reader for hand-written queries. */
export function createReader({ driver, database, timeoutMs }: ReaderOptions): Reader {
  return async (query, parameters) => {
    const session = driver.session({ defaultAccessMode: 'READ', ...(database ? { database } : {}) });
    try {
      const result = await session.executeRead((transaction) => transaction.run(query, parameters), {
        timeout: timeoutMs,
      });
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
}
