import { once } from 'node:events';
import type { GraphBuilder, ScanAccount } from '@pellucid/graph-builder';
import { asPellucidError, type Connection, PellucidError } from '@pellucid/provider-sdk';
import type { Logger } from 'pino';
import type { RefreshOutcome, RefreshTouched, TouchedResources } from '../actions/action-runner.ts';

/** How long a refresh may take when nobody waits for it any more, in milliseconds. */
const LONGEST_MS = 60_000;
/** How long an account stays open after its last refresh, in milliseconds. */
const IDLE_MS = 300_000;

/** What an answer says that does not wait any longer. */
const LATE: RefreshOutcome = { refreshed: false, refreshError: 'the graph was not ready when the request had to end' };

/** Reads anew what actions have touched, with the credentials of the scans. */
export interface Refresher {
  readonly refresh: RefreshTouched;
  close(): Promise<void>;
}

/** What it works with. */
export interface RefresherOptions {
  readonly builder: Pick<GraphBuilder, 'refresh'>;
  readonly accounts: readonly ScanAccount[];
  /** Told when something was written. */
  readonly onRefreshed: () => void;
  readonly logger: Logger;
}

interface OpenAccount {
  readonly connection: Promise<Connection>;
  readonly timer: NodeJS.Timeout;
}

/** Makes the refresher. Accounts stay open for a while: the first refresh has to get a token and find out what it may read. */
export function createRefresher({ builder, accounts, onRefreshed, logger }: RefresherOptions): Refresher {
  const closing = new AbortController();
  const open = new Map<string, OpenAccount>();
  const drop = async (name: string): Promise<void> => {
    const account = open.get(name);
    open.delete(name);
    clearTimeout(account?.timer);
    // What could not be opened needs no closing; who wanted it was told.
    const connection = await account?.connection.catch(() => undefined);
    await connection?.close();
  };
  const dropLater = (name: string): void => {
    drop(name).catch((err: unknown) => logger.warn({ err, account: name }, 'an account could not be closed'));
  };
  const connect = (account: ScanAccount): Promise<Connection> => {
    const { name, provider, settings, breaker } = account;
    const known = open.get(name);
    if (known) {
      known.timer.refresh();
      return known.connection;
    }
    const connection = provider.connect(settings, { signal: closing.signal, ...(breaker ? { breaker } : {}) });
    const timer = setTimeout(dropLater, IDLE_MS, name).unref();
    open.set(name, { connection, timer });
    // With its timer, which would close the next one.
    connection.catch(() => dropLater(name));
    return connection;
  };
  const read = async ({ account: name, ...touched }: TouchedResources): Promise<readonly string[]> => {
    const account = accounts.find((one) => one.name === name);
    if (!account) throw new PellucidError('CONFIG', `there is no account '${name}' any more`);
    const connection = await connect(account);
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(LONGEST_MS)]);
    const report = await builder.refresh({ ...touched, account, connection, signal });
    onRefreshed();
    return report.problems;
  };
  const attempt = async (touched: TouchedResources): Promise<RefreshOutcome> => {
    try {
      const problems = await read(touched);
      if (problems.length === 0) return { refreshed: true, refreshError: null };
      return { refreshed: false, refreshError: problems.join('; ') };
    } catch (error) {
      logger.warn({ err: error, action: touched.actionId }, 'what an action has touched could not be read anew');
      return { refreshed: false, refreshError: asPellucidError(error).message };
    }
  };
  return {
    refresh: async (touched, { until, onLate }) => {
      const outcome = attempt(touched);
      const first = await Promise.race([outcome, aborted(until)]);
      if (first) return first;
      void outcome.then(onLate);
      return LATE;
    },
    close: async () => {
      closing.abort(new PellucidError('CANCELLED', 'the server is stopping'));
      await Promise.all([...open.keys()].map(drop));
    },
  };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
