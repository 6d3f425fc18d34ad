import type { Change, ChangeFilter, GraphBuilder } from '@pellucid/graph-builder';
import type { Logger } from 'pino';
import { observeAll } from '../scans/log-scans.ts';
import type { ScanObserver } from '../scans/scan-service.ts';
import { type ActionProgressFeed, createActionProgress } from './action-progress.ts';
import { followChanges } from './follow-changes.ts';
import type { Journal } from './journal.ts';
import { createScanProgress, type ScanProgress } from './scan-progress.ts';
import { createWatch } from './watch.ts';

/** How often Neo4j is asked for what other processes have written, while somebody subscribes. */
const INTERVAL_MS = 1000;

/** What can be subscribed to. Iterators end by their `return()`, at any time. */
export interface Events {
  /** Has to be told of the scans of this process, so that subscribers hear of them at once. */
  readonly observer: Required<ScanObserver>;
  /** Changes from a cursor on; from now on without one. The journal is the process's own, or what somebody sees of it. */
  changes(filter: ChangeFilter, after: string | undefined, journal: Journal): AsyncGenerator<Change, void>;
  /** One scan until it ends, or all. */
  scanProgress(id: string | undefined): AsyncGenerator<ScanProgress, void>;
  /** Actions on clouds; has to be told of those of this process. */
  readonly actions: ActionProgressFeed;
  /** The journal may have grown by what this process did. */
  wake(): void;
}

/** Makes the events of a process; nothing is asked while nobody subscribes. */
export function createEvents(
  builder: Journal & Pick<GraphBuilder, 'scan' | 'scans' | 'actions'>,
  logger: Logger,
): Events {
  const onError = (error: unknown): void =>
    logger.warn({ err: error }, 'subscribers wait: Neo4j cannot be asked what is new');
  let end: string | undefined;
  const journalWatch = createWatch({
    ask: async () => {
      const before = end;
      end = await builder.journalEnd();
      return end !== before;
    },
    intervalMs: INTERVAL_MS,
    onError,
  });
  const progress = createScanProgress({ scans: builder, intervalMs: INTERVAL_MS, onError });
  const journalObserver: ScanObserver = { event: journalWatch.wake, finished: journalWatch.wake };
  return {
    observer: observeAll([progress.observer, journalObserver]),
    changes: (filter, after, journal) => followChanges({ journal, watch: journalWatch, filter, after }),
    scanProgress: progress.follow,
    actions: createActionProgress({ log: builder.actions, intervalMs: INTERVAL_MS, onError }),
    wake: journalWatch.wake,
  };
}
