/** What a caller may do: read; act on clouds, too; run Pellucid itself (scans, sweeps), too. Each includes those before it. */
export type Role = 'reader' | 'operator' | 'admin';

/** The part of the graph that a caller may see, where that is not all of it. */
export interface Visibility {
  /** OpenStack accounts whose common things (public flavors, images, networks, availability zones) may be seen. */
  readonly accounts: readonly string[];
  /** Ids of OpenStack projects. */
  readonly projects: readonly string[];
  readonly namespaces: readonly { readonly account: string; readonly namespace: string }[];
}

/** A Keystone token that a caller came with. */
export interface KeystoneIdentity {
  /** Configured accounts whose cloud has issued it. */
  readonly accounts: readonly string[];
  /** The secret itself: for requests to that cloud, for nothing else. */
  readonly token: string;
  readonly projectId: string | null;
}

/** Who asks. */
export interface Caller {
  /** Stable and without secrets, for the audit and for limits: `keystone:prod:<user id>`, `token:ci`, `local`. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  readonly role: Role;
  /** Null: everything. */
  readonly sees: Visibility | null;
  /** Null for callers whom somebody else vouches for. */
  readonly keystone: KeystoneIdentity | null;
}

/** What every resolver gets. */
export interface RequestContext {
  readonly caller: Caller;
}
