import { runTasks } from './run-tasks.ts';
import { type StepContext, type StepDefinition, toStepFailure } from './step.ts';
import type { StepBoard } from './step-board.ts';
import { STEPS_AT_ONCE } from './step-limits.ts';
import { undo, undoings } from './undo.ts';

/** Undoes what was made, in reverse order. What cannot be undone stays, and so does what it needs. Resolves to what to tell. */
export async function takeBack(
  definitions: readonly StepDefinition[],
  { board, context }: { readonly board: StepBoard; readonly context: StepContext },
): Promise<string> {
  const made = definitions.flatMap((step) => {
    const resourceId = board.steps.find(({ id }) => id === step.id)?.resourceId ?? null;
    return step.existing === null && resourceId !== null ? [{ step, resourceId }] : [];
  });
  const planned = undoings(made);
  const tasks = planned.map((one) => ({
    ...{ id: one.id, dependsOn: one.dependsOn },
    run: async () => {
      await undo(one, context);
      for (const id of one.undoes) board.set(id, { state: 'TAKEN_BACK' });
    },
  }));
  const { failures, skipped } = await runTasks(tasks, { concurrency: STEPS_AT_ONCE, stopAtFailure: false });
  const left: string[] = [];
  for (const { id, step, resourceId } of planned) {
    const failure = failures.find((one) => one.id === id);
    if (failure) {
      const error = toStepFailure(failure.error);
      board.set(id, { error });
      left.push(`${step.kind} '${step.name}' (${resourceId}): ${error.message}`);
    } else if (skipped.includes(id)) {
      left.push(`${step.kind} '${step.name}' (${resourceId}): something that uses it is left`);
    }
  }
  return left.length === 0 ? 'what was made is taken back' : `NOT taken back: ${left.join(', ')}`;
}
