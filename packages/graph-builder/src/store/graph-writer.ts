import type { ModelTable } from '@pellucid/provider-sdk';
import type { ChangeSet } from '../journal.ts';
import type { Transaction } from './database.ts';

/** On whose behalf an account is written: a scan's or an action's. */
export interface Author {
  readonly provider: string;
  readonly account: string;
  readonly scanId: string | null;
  readonly actionId: string | null;
}

/**
 * Writes something, and returns what that changes. It may be run more than once. Of what `isRefreshed` it keeps off: that has
 * been read since by an action's refresh, which knows better.
 */
export type Writing = (
  transaction: Transaction,
  isRefreshed: (uid: string) => boolean,
) => Promise<readonly ChangeSet[]>;

/** Writes to the graph and its journal. */
export interface GraphWriter {
  readonly author: Author;
  /** Commits what the work writes together with its changes in the journal. */
  write(work: Writing): Promise<void>;
}

/** What happens to transient kinds is no news for the journal. */
export function newsOf(models: ModelTable, changes: readonly ChangeSet[]): ChangeSet[] {
  return changes.filter(({ kind }) => !models[kind]?.transient);
}
