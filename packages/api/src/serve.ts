import { createGraphBuilder, type GraphBuilder, LINKS } from '@pellucid/graph-builder';
import { kubernetesProvider } from '@pellucid/provider-k8s';
import { openstackProvider } from '@pellucid/provider-openstack';
import type { Logger } from 'pino';
import { openAccounts } from './accounts/open-accounts.ts';
import type { Config } from './config/config.ts';
import { createEvents } from './events/events.ts';
import { checkExposure } from './http/loopback.ts';
import { createMetrics } from './metrics/metrics.ts';
import { type OpenNeo4j, openNeo4j } from './open-neo4j.ts';
import { logScans, observeAll } from './scans/log-scans.ts';
import { createScanService, type ScanObserver } from './scans/scan-service.ts';
import { startSchedules } from './scans/schedules.ts';
import { startApi } from './start-api.ts';
import { traceScans } from './traces.ts';

/** What `serve` needs. */
export interface ServeOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Follows the scans. */
  readonly observer?: ScanObserver;
  /** Gives up starting. Without effect once it serves. */
  readonly signal: AbortSignal;
}

/** A running Pellucid. */
export interface Service {
  /** Where the API is: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly sample: boolean;
  /** Cancels what is being scanned, then stops schedules, API, driver and the embedded Neo4j. May be called more than once. */
  close(): Promise<void>;
}

/** Starts everything: Neo4j, the API, one scan of all accounts, their schedules. What it has started it stops when it fails. */
export async function serve({ config, logger, observer, signal }: ServeOptions): Promise<Service> {
  checkExposure(config);
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeAll(closers, logger);
    return closing;
  };
  try {
    const accounts = await openAccounts(config);
    closers.push(accounts.close);
    if (accounts.notice) logger.warn(accounts.notice);
    const neo4j = await openNeo4j({ config, sample: accounts.sample, signal, onProgress: (line) => logger.info(line) });
    closers.push(neo4j.close);
    const builder = await openGraph(neo4j, config);
    const events = createEvents(builder, logger);
    const metrics = createMetrics();
    const observers = observeAll([
      logScans(logger),
      events.observer,
      metrics.observer,
      traceScans(),
      ...(observer ? [observer] : []),
    ]);
    const scans = createScanService({ builder, accounts: accounts.accounts, observer: observers });
    closers.push(scans.close);
    const schedules = startSchedules(scans, accounts.accounts, logger);
    closers.push(schedules.stop);
    const { driver } = neo4j;
    const server = await startApi({
      ...accounts,
      config,
      logger,
      driver,
      builder,
      scans,
      schedules,
      journal: builder,
      events,
      metrics,
    });
    closers.push(server.close);
    signal.throwIfAborted();
    scans.start({ trigger: 'start' });
    return { url: `${server.url}/graphql`, sample: accounts.sample, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The builder on a graph with its constraints and indexes in place. */
export async function openGraph(
  { driver }: Pick<OpenNeo4j, 'driver'>,
  { database, sweep, retention, scans, limits }: Pick<Config, 'database' | 'sweep' | 'retention' | 'scans' | 'limits'>,
): Promise<GraphBuilder> {
  const builder = createGraphBuilder({
    sweep,
    retention,
    deadlineMs: scans.deadlineMinutes * 60_000,
    readMs: limits.queryTimeoutSeconds * 1000,
    driver,
    links: LINKS,
    definitions: [...openstackProvider.resources, ...kubernetesProvider.resources],
    ...(database ? { database } : {}),
  });
  await builder.prepare();
  return builder;
}

/** Stops things in the reverse order of their start. */
async function closeAll(closers: (() => Promise<void>)[], logger: Logger): Promise<void> {
  for (const close of closers.reverse()) {
    try {
      await close();
    } catch (error) {
      // The rest has to be stopped all the same.
      logger.error({ err: error }, 'could not stop everything');
    }
  }
}
