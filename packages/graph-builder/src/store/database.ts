import { PellucidError } from '@pellucid/provider-sdk';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';

/** A row of an answer, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows per transaction: smaller is slower, larger is no faster and costs memory, for several scopes write at once. */
export const BATCH = 2000;

/** How long a change may take, in milliseconds: no longer than a lease lives, for who is stopped midway keeps his locks so long. */
const WRITE_MS = 30_000;

/** Runs one statement after the other; all of them are committed together, or none is. */
export interface Transaction {
  run(query: string, parameters?: Row): Promise<Row[]>;
}

/**
 * Reads and writes through the driver's managed transactions, which retry what Neo4j calls transient. A change that takes too
 * long is undone by Neo4j, and tried once more; the second time it is a `TIMEOUT`.
 */
export interface Database {
  read(query: string, parameters?: Row): Promise<Row[]>;
  write(query: string, parameters?: Row): Promise<Row[]>;
  /** The work may be run more than once: it must change nothing but the graph. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

/** A database whose schema may be changed, too. */
export interface DefinableDatabase extends Database {
  /** Changes indexes or constraints, which takes as long as the graph is large. */
  define(statement: string): Promise<void>;
}

/** How a database is used. */
export interface DatabaseOptions {
  /** Its name; the server's default when left out. */
  readonly name?: string | undefined;
  /** How long a change may take, in milliseconds. @default 30 000 */
  readonly writeMs?: number;
  /** How long a read may take, in milliseconds, before Neo4j ends it: the driver's error goes to the caller. As long as it takes when left out. */
  readonly readMs?: number | undefined;
}

/** The one place that opens sessions. Whole numbers come back as JavaScript numbers if the driver was made for that. */
export function createDatabase(
  driver: Driver,
  { name, writeMs = WRITE_MS, readMs }: DatabaseOptions = {},
): DefinableDatabase {
  const managed = async <Result>(
    mode: 'executeRead' | 'executeWrite',
    work: (transaction: Transaction) => Promise<Result>,
    timeout?: number,
  ): Promise<Result> => {
    const session = driver.session({ fetchSize: 10_000, ...(name ? { database: name } : {}) });
    try {
      return await session[mode](
        (transaction: ManagedTransaction) =>
          work({
            run: async (query, parameters = {}) => {
              const { records } = await transaction.run(query, parameters);
              return records.map((record) => record.toObject());
            },
          }),
        timeout === undefined ? {} : { timeout },
      );
    } finally {
      await session.close();
    }
  };
  const transaction: Database['transaction'] = async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await managed('executeWrite', work, writeMs);
      } catch (error) {
        if (!isOverdue(error)) throw error;
        // The first may have waited for one that was overdue itself, and has been undone by now.
        if (attempt === 2)
          throw new PellucidError('TIMEOUT', `Neo4j did not finish a change within ${writeMs / 1000} s, twice`, {
            cause: error,
          });
      }
    }
  };
  return {
    read: (query, parameters) => managed('executeRead', ({ run }) => run(query, parameters), readMs),
    write: (query, parameters) => transaction(({ run }) => run(query, parameters)),
    transaction,
    define: async (statement) => {
      await managed('executeWrite', ({ run }) => run(statement));
    },
  };
}

/** Neo4j has undone a transaction because of its timeout; what still runs in it, or waits for a lock, may be told in other words. */
function isOverdue(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /\.Transaction\.(TransactionTimedOut|Terminated|LockClientStopped)/.test(code);
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
