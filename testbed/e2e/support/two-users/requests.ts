import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Served } from '../pellucid.ts';
import type { Attempt } from './attempts.ts';

/** What came back. */
export interface Outcome {
  /** The code of the error; null where there was none. */
  readonly code: string | null;
  /** What was answered, without errors: as JSON. */
  readonly data: string;
  /** All of it. */
  readonly text: string;
}

/** A path of the REST API, from its own document. */
export interface RestPath {
  readonly method: string;
  readonly path: string;
  readonly field: string;
  /** Names of parameters in the query string. */
  readonly query: readonly string[];
}

/** The fields of an operation. */
export function rootsOf(schema: GraphQLSchema, operation: Attempt['operation']): GraphQLField<unknown, unknown>[] {
  const types = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return Object.values(types[operation]?.getFields() ?? {});
}

/** The document of an attempt: it asks for all that may be had without arguments, some levels deep. */
export function documentOf(schema: GraphQLSchema, attempt: Pick<Attempt, 'operation' | 'field' | 'args'>): string {
  const root = rootsOf(schema, attempt.operation).find(({ name }) => name === attempt.field);
  if (!root) throw new Error(`there is no ${attempt.operation} ${attempt.field}`);
  const given = root.args.filter(({ name }) => name in attempt.args);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${root.name}${passed && `(${passed})`}${selection(root.type, 3)}`;
  return `${attempt.operation} ${declared && `(${declared})`} { ${call} }`;
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const isAsked = (field: GraphQLField<unknown, unknown>): boolean =>
    !field.args.some(isRequiredArgument) && (depth > 1 || !isObjectType(getNamedType(field.type)));
  const fields = Object.values(named.getFields()).filter(isAsked);
  return ` { ${fields.map(({ name, type: inner }) => `${name}${selection(inner, depth - 1)}`).join(' ')} }`;
}

/** Sends a document. */
export async function sendGraphql(
  { url }: Pick<Served, 'url'>,
  token: string,
  request: { readonly query: string; readonly variables?: object },
): Promise<Outcome> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-auth-token': token },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  const { data, errors }: { data?: unknown; errors?: { extensions: { code: string } }[] } = JSON.parse(text);
  return { code: errors?.[0]?.extensions.code ?? null, data: JSON.stringify(data ?? null), text };
}

/** The paths of the REST API. */
export async function restPaths({ url }: Pick<Served, 'url'>): Promise<RestPath[]> {
  interface Operation {
    readonly operationId: string;
    readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  }
  const response = await fetch(`${url}/api/openapi.json`);
  const { paths } = (await response.json()) as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: field, parameters = [] }]) => ({
      ...{ method: method.toUpperCase(), path, field },
      query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    })),
  );
}

/** Sends an attempt by REST. */
export async function sendRest(
  { url }: Pick<Served, 'url'>,
  token: string,
  { method, path, query, args }: RestPath & Pick<Attempt, 'args'>,
): Promise<Outcome> {
  const rest = new Map(Object.entries(args));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  const parameters = new URLSearchParams();
  for (const [argument, value] of rest) {
    // Members of a filter are parameters of their own.
    const members = argument === 'filter' ? Object.entries(Object(value)) : [[argument, value] as const];
    if (!members.every(([name]) => query.includes(name))) continue;
    for (const [name, member] of members) parameters.append(name, String(member));
    rest.delete(argument);
  }
  const body = rest.has('input') ? rest.get('input') : Object.fromEntries(rest);
  const response = await fetch(`${url}/api${filled}?${parameters}`, {
    method,
    headers: { 'x-auth-token': token, ...(rest.size > 0 ? { 'content-type': 'application/json' } : {}) },
    ...(rest.size > 0 ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (response.ok) return { code: null, data: text, text };
  const { code }: { code?: string } = JSON.parse(text);
  return { code: code ?? String(response.status), data: '', text };
}
