import type { Change, ChangePage } from '@pellucid/graph-builder';
import { accountAudience, namespaceAudience, projectAudience } from '@pellucid/provider-sdk';
import { describe, expect, it } from 'vitest';
import { seenJournal } from '../src/visibility/seen-journal.ts';
import { createSights, isSeen, requireFullSight, type Sight } from '../src/visibility/sight.ts';

const BOUND = { accounts: ['cloud'], projects: ['p1', 'p2'], namespaces: [{ account: 'other', namespace: 'given' }] };

describe('what a caller sees', () => {
  it('is everything without bounds, and costs no question', async () => {
    const sights = createSights(() => Promise.reject(new Error('asked')));
    expect(await sights.of({ sees: null })).toBeNull();
    expect(isSeen('n', null)).toEqual({ text: 'true', parameters: {} });
  });

  it('are his accounts, his projects in them, and their namespaces with their clusters', async () => {
    const sights = createSights(async () => [{ account: 'cluster', namespace: 'web' }]);
    expect(await sights.of({ sees: BOUND })).toEqual({
      audiences: [
        ...['cloud', 'other', 'cluster'].map(accountAudience),
        projectAudience('cloud', 'p1'),
        projectAudience('cloud', 'p2'),
        namespaceAudience('other', 'given'),
        namespaceAudience('cluster', 'web'),
      ],
      accounts: ['cloud', 'other', 'cluster'],
    });
  });

  it('is nothing for who has nothing', async () => {
    const sights = createSights(() => Promise.reject(new Error('asked')));
    const sight = await sights.of({ sees: { accounts: [], projects: [], namespaces: [] } });
    expect(sight).toEqual({ audiences: [], accounts: [] });
    expect(() => requireFullSight(sight, 'scans')).toThrow('about all projects');
  });

  it('is kept for a while, but not that it could not be found out', async () => {
    let time = 0;
    const answers = [
      new Error('down'),
      [{ account: 'cluster', namespace: 'a' }],
      [{ account: 'cluster', namespace: 'b' }],
    ];
    const sights = createSights(
      async () => {
        const answer = answers.shift();
        if (!answer || answer instanceof Error) throw answer ?? new Error('asked too often');
        return answer;
      },
      () => time,
    );
    await expect(sights.of({ sees: BOUND })).rejects.toThrow('down');
    const first = await sights.of({ sees: BOUND });
    expect(first?.audiences).toContain(namespaceAudience('cluster', 'a'));
    time += 29_000;
    expect(await sights.of({ sees: { ...BOUND } })).toBe(first);
    time += 2000;
    const later = await sights.of({ sees: BOUND });
    expect(later?.audiences).toContain(namespaceAudience('cluster', 'b'));
    expect(later?.audiences).not.toContain(namespaceAudience('cluster', 'a'));
  });
});

describe('the journal of a bound caller', () => {
  const sight: Sight = { audiences: ['project:cloud/p1'], accounts: ['cloud'] };
  const change = (number: number): Change => ({
    ...{
      cursor: String(number),
      at: 't',
      scanId: 's',
      actionId: null,
      operation: 'create',
      uid: `u${number}`,
      kind: 'OpenStackServer',
    },
    ...{ provider: 'openstack', account: 'cloud', name: null, fields: [], relationship: null, other: null },
  });
  /** Changes 1 to `size`, of which every `each`th is visible. */
  const journalOf = (size: number, each: number) => {
    const asked: unknown[] = [];
    const journal = {
      journalEnd: async () => String(size),
      changes: async (filter: unknown, { after, limit }: { after?: string; limit: number }): Promise<ChangePage> => {
        asked.push(filter);
        const from = Number(after ?? 0);
        const to = Math.min(from + limit, size);
        const changes = Array.from({ length: to - from }, (_, index) => change(from + index + 1));
        return { changes, endCursor: String(to), hasMore: to < size };
      },
    };
    const read = async (_query: string, { uids }: Readonly<Record<string, unknown>>) =>
      (uids as string[]).filter((uid) => Number(uid.slice(1)) % each === 0).map((uid) => ({ uid }));
    return { asked, seen: seenJournal(journal, read, async () => sight) };
  };

  it('has his changes only, page by page, and asks for his accounts and kinds that may be seen', async () => {
    const { seen, asked } = journalOf(1000, 100);
    const first = await seen.changes(
      { kinds: ['OpenStackServer', 'OpenStackHypervisor'] },
      { limit: 4, order: 'oldest' },
    );
    expect(first).toMatchObject({ endCursor: '400', hasMore: true });
    expect(first.changes.map(({ cursor }) => cursor)).toEqual(['100', '200', '300', '400']);
    const rest = await seen.changes({}, { limit: 100, order: 'oldest', after: first.endCursor });
    expect(rest.changes.map(({ cursor }) => cursor)).toEqual(['500', '600', '700', '800', '900', '1000']);
    expect(rest.hasMore).toBe(false);
    expect(asked[0]).toEqual({ accounts: ['cloud'], kinds: ['OpenStackServer'] });
  });

  it.each([
    ['newest', undefined, '681.0'],
    ['newest', '640.0', '640.0'],
    ['oldest', '1.0', '681.0'],
  ] as const)('tells not even where changes are that he does not see: %s after %s', async (order, after, endCursor) => {
    const page = async (changes: Change[]): Promise<ChangePage> => ({ changes, endCursor: '599.1', hasMore: false });
    for (const changes of [[], [change(1)]]) {
      const journal = { journalEnd: async () => '681.0', changes: () => page(changes) };
      const seen = seenJournal(
        journal,
        async () => [],
        async () => sight,
      );
      const asked = await seen.changes({ uid: 'u1' }, { limit: 10, order, ...(after ? { after } : {}) });
      expect(asked).toEqual({ changes: [], endCursor, hasMore: false });
    }
  });

  it('does not look on for ever: there may be nothing on a page, and more behind it', async () => {
    const { seen, asked } = journalOf(5000, 2500);
    const page = await seen.changes({ accounts: ['cloud', 'foreign'] }, { limit: 10, order: 'oldest' });
    expect(page).toEqual({ changes: [], endCursor: '2000', hasMore: true });
    expect(asked).toHaveLength(10);
    const next = await seen.changes({}, { limit: 10, order: 'oldest', after: page.endCursor });
    expect(next.changes.map(({ cursor }) => cursor)).toEqual(['2500']);
  });
});
