import type { ScanTask } from './scan-record.ts';
import type { Database } from './store/database.ts';
import { writeTasks } from './store/scan-store.ts';

/** How long the state of a task may wait to be stored, in milliseconds. */
const FLUSH_MS = 500;

/** Stores the tasks of a scan, many at a time: their number would otherwise be what an unchanged scan takes its time for. */
export interface TaskLog {
  note(task: ScanTask): void;
  /** The latest state of every task. */
  tasks(): ScanTask[];
  /** Stores what is left. Throws when something could not be stored. */
  close(): Promise<void>;
}

/** Makes the log of a scan. */
export function createTaskLog(database: Database, scanId: string): TaskLog {
  const all = new Map<string, ScanTask>();
  const unsaved = new Set<string>();
  let failure: { readonly error: unknown } | undefined;
  let saving: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    timer = undefined;
    const tasks = [...unsaved].flatMap((scope) => all.get(scope) ?? []);
    unsaved.clear();
    if (tasks.length === 0) return;
    saving = saving
      .then(() => writeTasks(database, scanId, tasks))
      .catch((error: unknown) => {
        failure ??= { error };
      });
  };
  return {
    note: (task) => {
      all.set(task.scope, task);
      unsaved.add(task.scope);
      timer ??= setTimeout(save, FLUSH_MS);
    },
    tasks: () => [...all.values()],
    close: async () => {
      clearTimeout(timer);
      save();
      await saving;
      if (failure) throw failure.error;
    },
  };
}
