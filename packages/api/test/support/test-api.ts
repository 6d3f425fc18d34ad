import { createGraphBuilder, type GraphBuilder } from '@pellucid/graph-builder';
import type { CircuitBreaker } from '@pellucid/http';
import { openstackProvider } from '@pellucid/provider-openstack';
import { type SampleCloud, startSampleCloud } from '@pellucid/sample-cloud';
import neo4j, { type Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { inject } from 'vitest';
import type { AuthConfig } from '../../src/config/auth-config.ts';
import { DEFAULTS, type LimitsConfig, type ServerConfig } from '../../src/config/config.ts';
import { createEvents, type Events } from '../../src/events/events.ts';
import type { Journal } from '../../src/events/journal.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { observeAll } from '../../src/scans/log-scans.ts';
import { createScanService, type ScanObserver, type ScanService } from '../../src/scans/scan-service.ts';
import { startSchedules } from '../../src/scans/schedules.ts';
import { startApi } from '../../src/start-api.ts';
import { traceScans } from '../../src/traces.ts';

/** An API on the run's Neo4j, with one account: the recorded OpenStack. */
export interface TestApi {
  readonly account: string;
  readonly driver: Driver;
  readonly scans: ScanService;
  readonly events: Events;
  readonly server: HttpServer;
  /** What went to the log. */
  readonly log: readonly string[];
  /** Sends a query; `Data` is what the test expects of its shape. */
  query<Data = unknown>(query: string, variables?: object): Promise<{ data: Data; errors?: GraphQLFault[] }>;
  close(): Promise<void>;
}

interface GraphQLFault {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface TestApiOptions {
  readonly account: string;
  readonly apiToken?: string;
  readonly auth?: AuthConfig;
  readonly http?: Partial<ServerConfig>;
  readonly host?: string;
  readonly limits?: Partial<LimitsConfig>;
  readonly observer?: ScanObserver;
  readonly breaker?: CircuitBreaker;
  /** A prepared one, instead of one of its own. */
  readonly builder?: GraphBuilder;
  /** Instead of the graph's own. */
  readonly journal?: Journal;
}

/** A driver for the run's Neo4j. */
export function testDriver(): Driver {
  const auth = neo4j.auth.basic('neo4j', inject('neo4jPassword'));
  return neo4j.driver(inject('neo4jUri'), auth, { disableLosslessIntegers: true });
}

async function preparedBuilder(driver: Driver): Promise<GraphBuilder> {
  const builder = createGraphBuilder({ driver, links: [] });
  await builder.prepare();
  return builder;
}

export async function startTestApi(options: TestApiOptions): Promise<TestApi> {
  const driver = testDriver();
  const sample: SampleCloud = await startSampleCloud();
  const builder = options.builder ?? (await preparedBuilder(driver));
  const settings = { cloud: { ...sample.openstack.cloudsYaml.clouds.sample } };
  const accounts = [
    {
      provider: openstackProvider,
      name: options.account,
      settings,
      schedule: '0 4 * * *',
      ...(options.breaker ? { breaker: options.breaker } : {}),
    },
  ];
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line) => log.push(line) });
  const { journal = builder, observer } = options;
  const events = createEvents({ ...builder, ...journal }, logger);
  const metrics = createMetrics();
  const observers = observeAll([events.observer, metrics.observer, traceScans(), ...(observer ? [observer] : [])]);
  const scans = createScanService({ builder, accounts, observer: observers });
  const schedules = startSchedules(scans, accounts, logger);
  const limits = { ...DEFAULTS.limits, ...options.limits };
  const { host = '127.0.0.1', apiToken = null } = options;
  const address = { ...DEFAULTS.server, host, port: 0, apiToken, ...options.http };
  const config = { server: address, auth: options.auth ?? DEFAULTS.auth, limits, database: null };
  const server = await startApi({
    config,
    logger,
    driver,
    builder,
    accounts,
    sample: true,
    scans,
    schedules,
    journal,
    events,
    metrics,
  });
  return {
    account: options.account,
    driver,
    scans,
    events,
    server,
    log,
    query: async <Data>(query: string, variables = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data: Data; errors?: GraphQLFault[] };
    },
    close: async () => {
      await server.close();
      await schedules.stop();
      await scans.close();
      await sample.close();
      await driver.close();
    },
  };
}
