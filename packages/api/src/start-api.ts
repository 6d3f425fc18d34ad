import type { GraphBuilder, ScanAccount } from '@pellucid/graph-builder';
import { type OpenStackSettings, openstackProvider } from '@pellucid/provider-openstack';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { createCallers } from './callers/callers.ts';
import type { Config } from './config/config.ts';
import type { Events } from './events/events.ts';
import type { Journal } from './events/journal.ts';
import type { GatewayAccount } from './gateway/account-session.ts';
import { createGateway } from './gateway/gateway.ts';
import { flavorQueries } from './gateway/resolvers/flavors.ts';
import { serverMutations, serverQueries } from './gateway/resolvers/servers.ts';
import { createSessionPool } from './gateway/session-pool.ts';
import { changeQueries, PROPERTY_VALUE, subscriptions } from './graphql/changes.ts';
import { deletedResourceQueries } from './graphql/deleted-resources.ts';
import { freshnessQueries } from './graphql/freshness.ts';
import { freshnessExtension } from './graphql/freshness-extension.ts';
import { createReader } from './graphql/reader.ts';
import { scanMutations, scanQueries } from './graphql/scans.ts';
import { buildSchema } from './graphql/schema.ts';
import { searchResolvers } from './graphql/search.ts';
import type { Readiness } from './http/health.ts';
import { type HttpServer, startHttpServer } from './http/server.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { ScanService } from './scans/scan-service.ts';
import type { Schedules } from './scans/schedules.ts';
import { VERSION } from './version.ts';
import { buildBoundSchema } from './visibility/bound-schema.ts';
import { createSights } from './visibility/sight.ts';

/** What the API shows and does. */
export interface ApiOptions {
  readonly config: Pick<Config, 'server' | 'limits' | 'database'>;
  readonly logger: Logger;
  readonly driver: Driver;
  readonly builder: Pick<GraphBuilder, 'freshness' | 'deletedResources' | 'approveSweep'>;
  readonly accounts: readonly (ScanAccount & { readonly schedule: string | null })[];
  /** True when the accounts are the recorded sample cloud. */
  readonly sample: boolean;
  readonly scans: ScanService;
  readonly schedules: Schedules;
  readonly journal: Journal;
  /** Told of the scans. */
  readonly events: Events;
  /** Told of them, too. */
  readonly metrics: Metrics;
}

/** Puts schema, resolvers and HTTP server together. Throws `CONFIG` when the address may not be used. */
export async function startApi(options: ApiOptions): Promise<HttpServer> {
  const { config, logger, driver, builder, sample, scans, schedules, journal, events, metrics } = options;
  const { server, limits, database } = config;
  const read = createReader({ driver, database, timeoutMs: limits.queryTimeoutSeconds * 1000 });
  const sights = createSights(read);
  const freshness = { builder, sights, accounts: options.accounts };
  const changes = { journal, read, sights };
  const startedAt = new Date().toISOString();
  const accounts = options.accounts.map(({ name, provider, schedule, tiedTo, breaker }) => ({
    name,
    provider: provider.name,
    schedule,
    tiedTo: tiedTo ?? null,
    breaker: breaker ?? null,
  }));
  const clouds = options.accounts.flatMap(({ name, provider, settings }): GatewayAccount[] =>
    provider === openstackProvider ? [{ name, settings: settings as OpenStackSettings }] : [],
  );
  const sessions = createSessionPool();
  const gateway = createGateway({ accounts: clouds, sessions, maxWaitMs: (limits.requestTimeoutSeconds - 5) * 1000 });
  const resolvers = {
    Query: {
      ...searchResolvers(read, sights),
      ...scanQueries({ scans, schedules, accounts, sights }),
      ...changeQueries(changes),
      ...freshnessQueries(freshness),
      ...deletedResourceQueries({ builder, read, sights }),
      ...flavorQueries(gateway),
      ...serverQueries(gateway),
      serverInfo: () => ({ version: VERSION, startedAt, sample }),
    },
    Mutation: { ...scanMutations({ scans, sights, builder }), ...serverMutations(gateway) },
    Subscription: subscriptions(events, changes),
    PropertyValue: PROPERTY_VALUE,
  };
  const http = await startHttpServer({
    callers: createCallers(clouds),
    server,
    limits,
    schema: await buildSchema(driver, resolvers),
    boundSchema: () => buildBoundSchema(driver, resolvers),
    sights,
    database,
    readiness: () => readinessOf(scans, logger),
    plugins: [freshnessExtension(freshness)],
    metrics: {
      registry: metrics.registry,
      read,
      builder,
      accounts: options.accounts,
      onError: (error) => logger.debug({ err: error }, 'the graph cannot be measured'),
    },
    logger,
  });
  return {
    url: http.url,
    close: async () => {
      await http.close();
      await sessions.close();
    },
  };
}

/** Scans that are looked through for one that has ended. */
const RECENT_SCANS = 5;

async function readinessOf(scans: ScanService, logger: Logger): Promise<Readiness> {
  try {
    const recent = await scans.scans({ limit: RECENT_SCANS, offset: 0 });
    const last = recent.find(({ state }) => state !== 'running');
    return {
      neo4j: 'reachable',
      lastScan: last ? { id: last.id, state: last.state, finishedAt: last.finishedAt } : null,
    };
  } catch (error) {
    logger.warn({ err: error }, 'Neo4j does not answer');
    return { neo4j: 'unreachable', lastScan: null };
  }
}
