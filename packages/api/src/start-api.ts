import type { GraphBuilder, ScanAccount } from '@pellucid/graph-builder';
import { type OpenStackSettings, openstackProvider } from '@pellucid/provider-openstack';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { createActionRunner } from './actions/action-runner.ts';
import { createAudit } from './callers/audit.ts';
import type { RequestContext } from './callers/caller.ts';
import { createCallers } from './callers/callers.ts';
import { enforceRoles } from './callers/required-roles.ts';
import type { Config } from './config/config.ts';
import type { Events } from './events/events.ts';
import type { Journal } from './events/journal.ts';
import type { GatewayAccount } from './gateway/account-session.ts';
import { createGateway } from './gateway/gateway.ts';
import { gatewayMutations, gatewayQueries } from './gateway/gateway-resolvers.ts';
import { createRefresher } from './gateway/refresher.ts';
import { createSessionPool } from './gateway/session-pool.ts';
import { REST_ROUTES } from './generated/rest-routes.ts';
import { actionQueries, actionSubscriptions } from './graphql/actions.ts';
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
  readonly config: Pick<Config, 'server' | 'auth' | 'limits' | 'database'>;
  readonly logger: Logger;
  readonly driver: Driver;
  readonly builder: Pick<GraphBuilder, 'freshness' | 'deletedResources' | 'approveSweep' | 'actions' | 'refresh'>;
  readonly accounts: readonly (ScanAccount & {
    readonly schedule: string | null;
    readonly gateway?: GatewayAccount['roles'];
  })[];
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
  const { server, auth, limits, database } = config;
  const audit = createAudit(logger);
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
  const clouds = options.accounts.flatMap(({ name, provider, settings, gateway: roles }): GatewayAccount[] =>
    provider === openstackProvider ? [{ name, settings: settings as OpenStackSettings, roles }] : [],
  );
  const callers = createCallers({
    auth,
    apiToken: server.apiToken,
    accounts: clouds,
  });
  const sessions = createSessionPool();
  const refresher = createRefresher({ builder, accounts: options.accounts, onRefreshed: events.wake, logger });
  const runner = createActionRunner({
    log: builder.actions,
    refresh: refresher.refresh,
    onChange: events.actions.tell,
    logger,
  });
  const gateway = createGateway({
    accounts: clouds,
    sessions,
    log: builder.actions,
    runner,
    requestMs: limits.requestTimeoutSeconds * 1000,
  });
  const resolvers = {
    Query: {
      ...searchResolvers(read, sights),
      ...scanQueries({ scans, schedules, accounts, sights }),
      ...changeQueries(changes),
      ...freshnessQueries(freshness),
      ...deletedResourceQueries({ builder, read, sights }),
      ...gatewayQueries(gateway),
      ...actionQueries(builder.actions),
      whoAmI: (_parent: unknown, _args: unknown, { caller }: RequestContext) => caller,
      serverInfo: () => ({ version: VERSION, startedAt, sample }),
    },
    Mutation: {
      ...scanMutations({ scans, sights, builder }),
      ...gatewayMutations(gateway),
    },
    Subscription: { ...subscriptions(events, changes), ...actionSubscriptions(events) },
    PropertyValue: PROPERTY_VALUE,
  };
  const withRoles = (schema: GraphQLSchema): GraphQLSchema => {
    enforceRoles(schema, ({ caller }, mutation, error) =>
      audit({ caller, address: null, action: `mutation ${mutation}`, error }),
    );
    return schema;
  };
  const http = await startHttpServer({
    callers,
    audit,
    server,
    auth,
    limits,
    schema: withRoles(await buildSchema(driver, resolvers)),
    boundSchema: async () => withRoles(await buildBoundSchema(driver, resolvers)),
    sights,
    restRoutes: REST_ROUTES,
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
      await runner.close();
      await refresher.close();
      await sessions.close();
      await callers.close();
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
