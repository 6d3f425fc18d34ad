/**
 * Why somebody is not let in, or may not do what he asks for. Stable:
 *
 * - `UNAUTHENTICATED`: nobody vouches for him: no credentials, or wrong, expired or revoked ones.
 * - `FORBIDDEN`: it is known who he is, and he may not. `BAD_REQUEST`: what he sends is not one clear credential.
 * - `RATE_LIMITED`: too often. `UPSTREAM_UNAVAILABLE`: whoever could vouch for him does not answer.
 */
export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_REQUEST' | 'RATE_LIMITED' | 'UPSTREAM_UNAVAILABLE';

/** A refusal; its message is for the caller and holds no secret. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: RefusalCode;
  /** When to try again. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: RefusalCode,
    message: string,
    { retryAfterSeconds, ...options }: ErrorOptions & { readonly retryAfterSeconds?: number } = {},
  ) {
    super(message, options);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** HTTP status of each code. */
export const REFUSAL_STATUS: Readonly<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_REQUEST: 400,
  RATE_LIMITED: 429,
  UPSTREAM_UNAVAILABLE: 503,
};
