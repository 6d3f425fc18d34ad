import type { Connection } from '@pellucid/provider-sdk';
import type { ScanAccount } from './scan-request.ts';

/** Resources that are to be read anew: one by its id, or all that a relationship leads from to others. */
export type RefreshTarget = OneResource | RelatedResources;

/** One resource. */
export interface OneResource {
  readonly kind: string;
  /** Its native id. */
  readonly id: string;
}

/** `{ kind: 'OpenStackPort', field: 'server', of: { kind: 'OpenStackServer', id } }`: the ports of a server. */
export interface RelatedResources {
  readonly kind: string;
  /** The relationship of `kind` that leads to `of`, which is read, too. */
  readonly field: string;
  readonly of: RefreshTarget;
}

/** What an action has touched, and who reads it. */
export interface RefreshRequest {
  readonly account: ScanAccount;
  /** Of the account, with the rights of its scans: what they would find is what is read. */
  readonly connection: Connection;
  /** Of those targets whose kinds belong to a region. */
  readonly region: string;
  readonly targets: readonly RefreshTarget[];
  /** For the journal. */
  readonly actionId: string;
  readonly signal: AbortSignal;
}

/** What a refresh has done to the graph, in numbers of resources. */
export interface RefreshReport {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly unchanged: number;
  /** Why some targets could not be read, in plain sentences; they come with the next scan. */
  readonly problems: readonly string[];
}
