import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import {
  ANSWER_DEPTH,
  answeredFields,
  type QueryParameter,
  type RestOperation,
  restOperations,
} from '../../packages/api/src/rest/operation.ts';
import type { Field, Input, Operation, OutputField } from '../../packages/cli/src/operations/operation.ts';
import { kebab, singular } from '../../packages/cli/src/operations/option-name.ts';
import { executableSchema } from './executable-schema.ts';
import type { Schema } from './load-schema.ts';
import { restRoutes } from './rest-routes.ts';

/** The table that the commands of the CLI are made of: the REST routes, with all that the schema says of their fields. */
export function printCliOperations(schema: Schema): string {
  const types: Types = { inputs: {}, enums: {}, outputs: {} };
  const operations = restOperations(executableSchema(schema), restRoutes(schema)).map((one) => operationOf(one, types));
  const table = {
    operations,
    inputs: sorted(types.inputs),
    enums: sorted(types.enums),
    outputs: sorted(types.outputs),
  };
  return [
    '// Generated from schema/ by `npm run codegen`; do not edit.',
    "import type { OperationTable } from '../operations/operation.ts';",
    '',
    '/** What the API can do, as commands. */',
    `export const OPERATION_TABLE: OperationTable = ${JSON.stringify(table, null, 1)};`,
    '',
  ].join('\n');
}

interface Types {
  readonly inputs: Record<string, readonly Field[]>;
  readonly enums: Record<string, readonly string[]>;
  readonly outputs: Record<string, readonly OutputField[]>;
}

function operationOf({ route, field, places, leftOut }: RestOperation, types: Types): Operation {
  const resource = singular(route.path.split('/')[1] ?? '');
  const apiVerb = verbOf(field.name, resource);
  const verb = standardVerb(route) ?? apiVerb;
  const whole = places.wholeBody ? getNamedType(places.wholeBody.type) : undefined;
  const body = isInputObjectType(whole) ? Object.values(whole.getFields()) : places.body;
  return {
    resource,
    verb,
    alias: route.operation === 'mutation' && apiVerb !== verb ? apiVerb : null,
    method: route.method,
    path: route.path,
    description: oneLine(field.description) ?? '',
    acts: places.query.some(isActionOption),
    inputs: [
      ...places.path.map((one) => inputOf(one, 'path', types)),
      ...places.query.filter((one) => !isActionOption(one)).map(({ input }) => inputOf(input, 'query', types)),
      ...body.map((one) => inputOf(one, 'body', types)),
    ],
    output: { ...outputOf(field.type, types, ANSWER_DEPTH), leftOut: [...leftOut].map(({ name }) => name) },
  };
}

/** These are the same for all that acts: the command line has its own for them. */
function isActionOption({ memberOf }: QueryParameter): boolean {
  return memberOf === 'options';
}

function inputOf(field: GraphQLArgument | GraphQLInputField, place: Input['place'], types: Types): Input {
  return { ...fieldOf(field, types), place };
}

function fieldOf(field: GraphQLArgument | GraphQLInputField, types: Types): Field {
  const named = getNamedType(field.type);
  if (isEnumType(named)) types.enums[named.name] = named.getValues().map(({ name }) => name);
  if (isInputObjectType(named) && !types.inputs[named.name]) {
    // Before its fields, which may lead back to it.
    types.inputs[named.name] = [];
    types.inputs[named.name] = Object.values(named.getFields()).map((one) => fieldOf(one, types));
  }
  return {
    name: field.name,
    type: named.name,
    list: isListType(getNullableType(field.type)),
    required: isNonNullType(field.type) && field.defaultValue === undefined,
    description: oneLine(field.description),
    fallback: field.defaultValue ?? null,
  };
}

function outputOf(type: GraphQLOutputType, types: Types, depth: number): Pick<OutputField, 'type' | 'list'> {
  const named = getNamedType(type);
  if (isObjectType(named) && !types.outputs[named.name]) {
    types.outputs[named.name] = [];
    types.outputs[named.name] = answeredFields(named, depth).map((field) => ({
      name: field.name,
      ...outputOf(field.type, types, depth - 1),
    }));
  }
  return { type: named.name, list: isListType(getNullableType(type)) };
}

function standardVerb({ method, path }: RestOperation['route']): string | undefined {
  const [, , second, third] = path.split('/');
  if (third !== undefined || (second !== undefined && !second.startsWith('{'))) return undefined;
  if (method === 'GET') return second === undefined ? 'list' : 'show';
  if (method === 'POST' && second === undefined) return 'create';
  if (method === 'PATCH') return 'update';
  return method === 'DELETE' ? 'delete' : undefined;
}

/** What a field's name says but for the resource: `attachServerInterface` → `attach-interface`. */
function verbOf(field: string, resource: string): string {
  const words = kebab(field);
  const without = `-${words}-`.replace(`-${resource}-`, '-').replaceAll(/^-|-$/g, '');
  return without === '' ? words : without;
}

function oneLine(text: string | null | undefined): string | null {
  return text?.replaceAll(/\s+/g, ' ') ?? null;
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
