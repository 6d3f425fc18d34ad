import { asPellucidError, type ErrorCode, PellucidError } from '@pellucid/provider-sdk';
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

/** Any error of the client in the engine's terms; the client's messages hold no secrets. */
export function toPellucidError(error: unknown): PellucidError {
  const code =
    error instanceof OpenStackError
      ? CLIENT_CODES[error.code]
      : error instanceof HttpError
        ? HTTP_CODES[error.failure]
        : undefined;
  return code && error instanceof Error
    ? new PellucidError(code, error.message, { cause: error })
    : asPellucidError(error);
}

/** Whether a service refused a request for want of rights. */
export function isForbidden(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 403;
}

/** Whether a service does not know what was asked for: the API, or the thing itself. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404;
}
