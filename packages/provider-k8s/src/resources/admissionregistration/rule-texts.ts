/** A rule of admission as webhooks and policies write it. */
interface Rule {
  readonly operations?: readonly string[] | null;
  readonly apiGroups?: readonly string[] | null;
  readonly resources?: readonly string[] | null;
}

/** What a rule is about, as `OPERATIONS resources`: `CREATE,UPDATE pods,deployments.apps`. */
export function ruleTexts(rules: readonly Rule[] | null | undefined): string[] {
  return (rules ?? []).map(({ operations, apiGroups, resources }) => {
    const kinds = (apiGroups ?? []).flatMap((group) =>
      (resources ?? []).map((resource) => (group ? `${resource}.${group}` : resource)),
    );
    return `${(operations ?? []).join(',')} ${kinds.join(',')}`;
  });
}
