import { type StepContext, type StepDefinition, toStepFailure } from './step.ts';
import type { StepBoard } from './step-board.ts';

/**
 * Looks for what failed steps have made all the same: a service may have done what it did not answer. Resolves to what nobody
 * knows, in words.
 */
export async function findLost(
  definitions: readonly StepDefinition[],
  { board, context }: { readonly board: StepBoard; readonly context: StepContext },
): Promise<string[]> {
  const unknown: string[] = [];
  for (const { id, state, resourceId } of board.steps) {
    const step = definitions.find((one) => one.id === id);
    if (!step || state !== 'FAILED' || resourceId !== null) continue;
    try {
      const found = await step.find(context);
      if (found !== null) board.set(id, { resourceId: found });
    } catch (error) {
      const why = toStepFailure(error).message;
      unknown.push(`nobody knows whether ${step.kind} '${step.name}' was made (${why}): look, or delete the topology`);
    }
  }
  return unknown;
}
