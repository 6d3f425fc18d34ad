import { FIRST_PARTY_MODEL } from '@pellucid/provider-sdk';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Names of the fields of Query that list a kind, or are its connection, and of that kind. */
export function kindQueries(schema: GraphQLSchema): { readonly field: string; readonly kind: string }[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    const kind = isKind(type.name) ? type.name : connectedKind(type);
    // Besides the lists of its kind there are the few that are written by hand, and ask for an argument.
    return kind && field.args.every(({ type: of }) => !isNonNullType(of)) ? [{ field: field.name, kind }] : [];
  });
}

function isKind(name: string): boolean {
  return name === 'Resource' || Object.hasOwn(FIRST_PARTY_MODEL, name);
}

/** `OpenStackServersConnection { edges { node } }` connects servers. */
function connectedKind(type: ReturnType<typeof getNamedType>): string | undefined {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  const edges = type.getFields()['edges'];
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined;
  return node && getNamedType(node.type).name;
}

/** How many relationships a query asks for at a level: with more Neo4j plans for seconds. */
const AT_ONCE = 4;

/**
 * Queries for everything that can be asked of a kind, through so many levels of resources: its own fields, its relationships
 * as lists, as connections, and theirs; of a connection that a query begins with also what it counts and compares.
 */
export function wholeQueries(
  schema: GraphQLSchema,
  { field, kind }: { readonly field: string; readonly kind: string },
  levels: number,
): string[] {
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new Error(`there is no ${kind} in the schema`);
  if (field.endsWith('Connection')) return [`{ ${field} { ${selectConnection(connectionOf(schema, field))} } }`];
  const related = relationships(type, levels);
  const chunks = Array.from({ length: Math.max(1, Math.ceil(related.length / AT_ONCE)) }, (_, index) =>
    related.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return chunks.map((chunk) => `{ ${field} { ${[leaves(type), ...chunk].join(' ')} } }`);
}

function connectionOf(schema: GraphQLSchema, field: string): GraphQLObjectType {
  const found = schema.getQueryType()?.getFields()[field];
  const type = found && getNamedType(found.type);
  if (!isObjectType(type)) throw new Error(`there is no connection ${field} in the schema`);
  return type;
}

function leaves(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
    .join(' ');
}

function relationships(type: GraphQLObjectType, levels: number): string[] {
  if (levels <= 1) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const other = getNamedType(of);
    if (!isObjectType(other)) return [];
    if (isKind(other.name)) return [`${name} { ${leaves(other)} ${further(other, levels - 1)} }`];
    if (levels > 2) return [];
    const edges = other.getFields()['edges'];
    const edge = edges && getNamedType(edges.type);
    return isObjectType(edge) ? [`${name} { totalCount edges { ${selectAll(edge)} } }`] : [];
  });
}

/** Relationships of resources below: some of the lists. */
function further(type: GraphQLObjectType, levels: number): string {
  const lists = relationships(type, levels).filter((selection) => !selection.includes(' edges { '));
  return lists.slice(0, AT_ONCE).join(' ');
}

/** Of a connection: its edges, and what it counts and compares of names; other properties it compares in the same way. */
function selectConnection(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => {
      const of = getNamedType(field.type);
      if (field.name === 'aggregate') return 'aggregate { count { nodes } node { name { longest shortest } } }';
      return isObjectType(of) ? `${field.name} { ${selectAll(of)} }` : field.name;
    })
    .join(' ');
}

/** All fields of what is no kind; of kinds what names them. */
function selectAll(type: GraphQLObjectType): string {
  if (isKind(type.name)) return 'uid name';
  return Object.values(type.getFields())
    .map(({ name, type: of }) => {
      const inner = getNamedType(of);
      return isObjectType(inner) ? `${name} { ${selectAll(inner)} }` : name;
    })
    .join(' ');
}

/** Fields of all filters, orders and other inputs that can be reached from the arguments of a schema's fields. */
export function reachableInputs(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (type: ReturnType<typeof getNamedType>): void => {
    if (!isInputObjectType(type) || found.has(type.name)) return;
    const fields = Object.values(type.getFields());
    found.set(
      type.name,
      fields.map(({ name, type: of }) => `${name}: ${getNamedType(of).name}`),
    );
    for (const field of fields) visit(getNamedType(field.type));
  };
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const { args } of Object.values(type.getFields())) for (const { type: of } of args) visit(getNamedType(of));
  return found;
}
