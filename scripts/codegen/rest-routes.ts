import { type FieldDefinitionNode, Kind } from 'graphql';
import type { Schema } from './load-schema.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: 'query' | 'mutation';
  readonly field: string;
}

/** The table of the REST paths: fields of `Query` and `Mutation` with `@rest(method, path)`. Throws on what makes no sense. */
export function printRestRoutes(schema: Schema): string {
  const routes = [...routesOf(schema, 'Query', 'query'), ...routesOf(schema, 'Mutation', 'mutation')];
  const places = routes.map(({ method, path }) => `${method} ${path}`);
  const twice = places.filter((place, index) => places.indexOf(place) !== index);
  if (twice.length > 0) throw new Error(`@rest: ${twice.join(', ')} is given twice`);
  return [
    '// Generated from schema/ by `npm run codegen`; do not edit.',
    "import type { RestRoute } from '../rest/route.ts';",
    '',
    '/** Which path stands for which field of the schema. */',
    'export const REST_ROUTES: readonly RestRoute[] = [',
    ...routes.map(
      ({ method, path, operation, field }) =>
        `  { method: '${method}', path: '${path}', operation: '${operation}', field: '${field}' },`,
    ),
    '];',
    '',
  ].join('\n');
}

function routesOf(schema: Schema, type: string, operation: Route['operation']): Route[] {
  return (schema.types.get(type)?.fields ?? []).flatMap((field) => routeOf(field, operation) ?? []);
}

function routeOf(field: FieldDefinitionNode, operation: Route['operation']): Route | undefined {
  const rest = field.directives?.find(({ name }) => name.value === 'rest');
  if (!rest) return undefined;
  const text = (name: string): string => {
    const value = rest.arguments?.find((one) => one.name.value === name)?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  };
  const [method, path] = [text('method'), text('path')];
  const about = `@rest of ${field.name.value}`;
  if (!METHODS.includes(method)) throw new Error(`${about}: method must be one of ${METHODS.join(', ')}`);
  if ((operation === 'query') !== (method === 'GET')) throw new Error(`${about}: queries are GET, mutations are not`);
  if (!/^(\/([a-z][a-z0-9-]*|\{[a-zA-Z]+\}))+$/.test(path)) throw new Error(`${about}: '${path}' is no path`);
  const names = field.arguments?.map(({ name }) => name.value) ?? [];
  const unknown = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (names.includes(name) ? [] : [name]));
  if (unknown.length > 0) throw new Error(`${about}: there is no argument ${unknown.join(', ')}`);
  return { method, path, operation, field: field.name.value };
}
