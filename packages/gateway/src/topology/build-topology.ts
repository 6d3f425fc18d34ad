import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import type { WaitOptions } from '../wait.ts';
import { errorIn } from './field-path.ts';
import type { TopologyPlan } from './plan-topology.ts';
import { runTasks } from './run-tasks.ts';
import { type StepContext, type StepDefinition, type TopologyStep, toStepFailure } from './step.ts';
import { createStepBoard, type OnSteps, type StepBoard } from './step-board.ts';
import { takeBack } from './take-back.ts';
import { idOf } from './world.ts';

/** How a topology is built. */
export interface BuildOptions {
  readonly wait: Pick<WaitOptions, 'timeoutMs'>;
  /** Whether what was made stays when something fails. */
  readonly keepOnFailure: boolean;
  readonly onSteps: OnSteps;
}

/** Steps that are done at a time. */
const CONCURRENCY = 4;
/** Longest wait for one thing, in milliseconds. */
const STEP_MS = 600_000;
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
  const building = contextOf(cloud, board, () => Math.min(STEP_MS, end - performance.now()));
  const tasks = definitions.map((step) => ({
    ...{ id: step.id, dependsOn: step.dependsOn },
    run: () => runStep(step, board, building),
  }));
  const { failures, skipped } = await runTasks(tasks, { concurrency: CONCURRENCY, stopAtFailure: true });
  for (const id of skipped)
    if (definitions.some((step) => step.id === id && step.existing === null)) board.set(id, { state: 'SKIPPED' });
  const [first] = failures;
  if (!first) return board.steps;
  // Who stops now cannot take anything back: what was made bears the topology's mark.
  if (cloud.signal.aborted) throw first.error;
  const failed = definitions.find(({ id }) => id === first.id);
  if (!failed || !(first.error instanceof GatewayError)) {
    if (!keepOnFailure) await takeBack(definitions, { board, context: contextOf(cloud, board, () => STEP_MS) });
    throw first.error;
  }
  const context = contextOf(cloud, board, () => STEP_MS);
  const lost = await findLost(definitions, { board, context, failures });
  const sequel = keepOnFailure
    ? ['what was made is kept']
    : describe((await takeBack(definitions, { board, context })).left);
  const error = errorIn(failed.field, first.error, `${failed.id}: `);
  const { code, message, field, service, requestId } = error;
  throw new GatewayError(code, [message, ...sequel, ...lost].join('; '), {
    field,
    service,
    requestId,
    cause: first.error,
  });
}

function describe(left: readonly string[]): string[] {
  return left.length === 0 ? ['what was made is taken back'] : [`NOT taken back: ${left.join(', ')}`];
}

function contextOf(cloud: GatewayCloud, board: StepBoard, timeoutMs: () => number): StepContext {
  return {
    cloud,
    wait: () => ({ timeoutMs: Math.max(timeoutMs(), 0), signal: cloud.signal }),
    idOf: (ref) =>
      idOf(ref, new Map(board.steps.flatMap(({ id, resourceId }) => (resourceId ? [[id, resourceId]] : [])))),
  };
}

async function runStep(step: StepDefinition, board: StepBoard, context: StepContext): Promise<void> {
  const { id, existing } = step;
  try {
    if (existing === null) board.set(id, { state: 'RUNNING' });
    const resourceId = existing ?? (await step.begin(context));
    if (existing === null) board.set(id, { resourceId });
    await step.finish?.(context, resourceId);
    if (existing === null) board.set(id, { state: 'DONE' });
  } catch (error) {
    board.set(id, { state: 'FAILED', error: toStepFailure(error) });
    throw error;
  }
}

/** A service may have done what it did not answer. Resolves to what nobody knows, in words. */
async function findLost(
  definitions: readonly StepDefinition[],
  {
    board,
    context,
    failures,
  }: {
    readonly board: StepBoard;
    readonly context: StepContext;
    readonly failures: readonly { readonly id: string }[];
  },
): Promise<string[]> {
  const unknown: string[] = [];
  for (const step of definitions) {
    const { resourceId = null } = board.steps.find(({ id }) => id === step.id) ?? {};
    if (resourceId !== null || !failures.some(({ id }) => id === step.id)) continue;
    try {
      const found = await step.find(context);
      if (found !== null) board.set(step.id, { resourceId: found });
    } catch (error) {
      const { message } = toStepFailure(error);
      unknown.push(
        `nobody knows whether ${step.kind} '${step.name}' was made (${message}): look, or delete the topology`,
      );
    }
  }
  return unknown;
}
