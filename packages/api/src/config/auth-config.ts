import type { Role } from '../callers/caller.ts';

/** Names of somebody else's roles (Keystone's, or values of a claim) that make a caller one of ours. */
export type RoleNames = Readonly<Record<Role, readonly string[]>>;

/** Who may ask, and what he may do. */
export interface AuthConfig {
  /** False: on loopback, without an API token either, everybody is trusted. */
  readonly required: boolean;
  /** How long it is believed that a credential is good; what is revoked is found out after that. */
  readonly cacheSeconds: number;
  /** Roles that see the whole graph, whatever their projects. */
  readonly seeEverything: readonly Role[];
  readonly keystone: KeystoneAuthConfig;
  /** Null: no JWTs are taken. */
  readonly oidc: OidcConfig | null;
  readonly tokens: readonly ApiTokenConfig[];
}

/** How Keystone tokens count. */
export interface KeystoneAuthConfig {
  readonly enabled: boolean;
  readonly roles: RoleNames;
  /** Accounts whose clouds' tokens count; null: all OpenStack accounts. */
  readonly accounts: readonly string[] | null;
  /**
   * Accounts whose admins are admins here, of all other accounts, too. Null: of the one Keystone that all accounts share,
   * and none where there are several.
   */
  readonly adminsOf: readonly string[] | null;
}

/** Whose JWTs are taken, and what their claims mean. */
export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Null: as the issuer's discovery document says. */
  readonly jwksUri: string | null;
  readonly clockToleranceSeconds: number;
  /** A claim's whole name, or names joined by dots: `realm_access.roles`. */
  readonly rolesClaim: string;
  readonly roles: RoleNames;
  /** The claim with ids of OpenStack projects. */
  readonly projectsClaim: string | null;
  /** The claim with Kubernetes namespaces, each as `account/namespace`. */
  readonly namespacesClaim: string | null;
  /** OpenStack accounts whose common things callers with projects may see; null: the only one. */
  readonly accounts: readonly string[] | null;
}

/** A token that the configuration hands out. */
export interface ApiTokenConfig {
  readonly name: string;
  readonly secret: string;
  readonly role: Role;
  /** Null, and no namespaces: it sees everything. */
  readonly projects: readonly string[] | null;
  /** Each as `account/namespace`. */
  readonly namespaces: readonly string[] | null;
  /** OpenStack accounts whose common things it may see, if it does not see everything; null: the only one. */
  readonly accounts: readonly string[] | null;
}

/** What counts where the configuration says nothing. */
export const DEFAULT_AUTH: AuthConfig = {
  required: false,
  cacheSeconds: 60,
  seeEverything: ['admin'],
  keystone: {
    enabled: true,
    roles: { reader: ['reader'], operator: ['member'], admin: ['admin'] },
    accounts: null,
    adminsOf: null,
  },
  oidc: null,
  tokens: [],
};
