import type { V1CSINode } from '@kubernetes/client-node';
import { defineKubernetesResource } from '../../define.ts';
import { isCinder, isManila } from '../../openstack-drivers.ts';
import type { ApiObject } from '../../wire.ts';

type CSINode = ApiObject<V1CSINode>;

/** CSI nodes. */
export const csiNode = defineKubernetesResource<'KubernetesCSINode', CSINode>('KubernetesCSINode', {
  source: { apiVersion: 'storage.k8s.io/v1', resource: 'csinodes', namespaced: false },
  properties: {
    nodeIds: (row) => drivers(row).map(({ name, nodeID }) => `${name}=${nodeID}`),
    providerServerId: (row) =>
      drivers(row)
        .find(({ name }) => isCinder(name) || isManila(name))
        ?.nodeID.toLowerCase(),
    volumeLimits: (row) =>
      drivers(row).flatMap(({ name, allocatable }) =>
        allocatable?.count === undefined ? [] : `${name}=${allocatable.count}`,
      ),
  },
  relationships: {
    // It has the node's name.
    node: ({ metadata }) => ({ alias: metadata.name }),
    csiDrivers: (row) => drivers(row).map(({ name }) => ({ alias: name })),
  },
});

function drivers({ spec }: CSINode) {
  return spec.drivers ?? [];
}
