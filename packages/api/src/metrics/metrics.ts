import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
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

/** Serves the metrics at /metrics in Prometheus' text format. */
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
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
