import { createSemaphore } from '@pellucid/http';

/** Something to be done after others. */
export interface Task {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly run: () => Promise<void>;
  /** It only waits for what was begun: it takes nobody's place, and goes on when something else fails. @default false */
  readonly waits?: boolean;
}

/** How tasks are run. */
export interface TaskPolicy {
  /** So many at a time. */
  readonly concurrency: number;
  /** Whether a failure keeps all others from being begun, or only those that depend on it. */
  readonly stopAtFailure: boolean;
}

/** What came of the tasks. Those that neither failed nor were skipped are done. */
export interface TasksEnd {
  /** The first ones first. */
  readonly failures: readonly { readonly id: string; readonly error: unknown }[];
  /** Ids of those that were not begun. */
  readonly skipped: readonly string[];
}

/** Runs tasks, each after those that it depends on. What has been begun is always waited for. Throws for tasks in a circle. */
export async function runTasks(tasks: readonly Task[], { concurrency, stopAtFailure }: TaskPolicy): Promise<TasksEnd> {
  const failures: { id: string; error: unknown }[] = [];
  const skipped: string[] = [];
  const places = createSemaphore(concurrency);
  const ends = new Map<string, Promise<boolean>>();
  const attempt = async ({ id, dependsOn, run, waits = false }: Task): Promise<boolean> => {
    const before = await Promise.all(dependsOn.map((other) => ends.get(other)));
    const work = async (): Promise<boolean> => {
      if (!before.every(Boolean) || (stopAtFailure && !waits && failures.length > 0)) {
        skipped.push(id);
        return false;
      }
      try {
        await run();
        return true;
      } catch (error) {
        failures.push({ id, error });
        return false;
      }
    };
    return waits ? work() : places.run(work);
  };
  for (const task of inOrder(tasks)) ends.set(task.id, attempt(task));
  await Promise.all(ends.values());
  return { failures, skipped };
}

/** The same tasks, each after those that it depends on; else in the order that they had. Throws for tasks in a circle. */
export function inOrder<One extends Pick<Task, 'id' | 'dependsOn'>>(tasks: readonly One[]): One[] {
  const sorted: One[] = [];
  const placed = new Set<string>();
  let left = [...tasks];
  while (left.length > 0) {
    const ready = left.filter(({ dependsOn }) => dependsOn.every((id) => placed.has(id)));
    if (ready.length === 0) throw new Error(`these need each other: ${left.map(({ id }) => id).join(', ')}`);
    for (const one of ready) placed.add(one.id);
    sorted.push(...ready);
    left = left.filter(({ id }) => !placed.has(id));
  }
  return sorted;
}
