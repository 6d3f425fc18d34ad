import { type Span, type SpanOptions, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './support/test-api.ts';

interface Recorded {
  readonly name: string;
  readonly attributes: Record<string, unknown>;
  readonly parent: unknown;
  ended: boolean;
}

const spans: Recorded[] = [];

/** What an SDK would do, as far as it is used. */
function record(name: string, options: SpanOptions = {}, parent: unknown = undefined): Span {
  const recorded: Recorded = { name, attributes: { ...options.attributes }, parent, ended: false };
  spans.push(recorded);
  const span = {
    recorded,
    setAttribute: (key: string, value: unknown) => span.setAttributes({ [key]: value }),
    setAttributes: (attributes: object) => {
      Object.assign(recorded.attributes, attributes);
      return span;
    },
    setStatus: () => span,
    end: () => {
      recorded.ended = true;
    },
  };
  return span as unknown as Span;
}

let api: TestApi;

beforeAll(async () => {
  const startSpan = (name: string, options?: SpanOptions, active?: Parameters<typeof trace.getSpan>[0]): Span =>
    record(name, options, active && trace.getSpan(active));
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) as never });
  api = await startTestApi({ account: 'traces' });
});
afterAll(async () => {
  await api?.close();
  trace.disable();
});

it('scans, their scopes and GraphQL operations are spans, without what was asked', async () => {
  const { record: scan, finished } = api.scans.start({ trigger: 'api', kinds: ['OpenStackRegion'] });
  await finished;
  const ofScan = spans.find(({ name }) => name === 'scan');
  expect(ofScan).toMatchObject({
    attributes: { 'pellucid.scan.id': scan.id, 'pellucid.scan.trigger': 'api', 'pellucid.scan.state': 'succeeded' },
    ended: true,
  });
  const scope = spans.find(({ name }) => name === 'scope');
  expect(scope).toMatchObject({
    attributes: { 'pellucid.kind': 'OpenStackRegion', 'pellucid.scope.state': 'complete' },
    parent: { recorded: ofScan },
    ended: true,
  });
  await api.query('query Named { search(text: "hidden-words") { uid } }');
  const operation = spans.find(({ name }) => name === 'graphql');
  expect(operation).toMatchObject({
    attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Named' },
    ended: true,
  });
  expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('hidden-words');
});
