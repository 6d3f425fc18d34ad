import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ account: 'metrics-test' });
  await api.scans.start({ trigger: 'api', kinds: ['OpenStackProject', 'OpenStackRegion'] }).finished;
});
afterAll(() => api?.close());

async function scrape(from: TestApi = api): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${from.server.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; .*version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

describe('the metrics', () => {
  it('count scans, their scopes, what changed and what it cost', async () => {
    const metrics = await scrape();
    expect(metrics.get('pellucid_neo4j_up')).toBe(1);
    expect(metrics.get('pellucid_scan_duration_seconds_count{state="succeeded"}')).toBe(1);
    expect(metrics.get('pellucid_scans_running')).toBe(0);
    expect(metrics.get('pellucid_scope_duration_seconds_count{provider="openstack",state="complete"}')).toBe(2);
    expect(metrics.get('pellucid_changes_total{operation="create"}')).toBeGreaterThan(4);
    expect(metrics.get('pellucid_cloud_requests_total{provider="openstack",account="metrics-test"}')).toBeGreaterThan(
      2,
    );
    expect(
      metrics.get(
        'pellucid_cloud_request_duration_seconds_count{provider="openstack",service="identity",status="200"}',
      ),
    ).toBeGreaterThan(1);
    expect(metrics.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  });

  it('say what the graph holds', async () => {
    const metrics = await scrape();
    expect(metrics.get('pellucid_resources{kind="OpenStackProject"}')).toBeGreaterThan(4);
    expect(metrics.get('pellucid_scopes{account="metrics-test",state="complete"}')).toBe(2);
    expect(metrics.get('pellucid_neo4j_up')).toBe(1);
  });

  it('measure operations by outcome and requests by route, whatever paths strangers make up', async () => {
    await api.query('{ serverInfo { version } }');
    await api.query('{ nothing }');
    for (const path of ['/a', '/b', '/graphiql/nothing']) await fetch(api.server.url + path);
    const metrics = await scrape();
    expect(metrics.get('pellucid_graphql_operation_duration_seconds_count{type="query",outcome="OK"}')).toBe(1);
    expect([...metrics.keys()].some((key) => key.includes('outcome="GRAPHQL_VALIDATION_FAILED"'))).toBe(true);
    expect(metrics.get('pellucid_http_request_duration_seconds_count{method="any",route="none",status="404"}')).toBe(3);
    expect(
      metrics.get('pellucid_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"}'),
    ).toBe(1);
    expect([...metrics.keys()].join()).not.toMatch(/"\/a"|nothing"/);
  });

  it('count open subscriptions', async () => {
    const stop = new AbortController();
    const query = encodeURIComponent('subscription { changes { uid } }');
    await fetch(`${api.server.url}/graphql/stream?query=${query}`, { signal: stop.signal });
    expect((await scrape()).get('pellucid_subscriptions')).toBe(1);
    stop.abort();
  });

  it('are there without Neo4j, and say so', async () => {
    const gone = await startTestApi({ account: 'metrics-gone' });
    await gone.driver.close();
    const metrics = await scrape(gone);
    expect(metrics.get('pellucid_neo4j_up')).toBe(0);
    expect(metrics.get('pellucid_scans_running')).toBe(0);
    await gone.close();
  });
});
