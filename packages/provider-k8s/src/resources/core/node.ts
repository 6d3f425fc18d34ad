import type { V1Node } from '@kubernetes/client-node';
import { conditionStatus, conditionTexts } from '../../conditions.ts';
import { defineKubernetesResource } from '../../define.ts';
import { serverIdOf } from '../../provider-id.ts';
import { bytes, millicores } from '../../quantity.ts';
import type { ApiObject } from '../../wire.ts';

type Node = ApiObject<V1Node>;

const ROLE_LABEL = 'node-role.kubernetes.io/';

/** Nodes. */
export const node = defineKubernetesResource<'KubernetesNode', Node>('KubernetesNode', {
  source: { apiVersion: 'v1', resource: 'nodes', namespaced: false },
  properties: {
    status: nodeStatus,
    providerId: ({ spec }) => spec?.providerID,
    providerServerId: ({ spec }) => serverIdOf(spec?.providerID),
    systemUuid: ({ status }) => status?.nodeInfo?.systemUUID.toLowerCase() || null,
    internalIps: (row) => addresses(row, 'InternalIP'),
    externalIps: (row) => addresses(row, 'ExternalIP'),
    hostname: (row) => addresses(row, 'Hostname')[0],
    podCidrs: ({ spec }) => spec?.podCIDRs ?? [],
    roles: ({ metadata }) =>
      Object.keys(metadata.labels ?? {}).flatMap((key) =>
        key.startsWith(ROLE_LABEL) ? key.slice(ROLE_LABEL.length) : [],
      ),
    unschedulable: ({ spec }) => spec?.unschedulable ?? false,
    taints: ({ spec }) => spec?.taints?.map(({ key, value = '', effect }) => `${key}=${value}:${effect}`) ?? [],
    conditions: ({ status }) => conditionTexts(status?.conditions),
    instanceType: (row) => label(row, 'node.kubernetes.io/instance-type'),
    topologyRegion: (row) => label(row, 'topology.kubernetes.io/region'),
    zone: (row) => label(row, 'topology.kubernetes.io/zone'),
    cpuMillicores: ({ status }) => millicores(status?.capacity?.['cpu']),
    memoryBytes: ({ status }) => bytes(status?.capacity?.['memory']),
    ephemeralStorageBytes: ({ status }) => bytes(status?.capacity?.['ephemeral-storage']),
    maxPods: ({ status }) => bytes(status?.capacity?.['pods']),
    allocatableCpuMillicores: ({ status }) => millicores(status?.allocatable?.['cpu']),
    allocatableMemoryBytes: ({ status }) => bytes(status?.allocatable?.['memory']),
    kubeletVersion: ({ status }) => status?.nodeInfo?.kubeletVersion,
    containerRuntimeVersion: ({ status }) => status?.nodeInfo?.containerRuntimeVersion,
    kernelVersion: ({ status }) => status?.nodeInfo?.kernelVersion,
    osImage: ({ status }) => status?.nodeInfo?.osImage,
    operatingSystem: ({ status }) => status?.nodeInfo?.operatingSystem,
    architecture: ({ status }) => status?.nodeInfo?.architecture,
  },
});

/** As `printNode` of kubernetes/pkg/printers/internalversion/printers.go. */
function nodeStatus({ spec, status }: Node): string {
  const ready = conditionStatus(status?.conditions, 'Ready');
  const state = ready === undefined ? 'Unknown' : ready === 'True' ? 'Ready' : 'NotReady';
  return spec?.unschedulable ? `${state},SchedulingDisabled` : state;
}

function addresses({ status }: Node, type: string): string[] {
  return status?.addresses?.filter((one) => one.type === type).map(({ address }) => address) ?? [];
}

function label({ metadata }: Node, name: string): string | undefined {
  return metadata.labels?.[name];
}
