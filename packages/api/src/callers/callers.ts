import type { Token } from 'openstack-client-ts';
import type { ApiTokenConfig, AuthConfig } from '../config/auth-config.ts';
import type { GatewayAccount } from '../gateway/account-session.ts';
import { createApiTokens } from './api-tokens.ts';
import type { Caller } from './caller.ts';
import type { Credential } from './credential.ts';
import { createCredentialCache } from './credential-cache.ts';
import type { Identified } from './identified.ts';
import { createKeystoneCallers, type SignIn } from './keystone-callers.ts';
import { createOidcCallers } from './oidc-callers.ts';
import { RefusedError } from './refusal.ts';

/** Finds out who asks. */
export interface Callers {
  /** True where nobody has to say who he is. */
  readonly open: boolean;
  /** Who has lately come with this credential; undefined when that has to be asked (anew). */
  known(credential: Credential): Identified | undefined;
  /**
   * Throws `RefusedError`: `UNAUTHENTICATED` for a credential that is no good, `FORBIDDEN` for somebody without a role,
   * `UPSTREAM_UNAVAILABLE` when those who could vouch for him do not answer.
   */
  identify(credential: Credential): Promise<Identified>;
  /** Exchanges an application credential for a Keystone token. Throws `RefusedError`. */
  signIn(credential: SignIn): Promise<{ readonly token: Token; readonly caller: Caller }>;
  close(): Promise<void>;
}

/** What it works with. */
export interface CallersOptions {
  readonly auth: AuthConfig;
  /** `server.apiToken`. */
  readonly apiToken: string | null;
  /** The clouds whose tokens count. */
  readonly accounts: readonly GatewayAccount[];
}

/** Who asks where nobody has to say who he is. */
const ANYBODY: Identified = {
  caller: { id: 'local', name: 'the operator of this server', role: 'admin', sees: null, keystone: null },
  until: null,
};

/** Makes the door. */
export function createCallers({ auth, apiToken, accounts }: CallersOptions): Callers {
  const open = !auth.required && apiToken === null;
  const clouds = accounts.map(({ name }) => name);
  // Which of several clouds is meant has to be said.
  const onlyCloud = clouds.length === 1 ? clouds : [];
  const { seeEverything, oidc } = auth;
  const apiTokens = createApiTokens({ tokens: allTokens(auth.tokens, apiToken), accounts: onlyCloud });
  const keystone = createKeystoneCallers({ config: auth.keystone, accounts, seeEverything });
  const jwts = oidc && createOidcCallers({ config: oidc, accounts: oidc.accounts ?? onlyCloud, seeEverything });
  const cache = createCredentialCache(auth.cacheSeconds * 1000, Date.now);

  const vouch = async (credential: Credential): Promise<Identified> => {
    if (credential.type === 'none') throw new RefusedError('UNAUTHENTICATED', SAY_WHO);
    if (credential.type === 'keystone') return keystone.identify(credential.secret);
    const configured = apiTokens(credential.secret);
    if (configured) return configured;
    if (jwts && JWT.test(credential.secret)) return jwts(credential.secret);
    throw new RefusedError('UNAUTHENTICATED', 'The token is not known here.');
  };
  const verify = async (credential: Credential): Promise<Identified> => {
    const found = await vouch(credential);
    if (found.until === null || found.until > Date.now()) return found;
    throw new RefusedError('UNAUTHENTICATED', 'The token has expired.');
  };
  const identify = async (credential: Credential): Promise<Identified> =>
    open && credential.type === 'none' ? ANYBODY : cache.getOr(credential, () => verify(credential));
  return {
    open,
    known: (credential) => (open && credential.type === 'none' ? ANYBODY : cache.get(credential)),
    identify,
    signIn: async (credential) => {
      const token = await keystone.signIn(credential);
      const { caller } = await identify({ type: 'keystone', secret: token.id });
      return { token, caller };
    },
    close: keystone.close,
  };
}

const SAY_WHO = 'Say who you are: send `Authorization: Bearer <token>`, or a Keystone token as X-Auth-Token.';

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The server's one token is an admin's. */
function allTokens(named: readonly ApiTokenConfig[], apiToken: string | null): readonly ApiTokenConfig[] {
  if (apiToken === null) return named;
  const own: ApiTokenConfig = {
    name: 'server',
    secret: apiToken,
    role: 'admin',
    projects: null,
    namespaces: null,
    accounts: null,
  };
  return [...named, own];
}
