import { PellucidError } from '@pellucid/provider-sdk';

/** `failed`: it was refused, too. */
export type ActionState = 'running' | 'succeeded' | 'failed';

/** Something that was done on a cloud through the gateway, or refused: an entry of the audit. Holds no secrets. */
export interface ActionRecord {
  readonly id: string;
  /** The mutation: `createServer`. */
  readonly name: string;
  readonly caller: ActionCaller;
  /** Null while it is not known where to do it, as are region and project. */
  readonly account: string | null;
  readonly region: string | null;
  readonly projectId: string | null;
  readonly state: ActionState;
  /** The states that were seen on the way, the first ones first. */
  readonly progress: readonly { readonly at: string; readonly state: string }[];
  /** What a topology's action consists of; left out for others. */
  readonly steps?: readonly ActionStep[];
  /** Resources that it was about. */
  readonly targets: readonly { readonly kind: string; readonly id: string }[];
  /** The mutation's input as JSON, without its secrets. */
  readonly input: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly error: ActionFailure | null;
  /** Whether the graph shows its effect; null while that is being seen to. */
  readonly refreshed: boolean | null;
  readonly refreshError: string | null;
}

/** A part of an action, and how far it is. */
export interface ActionStep {
  readonly id: string;
  /** `CREATE`, `ATTACH`, `DELETE`, `DETACH` */
  readonly operation: string;
  /** As in the graph: `OpenStackServer`. */
  readonly kind: string;
  readonly name: string;
  /** Ids of the steps that come before it. */
  readonly dependsOn: readonly string[];
  /** `PLANNED`, `EXISTS`, `RUNNING`, `DONE`, `FAILED`, `TAKEN_BACK`, `SKIPPED` */
  readonly state: string;
  /** Native id; null while it is not known. */
  readonly resourceId: string | null;
  readonly error: ActionFailure | null;
}

/** Who does something, as far as the audit keeps it. */
export interface ActionCaller {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** Why an action failed. */
export interface ActionFailure {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly service: string | null;
  readonly requestId: string | null;
}

/** Why an action has failed of which nobody knows more. */
export const INTERRUPTED: ActionFailure = {
  code: 'INTERRUPTED',
  message: 'the process that saw to it has ended; what the cloud has accepted goes on there',
  ...{ field: null, service: null, requestId: null },
};

/** What makes a repeated request recognisable. */
export interface ActionKey {
  /** Stands for the caller and his idempotency key. */
  readonly key: string;
  /** Stands for what was asked for. */
  readonly inputHash: string;
}

/** How an action begins. */
export type ActionBeginning =
  /** It is ours to do. */
  | {
      readonly type: 'begun';
      readonly record: ActionRecord;
      /** Grows each time another takes over; what an earlier one still writes is not heard. */
      readonly attempt: number;
      /** The same was asked for before, and nobody knows what came of it. */
      readonly isRetry: boolean;
      /** What the cloud has accepted already. */
      readonly accepted: AcceptedResult | null;
    }
  /** The same request was made before. */
  | { readonly type: 'same'; readonly action: StoredAction }
  /** The key was used for another request. */
  | { readonly type: 'conflict'; readonly record: ActionRecord };

/** What a mutation answers, as JSON. */
export interface AcceptedResult {
  readonly json: string;
}

/** An action, with what it answered. */
export interface StoredAction {
  readonly record: ActionRecord;
  /** Null until the cloud has accepted it, and again when it is no longer kept. */
  readonly accepted: AcceptedResult | null;
}

/** Which actions; what is left out does not matter. */
export interface ActionFilter {
  readonly account?: string;
  readonly callerId?: string;
  readonly name?: string;
  readonly state?: ActionState;
  readonly targetId?: string;
  /** From this time on (ISO-8601 UTC). */
  readonly since?: string;
  /** Before this time. */
  readonly until?: string;
}

/** The actions that were done, in Neo4j, for all processes. */
export interface ActionLog {
  /** Notes an action that is about to be done, unless the same was asked for before. */
  begin(record: ActionRecord, key: ActionKey | null): Promise<ActionBeginning>;
  /** Notes how it stands. Ignored when another has taken it over. */
  save(record: ActionRecord, attempt: number, accepted: AcceptedResult | null): Promise<void>;
  /** A sign of life for actions that are running: without one for half a minute they count as abandoned. */
  keepAlive(ids: readonly string[]): Promise<void>;
  find(id: string): Promise<StoredAction | null>;
  /** By what `ActionKey.key` stands for. */
  findByKey(key: string): Promise<StoredAction | null>;
  /** The latest first. Throws `CONFIG` for a cursor that is none. */
  list(filter: ActionFilter, page: { readonly after?: string; readonly limit: number }): Promise<ActionRecord[]>;
}

/** Where a list of actions goes on. */
export function toActionCursor({ startedAt, id }: Pick<ActionRecord, 'startedAt' | 'id'>): string {
  return `${startedAt}/${id}`;
}

/** Reads a cursor. Throws `CONFIG` for what is none. */
export function fromActionCursor(cursor: string): { readonly startedAt: string; readonly id: string } {
  const [, startedAt, id] = /^(\d{4}-[\d:.T-]{1,24}Z)\/([\w-]{1,64})$/.exec(cursor) ?? [];
  if (startedAt !== undefined && id !== undefined) return { startedAt, id };
  throw new PellucidError('CONFIG', `'${cursor.slice(0, 50)}' is no cursor: use one that an action came with`);
}
