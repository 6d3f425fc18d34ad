import { type CustomResourceRow, customResourceAlias } from '../../custom-resource-row.ts';
import { defineKubernetesResource } from '../../define.ts';
import { CUSTOM_RESOURCE_SOURCE } from '../../source.ts';

/** Custom resources that the account's settings choose. */
export const customResource = defineKubernetesResource<'KubernetesCustomResource', CustomResourceRow>(
  'KubernetesCustomResource',
  {
    source: CUSTOM_RESOURCE_SOURCE,
    alias: ({ kind, apiVersion, metadata }) =>
      customResourceAlias({ kind, group: apiVersion.split('/')[0] ?? '' }, metadata),
    properties: {
      status: 'status',
      apiVersion: 'apiVersion',
      customKind: 'kind',
      conditions: 'conditions',
    },
    relationships: {
      cluster: ({ metadata }, { clusterId }) => (metadata.namespace ? null : clusterId),
      definedBy: ({ definition }) => ({ alias: definition }),
      references: ({ references }) => references,
    },
  },
);
