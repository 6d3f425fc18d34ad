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
import type { LimitsConfig } from '../config/config.ts';
import type { Admission } from '../http/door.ts';
import { createShares, type NoShare } from '../http/shares.ts';
import type { AllowList } from './allow-list.ts';
import { endWhenRefused } from './end-when-refused.ts';
import { checkCost } from './query-cost.ts';

/** What a caller sends, as he sent it. */
export interface SubscriptionRequest {
  readonly query?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: unknown;
}

/** What all transports of subscriptions go through. */
export interface SubscriptionRunner {
  /**
   * Makes the checks that Apollo makes of what comes to it: what to execute, or what is wrong. Queries and mutations are
   * refused: they have a place of their own, with its own bounds.
   */
  check(request: SubscriptionRequest, admission: Admission): ExecutionArgs | readonly GraphQLError[];
  /**
   * Begins what was checked, and nothing else: its events, or why there are none. An error on the way is the last event; that
   * the caller is no longer let in is one, too.
   */
  start(args: ExecutionArgs): Promise<AsyncGenerator<ExecutionResult, void> | ExecutionResult>;
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
  readonly limits: Pick<LimitsConfig, 'queryTokens' | 'queryCost' | 'subscriptions' | 'subscriptionsPerCaller'>;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Null: any query may be asked. */
  readonly allowList: AllowList | null;
}

/** Makes the runner of a server. */
export function createSubscriptionRunner(options: RunnerOptions): SubscriptionRunner {
  const { schema, rules, limits, formatError, allowList } = options;
  const open = new Set<AsyncGenerator<unknown, void>>();
  const shares = createShares({ all: limits.subscriptions, each: limits.subscriptionsPerCaller });
  let closed = false;
  // Apollo unwraps what resolvers throw, but not what ends a stream.
  const formatOne = (error: GraphQLError): GraphQLFormattedError =>
    formatError(error.toJSON(), error.path ? error : (error.originalError ?? error));

  const admissions = new WeakMap<ExecutionArgs, Admission>();
  const begin = async (args: ExecutionArgs, admission: Admission, giveBack: () => void) => {
    const result = await subscribe(args);
    if (!isStream(result)) {
      giveBack();
      return result;
    }
    const events = endWithError(result);
    const end = (): void => {
      open.delete(stream);
      giveBack();
    };
    const stream: AsyncGenerator<ExecutionResult, void> = {
      next: async () => {
        const next = await events.next();
        if (next.done) end();
        return next;
      },
      // It is the source that may be waiting: what wraps it would only hear of the end with the next one.
      return: async (value) => {
        end();
        await result.return(undefined);
        return events.return(value);
      },
      throw: async (error) => {
        end();
        await result.return(undefined);
        return events.throw(error);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
    open.add(stream);
    if (closed) await stream.return();
    return endWhenRefused(stream, admission);
  };

  return {
    check: ({ operationName, variables, ...asked }, admission) => {
      const query = allowList ? allowList.resolve(asked) : (asked.query ?? '');
      if (typeof query !== 'string') return [query];
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
      const contextValue: RequestContext = { caller: admission.caller };
      const args = {
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables ?? {},
        contextValue,
      };
      admissions.set(args, admission);
      return args;
    },
    start: async (args) => {
      if (closed) return { errors: [withCause(new PellucidError('CANCELLED', 'the server is stopping'))] };
      const admission = admissions.get(args);
      if (!admission) throw new Error('a subscription that was not checked');
      // Taken before it is open: several may begin at once.
      const share = shares.take(admission.caller.id);
      if (typeof share === 'string') return { errors: [tooMany(share, limits)] };
      try {
        return await begin(args, admission, share);
      } catch (error) {
        share();
        return { errors: [withCause(error)] };
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

function tooMany(why: NoShare, limits: RunnerOptions['limits']): GraphQLError {
  const message =
    why === 'all taken'
      ? `There are ${limits.subscriptions} subscriptions, which is as many as this server takes. End one, or try again later.`
      : `You have ${limits.subscriptionsPerCaller} subscriptions, which is as many as one caller may have here. End one first.`;
  return new GraphQLError(message, { extensions: { code: 'UNAVAILABLE' } });
}

function isStream(result: ExecutionResult | AsyncIterable<unknown>): result is AsyncGenerator<ExecutionResult, void> {
  return Symbol.asyncIterator in result;
}
