import { defineKubernetesResource, type KubernetesObject } from '../../define.ts';
import { bytes, millicores } from '../../quantity.ts';
import { digestOf, imageReference } from './image-reference.ts';
import { type ContainerSpec, type ContainerStatus, isSidecar, PODS, type Pod } from './pod-object.ts';

interface Container extends KubernetesObject {
  readonly podUid: string;
  readonly type: string;
  readonly spec: Omit<ContainerSpec, 'name'>;
  readonly status: ContainerStatus | undefined;
}

/** Containers, out of the listing of pods. */
export const container = defineKubernetesResource<'KubernetesContainer', Container>('KubernetesContainer', {
  source: { ...PODS, rows: (object) => containersOf(object) },
  // Unique in its pod, and nothing refers to it by name.
  alias: () => null,
  properties: {
    status: ({ status }) => containerStatus(status?.state),
    namespace: ({ metadata }) => metadata.namespace,
    type: 'type',
    image: ({ spec }) => spec.image,
    imageId: ({ status }) => status?.imageID || null,
    imageDigest: ({ spec, status }) => digestOf(status?.imageID) ?? digestOf(spec.image),
    ready: ({ status }) => status?.ready ?? false,
    restartCount: ({ status }) => status?.restartCount,
    startedAt: ({ status }) => status?.state?.running?.startedAt ?? status?.state?.terminated?.startedAt,
    lastExitCode: ({ status }) => (status?.state?.terminated ?? status?.lastState?.terminated)?.exitCode,
    ports: ({ spec }) =>
      spec.ports?.map(({ containerPort, protocol }) => `${containerPort}/${protocol ?? 'TCP'}`) ?? [],
    privileged: ({ spec }) => spec.securityContext?.privileged ?? false,
    cpuRequestMillicores: ({ spec }) => millicores(spec.resources?.requests?.['cpu']),
    cpuLimitMillicores: ({ spec }) => millicores(spec.resources?.limits?.['cpu']),
    memoryRequestBytes: ({ spec }) => bytes(spec.resources?.requests?.['memory']),
    memoryLimitBytes: ({ spec }) => bytes(spec.resources?.limits?.['memory']),
  },
  relationships: {
    pod: 'podUid',
    runsImage: ({ spec, status }) => imageReference(spec.image, status?.imageID)?.key,
  },
});

function containersOf({ metadata, spec, status }: Pod): Container[] {
  // Labels and owners are the pod's; its times are the container's too.
  const { namespace, creationTimestamp, uid, managedFields } = metadata;
  const shared = {
    ...(namespace ? { namespace } : {}),
    ...(creationTimestamp ? { creationTimestamp } : {}),
    ...(managedFields ? { managedFields } : {}),
  };
  const statuses = new Map(
    [status?.initContainerStatuses, status?.containerStatuses, status?.ephemeralContainerStatuses].flatMap((list) =>
      (list ?? []).map((one) => [one.name, one] as const),
    ),
  );
  const row = (one: ContainerSpec, type: string): Container => ({
    metadata: { ...shared, name: one.name, uid: `${uid}/${one.name}` },
    podUid: uid,
    type,
    spec: one,
    status: statuses.get(one.name),
  });
  return [
    ...(spec?.initContainers ?? []).map((one) => row(one, isSidecar(one) ? 'sidecar' : 'init')),
    ...(spec?.containers ?? []).map((one) => row(one, 'container')),
    ...(spec?.ephemeralContainers ?? []).map((one) => row(one, 'ephemeral')),
  ];
}

function containerStatus(state: ContainerStatus['state']): string | null {
  if (state?.running) return 'running';
  return (state?.waiting ?? state?.terminated)?.reason ?? null;
}
