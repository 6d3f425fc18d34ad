import { randomUUID } from 'node:crypto';
import { FIRST_PARTY_MODEL, type KindModel } from '@pellucid/provider-sdk';
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Driver } from 'neo4j-driver';
import { TYPE_DEFS } from '../generated/type-defs.ts';
import { buildSchema, type Resolvers } from '../graphql/schema.ts';

/** What the conditions below call a node's `_visibleTo`. Callers get no field of this name. */
const VISIBLE_TO = 'visibleTo';

/** Where @neo4j/graphql finds, in the context of a request, what its caller sees (`Sight.audiences`). */
export interface BoundContext {
  readonly jwt: { readonly audiences: readonly string[] };
}

/**
 * The schema for callers who are bound to projects: every kind, and `Resource`, shows what is visible to the audiences in the
 * context, wherever it is reached from. There are no filters by relationships, which would tell of what is not visible, and
 * what only operators see is null.
 */
export async function buildBoundSchema(driver: Driver, resolvers: Resolvers): Promise<GraphQLSchema> {
  // Without a key @neo4j/graphql writes a warning to the console. It is for tokens, which never reach it from here.
  const schema = await buildSchema(driver, resolvers, {
    typeDefs: boundTypeDefs(TYPE_DEFS),
    authorization: { key: randomUUID() },
  });
  for (const kind of Object.values(FIRST_PARTY_MODEL)) bindType(schema, kind);
  bindType(schema, RESOURCE);
  return schema;
}

/** Of `Resource` what all kinds have. */
const RESOURCE: Pick<KindModel, 'name' | 'visibility'> = {
  name: 'Resource',
  visibility: { to: 'OPERATORS', by: null, everyoneIf: [], hides: [] },
};

/** The SDL with a condition on each type that has nodes. */
export function boundTypeDefs(typeDefs: string): string {
  return print(
    visit(parse(typeDefs, { noLocation: true }), {
      ObjectTypeDefinition: (type) => (hasNodes(type) ? bound(type) : undefined),
    }),
  );
}

function hasNodes({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === 'node');
}

const [CONDITION_TYPE] = parse(
  `type T @authorization(filter: [{ where: { node: { ${VISIBLE_TO}: { in: "$jwt.audiences" } } } }]) {
    ${VISIBLE_TO}: String
      @alias(property: "_visibleTo")
      @selectable(onRead: false, onAggregate: false)
      @sortable(byValue: false)
      @filterable(byAggregate: false)
    hidden: String
      @selectable(onRead: true, onAggregate: false)
      @sortable(byValue: false)
      @filterable(byValue: false, byAggregate: false)
  }`,
  { noLocation: true },
).definitions;
const CONDITION = CONDITION_TYPE?.kind === Kind.OBJECT_TYPE_DEFINITION ? CONDITION_TYPE : undefined;

function bound(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const [field, hidden] = CONDITION?.fields ?? [];
  if (!CONDITION?.directives || !field || !hidden) throw new Error('the condition of the bound schema is no type');
  const hides = FIRST_PARTY_MODEL[type.name.value]?.visibility.hides ?? [];
  return {
    ...type,
    directives: [...(type.directives ?? []), ...CONDITION.directives],
    fields: [
      ...(type.fields ?? []).map((one) =>
        hides.includes(one.name.value) ? withDirectives(one, hidden.directives) : one,
      ),
      field,
    ],
  };
}

function withDirectives(
  field: FieldDefinitionNode,
  directives: readonly ConstDirectiveNode[] = [],
): FieldDefinitionNode {
  return { ...field, directives: [...(field.directives ?? []), ...directives] };
}

/** What filters may be made of: properties, and their combinations. A list of what may stay, not of what may not. */
const COMBINATIONS = new Set(['AND', 'OR', 'NOT']);

function bindType(schema: GraphQLSchema, { name, visibility }: Pick<KindModel, 'name' | 'visibility'>): void {
  const type = schema.getType(name);
  const where = schema.getType(`${name}Where`);
  if (!isObjectType(type) || !isInputObjectType(where)) throw new Error(`the bound schema lacks ${name} or its filter`);
  for (const hidden of visibility.hides) {
    const field = type.getFields()[hidden];
    if (field) field.resolve = () => null;
  }
  const filters = where.getFields();
  for (const [field, { type: of }] of Object.entries(filters))
    if (!COMBINATIONS.has(field) && !isOfProperty(field, String(of))) delete filters[field];
}

function isOfProperty(field: string, filter: string): boolean {
  return field !== VISIBLE_TO && /^\w+(Scalar|List)Filters$/.test(filter);
}
