import { defineKubernetesResource } from '../../define.ts';
import { CLUSTER_SOURCE, type ClusterRow } from '../../source.ts';

/** The cluster itself. */
export const cluster = defineKubernetesResource<'KubernetesCluster', ClusterRow>('KubernetesCluster', {
  source: CLUSTER_SOURCE,
  // Nothing refers to it by name.
  alias: () => null,
  properties: {
    server: 'server',
    version: ({ version }) => version.gitVersion,
    platform: ({ version }) => version.platform,
  },
});
