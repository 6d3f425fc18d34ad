import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { OidcConfig } from '../config/auth-config.ts';

/** How long an issuer may take for its discovery document, or its keys, in milliseconds. */
const TIMEOUT_MS = 5000;

/** Keys are fetched anew after so long, and before that when a token is signed with one that is not known. */
const MAX_AGE_MS = 10 * 60_000;

/** But not more often than this: anybody can make up the id of a key. */
const COOLDOWN_MS = 30_000;

const discoverySchema = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });

/** An issuer's discovery document cannot be had, or is not one. */
export class DiscoveryError extends Error {
  override readonly name = 'DiscoveryError';
}

/** The keys of an issuer, found when they are first needed. Throws `DiscoveryError`, then tries again the next time. */
export function createKeys({
  issuer,
  jwksUri,
}: Pick<OidcConfig, 'issuer' | 'jwksUri'>): () => Promise<JWTVerifyGetKey> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const open = async (): Promise<JWTVerifyGetKey> => {
    const url = jwksUri ?? (await discover(issuer));
    return createRemoteJWKSet(new URL(url), {
      timeoutDuration: TIMEOUT_MS,
      cacheMaxAge: MAX_AGE_MS,
      cooldownDuration: COOLDOWN_MS,
    });
  };
  return () => {
    keys ??= open().catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
}

/** OpenID Connect Discovery 1.0, section 4: the document has to name the issuer that it was asked of. */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new DiscoveryError(`${url} answered ${response.status}`);
    const document = discoverySchema.parse(await response.json());
    if (document.issuer !== issuer) throw new DiscoveryError(`${url} is the document of another issuer`);
    if (new URL(document.jwks_uri).protocol !== new URL(issuer).protocol)
      throw new DiscoveryError(`${url} names keys that are not as safe to fetch as itself`);
    return document.jwks_uri;
  } catch (error) {
    if (error instanceof DiscoveryError) throw error;
    throw new DiscoveryError(`${url} cannot be had`, { cause: error });
  }
}
