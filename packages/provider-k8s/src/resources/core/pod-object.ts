import type { V1Container, V1ContainerStatus, V1Pod } from '@kubernetes/client-node';
import type { ApiObject, Wire } from '../../wire.ts';

/** A pod as the API sends it. */
export type Pod = ApiObject<V1Pod>;
/** A container as a pod declares it. */
export type ContainerSpec = Wire<V1Container>;
/** A container as the kubelet reports it. */
export type ContainerStatus = Wire<V1ContainerStatus>;

/** Pods; both pods and containers are read from here. */
export const PODS = { apiVersion: 'v1', resource: 'pods' } as const;

/** https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/ */
export function isSidecar({ restartPolicy }: Pick<ContainerSpec, 'restartPolicy'>): boolean {
  return restartPolicy === 'Always';
}
