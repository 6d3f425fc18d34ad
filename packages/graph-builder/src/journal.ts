import { PellucidError, type PropertyModel, type PropertyValue } from '@pellucid/provider-sdk';

/** `restore`: a resource that was deleted has come back. `link` and `unlink` are about relationships. */
export type ChangeOperation = 'create' | 'update' | 'delete' | 'restore' | 'link' | 'unlink';

/** A property that is not what it was. Long values are cut. */
export interface FieldChange {
  readonly name: string;
  readonly before: PropertyValue;
  readonly after: PropertyValue;
}

/** One thing that a scan found changed, or an action changed. */
export interface Change {
  /** Its place in the journal: a reader that goes on from here misses nothing and reads nothing twice. */
  readonly cursor: string;
  readonly at: string;
  /** The scan that found it; null when it is the doing of an action. */
  readonly scanId: string | null;
  /** The action that has brought it about. */
  readonly actionId: string | null;
  readonly operation: ChangeOperation;
  readonly uid: string;
  readonly kind: string;
  readonly provider: string;
  readonly account: string;
  readonly name: string | null;
  /** Of an `update`: of the resource, or of its relationship where there is one. */
  readonly fields: readonly FieldChange[];
  /** `OpenStackServer.hypervisor`, when the change is one of a relationship; `uid` is the side that has the field. */
  readonly relationship: string | null;
  /** The relationship's other end. */
  readonly other: string | null;
}

/** Which changes; what is left out does not matter. */
export interface ChangeFilter {
  /** A resource, at either end of a relationship. */
  readonly uid?: string;
  readonly kinds?: readonly string[];
  readonly accounts?: readonly string[];
  readonly operations?: readonly ChangeOperation[];
  /** From this time on (ISO-8601 UTC). */
  readonly since?: string;
  /** Before this time. */
  readonly until?: string;
  readonly scanId?: string;
  readonly actionId?: string;
}

/** Some changes in a row. */
export interface ChangePage {
  readonly changes: readonly Change[];
  /** Where to go on, even if there was nothing. */
  readonly endCursor: string;
  readonly hasMore: boolean;
}

/** What changed, and where it is in a change set. */
export interface ChangeEntry {
  readonly uid: string;
  readonly name?: string | null;
  readonly other?: string;
  readonly fields?: readonly FieldChange[];
}

/**
 * Changes of one operation and kind in one transaction, as they are stored: one node for thousands of changes, because a
 * node for each would make the first scan of a cloud twice as long.
 */
export interface ChangeSet {
  readonly operation: ChangeOperation;
  readonly kind: string;
  readonly relationship: string | null;
  /** Whose resources these are, where they are not those of the account that is being written. */
  readonly owner?: { readonly provider: string; readonly account: string };
  readonly entries: readonly ChangeEntry[];
}

/** A place between two changes: before the entry `next` of the set `seq`. */
export interface Position {
  readonly seq: number;
  readonly next: number;
}

/** A position as callers see it. */
export function toCursor({ seq, next }: Position): string {
  return `${seq}.${next}`;
}

/** Reads a cursor. Throws `CONFIG` for what is none. */
export function fromCursor(cursor: string): Position {
  const [, seq, next] = /^(\d{1,15})\.(\d{1,9})$/.exec(cursor) ?? [];
  if (seq === undefined || next === undefined)
    throw new PellucidError(
      'CONFIG',
      `'${cursor.slice(0, 50)}' is no cursor: use one that a change or a page came with`,
    );
  return { seq: Number(seq), next: Number(next) };
}

/** Names of the properties whose changes are told: neither the engine's own nor those that change all the time. */
export function journalledColumns(properties: readonly PropertyModel[]): string[] {
  return properties.filter(({ engine, volatile }) => !engine && !volatile).map(({ name }) => name);
}

/** Longest text of a value that the journal keeps. */
const MAX_TEXT = 2000;

/** The named properties that differ. Absent and null are the same. */
export function fieldChanges(
  names: readonly string[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, PropertyValue>>,
): FieldChange[] {
  return names.flatMap((name) => {
    const [old, now] = [before[name] ?? null, after[name] ?? null];
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ name, before: shorten(old), after: shorten(now) }];
  });
}

function shorten(value: unknown): PropertyValue {
  if (typeof value === 'string') return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return null;
  const text = JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : value;
}
