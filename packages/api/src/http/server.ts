import { ApolloServer, type ApolloServerOptionsWithSchema, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { PellucidError } from '@pellucid/provider-sdk';
import { type FastifyInstance, fastify } from 'fastify';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import type { Audit } from '../callers/audit.ts';
import type { RequestContext } from '../callers/caller.ts';
import type { Callers } from '../callers/callers.ts';
import type { AuthConfig } from '../config/auth-config.ts';
import type { LimitsConfig, ServerConfig } from '../config/config.ts';
import { type AllowList, allowOnly, readAllowList } from '../graphql/allow-list.ts';
import { createFormatError } from '../graphql/errors.ts';
import { limitCost } from '../graphql/limit-cost.ts';
import { limitOperations } from '../graphql/limit-operations.ts';
import { createSubscriptionRunner } from '../graphql/run-subscription.ts';
import { type ApiMetricsOptions, registerMetrics } from '../metrics/metrics.ts';
import { measureOperations, measureRequests } from '../metrics/request-metrics.ts';
import { registerRest } from '../rest/register-rest.ts';
import type { RestRoute } from '../rest/route.ts';
import { traceOperations } from '../traces.ts';
import type { Sights } from '../visibility/sight.ts';
import { createByCaller } from './by-caller.ts';
import { callerOf, createDoor } from './door.ts';
import { onFrameworkError, registerErrorHandlers } from './error-handlers.ts';
import { registerEventStream, STREAM_PATH } from './event-stream.ts';
import { loadExamples } from './examples.ts';
import { registerGraphiql } from './graphiql.ts';
import { registerCors, registerSecurityHeaders } from './headers.ts';
import { type Readiness, registerHealth } from './health.ts';
import { landingPage } from './landing-page.ts';
import { checkExposure } from './loopback.ts';
import { createSameOrigin } from './same-origin.ts';
import { registerTokenExchange } from './token-exchange.ts';
import { registerWebSocket } from './web-socket.ts';

const GRAPHQL_PATH = '/graphql';

/** How long requests under way may take when the server closes. */
const CLOSE_GRACE_MS = 3000;

/** What the server serves. */
export interface HttpServerOptions {
  readonly server: ServerConfig;
  readonly limits: LimitsConfig;
  readonly auth: AuthConfig;
  readonly callers: Callers;
  readonly audit: Audit;
  /** For callers who see everything; subscriptions are the same for all. */
  readonly schema: GraphQLSchema;
  /** Makes the schema for those who do not, when the first of them comes. */
  readonly boundSchema: () => Promise<GraphQLSchema>;
  readonly sights: Sights;
  /** Fields of the schema that are served as REST, too. */
  readonly restRoutes: readonly RestRoute[];
  /** The database in Neo4j; its default one when null. */
  readonly database: string | null;
  readonly readiness: () => Promise<Readiness>;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  readonly metrics: Omit<ApiMetricsOptions, 'subscriptions'>;
  readonly logger: Logger;
}

/** A listening server. */
export interface HttpServer {
  /** `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets requests under way finish, for three seconds, then stops. */
  close(): Promise<void>;
}

/**
 * Serves GraphQL with Apollo Sandbox at /graphql, GraphiQL at /graphiql, and the health endpoints. Without
 * configured origins there are no CORS headers, so pages of others cannot read; Apollo's CSRF prevention keeps their simple
 * requests out, too.
 * Throws `CONFIG` when the address may not be used.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { server, limits, callers, audit, readiness, metrics, logger } = options;
  checkExposure(options);
  const app: FastifyInstance = fastify({
    logger: false,
    bodyLimit: limits.requestBytes,
    requestTimeout: limits.requestTimeoutSeconds * 1000,
    handlerTimeout: limits.requestTimeoutSeconds * 1000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: onFrameworkError,
    trustProxy: server.trustedProxies.length > 0 ? [...server.trustedProxies] : false,
  });
  registerSecurityHeaders(app, server.corsOrigins);
  await registerCors(app, server.corsOrigins);
  registerErrorHandlers(app, { limits, logger });
  // With WebSockets Node hands over the connections of all who ask for an upgrade; nobody else ends those that get none.
  app.addHook('onResponse', async (request) => {
    if (request.raw.headers.upgrade !== undefined) request.raw.socket.destroySoon();
  });
  measureRequests(app, metrics.registry);
  registerHealth(app, readiness);
  const { schema } = options;
  const rules = [limitOperations({ depth: limits.queryDepth, aliases: limits.queryAliases })];
  const formatError = createFormatError(logger);
  const allowList = server.persistedQueries === null ? null : await readAllowList(server.persistedQueries);
  const runner = createSubscriptionRunner({ schema, rules, limits, formatError, allowList });
  // Before the server waits for its connections to end.
  app.addHook('preClose', async () => runner.close());
  const startApollo = createApollo(options, { rules, formatError, allowList, examples: await loadExamples() });
  const byCaller = createByCaller({
    open: await startApollo(schema),
    startBound: async () => startApollo(await options.boundSchema()),
    sights: options.sights,
    contextOf: (request) => ({ ...queryContext(options), caller: callerOf(request).caller }),
  });
  const door = await createDoor(app, { callers, limits, audit });
  const sameOrigin = createSameOrigin(server.corsOrigins);
  registerTokenExchange(app, { callers, door, sameOrigin });
  await app.register(async (guarded) => {
    const wsHandler = await registerWebSocket(guarded, {
      door,
      runner,
      limits,
      logger,
    });
    // After the hook that says which requests are WebSockets, before all routes.
    guarded.addHook('onRequest', door.guard);
    guarded.addHook('onRequest', sameOrigin);
    guarded.get('/', (_request, reply) => reply.redirect(GRAPHQL_PATH));
    guarded.route({ method: 'POST', url: GRAPHQL_PATH, handler: byCaller.handle });
    guarded.route({
      method: 'GET',
      url: GRAPHQL_PATH,
      config: { lateCredential: true },
      handler: byCaller.handle,
      wsHandler,
    });
    registerRest(guarded, { schema, byCaller, routes: options.restRoutes, formatError });
    registerEventStream(guarded, runner);
    registerMetrics(guarded, { ...metrics, subscriptions: () => runner.size });
    registerGraphiql(guarded, { endpoint: GRAPHQL_PATH, subscriptionsEndpoint: STREAM_PATH });
  });
  try {
    const url = await app.listen({ host: server.host, port: server.port });
    return {
      url,
      close: async () => {
        // A connection that never finished a request is not idle for Node.
        const cut = setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS);
        await app.close();
        clearTimeout(cut);
        await byCaller.stop();
      },
    };
  } catch (error) {
    await app.close();
    await byCaller.stop();
    throw listenError(error, server);
  }
}

interface ApolloParts {
  readonly rules: readonly ValidationRule[];
  readonly formatError: ReturnType<typeof createFormatError>;
  readonly allowList: AllowList | null;
  readonly examples: Awaited<ReturnType<typeof loadExamples>>;
}

/** Makes the function that serves a schema; what watches over requests is one for all of them. */
function createApollo(
  { limits, plugins, metrics, logger }: HttpServerOptions,
  { rules, formatError, allowList, examples }: ApolloParts,
): (schema: GraphQLSchema) => Promise<ApolloServer<RequestContext>> {
  const options: Omit<ApolloServerOptionsWithSchema<RequestContext>, 'schema'> = {
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The command handles signals: the server is one of several things to stop.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.queryTokens },
    validationRules: [...rules],
    formatError,
    logger: logger.child({}, { level: 'warn' }),
    // Answers are never cached, and a plugin that looks at every field of every row makes large ones slower.
    // An APOLLO_KEY in the environment must not make us report what is asked here.
    plugins: [
      ...(allowList ? [allowOnly(allowList)] : []),
      ...plugins,
      measureOperations(metrics.registry),
      traceOperations(),
      limitCost(limits.queryCost),
      landingPage(examples[0]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  };
  return async (schema) => {
    const apollo = new ApolloServer<RequestContext>({ ...options, schema });
    await apollo.start();
    return apollo;
  };
}

/** What @neo4j/graphql reads from the context of a request. */
function queryContext({ database, limits }: HttpServerOptions): object {
  return {
    transaction: { timeout: limits.queryTimeoutSeconds * 1000 },
    // Without a name the library would say 'neo4j', which need not be the server's default.
    sessionConfig: { database: database ?? undefined },
  };
}

function listenError(error: unknown, { host, port }: ServerConfig): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const message = `port ${port} on ${host} is in use, perhaps by another Pellucid. Stop that, or choose another port: server.port in pellucid.yaml or PELLUCID_PORT`;
    return new PellucidError('CONFIG', message, { cause: error });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'EACCES' || code === 'ENOTFOUND')
    return new PellucidError('CONFIG', `cannot listen on ${host}, port ${port} (${code})`, { cause: error });
  return error;
}
