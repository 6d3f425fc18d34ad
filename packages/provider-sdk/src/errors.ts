/**
 * What went wrong, by cause. Stable: callers, logs and stored scans refer to these codes.
 *
 * - `UNAUTHENTICATED`: the credentials were refused. `FORBIDDEN`: the credentials are good, the right is missing.
 * - `SERVICE_ABSENT`: the platform does not have this service or API. `NOT_FOUND`: a single thing is missing.
 * - `RATE_LIMITED`, `TIMEOUT`, `UNREACHABLE`, `UPSTREAM`: the platform could not answer (now).
 * - `DECODE`: an answer was not what its documentation says. `CONFIG`: our own configuration is wrong.
 * - `CANCELLED`: the caller stopped it. `INTERNAL`: a fault of ours.
 */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'SERVICE_ABSENT'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'UPSTREAM'
  | 'DECODE'
  | 'CONFIG'
  | 'CANCELLED'
  | 'INTERNAL';

/** An error with a stable code. Its message may be shown to anyone: no secrets, no stack. */
export class PellucidError extends Error {
  override readonly name = 'PellucidError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Any thrown value as a `PellucidError`; what is not one already is `INTERNAL`, an abort is `CANCELLED`. */
export function asPellucidError(error: unknown): PellucidError {
  if (error instanceof PellucidError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new PellucidError('CANCELLED', 'cancelled', { cause: error });
  return new PellucidError('INTERNAL', error instanceof Error ? error.message : String(error), { cause: error });
}
