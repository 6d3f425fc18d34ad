import { randomUUID } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Change, ChangeOperation, GraphBuilder, ScanRecord, ScanRequest } from '../../src/index.ts';
import { type ToyAnswers, toyProvider } from './toy-cloud.ts';

/** A driver for the run's Neo4j. */
export function testDriver(): Driver {
  return neo4j.driver(inject('neo4jUri'), neo4j.auth.basic('neo4j', inject('neo4jPassword')), {
    disableLosslessIntegers: true,
  });
}

/** An account of its own for each test: they share one Neo4j. */
export interface ToyAccount {
  readonly name: string;
  /** May be changed between scans. */
  readonly answers: ToyAnswers;
  readonly account: ScanRequest['accounts'][number];
  scan(more?: Partial<ScanRequest>): Promise<ScanRecord>;
  /** Kind and id of what is there. */
  nodes(): Promise<unknown[]>;
  /** A column `x` of a query about `$account`. */
  column(query: string, parameters?: Record<string, unknown>): Promise<unknown[]>;
  /** The journal of the account, the oldest first: `create ToyHost h1`. */
  journal(): Promise<string[]>;
  changes(operation?: ChangeOperation): Promise<readonly Change[]>;
}

/** Makes an account with these answers. */
export function toyAccount(driver: Driver, builder: GraphBuilder, answers: ToyAnswers): ToyAccount {
  const name = `toy-${randomUUID()}`;
  const account = { provider: toyProvider(answers), name, settings: null };
  const column = async (query: string, parameters = {}): Promise<unknown[]> => {
    const { records } = await driver.executeQuery(query, { account: name, ...parameters });
    return records.map((record) => record.get('x'));
  };
  const changes = async (operation?: ChangeOperation): Promise<readonly Change[]> => {
    const filter = { accounts: [name], ...(operation ? { operations: [operation] } : {}) };
    return (await builder.changes(filter, { limit: 1000, order: 'oldest' })).changes;
  };
  const idOf = (uid: string | null): string => uid?.split('/').at(-1) ?? '';
  return {
    name,
    answers,
    account,
    scan: (more = {}) =>
      builder.runScan({ accounts: [account], trigger: 'test', signal: AbortSignal.timeout(60_000), ...more }),
    nodes: () => column('MATCH (n:Resource {account: $account}) RETURN n.kind + " " + n.id AS x ORDER BY x'),
    column,
    changes,
    journal: async () =>
      (await changes()).map(({ operation, kind, uid, relationship, other }) =>
        [operation, relationship ?? kind, idOf(uid), ...(other ? [idOf(other)] : [])].join(' '),
      ),
  };
}
