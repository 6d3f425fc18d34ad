import neo4j, { type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';

/** A row of an answer, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows per transaction: the knee of the measured curve (see docs/architecture.md). */
export const BATCH = 5000;

/** Reads and writes through the driver's managed transactions, which retry what Neo4j calls transient. */
export interface Database {
  read(query: string, parameters?: Row): Promise<Row[]>;
  write(query: string, parameters?: Row): Promise<Row[]>;
}

/** The one place that opens sessions. Whole numbers come back as JavaScript numbers if the driver was made for that. */
export function createDatabase(driver: Driver, database?: string): Database {
  const run = async (mode: 'executeRead' | 'executeWrite', query: string, parameters: Row): Promise<Row[]> => {
    const session = driver.session({ fetchSize: 10_000, ...(database ? { database } : {}) });
    try {
      const result = await session[mode](
        (transaction: ManagedTransaction): Promise<QueryResult> => transaction.run(query, parameters),
      );
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    read: (query, parameters = {}) => run('executeRead', query, parameters),
    write: (query, parameters = {}) => run('executeWrite', query, parameters),
  };
}

/** Cuts a list into transactions of bounded size. */
export function* batches<Item>(items: readonly Item[], size: number = BATCH): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** A JavaScript number is a Neo4j float unless it says otherwise. */
export function integer(value: number): unknown {
  return neo4j.int(value);
}

/** A name from the schema as a Cypher identifier. The schema has only plain names; anything else is a fault. */
export function identifier(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`'${name}' cannot be a label, type or property name`);
  return name;
}

/** A column that is known to hold a string. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column '${column}' holds no text`);
  return value;
}

/** A column that holds a string or nothing. */
export function optionalText(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
