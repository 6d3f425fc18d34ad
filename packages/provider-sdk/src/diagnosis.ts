import type { ServiceState } from './breaker.ts';
import type { ErrorCode } from './errors.ts';

/** Something the operator should know about an account, and what to do about it. */
export interface Finding {
  /** `fault`: something is missing, refused or out of reach. `warning`: it works all the same. */
  readonly level: 'fault' | 'warning';
  readonly code: ErrorCode;
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}

/** Who the platform takes us for. */
export interface DiagnosedIdentity {
  readonly user: string;
  /** OpenStack: the domain of the user. */
  readonly domain: string | null;
  /** OpenStack: `project shop (Default)`, `system`, … */
  readonly scope: string | null;
  /** OpenStack: roles in that scope. */
  readonly roles: readonly string[];
  /** Kubernetes: groups of the user. */
  readonly groups: readonly string[];
}

/** Whether a kind could be read, in one region. */
export interface KindAccess {
  readonly kind: string;
  /** Empty where the kind belongs to no region. */
  readonly region: string;
  /**
   * `complete`: all of it. `limited`: all that belongs to the account's own project, while others have more. `partial`:
   * some that should be there could not be read. `forbidden`, `absent` (no such service or API), `failed`: nothing of it.
   */
  readonly state: 'complete' | 'limited' | 'partial' | 'forbidden' | 'absent' | 'failed';
  /** Why it is not `complete`. */
  readonly code: ErrorCode | null;
  readonly reason: string | null;
  /** The policy rule, role or verb that would make it `complete`. */
  readonly missingPermission: string | null;
}

/** The state of an account, as far as it could be found out. */
export interface Diagnosis {
  /** URL of the identity service or API server, without credentials; null where the configuration does not tell. */
  readonly endpoint: string | null;
  /** Whether it answered, if only to refuse; null when it was not tried. */
  readonly reachable: boolean | null;
  /** Milliseconds until it had answered for the first time, connecting included. */
  readonly latencyMs: number | null;
  /** `none`: plain HTTP. `unverified`: the configuration says not to check. `untrusted`: the check failed. Null: unknown. */
  readonly tls: 'none' | 'verified' | 'unverified' | 'untrusted' | null;
  /** Null where we could not sign in, or the platform does not tell. */
  readonly identity: DiagnosedIdentity | null;
  /** `ConnectionInfo.realm` */
  readonly realm: string | null;
  readonly regions: readonly string[];
  /** What the platform says of its version. */
  readonly version: string | null;
  /** How far the platform's clock is ahead of ours (negative: behind). */
  readonly clockSkewSeconds: number | null;
  /** In the order of the provider's definitions; empty when we could not sign in. */
  readonly kinds: readonly KindAccess[];
  /** HTTP requests of a scan if each listing fits one page: it takes no fewer. */
  readonly leastRequests: number | null;
  /** HTTP requests that finding this out has cost. */
  readonly requests: number;
  readonly breakers: readonly ServiceState[];
  /** What is wrong besides the kinds' own states. */
  readonly findings: readonly Finding[];
}
