import type { ScanRecord, ScanTask } from '@pellucid/graph-builder';
import { PellucidError } from '@pellucid/provider-sdk';
import type { ScanObserver, ScanService } from '../scans/scan-service.ts';
import { endable } from './stream.ts';
import { createWatch } from './watch.ts';

/** Scans in which is looked for what other processes do. */
const RECENT_SCANS = 10;
/** Scans kept in mind, so that slow readers hear of their ends, too. */
const KEPT_SCANS = 2 * RECENT_SCANS;

/** Where a scan stands; `task` has just ended, null when it is about the scan itself. */
export interface ScanProgress {
  readonly scan: ScanRecord;
  readonly task: ScanTask | null;
}

/** Follows scans: those of this process at once, those of others through Neo4j. */
export interface ScanProgressFeed {
  /** To be told of this process's scans. */
  readonly observer: Required<ScanObserver>;
  /** Follows one scan to its end, or all endlessly. Throws `CONFIG` when there is no such scan. */
  follow(id: string | undefined): AsyncGenerator<ScanProgress, void>;
}

/** What the feed works with. */
export interface ScanProgressOptions {
  readonly scans: Pick<ScanService, 'scan' | 'scans'>;
  /** How often to look for what other processes do, while somebody follows. */
  readonly intervalMs: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Makes the feed. What it keeps is the state of the latest scans, not a queue of events: each reader compares it with what
 * he has been told. So a slow one costs nothing, and still hears of every task.
 */
export function createScanProgress({ scans, intervalMs, onError }: ScanProgressOptions): ScanProgressFeed {
  /** Oldest first. */
  const known = new Map<string, ScanRecord>();
  /** Of this process; it knows more of them than is stored. */
  const own = new Set<string>();

  const remember = (scan: ScanRecord): void => {
    known.set(scan.id, scan);
    for (const [id, { state }] of known) {
      if (known.size <= KEPT_SCANS) return;
      if (own.has(id) && state === 'running') continue;
      known.delete(id);
      own.delete(id);
    }
  };
  const look = async (): Promise<boolean> => {
    const recent = await scans.scans({ limit: RECENT_SCANS, offset: 0 });
    const news = recent.filter((scan) => !own.has(scan.id) && isNews(known.get(scan.id), scan)).reverse();
    for (const scan of news) remember(scan);
    return news.length > 0;
  };
  const watch = createWatch({ ask: look, intervalMs, onError });
  const tell = (scan: ScanRecord): void => {
    own.add(scan.id);
    remember(scan);
    watch.wake();
  };
  const find = async (id: string): Promise<ScanRecord> => {
    const scan = known.get(id) ?? (await scans.scan(id));
    if (!scan) throw new PellucidError('CONFIG', `there is no scan '${id}'`);
    return scan;
  };

  async function* followOne(id: string, signal: AbortSignal): AsyncGenerator<ScanProgress, void> {
    let told: ScanRecord | undefined;
    while (!signal.aborted) {
      const { version } = watch;
      const scan = await find(id);
      yield* progress(told, scan);
      if (scan.state !== 'running') return;
      told = scan;
      await watch.changed(version, signal);
    }
  }

  async function* followAll(signal: AbortSignal): AsyncGenerator<ScanProgress, void> {
    await look();
    let told = new Map([...known].filter(([, { state }]) => state !== 'running'));
    while (!signal.aborted) {
      const { version } = watch;
      const now = new Map(known);
      for (const scan of now.values()) yield* progress(told.get(scan.id), scan);
      told = now;
      await watch.changed(version, signal);
    }
  }

  return {
    observer: {
      started: tell,
      event: (event, record) => {
        if (event.type !== 'task-finished') return;
        const scan = known.get(record.id) ?? record;
        tell({ ...scan, tasks: [...scan.tasks.filter(({ scope }) => scope !== event.task.scope), event.task] });
      },
      finished: tell,
      crashed: ({ id }) => {
        // What is stored of it is what counts from here on.
        own.delete(id);
        known.delete(id);
        watch.wake();
      },
    },
    follow: (id) =>
      endable(async function* (signal) {
        const membership = watch.join();
        try {
          yield* id === undefined ? followAll(signal) : followOne(id, signal);
        } finally {
          membership.leave();
        }
      }),
  };
}

/** What has happened between two states of a scan. */
function* progress(before: ScanRecord | undefined, now: ScanRecord): Generator<ScanProgress> {
  if (!before) {
    yield { scan: now, task: null };
    return;
  }
  const ended = new Set(before.tasks.filter(hasEnded).map(({ scope }) => scope));
  for (const task of now.tasks) if (hasEnded(task) && !ended.has(task.scope)) yield { scan: now, task };
  if (before.state !== now.state) yield { scan: now, task: null };
}

function isNews(before: ScanRecord | undefined, now: ScanRecord): boolean {
  if (!before) return true;
  return before.state !== now.state || before.tasks.filter(hasEnded).length !== now.tasks.filter(hasEnded).length;
}

function hasEnded({ finishedAt }: ScanTask): boolean {
  return finishedAt !== null;
}
