import type { ErrorCode } from '@pellucid/provider-sdk';
import type { ScopeState } from './scan-record.ts';

/**
 * How far the graph can be believed about a scope: all resources of a kind in an account (and region). "None found",
 * "not allowed", "not there" and "could not ask" are `complete` with `found: 0`, `forbidden`, `absent` and `failed`.
 */
export interface ScopeFreshness {
  /** `provider/account/region/kind`. */
  readonly scope: string;
  readonly provider: string;
  readonly account: string;
  /** Empty where the kind belongs to no region. */
  readonly region: string;
  readonly kind: string;
  /** Of the latest attempt. */
  readonly state: Exclude<ScopeState, 'running'>;
  readonly lastAttempt: string;
  /** When it was last listed whole; null if never. */
  readonly lastComplete: string | null;
  /** Resources that the latest attempt found. */
  readonly found: number;
  /** Why the latest attempt was not complete. */
  readonly code: ErrorCode | null;
  readonly reason: string | null;
  /** The right that is lacking. */
  readonly missingPermission: string | null;
  /** Resources that are gone as the platform says, but are too many to delete without approval. */
  readonly pendingSweep: number;
  readonly scanId: string;
}

/** Which scopes; what is left out does not matter. */
export interface FreshnessFilter {
  readonly accounts?: readonly string[];
  readonly kinds?: readonly string[];
  readonly states?: readonly ScopeFreshness['state'][];
}
