import { pruneActions, settleActions } from './store/action-store.ts';
import type { Database } from './store/database.ts';
import { pruneJournal } from './store/journal-store.ts';
import { pruneRefreshed } from './store/refresh-store.ts';
import { forgetOldScans } from './store/scan-store.ts';
import { pruneTombstones } from './store/tombstone-store.ts';

/** How long what is gone is remembered, in days. */
export interface Retention {
  readonly deletedDays: number;
  /** Actions, too. */
  readonly journalDays: number;
}

/** The default times. */
export const RETENTION: Retention = { deletedDays: 90, journalDays: 90 };

const DAY_MS = 86_400_000;

/** Forgets what is older than that, each time a scan ends. */
export async function forget(database: Database, { deletedDays, journalDays }: Retention): Promise<void> {
  const before = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
  await pruneTombstones(database, before(deletedDays));
  await pruneJournal(database, before(journalDays));
  await pruneActions(database, before(journalDays));
  await settleActions(database);
  await pruneRefreshed(database);
  await forgetOldScans(database);
}
