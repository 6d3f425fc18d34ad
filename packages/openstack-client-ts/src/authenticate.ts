import { type Http, HttpError } from '@pellucid/http';
import { authRequestBody, type Scope } from './auth-request.ts';
import type { Cloud } from './cloud.ts';
import { type ApiError, apiErrorOf, OpenStackError } from './errors.ts';
import { followRedirects } from './redirects.ts';
import { parseToken, type Token } from './token.ts';

/** Who signs in where. */
export interface Authentication {
  readonly cloud: Cloud;
  /** With or without version. */
  readonly authUrl: string;
  readonly scope: Scope;
  readonly http: Http;
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** Gets a token from Keystone v3. Throws `ApiError` when it refuses, `HttpError` when it cannot be reached. */
export async function authenticate(who: Authentication): Promise<Token> {
  const { cloud, authUrl, scope, http, requestId, now, signal } = who;
  const request = {
    method: 'POST',
    url: `${authUrl.replace(/\/v(2\.0|3)$/, '')}/v3/auth/tokens`,
    headers: { 'content-type': 'application/json', 'x-openstack-request-id': requestId },
    body: JSON.stringify(authRequestBody(cloud, scope)),
    lane: 'identity',
    // A second token does no harm.
    idempotent: true,
    ...(signal ? { signal } : {}),
  } as const;
  const response = await followRedirects(http, request).catch((error: unknown) => {
    if (!(error instanceof HttpError)) throw error;
    const reason = `cannot sign in to cloud '${cloud.name}': ${error.reason}`;
    throw new HttpError(error.failure, { method: request.method, url: error.url, reason, cause: error.cause });
  });
  if (response.status === 200 || response.status === 201)
    return parseToken({ headers: response.headers, body: response.json(), receivedAt: now() });
  throw refusalOf(apiErrorOf({ ...request, service: 'identity' }, response));
}

/**
 * Of an application credential that was revoked Keystone says 404, "Could not find Application Credential: …". That must not
 * pass for an API that is not there: it is the credentials that are no good.
 */
function refusalOf(error: ApiError): OpenStackError {
  const isGone = error.status === 404 && /^could not find/i.test(error.reason);
  return isGone ? new OpenStackError('UNAUTHORIZED', error.message, { cause: error }) : error;
}
