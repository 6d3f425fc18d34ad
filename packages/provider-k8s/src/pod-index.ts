import type { LabelSelector } from './define.ts';

/** The labels of all pods of a cluster, for what selects pods by them. */
export interface PodIndex {
  add(pod: {
    readonly namespace: string;
    readonly uid: string;
    readonly labels: Readonly<Record<string, string>>;
  }): void;
  /** Notes that the pods of a namespace could not be read. */
  addUnreadable(namespace: string, reason: string): void;
  /**
   * Native ids of the pods in a namespace that a selector matches; an empty selector matches all of them. Throws where the
   * pods could not be read: none found and not allowed to look are different answers.
   */
  matching(namespace: string, selector: LabelSelector): readonly string[];
}

type Labels = Readonly<Record<string, string>>;

/** Pods with the same labels are kept together: a workload's thousand pods cost one set of labels. */
export function createPodIndex(): PodIndex {
  const namespaces = new Map<string, Map<string, { readonly labels: Labels; readonly uids: string[] }>>();
  const unreadable = new Map<string, string>();
  return {
    add({ namespace, uid, labels }) {
      const groups = namespaces.get(namespace) ?? new Map<string, { labels: Labels; uids: string[] }>();
      namespaces.set(namespace, groups);
      const key = JSON.stringify(labels);
      const group = groups.get(key);
      if (group) group.uids.push(uid);
      else groups.set(key, { labels, uids: [uid] });
    },
    addUnreadable: (namespace, reason) => unreadable.set(namespace, reason),
    matching(namespace, selector) {
      const reason = unreadable.get(namespace);
      if (reason !== undefined) throw new Error(`which pods it selects is unknown: ${reason}`);
      const groups = [...(namespaces.get(namespace)?.values() ?? [])];
      return groups.filter(({ labels }) => matches(labels, selector)).flatMap(({ uids }) => uids);
    },
  };
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function matches(labels: Labels, { matchLabels, matchExpressions }: LabelSelector): boolean {
  const byLabels = Object.entries(matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  return byLabels && (matchExpressions ?? []).every((expression) => matchesExpression(labels, expression));
}

function matchesExpression(
  labels: Labels,
  { key, operator, values = [] }: NonNullable<LabelSelector['matchExpressions']>[number],
): boolean {
  const value = labels[key];
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  if (operator === 'In') return value !== undefined && values.includes(value);
  if (operator === 'NotIn') return value === undefined || !values.includes(value);
  throw new Error(`unknown operator '${operator}' in a label selector`);
}
