import type { Change, ChangePage } from '@pellucid/graph-builder';
import type { Journal } from '../events/journal.ts';
import type { Reader } from '../graphql/reader.ts';
import { isHidden, seenKinds } from './seen-kinds.ts';
import { type Sight, seenAmong } from './sight.ts';

/** Changes looked at together. */
const LOOKED_AT = 200;
/** How often to look on for one page: in a busy journal somebody's own changes may be far between. */
const MOST_LOOKS = 10;

/**
 * The journal as somebody sees it who is bound to projects: changes of what he sees now, or saw when it was deleted, without
 * the properties that are for operators, and relationships to what he sees only. A page may hold less than its limit, or
 * nothing, and still have more behind it.
 */
export function seenJournal(journal: Journal, read: Reader, sightNow: () => Promise<Sight>): Journal {
  const pick = async (changes: readonly Change[], sight: Sight): Promise<Change[]> => {
    if (changes.length === 0) return [];
    const uids = new Set(changes.flatMap(({ uid, other }) => (other === null ? [uid] : [uid, other])));
    const seen = await seenAmong(read, [...uids], sight);
    return changes
      .filter(({ uid, other }) => seen.has(uid) && (other === null || seen.has(other)))
      .map(withoutHidden)
      .filter(({ operation, fields }) => operation !== 'update' || fields.length > 0);
  };
  return {
    journalEnd: () => journal.journalEnd(),
    changes: async (filter, { limit, order, after }): Promise<ChangePage> => {
      const sight = await sightNow();
      const accounts = sight.accounts.filter((account) => !filter.accounts || filter.accounts.includes(account));
      const bounded = { ...filter, accounts, kinds: seenKinds(filter.kinds) };
      if (limit === 0) return journal.changes(bounded, { limit, order, ...(after ? { after } : {}) });
      // Read first, so that nothing is missed by who goes on from here.
      const end = await journal.journalEnd();
      const found: Change[] = [];
      let cursor = after;
      for (let look = 0; look < MOST_LOOKS; look += 1) {
        const page = await journal.changes(bounded, { limit: LOOKED_AT, order, ...(cursor ? { after: cursor } : {}) });
        found.push(...(await pick(page.changes, sight)));
        cursor = page.endCursor;
        const changes = found.slice(0, limit);
        const last = changes.at(-1);
        if (last && found.length > limit) return { changes, endCursor: last.cursor, hasMore: true };
        // Where others' changes end would tell that there are some: of a resource, or of an action, that he cannot see.
        if (!page.hasMore && !last)
          return { changes, endCursor: order === 'newest' && after ? after : end, hasMore: false };
        if (!page.hasMore || found.length === limit)
          return { changes, endCursor: page.endCursor, hasMore: page.hasMore };
      }
      return { changes: found, endCursor: cursor ?? (await journal.journalEnd()), hasMore: true };
    },
  };
}

/** Of a relationship the fields are its own. */
function withoutHidden(change: Change): Change {
  if (change.relationship !== null) return change;
  return { ...change, fields: change.fields.filter(({ name }) => !isHidden(change.kind, name)) };
}
