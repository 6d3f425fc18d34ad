import { unwrapResolverError } from '@apollo/server/errors';
import { GatewayError } from '@pellucid/gateway';
import { type ErrorCode, PellucidError } from '@pellucid/provider-sdk';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import neo4j, { type Neo4jError } from 'neo4j-driver';
import type { Logger } from 'pino';
import { RefusedError } from '../callers/refusal.ts';
import { isNeo4jLost } from '../neo4j-loss.ts';
import { ScanConflictError } from '../scans/scan-service.ts';

/**
 * What a caller may be told about an error, with a stable `extensions.code`:
 *
 * - `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `BAD_USER_INPUT`, `BAD_REQUEST`: the request is wrong.
 * - `CONFLICT`: a scan of the account is running (`extensions.scanId`). `NOT_FOUND`: there is no such scan or scope.
 * - `UNAUTHENTICATED`, `FORBIDDEN`, `RATE_LIMITED`: see `RefusalCode`.
 * - what clouds refuse: `GatewayErrorCode`, with `field`, `service`, `requestId` and `actionId`.
 * - `TIMEOUT`: the query, or the change, takes too long. `UNAVAILABLE`: the database cannot be reached, or the server is stopping.
 * - `INTERNAL_SERVER_ERROR`: a fault of ours; its cause is in the log only.
 */
export function createFormatError(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { message, code, ...extensions } = describe(formatted, unwrapResolverError(error), logger);
    const { locations, path } = formatted;
    return {
      message,
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code, ...extensions },
    };
  };
}

/** Codes of ours that mean the same to callers. */
const TOLD: ReadonlySet<string> = new Set<ErrorCode>(['CONFLICT', 'NOT_FOUND', 'TIMEOUT']);

interface Described {
  readonly message: string;
  readonly code: string;
  readonly scanId?: string;
  readonly field?: string;
  readonly service?: string;
  readonly requestId?: string;
  readonly actionId?: string;
}

function describe(formatted: GraphQLFormattedError, error: unknown, logger: Logger): Described {
  if (error instanceof ScanConflictError) return { message: error.message, code: 'CONFLICT', scanId: error.scanId };
  if (error instanceof PellucidError && error.code === 'CONFIG')
    return { message: error.message, code: 'BAD_USER_INPUT' };
  if (error instanceof PellucidError && TOLD.has(error.code)) return { message: error.message, code: error.code };
  if (error instanceof PellucidError && error.code === 'CANCELLED')
    return { message: error.message, code: 'UNAVAILABLE' };
  if (error instanceof RefusedError) return { message: error.message, code: error.code };
  if (error instanceof GatewayError) return describeGatewayError(error);
  const ofDatabase = isNeo4jError(error) ? describeNeo4jError(error, logger) : undefined;
  if (ofDatabase) return ofDatabase;
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return { message: formatted.message, code };
  // Raised by graphql-js while it checks variables and results; it says what is wrong and nothing else.
  if (error instanceof GraphQLError && error.originalError === undefined)
    return { message: formatted.message, code: 'BAD_USER_INPUT' };
  logger.error({ err: error, path: formatted.path }, 'a query failed');
  return { message: 'Internal error; the server’s log has its cause.', code: 'INTERNAL_SERVER_ERROR' };
}

function describeGatewayError({ message, code, field, service, requestId, actionId }: GatewayError): Described {
  return {
    message,
    code,
    ...(field === undefined ? {} : { field }),
    ...(service === undefined ? {} : { service }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(actionId === undefined ? {} : { actionId }),
  };
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return neo4j.isRetryableError(error) || (error instanceof Error && error.name === 'Neo4jError');
}

function describeNeo4jError(error: Neo4jError, logger: Logger): Described | undefined {
  const described = sortNeo4jError(error);
  if (described) logger.warn({ code: error.code, reason: error.message.split('\n')[0] }, described.message);
  return described;
}

function sortNeo4jError(error: Neo4jError): Described | undefined {
  const { code } = error;
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code))
    return { message: 'The query takes too long: ask for less (limits, depth, filters).', code: 'TIMEOUT' };
  if (isNeo4jLost(error)) return { message: 'The database cannot be reached.', code: 'UNAVAILABLE' };
  if (/\.MemoryPoolOutOfMemoryError$|\.TransactionOutOfMemoryError$/.test(code))
    return { message: 'The query needs too much memory: ask for less (limits, depth, filters).', code: 'TIMEOUT' };
  if (/\.Statement\.(ArgumentError|ParameterMissing|TypeError|SyntaxError|SemanticError)$/.test(code))
    return {
      message: 'The database refuses an argument of the query (limit, offset, sort or filter).',
      code: 'BAD_USER_INPUT',
    };
  return undefined;
}
