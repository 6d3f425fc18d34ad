import { type KubernetesContext, kindOf, objectAlias } from '../../define.ts';
import type { Pod } from './pod-object.ts';

/**
 * What keeps a pod running: its controller, or the deployment behind a replica set. The deployment controller names a
 * replica set `<deployment>-<pod-template-hash>` and labels its pods with that hash: no listing of replica sets is needed
 * to know it. Null for pods nobody looks after, and for static pods, which belong to their node.
 */
export function workloadOf(
  { metadata }: Pod,
  context: KubernetesContext,
): { kind: string; key: string } | { kind: string; alias: string } | null {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  const kind = owner && kindOf(owner, context);
  if (!kind || kind === 'KubernetesNode') return null;
  const suffix = `-${metadata.labels?.['pod-template-hash']}`;
  if (kind === 'KubernetesReplicaSet' && owner.name.endsWith(suffix)) {
    const name = owner.name.slice(0, -suffix.length);
    return { kind: 'KubernetesDeployment', alias: objectAlias({ ...metadata, name }) };
  }
  return { kind, key: owner.uid };
}
