/**
 * Why a cloud did not do what it was asked to. Stable:
 *
 * - `INVALID_INPUT`: the request makes no sense; `field` says which part. `NOT_FOUND`: something that it names is not there.
 * - `QUOTA_EXCEEDED`: the project may not have that much. `CONFLICT`: not in this state, or in use.
 * - `UNAUTHENTICATED`: the token is no good (any more). `FORBIDDEN`: the caller lacks the right.
 * - `UPSTREAM_UNAVAILABLE`: the service did not answer, or is not there. `UPSTREAM_FAILED`: it could not do what it was asked to.
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
