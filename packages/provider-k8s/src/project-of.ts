import type { ObjectMeta } from './define.ts';

/** How a namespace says which OpenStack project it belongs to: exactly one of these. */
export interface ProjectRule {
  /** A label of the namespace, whose value is the project's name or id. */
  readonly label?: string | undefined;
  /** An annotation, in the same way. */
  readonly annotation?: string | undefined;
  /** A regular expression for the namespace's name; its group `project` is the project's name or id. */
  readonly namespace?: string | undefined;
}

/** The name or id of a namespace's project by the first rule that finds one; null when none does. */
export function projectOf({ name, labels, annotations }: ObjectMeta, rules: readonly ProjectRule[]): string | null {
  for (const { label, annotation, namespace } of rules) {
    const project =
      (label && labels?.[label]) ||
      (annotation && annotations?.[annotation]) ||
      (namespace && new RegExp(namespace, 'u').exec(name)?.groups?.['project']);
    if (project) return project;
  }
  return null;
}
