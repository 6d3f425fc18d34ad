import { RefusedError } from './refusal.ts';

/** What a caller came with. `bearer`: an API token or a JWT. */
export type Credential = { readonly type: 'none' } | { readonly type: 'bearer' | 'keystone'; readonly secret: string };

/** Headers, each with all its values: Node keeps but one of some that come twice. */
export type DistinctHeaders = Readonly<Record<string, readonly string[] | undefined>>;

/** A Keystone token of any kind, and any JWT, in printable ASCII; no cloud issues one longer than this. */
const SECRET = /^[\x21-\x7e]{1,16384}$/;

const NONE: Credential = { type: 'none' };

/**
 * The credential in a request's headers: `X-Auth-Token`, or `Authorization` as Bearer, or as Basic with the API token for a
 * password, which is how a browser asks for it. Throws `BAD_REQUEST` when there are several.
 */
export function credentialOf(headers: DistinctHeaders): Credential {
  const keystone = headers['x-auth-token'] ?? [];
  const authorization = headers['authorization'] ?? [];
  if (keystone.length + authorization.length > 1) throw severalCredentials();
  const [token] = keystone;
  if (token !== undefined) return { type: 'keystone', secret: checked(token) };
  const [header] = authorization;
  return header === undefined ? NONE : { type: 'bearer', secret: checked(bearerOf(header)) };
}

/** The same from the `connection_init` of a WebSocket, for browsers, which cannot send headers with one. */
export function credentialOfParameters(parameters: Readonly<Record<string, unknown>> | undefined): Credential {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(parameters ?? {}).slice(0, 50))
    if (typeof value === 'string') {
      const key = name.toLowerCase();
      headers[key] = [...(headers[key] ?? []), value];
    }
  return credentialOf(headers);
}

/** Whose rights would count? */
export function severalCredentials(): RefusedError {
  return new RefusedError('BAD_REQUEST', 'Send one credential: either X-Auth-Token or Authorization, and that once.');
}

function bearerOf(header: string): string {
  const [, scheme = '', credentials = ''] = /^(Bearer|Basic) +(\S+) *$/i.exec(header) ?? [];
  if (scheme.toLowerCase() !== 'basic') return credentials;
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
}

function checked(secret: string): string {
  if (SECRET.test(secret)) return secret;
  throw new RefusedError(
    'UNAUTHENTICATED',
    'Send `Authorization: Bearer <token>`, or a Keystone token as X-Auth-Token.',
  );
}
