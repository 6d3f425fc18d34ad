import type { Change, ChangeFilter } from '@pellucid/graph-builder';
import type { Journal } from './journal.ts';
import { endable } from './stream.ts';
import type { Watch } from './watch.ts';

/** Changes read at once: what a subscriber who reads slowly keeps in memory. */
const PAGE = 100;

/** Whose journal is followed, and from where. */
export interface FollowOptions {
  readonly journal: Journal;
  /** Tells that the journal has grown. */
  readonly watch: Watch;
  readonly filter: ChangeFilter;
  /** Cursor of the last change that the reader has; from now on when left out. */
  readonly after?: string | undefined;
}

/**
 * Follows the journal, page by page at the reader's own pace: no queue is kept for anybody. Ends only by `return()`. Throws
 * what the journal throws.
 */
export function followChanges({ journal, watch, filter, after }: FollowOptions): AsyncGenerator<Change, void> {
  return endable(async function* (signal) {
    const membership = watch.join();
    try {
      let cursor = after ?? (await journal.journalEnd());
      while (!signal.aborted) {
        const { version } = watch;
        // Asked before reading: all up to here will have been looked at when nothing is found.
        const end = await journal.journalEnd();
        const page = await journal.changes(filter, { after: cursor, limit: PAGE, order: 'oldest' });
        for (const change of page.changes) {
          if (signal.aborted) return;
          yield change;
        }
        cursor = page.changes.length === 0 && !page.hasMore ? end : page.endCursor;
        if (!page.hasMore) await watch.changed(version, signal);
      }
    } finally {
      membership.leave();
    }
  });
}
