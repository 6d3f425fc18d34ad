import type { CircuitBreaker } from './breaker.ts';
import type { ResourceDefinition } from './definition.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { ErrorCode } from './errors.ts';

/** Some rows of a listing, as the platform sent them. */
export interface Page {
  readonly rows: readonly unknown[];
  /** Handed to the definition with each row. */
  readonly context: unknown;
  /** Why rows are known to be missing from this listing; the scope is then partial and never swept. */
  readonly incomplete?: {
    readonly code: ErrorCode;
    readonly reason: string;
    /** With `FORBIDDEN`: the right that is lacking, as in `PellucidError`. */
    readonly missingPermission?: string;
  };
  /**
   * What the listing is confined to by our rights, as ids of projects or the like; left out where it holds all that there is. What is
   * gone from a listing that reaches less far than the one before need not be gone.
   */
  readonly reach?: readonly string[];
}

/** How a listing is run. */
export interface ListOptions {
  /** Empty where the definition is not regional. */
  readonly region: string;
  readonly signal: AbortSignal;
}

/** Which resources of a kind: one by its native id, or those whose relationship `field` leads to the one with the id `to`. */
export type FetchSelection = { readonly id: string } | { readonly field: string; readonly to: string };

/** What came of asking for some resources. */
export interface Fetched extends Page {
  /**
   * Whether what is not in it is gone. Not so where something may be missing, or where a resource may leave the relationship
   * by which was asked and live on.
   */
  readonly conclusive: boolean;
}

/** Who we are for the platform, and what its API has cost so far. */
export interface ConnectionInfo {
  /**
   * Names the cloud itself (its identity or API endpoint): two accounts with the same realm look at the same cloud.
   */
  readonly realm: string;
  /** The user or service account, for people to read. */
  readonly user: string | null;
  readonly regions: readonly string[];
}

/** One account, open for reading. */
export interface Connection {
  readonly info: ConnectionInfo;
  /**
   * Lists a kind, page by page. Throws a `PellucidError`: `FORBIDDEN` and `SERVICE_ABSENT` say that there is nothing to
   * be had, the others that it could not be had now.
   */
  list(definition: ResourceDefinition, options: ListOptions): AsyncIterable<Page>;
  /**
   * Reads some resources of a kind as a listing would show them: with the same rights, the same rows. No rows: there are
   * none. Throws what `list` throws, and `CONFIG` where the kind cannot be asked for in this way.
   */
  fetch?(definition: ResourceDefinition, selection: FetchSelection, options: ListOptions): Promise<Fetched>;
  /** HTTP requests sent so far. */
  requestCount(): number;
  close(): Promise<void>;
}

/** How an account is opened. */
export interface ConnectOptions {
  /** Ends all that is done for the account. */
  readonly signal: AbortSignal;
  /** What is known of the account's services from before, and will be later. */
  readonly breaker?: CircuitBreaker;
  /** Told of each request when it has ended, repeated ones included. */
  readonly onRequest?: (request: ApiRequest) => void;
}

/** A request to an account's API, for metrics. */
export interface ApiRequest {
  readonly service: string;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  readonly milliseconds: number;
}

/** How an account is examined. */
export interface DiagnoseOptions extends ConnectOptions {
  /** Kinds to look at; all when left out. */
  readonly kinds?: readonly string[];
}

/** A plugin for one kind of platform. */
export interface Provider<Settings = unknown> {
  /** `openstack`, `kubernetes`, … */
  readonly name: string;
  readonly resources: readonly ResourceDefinition[];
  /** Opens an account. Throws `UNAUTHENTICATED`, `UNREACHABLE` or `CONFIG`, saying what to mend. */
  connect(settings: Settings, options: ConnectOptions): Promise<Connection>;
  /**
   * Finds out how well an account can be read, with few and small requests. Never throws for what a platform does or the
   * settings say; when the signal ends it, it gives what it knows by then. A provider without it is judged by `connect`.
   */
  diagnose?(settings: Settings, options: DiagnoseOptions): Promise<Diagnosis>;
}
