import { randomUUID } from 'node:crypto';
import { createHttp, type HttpOptions } from '@pellucid/http';
import { authUrlOf } from './auth-url.ts';
import { authenticate } from './authenticate.ts';
import type { Cloud } from './cloud.ts';
import { cloudInRegion } from './parse-cloud.ts';
import { presentToken } from './present-token.ts';
import { tlsOf } from './tls.ts';
import type { Token } from './token.ts';

/** What an application credential is signed in with. */
export interface ApplicationCredential {
  readonly id: string;
  readonly secret: string;
}

/** A cloud's Keystone, asked about what others bring; the cloud's own credentials are not used. */
export interface IdentityClient {
  /** Without version: the same for all spellings of the same Keystone's URL. */
  readonly authUrl: string;
  /** Whose token it is, without its catalog. Throws `UNAUTHORIZED` for one that is unknown, expired or revoked. */
  validate(tokenId: string, signal: AbortSignal): Promise<Token>;
  /** A token for an application credential. Throws `UNAUTHORIZED`. */
  signIn(credential: ApplicationCredential, signal: AbortSignal): Promise<Token>;
  close(): Promise<void>;
}

/** Opens a client of a cloud's Keystone; nothing is sent yet. Throws `CloudConfigError`. */
export function createIdentityClient(cloud: Cloud, options: Omit<HttpOptions, 'tls'> = {}): IdentityClient {
  const own = cloudInRegion(cloud);
  const authUrl = authUrlOf(own).replace(/\/v(2\.0|3)$/, '');
  const http = createHttp({ ...options, tls: tlsOf(own) });
  const common = { authUrl, http, now: Date.now };
  return {
    authUrl,
    validate: (id, signal) => presentToken({ ...common, id, signal, withCatalog: false }),
    signIn: ({ id, secret }, signal) =>
      authenticate({
        ...common,
        signal,
        requestId: `req-${randomUUID()}`,
        scope: { type: 'unscoped' },
        cloud: {
          name: cloud.name,
          settings: {
            auth_type: 'v3applicationcredential',
            auth: { application_credential_id: id, application_credential_secret: secret },
          },
        },
      }),
    close: () => http.close(),
  };
}
