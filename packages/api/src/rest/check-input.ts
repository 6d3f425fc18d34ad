import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { RestError } from './problem.ts';

/** An argument, or a member of an object. */
export interface Input {
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/**
 * Checks what a request holds against what the schema wants, in the words of JSON; graphql-js would use its own, and quote what
 * was sent, which may be secret. `path` is where it stands: `networks.0.portId`, empty for the body itself.
 * Throws `RestError` 400 with the `field`.
 */
export function checkInput({ type, defaultValue }: Input, value: unknown, path: string): void {
  if (value === undefined) {
    if (isNonNullType(type) && defaultValue === undefined)
      throw invalid(path, `'${path}' is required: ${wordsFor(type)}.`);
    return;
  }
  if (value === null) {
    if (isNonNullType(type)) throw wrong(type, path);
    return;
  }
  const bare = getNullableType(type);
  if (isListType(bare)) checkList({ type: bare.ofType }, value, path);
  else if (isInputObjectType(bare)) checkMembers(bare.getFields(), value, path);
  else if (!isLeaf(bare, value)) throw wrong(type, path);
}

/** Checks an object, or the body, for members that are wrong, missing, or that there are none of. */
export function checkMembers(members: Readonly<Record<string, Input>>, value: unknown, path: string): void {
  if (!isObject(value)) {
    if (path === '')
      throw new RestError(
        400,
        'INVALID_INPUT',
        'The body must be a JSON object, sent with `content-type: application/json`.',
      );
    throw invalid(path, `'${path}' must be an object.`);
  }
  const known = new Map(Object.entries(members));
  for (const name of Object.keys(value)) {
    if (!known.has(name)) throw unknownName('member', path === '' ? name : `${path}.${name}`, [...known.keys()]);
  }
  for (const [name, member] of known) checkInput(member, value[name], path === '' ? name : `${path}.${name}`);
}

/** What is said of a name that the schema does not have. */
export function unknownName(what: string, name: string, known: readonly string[]): RestError {
  const hint = known.length > 0 ? `; there are: ${known.join(', ')}` : '';
  return invalid(name, `There is no ${what} '${name}'${hint}.`);
}

/** A type in the words of JSON. */
function wordsFor(type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `a list, each of it ${wordsFor(bare.ofType)}`;
  const named = getNamedType(bare);
  if (isInputObjectType(named)) return 'an object';
  if (isEnumType(named))
    return `one of ${named
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  return SCALARS[named.name] ?? 'a string';
}

const SCALARS: Readonly<Record<string, string>> = {
  Boolean: 'true or false',
  Float: 'a number',
  Int: 'an integer of at most 32 bits',
};

/** One value is taken for a list of one, as GraphQL has it. */
function checkList(item: Input, value: unknown, path: string): void {
  const isList = Array.isArray(value);
  for (const [index, one] of (isList ? value : [value]).entries())
    checkInput(item, one, isList ? `${path}.${index}` : path);
}

function isLeaf(type: GraphQLNamedInputType, value: unknown): boolean {
  if (isInputObjectType(type)) return false;
  try {
    type.parseValue(value);
    return true;
  } catch {
    // What it says is in the words of GraphQL; ours are said instead.
    return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(type: GraphQLInputType, path: string): RestError {
  return invalid(path, `'${path}' must be ${wordsFor(type)}.`);
}

function invalid(field: string, message: string): RestError {
  return new RestError(400, 'INVALID_INPUT', message, { field });
}
