import type { Change } from '@pellucid/graph-builder';
import { PellucidError } from '@pellucid/provider-sdk';
import type { Journal } from '../../src/events/journal.ts';

/** A journal in memory; cursors are the numbers of changes. */
export interface FakeJournal extends Journal {
  /** Writes changes of servers with these names. */
  add(...names: string[]): void;
  /** How often was asked where it ends. */
  readonly asked: number;
  /** Largest number of changes that were read and not yet asked beyond. */
  readonly read: number;
  /** Everything up to this cursor is forgotten. */
  prune(cursor: number): void;
  /** Fails until told otherwise. */
  fail(error: Error | undefined): void;
}

export function fakeJournal(): FakeJournal {
  const all: Change[] = [];
  let asked = 0;
  let read = 0;
  let pruned = 0;
  let failure: Error | undefined;
  return {
    add: (...names) => {
      for (const name of names) all.push(change(all.length + 1, name));
    },
    get asked() {
      return asked;
    },
    get read() {
      return read;
    },
    prune: (cursor) => {
      pruned = cursor;
    },
    fail: (error) => {
      failure = error;
    },
    journalEnd: async () => {
      asked += 1;
      if (failure) throw failure;
      return String(all.length);
    },
    changes: async ({ kinds, uid }, { after, limit, order }) => {
      if (failure) throw failure;
      if (after !== undefined && !/^\d+$/.test(after)) throw new PellucidError('CONFIG', `'${after}' is no cursor`);
      if (after !== undefined && order === 'oldest' && Number(after) < pruned)
        throw new PellucidError('CONFIG', `the journal no longer reaches back to cursor ${after}`);
      const wanted = all.filter((one) => (!kinds || kinds.includes(one.kind)) && (!uid || one.uid === uid));
      const rest =
        order === 'oldest'
          ? wanted.filter(({ cursor }) => Number(cursor) > Number(after ?? 0))
          : wanted.filter(({ cursor }) => Number(cursor) < Number(after ?? Infinity)).reverse();
      const changes = rest.slice(0, limit);
      read += changes.length;
      return { changes, endCursor: changes.at(-1)?.cursor ?? after ?? '0', hasMore: rest.length > limit };
    },
  };
}

function change(cursor: number, name: string): Change {
  return {
    cursor: String(cursor),
    at: '2026-01-01T00:00:00.000Z',
    scanId: 's-1',
    actionId: null,
    operation: 'update',
    uid: `openstack/test//OpenStackServer/${name}`,
    kind: name.startsWith('volume') ? 'OpenStackVolume' : 'OpenStackServer',
    provider: 'openstack',
    account: 'test',
    name,
    fields: [{ name: 'status', before: 'BUILD', after: ['ACTIVE', 1, true] }],
    relationship: null,
    other: null,
  };
}
