import {
  type ConstDirectiveNode,
  type ConstValueNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { PropertyModel, VisibilityRule } from '../../packages/provider-sdk/src/index.ts';

const AUDIENCES: readonly VisibilityRule['to'][] = ['PROJECT', 'NAMESPACE', 'ACCOUNT', 'OPERATORS'];

/** The property that names the project or namespace where the SDL does not say which. */
const BY: Readonly<Partial<Record<VisibilityRule['to'], string>>> = { PROJECT: 'projectId', NAMESPACE: 'namespace' };

/**
 * Who sees the resources of a kind, by its `@visible(to, by, everyoneIf)`, and which of its fields are `@visible(to: OPERATORS)`.
 * A kind that says nothing is a fault: nothing may be open because somebody forgot it.
 */
export function deriveVisibility(
  type: ObjectTypeDefinitionNode,
  properties: readonly PropertyModel[],
  faults: string[],
): VisibilityRule {
  const kind = type.name.value;
  const rule = visible(type);
  const to = AUDIENCES.find((one) => one === enumValue(argument(rule, 'to')));
  if (!to) faults.push(`${kind}: say who sees it by @visible(to: ${AUDIENCES.join(' | ')})`);
  const by = text(argument(rule, 'by')) ?? (to && BY[to]) ?? null;
  const everyoneIf = texts(argument(rule, 'everyoneIf')).map(toCondition);
  const stored = new Map(properties.map((property) => [property.name, property]));
  if (by !== null && stored.get(by)?.list !== false) faults.push(`${kind}: @visible(by: "${by}") is no property of it`);
  for (const { property, value } of everyoneIf) {
    const wanted = value === true ? 'Boolean' : 'String';
    if (stored.get(property)?.type !== wanted || stored.get(property)?.volatile)
      faults.push(`${kind}: @visible(everyoneIf: "${property}…") is no ${wanted} of it that stays as it is`);
  }
  const hides = (type.fields ?? []).flatMap((field) => {
    const said = visible(field);
    if (said && enumValue(argument(said, 'to')) !== 'OPERATORS')
      faults.push(`${kind}.${field.name.value}: a field can be @visible(to: OPERATORS), else it is as its resource`);
    return said ? [field.name.value] : [];
  });
  for (const { name, type: of, directives = [] } of type.fields ?? []) {
    const hidden = hides.includes(name.value);
    const computed = directives.some((one) => one.name.value === 'cypher');
    if (hidden && (of.kind === Kind.NON_NULL_TYPE || !(computed || stored.has(name.value))))
      faults.push(`${kind}.${name.value}: only a property that may be null can be hidden`);
    // One index serves all callers: who may not read a field could guess at it, letter by letter.
    if (hidden && stored.get(name.value)?.search)
      faults.push(`${kind}.${name.value}: what is hidden cannot be looked for: take away @search or @visible`);
    // Lists of resources are scoped by their own kind; a number or text that a query makes of others is by nothing.
    if (computed && !hidden && to !== 'OPERATORS' && !isListOfResources(of))
      faults.push(`${kind}.${name.value}: what is computed of other resources has to be @visible(to: OPERATORS)`);
  }
  return { to: to ?? 'OPERATORS', by, everyoneIf, hides };
}

/** By convention: `[OpenStackPoolMember!]!`; values are nullable. */
function isListOfResources(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE;
}

/** `shared` is true, or `visibility=public` has that value. */
function toCondition(text: string): VisibilityRule['everyoneIf'][number] {
  const [property = '', value] = text.split('=');
  return { property, value: value ?? true };
}

function visible({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) {
  return directives.find(({ name }) => name.value === 'visible');
}

function argument(node: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined {
  return node?.arguments?.find((one) => one.name.value === name)?.value;
}

function enumValue(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

function text(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function texts(value: ConstValueNode | undefined): string[] {
  return value?.kind === Kind.LIST ? value.values.flatMap((one) => text(one) ?? []) : [];
}
