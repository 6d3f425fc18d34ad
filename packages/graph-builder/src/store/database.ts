import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';

/** A row of an answer, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows per transaction: smaller is slower, larger is no faster and costs memory, for several scopes write at once. */
export const BATCH = 2000;

/** Runs one statement after the other; all of them are committed together, or none is. */
export interface Transaction {
  run(query: string, parameters?: Row): Promise<Row[]>;
}

/** Reads and writes through the driver's managed transactions, which retry what Neo4j calls transient. */
export interface Database {
  read(query: string, parameters?: Row): Promise<Row[]>;
  write(query: string, parameters?: Row): Promise<Row[]>;
  /** The work may be run more than once: it must change nothing but the graph. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

/** The one place that opens sessions. Whole numbers come back as JavaScript numbers if the driver was made for that. */
export function createDatabase(driver: Driver, database?: string): Database {
  const managed = async <Result>(
    mode: 'executeRead' | 'executeWrite',
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> => {
    const session = driver.session({ fetchSize: 10_000, ...(database ? { database } : {}) });
    try {
      return await session[mode]((transaction: ManagedTransaction) =>
        work({
          run: async (query, parameters = {}) => {
            const { records } = await transaction.run(query, parameters);
            return records.map((record) => record.toObject());
          },
        }),
      );
    } finally {
      await session.close();
    }
  };
  return {
    read: (query, parameters) => managed('executeRead', ({ run }) => run(query, parameters)),
    write: (query, parameters) => managed('executeWrite', ({ run }) => run(query, parameters)),
    transaction: (work) => managed('executeWrite', work),
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

/** A map, such as the properties of a node; anything else is an empty one. */
export function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** A column that is known to hold a string. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column '${column}' holds no text`);
  return value;
}

/** A column that is known to hold a number. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`column '${column}' holds no number`);
  return value;
}

/** A column that is known to hold a list of strings; an absent one is empty. */
export function texts(row: Row, column: string): string[] {
  const value = row[column];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A column that holds a string or nothing. */
export function optionalText(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
