import {
  type GraphQLArgument,
  GraphQLBoolean,
  GraphQLFloat,
  type GraphQLInputType,
  GraphQLInt,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { RestOperation } from './operation.ts';
import { RestError } from './problem.ts';

/** The parts of a request that arguments come from. */
export interface RestRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed; undefined without one. */
  readonly body: unknown;
}

/**
 * The variables of a route's operation. What types and required arguments are is checked by the execution; here it is made
 * sure that nothing is ignored. Throws `RestError` 400.
 */
export function variablesOf({ places }: RestOperation, { params, query, body }: RestRequest): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { name } of places.path) variables[name] = params[name];
  const options: Record<string, unknown> = {};
  const optionType = places.options ? getNamedType(places.options.type) : undefined;
  const optionFields = isInputObjectType(optionType) ? optionType.getFields() : {};
  for (const [name, value] of Object.entries(query)) {
    const argument = places.query.find((one) => one.name === name);
    const option = optionFields[name];
    if (argument) variables[name] = fromText(argument.type, value, name);
    else if (option) options[name] = fromText(option.type, value, name);
    else
      throw unknownName('query parameter', name, [
        ...places.query.map((one) => one.name),
        ...Object.keys(optionFields),
      ]);
  }
  if (places.options && Object.keys(options).length > 0) variables[places.options.name] = options;
  if (places.wholeBody) variables[places.wholeBody.name] = body ?? {};
  else Object.assign(variables, membersOf(body, places.body));
  return variables;
}

function membersOf(body: unknown, known: readonly GraphQLArgument[]): Record<string, unknown> {
  if (body === undefined || body === null) return {};
  if (typeof body !== 'object' || Array.isArray(body))
    throw new RestError(400, 'BAD_REQUEST', 'The body must be a JSON object.');
  const names = known.map(({ name }) => name);
  for (const name of Object.keys(body)) if (!names.includes(name)) throw unknownName('member of the body', name, names);
  return { ...body };
}

function unknownName(what: string, name: string, known: readonly string[]): RestError {
  const hint = known.length > 0 ? `; there are: ${known.join(', ')}` : '';
  return new RestError(400, 'INVALID_INPUT', `There is no ${what} '${name}'${hint}.`, { field: name });
}

/** A query string knows nothing but text: lists are parameters given several times, objects are JSON. */
function fromText(type: GraphQLInputType, value: string | readonly string[], name: string): unknown {
  const bare = getNullableType(type);
  const values = typeof value === 'string' ? [value] : value;
  if (isListType(bare)) return values.map((one) => scalarFrom(bare.ofType, one, name));
  const [single = '', ...others] = values;
  if (others.length > 0)
    throw new RestError(400, 'INVALID_INPUT', `'${name}' is given several times.`, { field: name });
  return scalarFrom(bare, single, name);
}

function scalarFrom(type: GraphQLInputType, text: string, name: string): unknown {
  const named = getNamedType(type);
  if (named === GraphQLBoolean && (text === 'true' || text === 'false')) return text === 'true';
  if ((named === GraphQLInt || named === GraphQLFloat) && text.trim() !== '' && !Number.isNaN(Number(text)))
    return Number(text);
  if (!isInputObjectType(named)) return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RestError(400, 'INVALID_INPUT', `'${name}' must be a JSON object.`, { field: name, cause });
  }
}
