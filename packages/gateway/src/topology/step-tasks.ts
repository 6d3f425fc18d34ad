import type { Task } from './run-tasks.ts';
import { type StepContext, type StepDefinition, toStepFailure } from './step.ts';
import type { StepBoard } from './step-board.ts';

/** A task that a step consists of. */
export interface StepTask extends Task {
  readonly step: StepDefinition;
}

/** What steps work with. */
interface Work {
  readonly board: StepBoard;
  readonly context: StepContext;
}

/** The tasks of steps. What others can use before it is ready is waited for beside them. */
export function stepTasks(definitions: readonly StepDefinition[], work: Work): StepTask[] {
  return definitions.flatMap((step): StepTask[] => {
    const { id, dependsOn } = step;
    if (!step.isUsableAtOnce)
      return [
        { id, dependsOn, step, run: () => told(step, work, async () => finish(step, work, await begin(step, work))) },
      ];
    let made = '';
    const asked = async (): Promise<void> => {
      made = await begin(step, work);
    };
    return [
      { id, dependsOn, step, run: () => told(step, work, asked) },
      {
        id: `${id}/ready`,
        dependsOn: [id],
        step,
        waits: true,
        run: () => told(step, work, () => finish(step, work, made)),
      },
    ];
  });
}

async function begin({ id, existing, begin: ask }: StepDefinition, { board, context }: Work): Promise<string> {
  if (existing !== null) return existing;
  board.set(id, { state: 'RUNNING' });
  const resourceId = await ask(context);
  board.set(id, { resourceId });
  return resourceId;
}

async function finish(step: StepDefinition, { board, context }: Work, resourceId: string): Promise<void> {
  await step.finish?.(context, resourceId);
  if (step.existing === null) board.set(step.id, { state: 'DONE' });
}

async function told({ id }: StepDefinition, { board }: Work, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    board.set(id, { state: 'FAILED', error: toStepFailure(error) });
    throw error;
  }
}
