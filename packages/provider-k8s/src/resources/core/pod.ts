import { conditionStatus } from '../../conditions.ts';
import { aliasBeside, aliasOf, defineKubernetesResource } from '../../define.ts';
import { bytes, millicores } from '../../quantity.ts';
import { PODS, type Pod } from './pod-object.ts';
import { podRequest } from './pod-requests.ts';
import { podStatus } from './pod-status.ts';
import { claimsOf, configMapsOf, secretsOf } from './pod-uses.ts';
import { workloadOf } from './pod-workload.ts';

/** Pods. */
export const pod = defineKubernetesResource<'KubernetesPod', Pod>('KubernetesPod', {
  source: PODS,
  properties: {
    status: podStatus,
    phase: ({ status }) => status?.phase,
    ready: ({ status }) => conditionStatus(status?.conditions, 'Ready') === 'True',
    restartCount: ({ status }) =>
      [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])].reduce(
        (sum, { restartCount }) => sum + restartCount,
        0,
      ),
    podIps: ({ status }) => status?.podIPs?.map(({ ip }) => ip) ?? [],
    hostIp: ({ status }) => status?.hostIP,
    hostNetwork: ({ spec }) => spec?.hostNetwork ?? false,
    qosClass: ({ status }) => status?.qosClass,
    priorityClassName: ({ spec }) => spec?.priorityClassName,
    runtimeClassName: ({ spec }) => spec?.runtimeClassName,
    restartPolicy: ({ spec }) => spec?.restartPolicy,
    cpuRequestMillicores: (row) => podRequest(row, (quantities) => millicores(quantities?.['cpu'])),
    memoryRequestBytes: (row) => podRequest(row, (quantities) => bytes(quantities?.['memory'])),
    startedAt: ({ status }) => status?.startTime,
  },
  relationships: {
    node: ({ spec }) => aliasOf(spec?.nodeName),
    persistentVolumeClaims: claimsOf,
    configMaps: configMapsOf,
    secrets: secretsOf,
    serviceAccount: (row) => aliasBeside(row, row.spec?.serviceAccountName),
    workload: workloadOf,
    priorityClass: ({ spec }) => aliasOf(spec?.priorityClassName),
    runtimeClass: ({ spec }) => aliasOf(spec?.runtimeClassName),
  },
});
