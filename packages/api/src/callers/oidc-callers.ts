import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { OidcConfig } from '../config/auth-config.ts';
import type { Role } from './caller.ts';
import type { Identified } from './identified.ts';
import { createKeys, DiscoveryError } from './jwks.ts';
import { RefusedError } from './refusal.ts';
import { roleOf, visibilityOf } from './rights.ts';

/** Signed with a private key: what we have to check them with makes none. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Values of a claim that are looked at. */
const MOST_VALUES = 1000;

/** What it works with. */
export interface OidcCallersOptions {
  readonly config: OidcConfig;
  /** OpenStack accounts, by name. */
  readonly accounts: readonly string[];
  readonly seeEverything: readonly Role[];
}

/** Finds out who comes with a JWT. Throws `RefusedError`. */
export function createOidcCallers({ config, accounts, seeEverything }: OidcCallersOptions) {
  const keys = createKeys(config);
  return async (jwt: string): Promise<Identified> => {
    const claims = await verify(jwt, keys, config);
    const subject = printable(claims.sub);
    const name = nameOf(claims) ?? subject;
    const role = roleOf(valuesAt(claims, config.rolesClaim), config.roles);
    if (!role)
      throw new RefusedError('FORBIDDEN', `None of the roles of ${name} in '${config.rolesClaim}' counts here.`);
    const belongings = {
      accounts,
      projects: valuesAt(claims, config.projectsClaim),
      namespaces: valuesAt(claims, config.namespacesClaim),
    };
    const sees = seeEverything.includes(role) ? null : visibilityOf(belongings);
    return {
      caller: { id: `oidc:${subject}`, name, role, sees, keystone: null },
      until: (claims.exp + config.clockToleranceSeconds) * 1000,
    };
  };
}

type Claims = JWTPayload & { readonly sub: string; readonly exp: number };

async function verify(jwt: string, keys: ReturnType<typeof createKeys>, config: OidcConfig): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(jwt, await keys(), {
      issuer: config.issuer,
      audience: config.audience,
      algorithms: ALGORITHMS,
      clockTolerance: config.clockToleranceSeconds,
      requiredClaims: ['sub', 'exp'],
    });
    const { sub, exp } = payload;
    if (sub && exp !== undefined) return { ...payload, sub, exp };
    throw new errors.JWTInvalid('sub is empty');
  } catch (error) {
    throw refusalOf(error);
  }
}

/** That the keys cannot be had says nothing about the token. */
function refusalOf(error: unknown): RefusedError {
  const isKeys =
    error instanceof DiscoveryError ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    !(error instanceof errors.JOSEError) ||
    error.code === 'ERR_JOSE_GENERIC';
  if (isKeys)
    return new RefusedError('UPSTREAM_UNAVAILABLE', 'The issuer of tokens does not answer: its keys cannot be had.', {
      cause: error,
      retryAfterSeconds: 5,
    });
  const why = error instanceof errors.JWTExpired ? 'has expired' : 'is not one that counts here';
  return new RefusedError('UNAUTHENTICATED', `The token ${why}.`, { cause: error });
}

/** The texts of a claim: a list, or one text with spaces between. None where it is not there, or is something else. */
function valuesAt(claims: JWTPayload, claim: string | null): string[] {
  if (claim === null) return [];
  const found = claims[claim] ?? claim.split('.').reduce<unknown>(member, claims);
  if (typeof found === 'string') return found.split(/\s+/).filter(Boolean).slice(0, MOST_VALUES);
  return Array.isArray(found) ? found.slice(0, MOST_VALUES).filter((one) => typeof one === 'string') : [];
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function nameOf(claims: JWTPayload): string | undefined {
  const found = ['preferred_username', 'name', 'email']
    .map((claim) => claims[claim])
    .find((one) => typeof one === 'string');
  return typeof found === 'string' && found !== '' ? printable(found) : undefined;
}

/** Ids and names go into logs, a line each. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '?').slice(0, 255);
}
