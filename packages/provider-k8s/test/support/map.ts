import type { Reference, Resource, ResourceDefinition } from '@pellucid/provider-sdk';
import type { KubernetesContext, KubernetesObject } from '../../src/define.ts';
import { createPodIndex } from '../../src/pod-index.ts';

/** A pod as selectors see it: `namespace`, uid and labels. */
export type LabelledPod = readonly [namespace: string, uid: string, labels: Readonly<Record<string, string>>];

/** An understood row, with the other ends of its edges by field. */
export interface Mapped extends Resource {
  to(field: string): readonly Omit<Reference, 'field' | 'kind'>[];
}

/** Runs a definition over one object of a cluster with the given pods; metadata that does not matter is filled in. */
export function mapObject(
  definition: ResourceDefinition,
  object: Readonly<Record<string, unknown>> & { readonly metadata?: Partial<KubernetesObject['metadata']> },
  pods: readonly LabelledPod[] = [],
): Mapped {
  const index = createPodIndex();
  for (const [namespace, uid, labels] of pods) index.add({ namespace, uid, labels });
  const context: KubernetesContext = {
    clusterId: 'cluster-uid',
    podsMatching: index.matching,
    projectOf: () => null,
    readsCustomResourcesOf: (group) => group === 'example.org',
  };
  const metadata = { name: 'it', uid: 'uid-of-it', namespace: 'shop', ...object.metadata };
  const resource = definition.map({ ...object, metadata }, context);
  return {
    ...resource,
    to: (field) =>
      resource.references
        .filter((reference) => reference.field === field)
        .map(({ field: _, kind: __, ...reference }) => reference),
  };
}
