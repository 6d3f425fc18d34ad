import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';

const BUCKETS = [0.005, 0.02, 0.1, 0.5, 1, 2.5, 5, 15, 30, 60];

/** Routes that are open for hours: how long says nothing. */
const STREAMS = /\/stream$/;

/** Measures requests by route, which are few, not by URL, which anybody can make up. */
export function measureRequests(app: FastifyInstance, registry: Registry): void {
  const duration = new Histogram({
    name: 'pellucid_http_request_duration_seconds',
    help: 'HTTP requests, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url;
    if (request.raw.headers.upgrade !== undefined || STREAMS.test(route ?? '')) return;
    const labels = { method: route ? request.method : 'any', route: route ?? 'none', status: String(reply.statusCode) };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
}

/** Measures GraphQL operations; the outcome is `OK` or the code of the first error. */
export function measureOperations(registry: Registry): ApolloServerPlugin {
  const duration = new Histogram({
    name: 'pellucid_graphql_operation_duration_seconds',
    help: 'GraphQL queries and mutations, by outcome.',
    labelNames: ['type', 'outcome'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    requestDidStart: async () => {
      const since = performance.now();
      return {
        willSendResponse: async ({ operation, response }) => {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const outcome = errors?.[0] ? String(errors[0].extensions?.['code'] ?? 'UNKNOWN') : 'OK';
          duration.observe({ type: operation?.operation ?? 'none', outcome }, (performance.now() - since) / 1000);
        },
      };
    },
  };
}
