import { OpenStackError, type Token } from 'openstack-client-ts';
import type { KeystoneAuthConfig } from '../config/auth-config.ts';
import type { GatewayAccount } from '../gateway/account-session.ts';
import type { Role } from './caller.ts';
import type { Identified } from './identified.ts';
import { createIssuers, type Issuer, type Issuers } from './keystone-issuers.ts';
import { RefusedError } from './refusal.ts';
import { roleOf, visibilityOf } from './rights.ts';

/** How long Keystone may take to say whose a token is, all attempts together. */
const TIMEOUT_MS = 25_000;

/** An application credential, and of which account; the account may be left out where there is but one Keystone. */
export interface SignIn {
  readonly account: string | undefined;
  readonly id: string;
  readonly secret: string;
}

/** Finds out who comes with a Keystone token. */
export interface KeystoneCallers {
  /** Throws `RefusedError`. */
  identify(tokenId: string): Promise<Identified>;
  /** A token for an application credential; nothing of it is kept. Throws `RefusedError`. */
  signIn(credential: SignIn): Promise<Token>;
  close(): Promise<void>;
}

/** What it works with. */
export interface KeystoneCallersOptions {
  readonly config: KeystoneAuthConfig;
  readonly accounts: readonly GatewayAccount[];
  readonly seeEverything: readonly Role[];
}

/** Makes it; nothing is sent yet. */
export function createKeystoneCallers(options: KeystoneCallersOptions): KeystoneCallers {
  const { config, accounts, seeEverything } = options;
  const counted = accounts.filter(({ name }) => config.enabled && (config.accounts?.includes(name) ?? true));
  const issuers = createIssuers(counted);
  return {
    identify: async (tokenId) => {
      const { token, issuer } = await findIssuer(issuers, tokenId);
      const role = roleIn(issuer, token, { config, issuers });
      const projectId = token.project?.id ?? null;
      const projects = projectId ? [projectId] : [];
      return {
        caller: {
          id: `keystone:${issuer.accounts[0]}:${token.user.id}`,
          name: token.user.name ?? token.user.id,
          role,
          sees: seeEverything.includes(role)
            ? null
            : visibilityOf({ accounts: issuer.accounts, projects, namespaces: [] }),
          keystone: { accounts: issuer.accounts, token: tokenId, projectId },
        },
        until: token.expiresAt - (token.clockSkewSeconds ?? 0) * 1000,
      };
    },
    signIn: async ({ account, ...credential }) => {
      const issuer = chooseIssuer(issuers, account);
      try {
        return await issuer.signIn(credential, AbortSignal.timeout(TIMEOUT_MS));
      } catch (error) {
        if (isRefusal(error))
          throw new RefusedError(
            'UNAUTHENTICATED',
            'The application credential is unknown, expired, or its secret is wrong.',
            {
              cause: error,
            },
          );
        throw away(error);
      }
    },
    close: issuers.close,
  };
}

/**
 * The Keystone that knows the token. All are asked at once, so that one that is away keeps nobody else waiting; that nobody
 * knows it is certain only when all have answered.
 */
async function findIssuer(issuers: Issuers, tokenId: string): Promise<{ token: Token; issuer: Issuer }> {
  const { issuers: all, broken } = issuers.all();
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answers = all.map(async (issuer) => ({ token: await issuer.validate(tokenId, signal), issuer }));
  try {
    return await Promise.any(answers);
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    const unsure = error.errors.find((one) => !isRefusal(one));
    if (unsure !== undefined || broken.length > 0) throw away(unsure);
    throw new RefusedError('UNAUTHENTICATED', 'The Keystone token is unknown, expired or revoked.');
  }
}

function chooseIssuer(issuers: Issuers, account: string | undefined): Issuer {
  const { issuers: all, broken } = issuers.all();
  const [only, ...others] = account === undefined ? all : all.filter(({ accounts }) => accounts.includes(account));
  if (only && others.length === 0) return only;
  if (broken.length > 0 && !only) throw away(undefined);
  throw new RefusedError(
    'BAD_REQUEST',
    only ? 'There are several clouds: send `account`, too.' : 'There is no such account.',
  );
}

/** With several clouds an admin of one of them is none of the others, unless the configuration says so. */
function roleIn(
  { accounts }: Issuer,
  { roles, user }: Token,
  { config, issuers }: { readonly config: KeystoneAuthConfig; readonly issuers: Issuers },
): Role {
  const role = roleOf(roles, config.roles);
  if (!role) throw new RefusedError('FORBIDDEN', `None of the Keystone roles of ${user.name ?? user.id} counts here.`);
  if (role !== 'admin') return role;
  const { issuers: all, broken } = issuers.all();
  const isOurs = config.adminsOf
    ? accounts.some((name) => config.adminsOf?.includes(name))
    : all.length + broken.length === 1;
  return isOurs ? 'admin' : 'operator';
}

function isRefusal(error: unknown): boolean {
  return error instanceof OpenStackError && (error.code === 'UNAUTHORIZED' || error.code === 'BAD_REQUEST');
}

function away(cause: unknown): RefusedError {
  return new RefusedError('UPSTREAM_UNAVAILABLE', 'Keystone does not answer: it cannot be said whose token this is.', {
    cause,
    retryAfterSeconds: 5,
  });
}
