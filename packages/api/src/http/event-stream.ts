import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import type { SubscriptionRequest, SubscriptionRunner } from '../graphql/run-subscription.ts';
import { callerOf } from './door.ts';
import { sendFailure } from './failure.ts';

/** Proxies cut what is silent for longer, often after a minute. */
const PING_MS = 15_000;

/** Fastify takes no "never" for the time that a handler may take; these are 24 days, the longest that a timer can wait. */
const NO_TIMEOUT = 2 ** 31 - 1;

/** Where subscriptions come as server-sent events. */
export const STREAM_PATH = '/graphql/stream';

/**
 * Serves subscriptions as server-sent events, in the "distinct connections" mode of GraphQL over SSE
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): each request is one subscription, its answer the
 * stream of its events. An event is taken from the source when the one before has left for the network: a slow reader makes
 * us wait, not queue.
 */
export function registerEventStream(app: FastifyInstance, runner: SubscriptionRunner): void {
  app.route({
    method: ['GET', 'POST'],
    url: STREAM_PATH,
    handlerTimeout: NO_TIMEOUT,
    config: { sameOriginOnly: true },
    handler: async (request, reply) => {
      const asked = requestOf(request);
      if (!asked)
        return sendFailure(reply, {
          status: 400,
          code: 'BAD_REQUEST',
          message: 'Send `query`, and `variables` as an object if there are any.',
        });
      const args = runner.check(asked, callerOf(request));
      const result = isFaults(args) ? { errors: args } : await runner.start(args);
      if (Symbol.asyncIterator in result) return sendStream(reply, result, runner);
      const answer = runner.format(result);
      const status = statusOf(answer.errors?.[0]?.extensions?.['code']);
      // Who can only read a stream learns there what is wrong with his request; what will pass he is to try again.
      if (status === 400 && wantsStream(request)) return sendStream(reply, once(result), runner);
      return reply.code(status).send(answer);
    },
  });
}

type Results = AsyncGenerator<ExecutionResult, void>;

function sendStream(reply: FastifyReply, events: Results, runner: SubscriptionRunner): FastifyReply {
  // Ends the source at once; the stream itself would wait for the event that it has asked for.
  reply.raw.once('close', () => void events.return());
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(Readable.from(toText(events, runner), { objectMode: true, highWaterMark: 1 }));
}

async function* once(result: ExecutionResult): Results {
  yield result;
}

function wantsStream({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/event-stream') ?? false;
}

/** Events as text, with a comment now and then while there are none. */
async function* toText(events: Results, { format }: SubscriptionRunner): AsyncGenerator<string> {
  yield ':\n\n';
  let next = events.next();
  for (;;) {
    const result = await orPing(next);
    if (result === undefined) {
      yield ':\n\n';
      continue;
    }
    if (result.done) break;
    yield `event: next\ndata: ${JSON.stringify(format(result.value))}\n\n`;
    next = events.next();
  }
  yield 'event: complete\ndata: \n\n';
}

/** Undefined when it is time for a sign of life. */
async function orPing<Value>(next: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const ping = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PING_MS, undefined);
  });
  try {
    return await Promise.race([next, ping]);
  } finally {
    clearTimeout(timer);
  }
}

/** By POST as JSON, by GET in the query string, `variables` and `extensions` then as text in JSON. */
function requestOf({ method, body, query }: FastifyRequest): SubscriptionRequest | undefined {
  const sent = method === 'POST' ? body : query;
  if (!isObject(sent)) return undefined;
  const { query: text, operationName } = sent;
  const variables = objectOf(sent['variables']);
  const extensions = objectOf(sent['extensions']);
  const isById = text === undefined && extensions?.['persistedQuery'] !== undefined;
  if (!variables || !extensions || (typeof text !== 'string' && !isById)) return undefined;
  return {
    query: typeof text === 'string' ? text : null,
    operationName: typeof operationName === 'string' ? operationName : null,
    variables,
    extensions,
  };
}

/** Undefined for what is no object; an empty one for what is left out. */
function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const given = typeof value === 'string' ? parseJson(value) : (value ?? {});
  return isObject(given) ? given : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no object either, which is what the caller is told.
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFaults(args: ExecutionArgs | readonly GraphQLError[]): args is readonly GraphQLError[] {
  return Array.isArray(args);
}

function statusOf(code: unknown): number {
  if (code === 'UNAVAILABLE') return 503;
  return code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
}
