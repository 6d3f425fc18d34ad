import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import type { WaitOptions } from '../wait.ts';
import { errorIn } from './field-path.ts';
import { findLost } from './find-lost.ts';
import type { TopologyPlan } from './plan-topology.ts';
import { runTasks } from './run-tasks.ts';
import type { StepContext, TopologyStep } from './step.ts';
import { createStepBoard, type OnSteps, type StepBoard } from './step-board.ts';
import { STEP_MS, STEPS_AT_ONCE } from './step-limits.ts';
import { stepTasks } from './step-tasks.ts';
import { takeBack } from './take-back.ts';
import { idOf } from './world.ts';

/** How a topology is built. */
export interface BuildOptions {
  readonly wait: Pick<WaitOptions, 'timeoutMs'>;
  /** Whether what was made stays when something fails. */
  readonly keepOnFailure: boolean;
  readonly onSteps: OnSteps;
}

/** What of the time may go by in building: the rest is for taking back. */
const BUILD_SHARE = 2 / 3;

/**
 * Makes what is planned, each thing when those that it needs can be used. When something fails nothing more is begun, and what was
 * made is taken back. Throws the first failure; its message names what could not be taken back.
 */
export async function buildTopology(
  cloud: GatewayCloud,
  { definitions, steps: planned }: TopologyPlan,
  { wait: { timeoutMs }, keepOnFailure, onSteps }: BuildOptions,
): Promise<readonly TopologyStep[]> {
  const board = createStepBoard(planned, onSteps);
  const end = performance.now() + timeoutMs * BUILD_SHARE;
  const building = contextOf(cloud, board, () => Math.max(Math.min(STEP_MS, end - performance.now()), 0));
  const tasks = stepTasks(definitions, { board, context: building });
  const { failures } = await runTasks(tasks, { concurrency: STEPS_AT_ONCE, stopAtFailure: true });
  const [first] = failures;
  if (!first) return board.steps;
  // Who stops now cannot take anything back: what was made bears the topology's mark.
  if (cloud.signal.aborted) throw first.error;
  for (const { id, state } of board.steps) if (state === 'PLANNED') board.set(id, { state: 'SKIPPED' });
  const context = contextOf(cloud, board, () => STEP_MS);
  const unknown = await findLost(definitions, { board, context });
  const sequel = keepOnFailure ? 'what was made is kept' : await takeBack(definitions, { board, context });
  if (!(first.error instanceof GatewayError)) throw first.error;
  const failed = tasks.find(({ id }) => id === first.id)?.step;
  const { code, message, field, service, requestId } = errorIn(failed?.field ?? 'input', first.error);
  const told = [`${failed?.id}: ${message.replace(/[.\s]+$/, '')}`, sequel, ...unknown].join('; ');
  throw new GatewayError(code, told, { field, service, requestId, cause: first.error });
}

function contextOf(cloud: GatewayCloud, board: StepBoard, timeoutMs: () => number): StepContext {
  return {
    cloud,
    wait: () => ({ timeoutMs: timeoutMs(), signal: cloud.signal }),
    idOf: (ref) =>
      idOf(ref, new Map(board.steps.flatMap(({ id, resourceId }) => (resourceId ? [[id, resourceId]] : [])))),
  };
}
