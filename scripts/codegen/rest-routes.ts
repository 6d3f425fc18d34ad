import { type FieldDefinitionNode, Kind } from 'graphql';
import type { RestRoute } from '../../packages/api/src/rest/route.ts';
import type { Schema } from './load-schema.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The routes of the REST API: fields of `Query` and `Mutation` with `@rest(method, path)`. Throws on what makes no sense. */
export function restRoutes(schema: Schema): RestRoute[] {
  const routes = [...routesOf(schema, 'Query', 'query'), ...routesOf(schema, 'Mutation', 'mutation')];
  const places = routes.map(({ method, path }) => `${method} ${path}`);
  const twice = places.filter((place, index) => places.indexOf(place) !== index);
  if (twice.length > 0) throw new Error(`@rest: ${twice.join(', ')} is given twice`);
  return routes;
}

/** The table of the REST paths. */
export function printRestRoutes(schema: Schema): string {
  const routes = restRoutes(schema);
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

function routesOf(schema: Schema, type: string, operation: RestRoute['operation']): RestRoute[] {
  return (schema.types.get(type)?.fields ?? []).flatMap((field) => routeOf(field, operation) ?? []);
}

function routeOf(field: FieldDefinitionNode, operation: RestRoute['operation']): RestRoute | undefined {
  const rest = field.directives?.find(({ name }) => name.value === 'rest');
  if (!rest) return undefined;
  const text = (name: string): string => {
    const value = rest.arguments?.find((one) => one.name.value === name)?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  };
  const path = text('path');
  const method = METHODS.find((one) => one === text('method'));
  const about = `@rest of ${field.name.value}`;
  if (!method) throw new Error(`${about}: method must be one of ${METHODS.join(', ')}`);
  if ((operation === 'query') !== (method === 'GET')) throw new Error(`${about}: queries are GET, mutations are not`);
  if (!/^(\/([a-z][a-z0-9-]*|\{[a-zA-Z]+\}))+$/.test(path)) throw new Error(`${about}: '${path}' is no path`);
  const names = field.arguments?.map(({ name }) => name.value) ?? [];
  const unknown = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (names.includes(name) ? [] : [name]));
  if (unknown.length > 0) throw new Error(`${about}: there is no argument ${unknown.join(', ')}`);
  return { method, path, operation, field: field.name.value };
}
