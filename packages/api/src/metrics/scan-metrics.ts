import type { ScanRecord } from '@pellucid/graph-builder';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { ScanObserver } from '../scans/scan-service.ts';

/** Counts what the scans of this process do. Those of other processes have metrics of their own, or none. */
export function createScanMetrics(registry: Registry): ScanObserver {
  const registers = [registry];
  const running = new Gauge({ name: 'pellucid_scans_running', help: 'Scans under way.', registers });
  const duration = new Histogram({
    name: 'pellucid_scan_duration_seconds',
    help: 'Scans that have ended, by state, and how long they took.',
    labelNames: ['state'],
    buckets: [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200],
    registers,
  });
  const listings = new Histogram({
    name: 'pellucid_scope_duration_seconds',
    help: 'Scopes (all resources of a kind in an account and region) that were listed, by the state it ended in.',
    labelNames: ['provider', 'state'],
    buckets: [0.05, 0.2, 1, 5, 15, 60, 300, 1200],
    registers,
  });
  const changes = new Counter({
    name: 'pellucid_changes_total',
    help: 'Resources created, updated and deleted in the graph, and relationships made.',
    labelNames: ['operation'],
    registers,
  });
  const requests = new Counter({
    name: 'pellucid_cloud_requests_total',
    help: 'HTTP requests to the API of an account.',
    labelNames: ['provider', 'account'],
    registers,
  });
  const latency = new Histogram({
    name: 'pellucid_cloud_request_duration_seconds',
    help: 'Requests to the APIs of clouds while scanning, by service; status is that of HTTP, or none without an answer.',
    labelNames: ['provider', 'service', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 2.5, 5, 15, 60],
    registers,
  });
  const links = new Gauge({
    name: 'pellucid_link_resources',
    help: 'Of the last scan: resources with evidence of a link, with the link made, and with more than one candidate.',
    labelNames: ['link', 'outcome'],
    registers,
  });

  const count = (record: ScanRecord): void => {
    changes.inc({ operation: 'create' }, record.created);
    changes.inc({ operation: 'update' }, record.updated);
    changes.inc({ operation: 'delete' }, record.deleted);
    changes.inc({ operation: 'link' }, record.linked);
    for (const { provider, account, requests: sent } of record.accounts) requests.inc({ provider, account }, sent);
    for (const { link, candidates, matched, ambiguous } of record.links) {
      links.set({ link, outcome: 'candidate' }, candidates);
      links.set({ link, outcome: 'matched' }, matched);
      links.set({ link, outcome: 'ambiguous' }, ambiguous);
    }
  };
  return {
    started: () => running.inc(),
    event: (event) => {
      if (event.type === 'request') {
        const { provider, service, status, milliseconds } = event;
        latency.observe({ provider, service, status: String(status ?? 'none') }, milliseconds / 1000);
      }
      if (event.type !== 'task-finished') return;
      const { provider, state, startedAt, finishedAt } = event.task;
      listings.observe({ provider, state }, seconds(startedAt, finishedAt));
    },
    finished: (record) => {
      running.dec();
      duration.observe({ state: record.state }, seconds(record.startedAt, record.finishedAt));
      count(record);
    },
    crashed: (record) => {
      running.dec();
      duration.observe({ state: 'crashed' }, seconds(record.startedAt, null));
    },
  };
}

function seconds(from: string, to: string | null): number {
  return ((to === null ? Date.now() : Date.parse(to)) - Date.parse(from)) / 1000;
}
