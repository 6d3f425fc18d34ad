import type { V1PodTemplateSpec } from '@kubernetes/client-node';
import type { Wire } from './wire.ts';

/** Images of the pods that a workload makes, each once. */
export function templateImages(template: Wire<V1PodTemplateSpec> | undefined): string[] {
  const { initContainers, containers } = template?.spec ?? {};
  const images = [...(initContainers ?? []), ...(containers ?? [])].flatMap(({ image }) => image ?? []);
  return [...new Set(images)];
}
