import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a list is taken to hold that says nothing of a limit: the `@limit` of every kind (see scripts/codegen). */
const DEFAULT_LIMIT = 100;
/** What a list is taken to hold that cannot have a limit, since it is a part of what it stands in: a server's addresses. */
const PART_LIMIT = 20;
/** No list gives more: the `max` of the same `@limit`. */
const MAX_LIMIT = 1000;

/** An operation as it was asked. */
export interface CostOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How much an operation may ask for. */
export interface Cost {
  /** Fields that the answer can have. */
  readonly total: number;
  /** The list that has most of them, those of lists below it not counted: `openStackProjects.servers`. */
  readonly heaviest: { readonly path: string; readonly fields: number } | null;
}

/**
 * The cost of an operation is the number of fields that its answer can have: each field counts once, times the limits of all
 * lists around it. A list without a limit counts with its default; `…Connection` with its `first`. Introspection is free:
 * its size is the schema's.
 */
export function queryCost({ schema, document, operation, variables }: CostOptions): Cost {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {};
  const root = schema.getRootType(operation.operation);
  if (!root) return { total: 0, heaviest: null };
  const { total, heaviest } = createMeasure({ schema, document, variables: coerced })(operation.selectionSet, root);
  return { total, heaviest };
}

/** Refuses an operation that costs more than `limit`: the error says which list weighs most. */
export function checkCost(options: CostOptions, limit: number): GraphQLError | undefined {
  const { total, heaviest } = queryCost(options);
  if (total <= limit) return undefined;
  const most = heaviest
    ? ` ${heaviest.fields} of it are fields of ${heaviest.path}: lower its limit, or those around it.`
    : '';
  return new GraphQLError(`The query costs ${total}; at most ${limit} is allowed.${most}`, {
    nodes: options.operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

/** What selections cost; `direct` is without the lists below them. */
interface Weight extends Cost {
  readonly direct: number;
}

const NOTHING: Weight = { total: 0, direct: 0, heaviest: null };
const ONE_FIELD: Weight = { total: 1, direct: 1, heaviest: null };

type Measure = (selections: SelectionSetNode, parent: GraphQLCompositeType) => Weight;

/** Costs are proportional to the lists around them: a fragment is looked at once, however often it is spread. */
function createMeasure({ schema, document, variables }: Omit<CostOptions, 'operation'>): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Weight>();

  const ofFragment = (name: string): Weight => {
    const known = measured.get(name);
    if (known) return known;
    // A cycle ends here; the specified rules have refused it already.
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const weight = fragment && isCompositeType(type) ? measure(fragment.selectionSet, type) : NOTHING;
    measured.set(name, weight);
    return weight;
  };
  const ofField = (node: FieldNode, parent: GraphQLCompositeType): Weight => {
    const field = fieldsOf(parent)[node.name.value];
    if (!field) return NOTHING;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return ONE_FIELD;
    const inner = measure(node.selectionSet, type);
    const items = itemsOf(field, { node, parent, variables });
    const below = inner.heaviest && {
      path: `${field.name}.${inner.heaviest.path}`,
      fields: inner.heaviest.fields * items,
    };
    const total = 1 + inner.total * items;
    if (!isListed(field)) return { total, direct: 1 + inner.direct * items, heaviest: below };
    return { total, direct: 1, heaviest: heavier({ path: field.name, fields: inner.direct * items }, below) };
  };
  const ofSelection = (selection: SelectionNode, parent: GraphQLCompositeType): Weight => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.FIELD)
      return selection.name.value.startsWith('__') ? NOTHING : ofField(selection, parent);
    const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
    return isCompositeType(type) ? measure(selection.selectionSet, type) : NOTHING;
  };
  const measure: Measure = ({ selections }, parent) =>
    selections
      .map((selection) => ofSelection(selection, parent))
      .reduce(
        (sum, { total, direct, heaviest }) => ({
          total: sum.total + total,
          direct: sum.direct + direct,
          heaviest: heavier(sum.heaviest, heaviest),
        }),
        NOTHING,
      );
  return measure;
}

function heavier(a: Cost['heaviest'], b: Cost['heaviest']): Cost['heaviest'] {
  if (!a || !b) return a ?? b;
  return b.fields > a.fields ? b : a;
}

type Field = GraphQLField<unknown, unknown>;

interface FieldUse {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
  readonly variables: CostOptions['variables'];
}

/** How many times the fields below may come. */
function itemsOf(field: Field, { node, parent, variables }: FieldUse): number {
  const limit = limitOf(field);
  if (!limit) return isList(field) && !isPage(parent) ? unlimited(parent) : 1;
  const value = node.arguments?.find(({ name }) => name.value === limit.name)?.value;
  const given =
    value?.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value?.kind === Kind.INT
        ? Number(value.value)
        : value;
  const items = given ?? limit.defaultValue;
  return typeof items === 'number' ? Math.min(Math.max(items, 0), MAX_LIMIT) : DEFAULT_LIMIT;
}

function unlimited({ name }: GraphQLCompositeType): number {
  return name === 'Query' ? DEFAULT_LIMIT : PART_LIMIT;
}

/** The list of a connection (its `edges`) or of a page has the limit that the field above it was given. */
function isPage(parent: GraphQLCompositeType): boolean {
  const fields = fieldsOf(parent);
  return 'pageInfo' in fields || 'hasMore' in fields;
}

function isListed(field: Field): boolean {
  return isList(field) || limitOf(field) !== undefined;
}

function isList(field: Field): boolean {
  return isListType(getNullableType(field.type));
}

function limitOf(field: Field): GraphQLArgument | undefined {
  return field.args.find(({ name }) => name === 'limit' || name === 'first');
}

function fieldsOf(type: GraphQLCompositeType): Readonly<Record<string, Field>> {
  return isUnionType(type) ? {} : type.getFields();
}
