import type { GatewayCloud } from '../cloud.ts';
import { GatewayError } from '../errors.ts';
import { releaseFloatingIp } from '../network/floating-ips.ts';
import { deleteNetwork } from '../network/networks.ts';
import { removeRouterInterface } from '../network/router-interfaces.ts';
import { deleteRouter } from '../network/routers.ts';
import { deleteSecurityGroup } from '../network/security-groups.ts';
import type { WaitOptions } from '../wait.ts';
import type { Topology } from './members.ts';
import { inOrder, runTasks } from './run-tasks.ts';
import { removeServer } from './server-steps.ts';
import { type StepContext, type TopologyStep, toStepFailure, type UndoableStep } from './step.ts';
import { createStepBoard, type OnSteps } from './step-board.ts';
import { type Made, type Undoing, undo, undoings } from './undo.ts';
import { removeVolume } from './volume-steps.ts';
import { idOf } from './world.ts';

/** What is to be done to delete a topology. */
export interface RemovalPlan {
  readonly name: string;
  /** Each after those that it depends on. */
  readonly removals: readonly Undoing[];
  readonly steps: readonly TopologyStep[];
}

const CONCURRENCY = 4;
/** Longest wait for one thing, in milliseconds. */
const STEP_MS = 600_000;

/** How to delete what belongs to a topology. Subnets go with their networks, volumes are let go by their servers. */
export function planRemoval(topology: Topology): RemovalPlan {
  const removals = inOrder(undoings(madeOf(topology)));
  return { name: topology.name, removals, steps: removals.map(plannedStep) };
}

function plannedStep({ id, step, resourceId, dependsOn }: Undoing): TopologyStep {
  const operation = step.operation === 'ATTACH' ? 'DETACH' : 'DELETE';
  return { id, operation, kind: step.kind, name: step.name, dependsOn, state: 'PLANNED', resourceId, error: null };
}

/** The things of a topology as if they had just been made: what is before others is needed by them. */
function madeOf({ networks, routers, securityGroups, servers, volumes, floatingIps }: Topology): Made[] {
  const made: Made[] = [];
  const add = (step: Omit<UndoableStep, 'id'>, resourceId: string): string => {
    const verb = step.operation === 'ATTACH' ? 'detach' : 'delete';
    const id = `${verb}/${step.kind}/${resourceId}`;
    made.push({ step: { ...step, id }, resourceId });
    return id;
  };
  const created = { operation: 'CREATE', dependsOn: [] } as const;
  const networkSteps = networks.map(({ id, name }) =>
    add({ ...created, kind: 'OpenStackNetwork', name, undo: ({ cloud }, own) => deleteNetwork(cloud, own) }, id),
  );
  const groupSteps = securityGroups.map(({ id, name }) =>
    add(
      { ...created, kind: 'OpenStackSecurityGroup', name, undo: ({ cloud }, own) => deleteSecurityGroup(cloud, own) },
      id,
    ),
  );
  const joins = routers.flatMap((router) => {
    const { id: routerId, name } = router;
    const routerStep = add(
      { ...created, kind: 'OpenStackRouter', name, undo: ({ cloud }, own) => deleteRouter(cloud, own) },
      routerId,
    );
    return router.interfaces.map(({ portId, subnetId }) => {
      const subnet = networks.flatMap(({ subnets }) => subnets).find(({ id }) => id === subnetId);
      const join: Omit<UndoableStep, 'id'> = {
        ...{ operation: 'ATTACH', kind: 'OpenStackPort', name: `${name}/${subnet?.name ?? subnetId}` },
        dependsOn: [routerStep, ...networkSteps],
        undo: async ({ cloud }) => void (await removeRouterInterface(cloud, routerId, { subnetId })),
      };
      return add(join, portId);
    });
  });
  const volumeSteps = volumes.map(({ id, name }) =>
    add({ ...created, kind: 'OpenStackVolume', name, undo: removeVolume }, id),
  );
  const needed = [...networkSteps, ...groupSteps, ...volumeSteps];
  for (const { id, name } of servers)
    add({ operation: 'CREATE', dependsOn: needed, kind: 'OpenStackServer', name, undo: removeServer }, id);
  for (const { id, description } of floatingIps)
    add(
      {
        ...{ operation: 'CREATE', dependsOn: joins, kind: 'OpenStackFloatingIp', name: description },
        undo: ({ cloud }, own) => releaseFloatingIp(cloud, own),
      },
      id,
    );
  return made;
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
  const { failures, skipped } = await runTasks(tasks, { concurrency: CONCURRENCY, stopAtFailure: false });
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
