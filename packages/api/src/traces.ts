import type { ApolloServerPlugin } from '@apollo/server';
import { context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { ScanRecord, ScanTask } from '@pellucid/graph-builder';
import type { ScanObserver } from './scans/scan-service.ts';
import { VERSION } from './version.ts';

/** Without an SDK in the process, which is the operator's to bring, all spans are of the kind that does nothing. */
const tracer = trace.getTracer('pellucid', VERSION);

/** A span for each scan, and below it one for each of its scopes. */
export function traceScans(): ScanObserver {
  const open = new Map<string, Span>();
  const end = (record: ScanRecord, error: unknown): void => {
    const span = open.get(record.id);
    open.delete(record.id);
    if (error !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR, message: 'ended by an error' });
    span?.setAttributes({ 'pellucid.scan.state': error === undefined ? record.state : 'crashed' }).end();
  };
  return {
    started: ({ id, trigger }) => {
      const attributes = { 'pellucid.scan.id': id, 'pellucid.scan.trigger': trigger };
      open.set(id, tracer.startSpan('scan', { attributes }));
    },
    event: (event, { id }) => {
      const span = open.get(id);
      if (span && event.type === 'task-finished') traceScope(event.task, span);
    },
    finished: (record) => end(record, undefined),
    crashed: end,
  };
}

function traceScope({ account, kind, region, state, found, startedAt, finishedAt }: ScanTask, scan: Span): void {
  const attributes = { 'pellucid.account': account, 'pellucid.kind': kind, 'pellucid.region': region };
  const span = tracer.startSpan(
    'scope',
    {
      attributes: { ...attributes, 'pellucid.scope.state': state, 'pellucid.scope.found': found },
      startTime: new Date(startedAt),
    },
    trace.setSpan(context.active(), scan),
  );
  if (state === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(finishedAt === null ? undefined : new Date(finishedAt));
}

/** A span for each GraphQL operation, by its name and type; never with its text or variables. */
export function traceOperations(): ApolloServerPlugin {
  return {
    requestDidStart: async () => {
      const span = tracer.startSpan('graphql');
      return {
        willSendResponse: async ({ operation, operationName, response }) => {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          if (operation) span.setAttribute('graphql.operation.type', operation.operation);
          if (operationName) span.setAttribute('graphql.operation.name', operationName);
          if (errors) span.setStatus({ code: SpanStatusCode.ERROR, message: String(errors[0]?.extensions?.['code']) });
          span.end();
        },
      };
    },
  };
}
