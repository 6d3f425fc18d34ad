import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Role } from '../callers/caller.ts';
import { requiredRole } from '../callers/required-roles.ts';
import type { RestRoute } from './route.ts';

/** A route with what the schema knows of it. */
export interface RestOperation {
  readonly route: RestRoute;
  readonly field: GraphQLField<unknown, unknown>;
  /** The GraphQL operation that a request becomes; its variables are the field's arguments. */
  readonly query: string;
  /** Where each argument comes from. */
  readonly places: ArgumentPlaces;
  /** What one has to be. */
  readonly role: Role;
  /** Fields of a list's rows that only the answer for a single one has. */
  readonly leftOut: ReadonlySet<GraphQLField<unknown, unknown>>;
}

/**
 * Where the arguments of a field stand in a request: in the path; in the query string; alone as the body (`input`); as members
 * of the body.
 */
export interface ArgumentPlaces {
  readonly path: readonly GraphQLArgument[];
  readonly query: readonly QueryParameter[];
  readonly body: readonly GraphQLArgument[];
  readonly wholeBody: GraphQLArgument | null;
}

/** A parameter of the query string. */
export interface QueryParameter {
  readonly input: GraphQLArgument | GraphQLInputField;
  /** Name of the argument that it is a member of (`options`, `filter`); null: it is an argument itself. */
  readonly memberOf: string | null;
}

/** How deep answers go: a list, its rows, what rows hold, and what that holds. */
export const ANSWER_DEPTH = 4;

type Field = GraphQLField<unknown, unknown>;

/** Finds the routes' fields in the schema and writes their operations. Throws for a field that is not there. */
export function restOperations(schema: GraphQLSchema, routes: readonly RestRoute[]): RestOperation[] {
  const found = routes.map((route) => ({ route, field: fieldOf(schema, route) }));
  const listed = new Set(found.filter(({ field }) => isList(field)).map(({ field }) => getNamedType(field.type).name));
  return found.map(({ route, field }) => {
    const leftOut = new Set(isList(field) ? listsIn(field, listed) : []);
    return {
      route,
      field,
      query: operationText(route, field, leftOut),
      places: placesOf(route, field.args),
      role: roleFor(route, field),
      leftOut,
    };
  });
}

/** What an answer is sent as: text, such as that of a console, stays text. */
export function mediaTypeOf({ field }: Pick<RestOperation, 'field'>): 'application/json' | 'text/plain' {
  return getNullableType(field.type) === GraphQLString ? 'text/plain' : 'application/json';
}

/** The fields of a type that answers hold: all that can be asked for without arguments, down to a depth. */
export function answeredFields(
  type: GraphQLObjectType,
  depth: number,
  leftOut: RestOperation['leftOut'] = new Set(),
): Field[] {
  return Object.values(type.getFields())
    .filter((field) => !leftOut.has(field) && !field.args.some(isRequiredArgument))
    .filter((field) => depth > 1 || !isObjectType(getNamedType(field.type)));
}

function fieldOf(schema: GraphQLSchema, { operation, method, path, field: name }: RestRoute): Field {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`REST ${method} ${path}: the schema has no ${operation} ${name}`);
  return field;
}

/** Queries are for everybody; a mutation that nothing is said about is for admins. */
function roleFor({ operation }: RestRoute, { name, args }: Field): Role {
  if (operation === 'query') return 'reader';
  return requiredRole({ name, takes: args.map(({ type }) => getNamedType(type).name) }) ?? 'admin';
}

/**
 * Lists within the rows of a list that have a path of their own: a thousand networks with their subnets with their pools would be
 * more than one answer may have.
 */
function listsIn(field: Field, listed: ReadonlySet<string>): Field[] {
  const row = getNamedType(field.type);
  if (!isObjectType(row)) return [];
  return Object.values(row.getFields()).filter((one) => isList(one) && listed.has(getNamedType(one.type).name));
}

function isList({ type }: Field): boolean {
  return isListType(getNullableType(type));
}

function operationText({ operation }: RestRoute, field: Field, leftOut: RestOperation['leftOut']): string {
  const variables = field.args.map((argument) => `$${argument.name}: ${variableType(argument)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${passed ? `(${passed})` : ''}${selectionOf(field.type, ANSWER_DEPTH, leftOut)}`;
  return `${operation}${variables ? ` (${variables})` : ''} { ${call} }`;
}

/** A variable that nobody gives leaves its argument to the default, if it may be left out. */
function variableType({ type, defaultValue }: GraphQLArgument): string {
  return String(defaultValue === undefined ? type : getNullableType(type));
}

function selectionOf(type: GraphQLOutputType, depth: number, leftOut: RestOperation['leftOut']): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = answeredFields(named, depth, leftOut);
  return ` { ${fields.map(({ name, type: inner }) => `${name}${selectionOf(inner, depth - 1, leftOut)}`).join(' ')} }`;
}

function placesOf({ method, path, operation }: RestRoute, args: readonly GraphQLArgument[]): ArgumentPlaces {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const rest = args.filter(({ name }) => !inPath.has(name));
  const wholeBody = operation === 'mutation' ? (rest.find(({ name }) => name === 'input') ?? null) : null;
  const isSpread = ({ name }: GraphQLArgument) => operation === 'query' || name === 'options';
  // A DELETE has no body: some clients cannot send one, some servers drop it.
  const hasBody = operation === 'mutation' && method !== 'DELETE' && wholeBody === null;
  const others = rest.filter((one) => one !== wholeBody);
  return {
    path: args.filter(({ name }) => inPath.has(name)),
    query: others.flatMap((one) => (hasBody && !isSpread(one) ? [] : queryParameters(one))),
    body: others.filter((one) => hasBody && !isSpread(one)),
    wholeBody,
  };
}

/** The members of `options` (account, region, …) and of `filter` are parameters each. */
function queryParameters(argument: GraphQLArgument): QueryParameter[] {
  const type = getNamedType(argument.type);
  if (!isInputObjectType(type)) return [{ input: argument, memberOf: null }];
  return Object.values(type.getFields()).map((input) => ({ input, memberOf: argument.name }));
}
