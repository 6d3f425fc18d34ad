import { asPellucidError, type ErrorCode, endedBy, PellucidError } from '@pellucid/provider-sdk';
import { ApiError, HttpError, OpenStackError, type OpenStackErrorCode } from 'openstack-client-ts';

const CLIENT_CODES: Readonly<Record<OpenStackErrorCode, ErrorCode>> = {
  CONFIG: 'CONFIG',
  UNAUTHORIZED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'UPSTREAM',
  BAD_REQUEST: 'UPSTREAM',
  RATE_LIMITED: 'RATE_LIMITED',
  SERVER_ERROR: 'UPSTREAM',
  HTTP: 'UPSTREAM',
  SERVICE_NOT_AVAILABLE: 'SERVICE_ABSENT',
  UNEXPECTED_ANSWER: 'DECODE',
  ENDLESS_PAGING: 'UPSTREAM',
};

const HTTP_CODES: Readonly<Record<HttpError['failure'], ErrorCode>> = {
  connection: 'UNREACHABLE',
  tls: 'UNREACHABLE',
  unavailable: 'UNREACHABLE',
  timeout: 'TIMEOUT',
  aborted: 'CANCELLED',
  'too-large': 'UPSTREAM',
  decode: 'DECODE',
};

/**
 * Any error of the client in the engine's terms; the client's messages hold no secrets. `permission` is the right that was
 * needed, and is told of where it was lacking.
 */
export function toPellucidError(error: unknown, permission?: string): PellucidError {
  const code = codeOf(error);
  return code && error instanceof Error
    ? new PellucidError(code, error.message, {
        cause: error,
        missingPermission: code === 'FORBIDDEN' ? permission : undefined,
      })
    : asPellucidError(error);
}

/** The same for work that a signal may have ended: then its reason is what counts. */
export function errorUnder(signal: AbortSignal, error: unknown, permission?: string): PellucidError {
  return signal.aborted ? endedBy(signal) : toPellucidError(error, permission);
}

function codeOf(error: unknown): ErrorCode | undefined {
  // What a service or the proxy in front of it says when it has waited too long itself.
  if (error instanceof ApiError && [408, 504].includes(error.status)) return 'TIMEOUT';
  if (error instanceof OpenStackError) return CLIENT_CODES[error.code];
  return error instanceof HttpError ? HTTP_CODES[error.failure] : undefined;
}

/** Whether a service refused a request for want of rights. */
export function isForbidden(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 403;
}

/** Whether a service does not know what was asked for: the API, or the thing itself. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404;
}
