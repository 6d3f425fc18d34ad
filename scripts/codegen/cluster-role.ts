import { stringify } from 'yaml';

/** What one kind needs to be allowed to list. */
export interface KubernetesRule {
  /** `v1`, `apps/v1`. */
  readonly apiVersion: string;
  readonly resource: string;
}

/** A ClusterRole that lets a scan read everything it can, and nothing else: least privilege, ready to apply. */
export function printClusterRole(rules: readonly KubernetesRule[]): string {
  const groups = Map.groupBy(rules, ({ apiVersion }) =>
    apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '',
  );
  const role = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'pellucid-scanner' },
    rules: [...groups].map(([group, kinds]) => ({
      apiGroups: [group],
      resources: [...new Set(kinds.map(({ resource }) => resource))].sort(),
      verbs: group === '' ? ['get', 'list'] : ['list'],
    })),
  };
  return [
    '# Generated from the definitions by `npm run codegen`; do not edit.',
    '# Secrets and config maps: only their metadata is ever requested, but Kubernetes has no right for metadata alone.',
    '# Take `secrets` out to be safe from us; everything else is still read, and the scan says what is missing.',
    '# Custom resources that an account chooses (customResources) need a rule of their own.',
    stringify(role),
  ].join('\n');
}
