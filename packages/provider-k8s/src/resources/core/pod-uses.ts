import { aliasBeside } from '../../define.ts';
import type { Pod } from './pod-object.ts';

type Named = ReturnType<typeof aliasBeside>;
type Name = string | null | undefined;

/** Config maps that a pod uses, each once. Only their names are read, never a value. */
export function configMapsOf(pod: Pod): Named[] {
  return eachOnce(pod, [
    ...containers(pod).flatMap(({ env, envFrom }) => [
      ...(env ?? []).map(({ valueFrom }) => valueFrom?.configMapKeyRef?.name),
      ...(envFrom ?? []).map(({ configMapRef }) => configMapRef?.name),
    ]),
    ...volumes(pod).flatMap(({ configMap, projected }) => [
      configMap?.name,
      ...(projected?.sources ?? []).map((source) => source.configMap?.name),
    ]),
  ]);
}

/** Secrets that a pod uses, each once. Only their names are read, never a value. */
export function secretsOf(pod: Pod): Named[] {
  return eachOnce(pod, [
    ...(pod.spec?.imagePullSecrets ?? []).map(({ name }) => name),
    ...containers(pod).flatMap(({ env, envFrom }) => [
      ...(env ?? []).map(({ valueFrom }) => valueFrom?.secretKeyRef?.name),
      ...(envFrom ?? []).map(({ secretRef }) => secretRef?.name),
    ]),
    ...volumes(pod).flatMap((volume) => [
      volume.secret?.secretName,
      ...(volume.projected?.sources ?? []).map(({ secret }) => secret?.name),
      volume.azureFile?.secretName,
      volume.csi?.nodePublishSecretRef?.name,
      volume.cephfs?.secretRef?.name,
      volume.cinder?.secretRef?.name,
      volume.flexVolume?.secretRef?.name,
      volume.iscsi?.secretRef?.name,
      volume.rbd?.secretRef?.name,
    ]),
  ]);
}

/** Claims that a pod mounts: named ones, and those made for it alone (`ephemeral`), which are named after pod and volume. */
export function claimsOf(pod: Pod): Named[] {
  return eachOnce(
    pod,
    volumes(pod).map(({ name, persistentVolumeClaim, ephemeral }) =>
      ephemeral ? `${pod.metadata.name}-${name}` : persistentVolumeClaim?.claimName,
    ),
  );
}

function containers({ spec }: Pod) {
  return [...(spec?.initContainers ?? []), ...(spec?.containers ?? []), ...(spec?.ephemeralContainers ?? [])];
}

function volumes({ spec }: Pod) {
  return spec?.volumes ?? [];
}

function eachOnce(pod: Pod, names: readonly Name[]): Named[] {
  return [...new Set(names)].map((name) => aliasBeside(pod, name));
}
