import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLField,
  GraphQLFloat,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLInt,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { companionsOf } from './companions.ts';
import { type Asked, referencesIn, type Thing, thingAt } from './references.ts';

/** What somebody has, by what it is. */
export type Things = Readonly<Record<Thing, string>>;

/** A request that names something of somebody else. */
export interface Attempt extends Asked {
  /** Where it does. */
  readonly path: string;
  readonly args: Readonly<Record<string, unknown>>;
}

type Root = GraphQLField<unknown, unknown>;

/** Whose things are named. */
export interface Owners {
  readonly theirs: Things;
  readonly own: Things;
}

/**
 * For each place in a field's arguments where something can be named: once with theirs there and one's own everywhere else, and
 * once with theirs everywhere.
 */
export function attemptsOf(operation: Asked['operation'], root: Root, { theirs, own }: Owners): Attempt[] {
  const asked = { operation, field: root.name };
  const attempts = referencesIn(asked, root.args).flatMap(({ path }) =>
    [own, theirs].map((others) => {
      const build: Build = { asked, path, at: theirs, elsewhere: others };
      const args = merge(objectOf(build, root.args, ''), companionsOf(root, path, others));
      return { ...asked, path, args };
    }),
  );
  return [...new Map(attempts.map((attempt) => [JSON.stringify(attempt), attempt])).values()];
}

interface Build {
  readonly asked: Asked;
  /** The place that it is about. */
  readonly path: string;
  readonly at: Things;
  readonly elsewhere: Things;
}

/** What must be given, and what leads to the place. */
function objectOf(
  build: Build,
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  parent: string,
): Record<string, unknown> {
  const entries = fields.flatMap(({ name, type, defaultValue }) => {
    const path = parent ? `${parent}.${name}` : name;
    const leadsThere = build.path === path || build.path.startsWith(`${path}.`);
    const isNeeded = isNonNullType(type) && defaultValue === undefined;
    return leadsThere || isNeeded ? [[name, valueAt(build, type, path)]] : [];
  });
  return Object.fromEntries(entries);
}

function valueAt(build: Build, given: GraphQLInputType, path: string): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [valueAt(build, type.ofType, path)];
  if (isInputObjectType(type)) return objectOf(build, Object.values(type.getFields()), path);
  const thing = thingAt(build.asked, path, type);
  if (thing) return (path === build.path ? build.at : build.elsewhere)[thing];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type === GraphQLInt || type === GraphQLFloat) return 2;
  return type === GraphQLBoolean ? true : build.elsewhere.name;
}

/** Objects in each other; what is in both is that of the second. */
function merge(first: Readonly<Record<string, unknown>>, second: Readonly<Record<string, unknown>>) {
  const merged: Record<string, unknown> = { ...first, ...second };
  for (const [name, value] of Object.entries(second)) {
    const other = first[name];
    if (isObject(value) && isObject(other)) merged[name] = merge(other, value);
  }
  return merged;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
