import type { V1PolicyRule } from '@kubernetes/client-node';
import type { Wire } from '../../wire.ts';

/** Rules of a role, each as `verbs resources`: `get,list pods,deployments.apps`, `get configmaps/one`, `get /healthz`. */
export function ruleTexts(rules: readonly Wire<V1PolicyRule>[] | null | undefined): string[] {
  return (rules ?? []).map(({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }) => {
    const kinds = (apiGroups ?? []).flatMap((group) =>
      (resources ?? []).map((resource) => (group ? `${resource}.${group}` : resource)),
    );
    const objects = resourceNames?.length
      ? kinds.flatMap((kind) => resourceNames.map((name) => `${kind}/${name}`))
      : kinds;
    return `${(verbs ?? []).join(',')} ${[...objects, ...(nonResourceURLs ?? [])].join(',')}`;
  });
}
