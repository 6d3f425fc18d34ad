import { type ContainerSpec, isSidecar, type Pod } from './pod-object.ts';

/** Reads one resource of a list of quantities; null where it is not in there. */
type Read = (quantities: Readonly<Record<string, string>> | undefined) => number | null;

/**
 * What the scheduler sets aside for a pod: the larger of what its containers ask for together and what any init container
 * needs beside the sidecars started before it, and the overhead of its runtime. Null where it asks for nothing.
 * https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function podRequest({ spec }: Pod, read: Read): number | null {
  const asked = ({ resources }: ContainerSpec): number => read(resources?.requests) ?? 0;
  let sidecars = 0;
  let whileStarting = 0;
  for (const container of spec?.initContainers ?? []) {
    whileStarting = Math.max(whileStarting, sidecars + asked(container));
    if (isSidecar(container)) sidecars += asked(container);
  }
  const running = (spec?.containers ?? []).reduce((sum, container) => sum + asked(container), sidecars);
  const ofContainers = Math.max(running, whileStarting);
  // Requests of the pod as a whole count instead of those of its containers (Kubernetes 1.34).
  const total = (read(spec?.resources?.requests) ?? ofContainers) + (read(spec?.overhead) ?? 0);
  return total === 0 ? null : total;
}
