import { maskSecrets } from './mask-secrets.ts';

/**
 * What went wrong, by cause. Stable: callers, logs and stored scans refer to these codes.
 *
 * - `UNAUTHENTICATED`: the credentials were refused. `FORBIDDEN`: the credentials are good, the right is missing.
 * - `SERVICE_ABSENT`: the platform does not have this service or API. `NOT_FOUND`: a single thing is missing.
 * - `RATE_LIMITED`, `TIMEOUT`, `UNREACHABLE`, `UPSTREAM`: the platform could not answer (now).
 * - `DECODE`: an answer was not what its documentation says. `CONFIG`: our own configuration is wrong.
 * - `CONFLICT`: somebody else is doing it. `CANCELLED`: the caller stopped it. `INTERNAL`: a fault of ours.
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
  | 'CONFLICT'
  | 'CANCELLED'
  | 'INTERNAL';

/** What to do about an error, by its code: one sentence for whoever runs Pellucid. */
export const ERROR_ADVICE: Readonly<Record<ErrorCode, string>> = {
  UNAUTHENTICATED:
    'Check user, password, token or certificate in clouds.yaml or the kubeconfig, and that none has expired.',
  FORBIDDEN: 'Give the account the permission named, or exclude the kind.',
  SERVICE_ABSENT: 'Nothing, if the platform is meant to be without it; else install it, or list it in the catalog.',
  NOT_FOUND: 'Check the name: it may be misspelt, or gone since it was listed.',
  RATE_LIMITED: 'Wait for the next scan, scan less often, or raise the limit for this account.',
  TIMEOUT: 'See whether the service is overloaded or a firewall drops packets on the way; the next scan tries again.',
  UNREACHABLE:
    'See whether the address is right, the service runs, and network, proxy and certificates let us through.',
  UPSTREAM: "Look into the service's own log for the time and request id given; the next scan tries again.",
  DECODE: 'Check that the address is that of the API and not of a proxy or login page; else report it as a bug.',
  CONFIG: 'Correct the configuration at the place named.',
  CONFLICT: 'Wait until the other one has finished, or stop it.',
  CANCELLED: 'Start it again when wanted.',
  INTERNAL: 'Report it as a bug, with the log.',
};

/** What a `PellucidError` may carry besides code and message. */
export interface PellucidErrorOptions extends ErrorOptions {
  /** The right that is lacking, in the platform's words: a policy rule, a role, `list pods (all namespaces)`. */
  readonly missingPermission?: string | undefined;
}

/** An error with a stable code. Its message may be shown to anyone: no stack, and what looks like a secret is masked. */
export class PellucidError extends Error {
  override readonly name = 'PellucidError';
  readonly code: ErrorCode;
  /** With `FORBIDDEN`: the right that is lacking, in the platform's words. */
  readonly missingPermission?: string;

  constructor(code: ErrorCode, message: string, options: PellucidErrorOptions = {}) {
    const { missingPermission, ...rest } = options;
    super(maskSecrets(message), rest);
    this.code = code;
    if (missingPermission !== undefined) this.missingPermission = missingPermission;
  }
}

/** Any thrown value as a `PellucidError`; what is not one already is `INTERNAL`, an abort `CANCELLED`, a deadline `TIMEOUT`. */
export function asPellucidError(error: unknown): PellucidError {
  if (error instanceof PellucidError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new PellucidError('CANCELLED', 'cancelled', { cause: error });
  // The reason of `AbortSignal.timeout`.
  if (error instanceof Error && error.name === 'TimeoutError')
    return new PellucidError('TIMEOUT', 'not finished in the time allowed', { cause: error });
  return new PellucidError('INTERNAL', error instanceof Error ? error.message : String(error), { cause: error });
}

/** Why a signal has ended what was under way: the reason its caller gave, if it is one of ours, else `CANCELLED`. */
export function endedBy({ reason }: AbortSignal): PellucidError {
  const error = asPellucidError(reason);
  return error.code === 'INTERNAL' ? new PellucidError('CANCELLED', 'cancelled', { cause: reason }) : error;
}
