import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Bounds of one operation. */
export interface OperationLimits {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields under another name; each may be a query to the database of its own. Those in fragments count at each use. */
  readonly aliases: number;
}

/** A validation rule that refuses operations beyond the limits. Introspection is exempt: its size is the schema's. */
export function limitOperations(limits: OperationLimits): ValidationRule {
  return (context) => {
    const measure = createMeasure(context);
    return {
      OperationDefinition: (operation) => {
        const { depth, aliases } = measure(operation.selectionSet);
        const refuse = (what: string): void =>
          context.reportError(new GraphQLError(`The query ${what}.`, { nodes: operation }));
        if (depth > limits.depth) refuse(`is ${depth} levels deep; at most ${limits.depth} are allowed`);
        if (aliases > limits.aliases) refuse(`has ${aliases} aliases; at most ${limits.aliases} are allowed`);
      },
    };
  };
}

interface Size {
  readonly depth: number;
  readonly aliases: number;
}

const NOTHING: Size = { depth: 0, aliases: 0 };

/** Measures selections with their fragments spread out, each fragment looked at once. */
function createMeasure(context: ValidationContext): (selections: SelectionSetNode | undefined) => Size {
  const fragments = new Map<FragmentDefinitionNode, Size>();
  const ofFragment = (name: string): Size => {
    const fragment = context.getFragment(name);
    if (!fragment) return NOTHING;
    const known = fragments.get(fragment);
    if (known) return known;
    // A cycle ends here; the specified rules report it.
    fragments.set(fragment, NOTHING);
    const size = measure(fragment.selectionSet);
    fragments.set(fragment, size);
    return size;
  };
  const measure = (selections: SelectionSetNode | undefined): Size => {
    let depth = 0;
    let aliases = 0;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : measure(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
    }
    return { depth, aliases };
  };
  return measure;
}
