import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { RestRoute } from './route.ts';

/** A route with what the schema knows of it. */
export interface RestOperation {
  readonly route: RestRoute;
  readonly field: GraphQLField<unknown, unknown>;
  /** The GraphQL operation that a request becomes; its variables are the field's arguments. */
  readonly query: string;
  /** Where each argument comes from. */
  readonly places: ArgumentPlaces;
}

/**
 * Where the arguments of a field stand in a request: in the path; in the query string; alone as the body (`input`); as members
 * of the body. Members of `options` (account, region, …) are parameters of the query string each.
 */
export interface ArgumentPlaces {
  readonly path: readonly GraphQLArgument[];
  readonly query: readonly GraphQLArgument[];
  readonly body: readonly GraphQLArgument[];
  readonly wholeBody: GraphQLArgument | null;
  readonly options: GraphQLArgument | null;
}

/** How deep answers go: a list, its rows, what rows hold, and what that holds. */
export const ANSWER_DEPTH = 4;

/** Finds a route's field in the schema and writes its operation. Throws for a field that is not there. */
export function restOperation(schema: GraphQLSchema, route: RestRoute): RestOperation {
  const root = route.operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[route.field];
  if (!field)
    throw new Error(`REST ${route.method} ${route.path}: the schema has no ${route.operation} ${route.field}`);
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${passed ? `(${passed})` : ''}${selectionOf(field.type, ANSWER_DEPTH)}`;
  return {
    route,
    field,
    query: `${route.operation}${variables ? ` (${variables})` : ''} { ${call} }`,
    places: placesOf(route, field.args),
  };
}

function placesOf({ path, operation }: RestRoute, args: readonly GraphQLArgument[]): ArgumentPlaces {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const rest = args.filter(({ name }) => !inPath.has(name));
  const options = operation === 'mutation' ? (rest.find(({ name }) => name === 'options') ?? null) : null;
  const wholeBody = operation === 'mutation' ? (rest.find(({ name }) => name === 'input') ?? null) : null;
  const others = rest.filter((one) => one !== options && one !== wholeBody);
  return {
    path: args.filter(({ name }) => inPath.has(name)),
    query: operation === 'query' || wholeBody ? others : [],
    body: operation === 'query' || wholeBody ? [] : others,
    wholeBody,
    options,
  };
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = answeredFields(named, depth).map(({ name, type: inner }) => `${name}${selectionOf(inner, depth - 1)}`);
  return ` { ${fields.join(' ')} }`;
}

/** The fields of a type that answers hold: all that can be asked for without arguments, down to a depth. */
export function answeredFields(type: GraphQLObjectType, depth: number): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => depth > 1 || !isObjectType(getNamedType(field.type)));
}
