import type { V1CustomResourceDefinition } from '@kubernetes/client-node';
import { conditionStatus, conditionTexts } from '../../conditions.ts';
import { servedVersions } from '../../custom-resources.ts';
import { defineKubernetesResource } from '../../define.ts';
import { CUSTOM_RESOURCE_DEFINITIONS } from '../../source.ts';
import type { ApiObject } from '../../wire.ts';
import { serviceAlias } from '../service-reference.ts';

/** Definitions of custom resources. */
export const customResourceDefinition = defineKubernetesResource<
  'KubernetesCustomResourceDefinition',
  ApiObject<V1CustomResourceDefinition>
>('KubernetesCustomResourceDefinition', {
  source: CUSTOM_RESOURCE_DEFINITIONS,
  properties: {
    group: ({ spec }) => spec.group,
    customKind: ({ spec }) => spec.names.kind,
    plural: ({ spec }) => spec.names.plural,
    scope: ({ spec }) => spec.scope,
    servedVersions: (row) => servedVersions(row),
    storageVersion: ({ spec }) => spec.versions?.find(({ storage }) => storage)?.name,
    established: ({ status }) => conditionStatus(status?.conditions, 'Established') === 'True',
    conditions: ({ status }) => conditionTexts(status?.conditions),
  },
  relationships: {
    conversionService: ({ spec }) => serviceAlias(spec.conversion?.webhook?.clientConfig?.service),
  },
});
