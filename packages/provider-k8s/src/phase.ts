import type { KubernetesObject } from './define.ts';

/** The phase of an object; `Terminating` from the moment its deletion was asked for, as kubectl shows it. */
export function phaseOf(
  object: KubernetesObject & { readonly status?: { readonly phase?: string } },
): string | undefined {
  return object.metadata.deletionTimestamp ? 'Terminating' : object.status?.phase;
}
