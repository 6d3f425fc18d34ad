const VERSION = /^v(\d+)(?:(alpha|beta)(\d+))?$/;
const STABILITY: Readonly<Record<string, number>> = { alpha: 0, beta: 1 };

/**
 * Sorts versions of an API as Kubernetes does, newest first: `v2`, `v1`, `v1beta1`, `v1alpha1`, then all others by name.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-priority
 */
export function byVersion(one: string, other: string): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  const different = a.findIndex((value, index) => value !== b[index]);
  return different === -1 ? one.localeCompare(other) : (b[different] ?? 0) - (a[different] ?? 0);
}

function rankOf(version: string): readonly number[] {
  const [, major, stability, minor] = VERSION.exec(version) ?? [];
  if (major === undefined) return [0, 0, 0, 0];
  return [1, stability === undefined ? 2 : (STABILITY[stability] ?? 0), Number(major), Number(minor ?? 0)];
}
