import type { ErrorCode, PellucidError } from '@pellucid/provider-sdk';

/**
 * What is known about a scope after an attempt. "None found" is `complete` with `found: 0`; `forbidden` means that we
 * may not look, `absent` that the platform does not have this service or API, `failed` that it could not be asked,
 * `partial` that some rows are known to be missing. Only complete scopes are ever swept.
 */
export type ScopeState = 'running' | 'complete' | 'partial' | 'forbidden' | 'absent' | 'failed' | 'cancelled';

/** What may not be read, or does not exist, is no fault: a scope is whole when all was read that is to be had. */
export function isWhole({ state }: { readonly state: ScopeState }): boolean {
  return state === 'complete' || state === 'forbidden' || state === 'absent';
}

/** What a scan did, in numbers of resources; `linked` counts edges made. */
export interface ScanCounts {
  readonly found: number;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Gone as the platform says, but too many to delete without approval. */
  readonly withheld: number;
  readonly unchanged: number;
  /** Rows that could not be understood. */
  readonly failed: number;
  readonly linked: number;
}

/** Something that went wrong, for people and programs. */
export interface ScanError {
  readonly code: ErrorCode;
  readonly message: string;
  /** The right that is lacking. */
  readonly missingPermission?: string;
}

/** Nothing yet. */
export const NO_COUNTS: ScanCounts = {
  found: 0,
  created: 0,
  updated: 0,
  deleted: 0,
  withheld: 0,
  unchanged: 0,
  failed: 0,
  linked: 0,
};

/** A scan at its beginning. */
export function beginScan(scan: {
  readonly id: string;
  readonly trigger: string;
  readonly accounts: readonly { readonly name: string; readonly provider: { readonly name: string } }[];
}): ScanRecord {
  return {
    id: scan.id,
    state: 'running',
    trigger: scan.trigger,
    startedAt: new Date().toISOString(),
    finishedAt: null,
    accounts: scan.accounts.map(({ provider, name }) => ({
      provider: provider.name,
      account: name,
      error: null,
      requests: 0,
    })),
    tasks: [],
    links: [],
    ...NO_COUNTS,
  };
}

/** Adds up. */
export function sumCounts(counts: readonly ScanCounts[]): ScanCounts {
  const total = (name: keyof ScanCounts): number => counts.reduce((all, one) => all + one[name], 0);
  return {
    found: total('found'),
    created: total('created'),
    updated: total('updated'),
    deleted: total('deleted'),
    withheld: total('withheld'),
    unchanged: total('unchanged'),
    failed: total('failed'),
    linked: total('linked'),
  };
}

/** What an error means for people and programs. */
export function toScanError({ code, message, missingPermission }: PellucidError): ScanError {
  return { code, message, ...(missingPermission === undefined ? {} : { missingPermission }) };
}

/** One scope of a scan. */
export interface ScanTask extends ScanCounts {
  /** The scope's id: `provider/account/region/kind`. */
  readonly scope: string;
  readonly provider: string;
  readonly account: string;
  /** Empty where the platform has no regions. */
  readonly region: string;
  readonly kind: string;
  readonly state: ScopeState;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Bounded: the first few of them; `failed` has the number. */
  readonly errors: readonly ScanError[];
}

/** How one cross-provider relationship fared in a scan. */
export interface LinkReport {
  /** `KubernetesNode.server` */
  readonly link: string;
  /** Sources that hold some evidence. */
  readonly candidates: number;
  readonly matched: number;
  /** Sources with more than one candidate at the other end, or targets claimed twice: no edge was made. */
  readonly ambiguous: number;
}

/** `partial`: some scope or account was not read whole. `interrupted`: its process died, or lost Neo4j. */
export type ScanState = 'running' | 'succeeded' | 'partial' | 'failed' | 'cancelled' | 'interrupted';

/** How one account fared. */
export interface ScanAccountReport {
  readonly provider: string;
  readonly account: string;
  /** Set when the account could not even be opened. */
  readonly error: ScanError | null;
  /** HTTP requests that the account's listing took. */
  readonly requests: number;
}

/** One run over accounts, as stored and as reported. */
export interface ScanRecord extends ScanCounts {
  readonly id: string;
  readonly state: ScanState;
  /** `manual`, `schedule`, `start`, `cli`. */
  readonly trigger: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly accounts: readonly ScanAccountReport[];
  readonly tasks: readonly ScanTask[];
  readonly links: readonly LinkReport[];
}
