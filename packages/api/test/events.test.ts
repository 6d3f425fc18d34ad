import type { ScanRecord, ScanTask } from '@pellucid/graph-builder';
import { describe, expect, it, vi } from 'vitest';
import { followChanges } from '../src/events/follow-changes.ts';
import { createScanProgress } from '../src/events/scan-progress.ts';
import { createWatch } from '../src/events/watch.ts';
import { fakeJournal } from './support/fake-journal.ts';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function take<Item>(count: number, from: AsyncGenerator<Item, void>): Promise<Item[]> {
  const items: Item[] = [];
  while (items.length < count) {
    const next = await from.next();
    if (next.done) break;
    items.push(next.value);
  }
  return items;
}

const silent = (): void => undefined;

describe('following the journal', () => {
  const journal = fakeJournal();
  const watch = createWatch({ ask: async () => false, intervalMs: 3_600_000, onError: silent });
  const follow = (after?: string, filter = {}) => followChanges({ journal, watch, filter, after });

  it('goes on from a cursor without losing or doubling any, through many pages, and then live', async () => {
    journal.add(...Array.from({ length: 250 }, (_, index) => `old-${index}`));
    const first = follow('0');
    const some = await take(120, first);
    await first.return();
    const second = follow(some.at(-1)?.cursor);
    const rest = await take(130, second);
    const live = second.next();
    journal.add('new');
    watch.wake();
    const all = [...some, ...rest, (await live).value];
    expect(all.map((one) => one?.cursor)).toEqual(Array.from({ length: 251 }, (_, index) => String(index + 1)));
    await second.return();
  });

  it('begins with what comes next when there is no cursor, and takes what the filter wants', async () => {
    const volumes = follow(undefined, { kinds: ['OpenStackVolume'] });
    const next = volumes.next();
    await tick();
    journal.add('server', 'volume-1');
    watch.wake();
    expect((await next).value).toMatchObject({ name: 'volume-1' });
    await volumes.return();
  });

  it('reads a page at a time for who is slow', async () => {
    journal.add(...Array.from({ length: 5000 }, (_, index) => `many-${index}`));
    const before = journal.read;
    const slow = follow(String(Number(await journal.journalEnd()) - 5000));
    await take(3, slow);
    await tick();
    expect(journal.read - before).toBe(100);
    await slow.return();
  });

  it('ends while it waits', async () => {
    const quiet = follow();
    const next = quiet.next();
    await tick();
    await quiet.return();
    expect(await next).toEqual({ value: undefined, done: true });
  });
});

describe('the watch', () => {
  it('asks once for all, only while somebody waits, and goes on after an error, which it tells once', async () => {
    let asked = 0;
    const errors: unknown[] = [];
    const watch = createWatch({
      ask: async () => {
        asked += 1;
        if (asked < 4) throw new Error('away');
        return asked === 5;
      },
      intervalMs: 1,
      onError: (error) => errors.push(error),
    });
    await tick();
    expect(asked).toBe(0);
    const members = [watch.join(), watch.join(), watch.join()];
    await watch.changed(0, new AbortController().signal);
    expect({ asked, version: watch.version, errors: errors.length }).toEqual({ asked: 5, version: 1, errors: 1 });
    for (const member of members) member.leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBe(5);
    const again = watch.join();
    await vi.waitFor(() => expect(asked).toBeGreaterThan(6));
    again.leave();
  });
});

describe('scan progress', () => {
  const record = (id: string, more: Partial<ScanRecord> = {}): ScanRecord => ({
    ...({ id, state: 'running', trigger: 'api', startedAt: '2026-01-01T00:00:00Z', finishedAt: null } as const),
    ...{ accounts: [], tasks: [], links: [] },
    ...{ found: 0, created: 0, updated: 0, deleted: 0, withheld: 0, unchanged: 0, failed: 0, linked: 0 },
    ...more,
  });
  const task = (kind: string): ScanTask => ({
    ...({ scope: `openstack/test//${kind}`, provider: 'openstack', account: 'test', region: '', kind } as const),
    ...({
      state: 'complete',
      startedAt: '2026-01-01T00:00:00Z',
      finishedAt: '2026-01-01T00:00:01Z',
      errors: [],
    } as const),
    ...{ found: 1, created: 0, updated: 0, deleted: 0, withheld: 0, unchanged: 1, failed: 0, linked: 0 },
  });
  const feedOn = (stored: ScanRecord[]) =>
    createScanProgress({
      scans: { scan: async (id) => stored.find((one) => one.id === id) ?? null, scans: async () => stored },
      intervalMs: 10,
      onError: silent,
    });
  const brief = ({ scan, task: ended }: { scan: ScanRecord; task: ScanTask | null }) => [
    scan.id,
    scan.state,
    ended?.kind,
  ];

  it('tells of each task and of the end, even to who only looks afterwards', async () => {
    const feed = feedOn([]);
    feed.observer.started(record('a'));
    const reader = feed.follow('a');
    expect((await take(1, reader)).map(brief)).toEqual([['a', 'running', undefined]]);
    for (const kind of ['X', 'Y']) feed.observer.event({ type: 'task-finished', task: task(kind) }, record('a'));
    feed.observer.finished(record('a', { state: 'succeeded', tasks: [task('X'), task('Y')] }));
    expect((await take(9, reader)).map(brief)).toEqual([
      ['a', 'succeeded', 'X'],
      ['a', 'succeeded', 'Y'],
      ['a', 'succeeded', undefined],
    ]);
  });

  it('finds what another process does, and leaves out what had ended before', async () => {
    const stored = [record('old', { state: 'succeeded' })];
    const feed = feedOn(stored);
    const all = feed.follow(undefined);
    const first = take(1, all);
    await tick();
    stored.unshift(record('new'));
    expect((await first).map(brief)).toEqual([['new', 'running', undefined]]);
    stored[0] = record('new', { state: 'partial', tasks: [task('X')] });
    expect((await take(2, all)).map(brief)).toEqual([
      ['new', 'partial', 'X'],
      ['new', 'partial', undefined],
    ]);
    await all.return();
  });

  it('of a scan that there is not is an error', async () => {
    await expect(feedOn([]).follow('nothing').next()).rejects.toThrow("there is no scan 'nothing'");
  });
});
