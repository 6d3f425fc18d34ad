import type { IncomingHttpHeaders } from 'node:http';
import { PellucidError } from '@pellucid/provider-sdk';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  type ValidationRule,
  validate,
} from 'graphql';
import type { RequestContext } from '../callers/caller.ts';
import type { Callers } from '../callers/callers.ts';
import { checkCost } from './query-cost.ts';

/** What a caller sends, as he sent it. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What all transports of subscriptions go through. */
export interface SubscriptionRunner {
  /**
   * Makes the checks that Apollo makes of what comes to it: what to execute, or what is wrong. Queries and mutations are
   * refused: they have a place of their own, with its own bounds.
   */
  check(request: SubscriptionRequest): ExecutionArgs | readonly GraphQLError[];
  /** Begins what was checked, for whom the headers vouch for: its events, or why there are none. An error on the way is the last event. */
  start(
    args: ExecutionArgs,
    headers: IncomingHttpHeaders,
  ): Promise<AsyncGenerator<ExecutionResult, void> | ExecutionResult>;
  /** Results and errors are as they come: this is how callers may see them. */
  format(result: ExecutionResult): FormattedExecutionResult;
  formatError(error: GraphQLError): GraphQLFormattedError;
  /** How many are open. */
  readonly size: number;
  /** Ends all subscriptions, and takes no more. */
  close(): void;
}

/** How subscriptions are bounded. */
export interface RunnerOptions {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly limits: { readonly queryTokens: number; readonly queryCost: number; readonly subscriptions: number };
  readonly callers: Callers;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** Makes the runner of a server. */
export function createSubscriptionRunner({
  schema,
  rules,
  limits,
  callers,
  formatError,
}: RunnerOptions): SubscriptionRunner {
  const open = new Set<AsyncGenerator<unknown, void>>();
  let closed = false;
  /** Those that are not open yet count, too: several may begin at once. */
  let beginning = 0;
  // Apollo unwraps what resolvers throw, but not what ends a stream.
  const formatOne = (error: GraphQLError): GraphQLFormattedError =>
    formatError(error.toJSON(), error.path ? error : (error.originalError ?? error));

  const begin = async (args: ExecutionArgs, headers: IncomingHttpHeaders) => {
    const contextValue: RequestContext = { caller: await callers.identify(headers) };
    const result = await subscribe({ ...args, contextValue });
    if (!isStream(result)) return result;
    const events = endWithError(result);
    const stream: AsyncGenerator<ExecutionResult, void> = {
      next: async () => {
        const next = await events.next();
        if (next.done) open.delete(stream);
        return next;
      },
      // It is the source that may be waiting: what wraps it would only hear of the end with the next one.
      return: async (value) => {
        open.delete(stream);
        await result.return(undefined);
        return events.return(value);
      },
      throw: async (error) => {
        open.delete(stream);
        await result.return(undefined);
        return events.throw(error);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
    open.add(stream);
    if (closed) await stream.return();
    return stream;
  };

  return {
    check: ({ query, operationName, variables }) => {
      const document = parseQuery(query, limits.queryTokens);
      if (document instanceof GraphQLError) return [document];
      const faults = validate(schema, document, [...specifiedRules, ...rules]);
      if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'));
      const operation = getOperationAST(document, operationName);
      if (!operation) return [badRequest('Say by operationName which of the operations is meant.')];
      if (operation.operation !== 'subscription')
        return [badRequest(`This is for subscriptions: send a ${operation.operation} by POST to /graphql.`)];
      const costly = checkCost({ schema, document, operation, variables: variables ?? {} }, limits.queryCost);
      if (costly) return [costly];
      return { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} };
    },
    start: async (args, headers) => {
      if (closed) return { errors: [withCause(new PellucidError('CANCELLED', 'the server is stopping'))] };
      if (open.size + beginning >= limits.subscriptions) return { errors: [tooMany(limits.subscriptions)] };
      beginning += 1;
      try {
        return await begin(args, headers);
      } catch (error) {
        return { errors: [withCause(error)] };
      } finally {
        beginning -= 1;
      }
    },
    format: ({ errors, ...result }) => ({ ...result, ...(errors ? { errors: errors.map(formatOne) } : {}) }),
    formatError: formatOne,
    get size() {
      return open.size;
    },
    close: () => {
      closed = true;
      for (const stream of open) void stream.return();
    },
  };
}

async function* endWithError(results: AsyncGenerator<ExecutionResult, void>): AsyncGenerator<ExecutionResult, void> {
  try {
    yield* results;
  } catch (error) {
    yield { errors: [withCause(error)] };
  }
}

function parseQuery(query: string, maxTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    return error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : withCause(error);
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}

function withCause(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

function tooMany(limit: number): GraphQLError {
  const message = `There are ${limit} subscriptions, which is as many as this server takes. End one, or try again later.`;
  return new GraphQLError(message, { extensions: { code: 'UNAVAILABLE' } });
}

function isStream(result: ExecutionResult | AsyncIterable<unknown>): result is AsyncGenerator<ExecutionResult, void> {
  return Symbol.asyncIterator in result;
}
