import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { RefusedError } from '../callers/refusal.ts';
import { callerOf } from '../http/door.ts';
import { sendRefusal } from '../http/failure.ts';
import type { ScanObserver } from '../scans/scan-service.ts';
import { createGraphMetrics, type GraphMetricsOptions } from './graph-metrics.ts';
import { createScanMetrics } from './scan-metrics.ts';

/** The metrics of a process, in a registry of their own: tests run several servers in one. */
export interface Metrics {
  readonly registry: Registry;
  /** Has to be told of the scans. */
  readonly observer: ScanObserver;
}

/** Makes them: process and scans at once, the rest when the API starts. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return { registry, observer: createScanMetrics(registry) };
}

/** What the API adds. */
export interface ApiMetricsOptions extends GraphMetricsOptions {
  readonly registry: Registry;
  readonly subscriptions: () => number;
}

/** Serves the metrics at /metrics in Prometheus' text format, to callers who see everything: they name all accounts. */
export function registerMetrics(app: FastifyInstance, { registry, subscriptions, ...graph }: ApiMetricsOptions): void {
  createGraphMetrics(registry, graph);
  new Gauge({
    name: 'pellucid_subscriptions',
    help: 'Subscriptions that are open.',
    registers: [registry],
    collect() {
      this.set(subscriptions());
    },
  });
  app.get('/metrics', async (request, reply) => {
    if (callerOf(request).caller.sees === null) return reply.type(registry.contentType).send(await registry.metrics());
    return sendRefusal(reply, new RefusedError('FORBIDDEN', 'The metrics are about all accounts, and you see a part.'));
  });
}
