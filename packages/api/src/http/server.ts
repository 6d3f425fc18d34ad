import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { PellucidError } from '@pellucid/provider-sdk';
import { type FastifyError, type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import type { Callers } from '../callers/callers.ts';
import type { LimitsConfig, ServerConfig } from '../config/config.ts';
import { createFormatError } from '../graphql/errors.ts';
import { limitCost } from '../graphql/limit-cost.ts';
import { limitOperations } from '../graphql/limit-operations.ts';
import { createSubscriptionRunner } from '../graphql/run-subscription.ts';
import { type ApiMetricsOptions, registerMetrics } from '../metrics/metrics.ts';
import { measureOperations, measureRequests } from '../metrics/request-metrics.ts';
import { registerRest } from '../rest/register-rest.ts';
import { traceOperations } from '../traces.ts';
import { createGuard, failure } from './authentication.ts';
import { registerEventStream, STREAM_PATH } from './event-stream.ts';
import { loadExamples } from './examples.ts';
import { registerGraphiql } from './graphiql.ts';
import { type Readiness, registerHealth } from './health.ts';
import { landingPage } from './landing-page.ts';
import { checkExposure } from './loopback.ts';
import { refuseForeignPages } from './same-origin.ts';
import { registerWebSocket } from './web-socket.ts';

const GRAPHQL_PATH = '/graphql';

/** How long requests under way may take when the server closes. */
const CLOSE_GRACE_MS = 3000;

/** What the server serves. */
export interface HttpServerOptions {
  readonly server: ServerConfig;
  readonly limits: LimitsConfig;
  readonly callers: Callers;
  readonly schema: GraphQLSchema;
  /** The database in Neo4j; its default one when null. */
  readonly database: string | null;
  readonly readiness: () => Promise<Readiness>;
  readonly plugins: readonly ApolloServerPlugin[];
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
 * Serves GraphQL with Apollo Sandbox at /graphql, GraphiQL at /graphiql, and the health endpoints. There are no CORS
 * headers, so pages of other origins cannot read; Apollo's CSRF prevention keeps their simple requests out, too.
 * Throws `CONFIG` when the address may not be used.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { server, limits, readiness, metrics, logger } = options;
  checkExposure(server);
  const app: FastifyInstance = fastify({
    logger: false,
    bodyLimit: limits.requestBytes,
    requestTimeout: limits.requestTimeoutSeconds * 1000,
    handlerTimeout: limits.requestTimeoutSeconds * 1000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const { status, code, message } = describeHttpError(error, limits);
    if (status === 500) logger.error({ err: error }, 'a request failed');
    return reply.code(status).send(failure(code, message));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(failure('NOT_FOUND', 'There is nothing here; the API is at /graphql.')),
  );
  // With WebSockets Node hands over the connections of all who ask for an upgrade; nobody else ends those that get none.
  app.addHook('onResponse', async (request) => {
    if (request.raw.headers.upgrade !== undefined) request.raw.socket.destroySoon();
  });
  measureRequests(app, metrics.registry);
  registerHealth(app, readiness);
  const { schema } = options;
  const rules = [limitOperations({ depth: limits.queryDepth, aliases: limits.queryAliases })];
  const formatError = createFormatError(logger);
  const runner = createSubscriptionRunner({ schema, rules, limits, formatError });
  // Before the server waits for its connections to end.
  app.addHook('preClose', async () => runner.close());
  const apollo = createApollo(options, { rules, formatError, examples: await loadExamples() });
  await apollo.start();
  await app.register(async (guarded) => {
    guarded.addHook('onRequest', createGuard(server.apiToken));
    guarded.get('/', (_request, reply) => reply.redirect(GRAPHQL_PATH));
    const wsHandler = await registerWebSocket(guarded, {
      runner,
      callers: options.callers,
      maxConnections: limits.subscriptions,
      maxMessageBytes: limits.requestBytes,
      logger,
    });
    const contextOf = async ({ headers }: FastifyRequest) => ({
      ...queryContext(options),
      caller: await options.callers.identify(headers),
    });
    const handler = fastifyApolloHandler(apollo, { context: contextOf });
    guarded.route({ method: 'POST', url: GRAPHQL_PATH, handler });
    guarded.route({
      method: 'GET',
      url: GRAPHQL_PATH,
      onRequest: async (request, reply) => (request.ws ? refuseForeignPages(request, reply) : undefined),
      handler,
      wsHandler,
    });
    registerRest(guarded, { schema, apollo, contextOf });
    registerEventStream(guarded, { runner, callers: options.callers });
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
        await apollo.stop();
      },
    };
  } catch (error) {
    await app.close();
    await apollo.stop();
    throw listenError(error, server);
  }
}

interface ApolloParts {
  readonly rules: readonly ValidationRule[];
  readonly formatError: ReturnType<typeof createFormatError>;
  readonly examples: Awaited<ReturnType<typeof loadExamples>>;
}

function createApollo(
  { schema, limits, plugins, metrics, logger }: HttpServerOptions,
  { rules, formatError, examples }: ApolloParts,
) {
  return new ApolloServer({
    schema,
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
      ...plugins,
      measureOperations(metrics.registry),
      traceOperations(),
      limitCost(limits.queryCost),
      landingPage(examples[0]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** What @neo4j/graphql reads from the context of a request. */
function queryContext({ database, limits }: HttpServerOptions): object {
  return {
    transaction: { timeout: limits.queryTimeoutSeconds * 1000 },
    // Without a name the library would say 'neo4j', which need not be the server's default.
    sessionConfig: { database: database ?? undefined },
  };
}

function describeHttpError(
  error: FastifyError,
  limits: LimitsConfig,
): { readonly status: number; readonly code: string; readonly message: string } {
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT') {
    return { status: 503, code: 'TIMEOUT', message: `The request took longer than ${limits.requestTimeoutSeconds} s.` };
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return { status: 413, code: 'BAD_REQUEST', message: `The request has more than ${limits.requestBytes} bytes.` };
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, code: 'BAD_REQUEST', message: error.message };
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal error; the server’s log has its cause.' };
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
