import type { Http } from '@pellucid/http';
import { apiErrorOf, OpenStackError } from './errors.ts';
import { followRedirects } from './redirects.ts';
import { parseToken, type Token } from './token.ts';

/** A token that somebody brings, and whom to ask about it. */
export interface PresentedToken {
  /** The secret itself. */
  readonly id: string;
  /** With or without version. */
  readonly authUrl: string;
  readonly http: Http;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Left out: with it. */
  readonly withCatalog?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Has Keystone say whose a token is and what it is good for; the token itself is right enough to ask (policy
 * `identity:validate_token`: token_subject). Throws `UNAUTHORIZED` for one that is unknown, expired or revoked.
 */
export async function presentToken({
  id,
  authUrl,
  http,
  now,
  withCatalog = true,
  signal,
}: PresentedToken): Promise<Token> {
  const request = {
    url: `${authUrl.replace(/\/v(2\.0|3)$/, '')}/v3/auth/tokens${withCatalog ? '' : '?nocatalog'}`,
    headers: { 'x-auth-token': id, 'x-subject-token': id },
    lane: 'identity',
    ...(signal ? { signal } : {}),
  };
  const response = await followRedirects(http, request);
  if (response.status === 200)
    return parseToken({
      headers: { ...response.headers, 'x-subject-token': id },
      body: response.json(),
      receivedAt: now(),
    });
  const error = apiErrorOf({ ...request, service: 'identity' }, response);
  // Of a token that it does not know Keystone says 404, or 401 where the same token is to vouch for the question.
  if ([401, 404].includes(response.status))
    throw new OpenStackError('UNAUTHORIZED', 'the token is unknown, expired or revoked', { cause: error });
  throw error;
}
