import { conditionStatus } from '../../conditions.ts';
import { type ContainerStatus, isSidecar, type Pod } from './pod-object.ts';

/**
 * What `kubectl get pods` shows as STATUS: `printPod` of kubernetes/pkg/printers/internalversion/printers.go (1.35), which
 * runs in the API server and is no part of the object.
 */
export function podStatus(pod: Pod): string | undefined {
  const { metadata, status } = pod;
  const isOver = status?.phase === 'Succeeded' || status?.phase === 'Failed';
  if (metadata.deletionTimestamp && status?.reason === 'NodeLost') return 'Unknown';
  if (metadata.deletionTimestamp && !isOver) return 'Terminating';
  const isGated = status?.conditions?.some(
    ({ type, reason }) => type === 'PodScheduled' && reason === 'SchedulingGated',
  );
  const overall = isGated ? 'SchedulingGated' : status?.reason || status?.phase;
  const initializing = initializationStatus(pod);
  const isInitialized = conditionStatus(status?.conditions, 'Initialized') === 'True';
  return initializing && !isInitialized ? initializing : runningStatus(pod, initializing ?? overall);
}

/** `Init:…` of the first init container that holds the others up; undefined when all are through. */
function initializationStatus({ spec, status }: Pod): string | undefined {
  const sidecars = new Set(spec?.initContainers?.filter(isSidecar).map(({ name }) => name));
  for (const [index, container] of (status?.initContainerStatuses ?? []).entries()) {
    const { terminated, waiting } = container.state ?? {};
    if (terminated?.exitCode === 0) continue;
    if (sidecars.has(container.name) && container.started) continue;
    if (terminated) return `Init:${endOf(terminated)}`;
    if (waiting?.reason && waiting.reason !== 'PodInitializing') return `Init:${waiting.reason}`;
    return `Init:${index}/${spec?.initContainers?.length ?? 0}`;
  }
  return undefined;
}

/** The first container that says something speaks for the pod; those that are over do not hide one that runs. */
function runningStatus({ status }: Pod, overall: string | undefined): string | undefined {
  const containers = status?.containerStatuses ?? [];
  const shown = containers.map(reasonOf).find((reason) => reason !== undefined) ?? overall;
  if (shown !== 'Completed') return shown;
  const hasRunning = containers.some((one) => reasonOf(one) === undefined && one.ready && one.state?.running);
  if (hasRunning && conditionStatus(status?.conditions, 'Ready') === 'True') return 'Running';
  const failed = containers.find(({ state }) => !state?.waiting?.reason && state?.terminated?.exitCode);
  if (failed) return reasonOf(failed);
  return hasRunning ? 'NotReady' : shown;
}

/** Why a container does not run; undefined when it does, or when nobody says why not. */
function reasonOf({ state }: Pick<ContainerStatus, 'state'>): string | undefined {
  return state?.waiting?.reason || (state?.terminated ? endOf(state.terminated) : undefined);
}

function endOf({ reason, signal, exitCode }: NonNullable<NonNullable<ContainerStatus['state']>['terminated']>): string {
  return reason || (signal ? `Signal:${signal}` : `ExitCode:${exitCode}`);
}
