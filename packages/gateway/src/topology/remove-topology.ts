import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import type { WaitOptions } from '../wait.ts';
import { madeOf } from './made-of.ts';
import type { Topology } from './members.ts';
import { inOrder, runTasks } from './run-tasks.ts';
import { type StepContext, type TopologyStep, toStepFailure } from './step.ts';
import { createStepBoard, type OnSteps } from './step-board.ts';
import { STEP_MS, STEPS_AT_ONCE } from './step-limits.ts';
import { type Undoing, undo, undoings } from './undo.ts';
import { idOf } from './world.ts';

/** What is to be done to delete a topology. */
export interface RemovalPlan {
  readonly name: string;
  /** Each after those that it depends on. */
  readonly removals: readonly Undoing[];
  readonly steps: readonly TopologyStep[];
}

/** How to delete what belongs to a topology. Subnets go with their networks, volumes are let go by their servers. */
export function planRemoval(topology: Topology): RemovalPlan {
  const removals = inOrder(undoings(madeOf(topology)));
  return { name: topology.name, removals, steps: removals.map(plannedStep) };
}

function plannedStep({ id, step, resourceId, dependsOn }: Undoing): TopologyStep {
  const operation = step.operation === 'ATTACH' ? 'DETACH' : 'DELETE';
  return { id, operation, kind: step.kind, name: step.name, dependsOn, state: 'PLANNED', resourceId, error: null };
}

/** Deletes what is planned. What cannot be deleted stays, and so does what it needs; then it throws, and names that. */
export async function removeTopology(
  cloud: GatewayCloud,
  { name, removals, steps }: RemovalPlan,
  { wait, onSteps }: { readonly wait: Pick<WaitOptions, 'timeoutMs'>; readonly onSteps: OnSteps },
): Promise<readonly TopologyStep[]> {
  const board = createStepBoard(steps, onSteps);
  const context: StepContext = {
    cloud,
    wait: () => ({ timeoutMs: Math.min(STEP_MS, wait.timeoutMs), signal: cloud.signal }),
    idOf: (ref) => idOf(ref, new Map()),
  };
  const tasks = removals.map((removal) => ({
    ...{ id: removal.id, dependsOn: removal.dependsOn },
    run: async () => {
      board.set(removal.id, { state: 'RUNNING' });
      try {
        await undo(removal, context);
        board.set(removal.id, { state: 'DONE' });
      } catch (error) {
        board.set(removal.id, { state: 'FAILED', error: toStepFailure(error) });
        throw error;
      }
    },
  }));
  const { failures, skipped } = await runTasks(tasks, { concurrency: STEPS_AT_ONCE, stopAtFailure: false });
  for (const id of skipped) board.set(id, { state: 'SKIPPED' });
  const [first] = failures;
  if (!first) return board.steps;
  if (!(first.error instanceof GatewayError)) throw first.error;
  const left = board.steps
    .filter(({ state }) => state === 'FAILED' || state === 'SKIPPED')
    .map(
      (step) =>
        `${step.kind} '${step.name}' (${step.resourceId}): ${step.error?.message ?? 'something that uses it is left'}`,
    );
  const { code, service, requestId } = first.error;
  throw new GatewayError(code, `of topology '${name}' is left: ${left.join(', ')}`, {
    ...{ field: 'name', service, requestId, cause: first.error },
  });
}
