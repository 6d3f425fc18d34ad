import {
  GraphQLBoolean,
  GraphQLFloat,
  type GraphQLInputType,
  GraphQLInt,
  getNamedType,
  getNullableType,
  isListType,
} from 'graphql';
import { checkInput, checkMembers, unknownName } from './check-input.ts';
import type { RestOperation } from './operation.ts';
import { RestError } from './problem.ts';

/** The parts of a request that arguments come from. */
export interface RestRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed; undefined without one. */
  readonly body: unknown;
}

/** The variables of a route's operation. Nothing that was sent is ignored. Throws `RestError` 400 for what is wrong or missing. */
export function variablesOf({ places }: RestOperation, { params, query, body }: RestRequest): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { name } of places.path) variables[name] = params[name];
  for (const name of Object.keys(query)) {
    if (!places.query.some(({ input }) => input.name === name))
      throw unknownName(
        'query parameter',
        name,
        places.query.map(({ input }) => input.name),
      );
  }
  for (const { input, memberOf } of places.query) {
    const { name, type } = input;
    const text = query[name];
    const value = text === undefined ? undefined : fromText(type, text, name);
    checkInput(input, value, name);
    if (value === undefined) continue;
    if (memberOf === null) variables[name] = value;
    else variables[memberOf] = { ...Object(variables[memberOf]), [name]: value };
  }
  if (places.wholeBody) {
    variables[places.wholeBody.name] = body ?? {};
    checkInput(places.wholeBody, body ?? {}, '');
    return variables;
  }
  checkMembers(Object.fromEntries(places.body.map((argument) => [argument.name, argument])), body ?? {}, '');
  return { ...variables, ...Object(body) };
}

/** A query string knows nothing but text: lists are parameters given several times. */
function fromText(type: GraphQLInputType, text: string | readonly string[], name: string): unknown {
  const bare = getNullableType(type);
  const texts = typeof text === 'string' ? [text] : text;
  if (isListType(bare)) return texts.map((one) => scalarFrom(bare.ofType, one));
  const [single = '', ...others] = texts;
  if (others.length > 0)
    throw new RestError(400, 'INVALID_INPUT', `'${name}' is given several times.`, { field: name });
  return scalarFrom(bare, single);
}

/** What is not of its type stays text, and is refused as such. */
function scalarFrom(type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type);
  if (named === GraphQLBoolean && (text === 'true' || text === 'false')) return text === 'true';
  if ((named === GraphQLInt || named === GraphQLFloat) && text.trim() !== '' && !Number.isNaN(Number(text)))
    return Number(text);
  return text;
}
