import { type FieldContext, list, section, text } from './fields.ts';

/** `projects` of a cluster: how its namespaces say which OpenStack project they belong to, in order. */
export function projectRules(context: FieldContext) {
  const rule = section({
    label: text('a label of namespaces whose value is a project’s name or id', context).optional(),
    annotation: text('an annotation of namespaces whose value is a project’s name or id', context).optional(),
    namespace: text('a regular expression with a group (?<project>…)', context)
      .refine(hasProjectGroup, {
        error: 'must be a regular expression with a group (?<project>…), like ^(?<project>[a-z]+)-prod$',
      })
      .optional(),
  }).check(({ value, issues }) => {
    if (Object.values(value).filter((one) => one !== undefined).length === 1) return;
    const message = 'give one of label, annotation and namespace; several rules are tried in their order';
    issues.push({ code: 'custom', input: value, path: [], message });
  });
  return list(rule, 'a list of rules');
}

function hasProjectGroup(value: string): boolean {
  try {
    // An alternative that matches nothing tells which groups there are.
    return 'project' in (new RegExp(`${value}|`, 'u').exec('')?.groups ?? {});
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
