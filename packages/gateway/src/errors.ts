import { ApiError, HttpError, OpenStackError } from 'openstack-client-ts';

/**
 * Why a cloud did not do what it was asked to. Stable:
 *
 * - `INVALID_INPUT`: the request makes no sense; `field` says which part. `NOT_FOUND`: something that it names is not there.
 * - `QUOTA_EXCEEDED`: the project may not have that much. `CONFLICT`: not in this state, or in use.
 * - `UNAUTHENTICATED`: the token is no good (any more). `FORBIDDEN`: the caller lacks the right.
 * - `UPSTREAM_UNAVAILABLE`: the service did not answer, or is not there. `UPSTREAM_FAILED`: it accepted the request and could not do it.
 * - `TIMEOUT`: it was not done in the time the caller wanted to wait; it may still be.
 */
export type GatewayErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'QUOTA_EXCEEDED'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_FAILED'
  | 'TIMEOUT';

/** What is known about a failure besides code and message. */
export interface GatewayErrorOptions extends ErrorOptions {
  /** Path of the input's part that is wrong: `networks.0.id`. */
  readonly field?: string | undefined;
  /** The service that refused: `compute`. */
  readonly service?: string | undefined;
  /** The service's own id of the request: its operator finds it in the logs. */
  readonly requestId?: string | undefined;
  /** The entry of the audit that tells of it. */
  readonly actionId?: string | undefined;
}

/** An action on a cloud that failed. Its message is for the caller. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: GatewayErrorCode;
  readonly field: string | undefined;
  readonly service: string | undefined;
  readonly requestId: string | undefined;
  readonly actionId: string | undefined;

  constructor(
    code: GatewayErrorCode,
    message: string,
    { field, service, requestId, actionId, ...options }: GatewayErrorOptions = {},
  ) {
    super(message, options);
    this.code = code;
    this.field = field;
    this.service = service;
    this.requestId = requestId;
    this.actionId = actionId;
  }
}

/** A fault of the input. */
export function invalidInput(field: string, message: string): GatewayError {
  return new GatewayError('INVALID_INPUT', message, { field });
}

/** What the OpenStack client throws, in the gateway's terms; anything else as it is. */
export function toGatewayError(error: unknown): unknown {
  if (error instanceof ApiError) {
    const { service, requestId, reason } = error;
    const about = { service, requestId: requestId ?? undefined, cause: error };
    return new GatewayError(codeOf(error), reason, { ...about, field: fieldOf(error) });
  }
  if (error instanceof OpenStackError) {
    const code = error.code === 'UNAUTHORIZED' ? 'UNAUTHENTICATED' : 'UPSTREAM_UNAVAILABLE';
    return new GatewayError(code, error.message, { cause: error });
  }
  if (error instanceof HttpError && error.failure !== 'aborted')
    return new GatewayError('UPSTREAM_UNAVAILABLE', error.message, { cause: error });
  return error;
}

/** Quotas are refused with 403 by Nova, 409 by Neutron, 413 by Cinder: only their words tell. */
const QUOTA = /quota|exceeds? (allowed|available)|limit exceeded|too many/i;

function codeOf({ status, reason }: ApiError): GatewayErrorCode {
  if ([403, 409, 413].includes(status) && QUOTA.test(reason)) return 'QUOTA_EXCEEDED';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 409) return 'CONFLICT';
  return status >= 500 || status === 429 ? 'UPSTREAM_UNAVAILABLE' : 'INVALID_INPUT';
}

/** Nova and Cinder name the part of the body: `Invalid input for field/attribute name. Value: …`. */
function fieldOf({ reason }: ApiError): string | undefined {
  return /field\/attribute ([\w.:-]+?)\. /.exec(reason)?.[1];
}
