import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, getNamedType } from 'graphql';
import type { RequestContext, Role } from './caller.ts';
import { RefusedError } from './refusal.ts';
import { includesRole } from './rights.ts';

/** What one has to be for the mutations that run Pellucid itself. */
const OWN_MUTATIONS: Readonly<Record<string, Role>> = {
  startScan: 'admin',
  cancelScan: 'admin',
  approveSweep: 'admin',
};

/** Mutations that take this act on a cloud, which is for operators. */
const ACTION_OPTIONS = 'ActionOptions';

/** A mutation: its name, and the names of its arguments' types. */
interface Mutation {
  readonly name: string;
  readonly takes: readonly string[];
}

/**
 * The role that a mutation is for; undefined where nothing says so. Queries and subscriptions are for readers, which every
 * caller is.
 */
export function requiredRole({ name, takes }: Mutation): Role | undefined {
  return takes.includes(ACTION_OPTIONS) ? 'operator' : OWN_MUTATIONS[name];
}

/** Told of each refusal. */
export type OnRefusal = (context: RequestContext, mutation: string, error: RefusedError) => void;

/** Has every mutation of a schema check the caller's role first. One that nothing is said about is for admins. */
export function enforceRoles(schema: GraphQLSchema, onRefusal: OnRefusal): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const needed = requiredRole(describe(field)) ?? 'admin';
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (parent, args, context: RequestContext, info) => {
      const { caller } = context;
      if (includesRole(caller.role, needed)) return resolve(parent, args, context, info);
      const message = `${field.name} is for the role ${needed}; ${caller.name} has the role ${caller.role}.`;
      const error = new RefusedError('FORBIDDEN', message);
      onRefusal(context, field.name, error);
      throw error;
    };
  }
}

function describe({ name, args }: GraphQLField<unknown, unknown>): Mutation {
  return { name, takes: args.map(({ type }) => getNamedType(type).name) };
}
