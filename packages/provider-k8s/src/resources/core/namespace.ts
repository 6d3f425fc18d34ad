import type { V1Namespace } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { phaseOf } from '../../phase.ts';
import { NAMESPACE_SOURCE } from '../../source.ts';
import type { ApiObject } from '../../wire.ts';

/** Namespaces. */
export const namespace = defineKubernetesResource<'KubernetesNamespace', ApiObject<V1Namespace>>(
  'KubernetesNamespace',
  {
    source: NAMESPACE_SOURCE,
    properties: { status: phaseOf, openStackProject: ({ metadata }, { projectOf }) => projectOf(metadata) },
  },
);
