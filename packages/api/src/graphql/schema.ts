import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { TYPE_DEFS } from '../generated/type-defs.ts';

/** Resolvers of the hand-written part. */
export type Resolvers = NonNullable<ConstructorParameters<typeof Neo4jGraphQL>[0]['resolvers']>;

/** How a schema differs from the one for those who see everything. */
export interface SchemaOptions {
  /** The generated SDL when left out. */
  readonly typeDefs?: string;
  /** For an SDL with `@authorization`. */
  readonly authorization?: { readonly key: string };
  /** Whether to check the SDL, which takes as long as the rest: a test does so, and the generated SDL does not change. @default false */
  readonly validate?: boolean;
}

/**
 * The executable schema: what @neo4j/graphql makes of the SDL, plus our resolvers. The deprecated spellings are left
 * out: they are four fifths of what it would generate.
 */
export function buildSchema(
  driver: Driver,
  resolvers: Resolvers,
  { typeDefs = TYPE_DEFS, authorization, validate = false }: SchemaOptions = {},
): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs,
    driver,
    resolvers,
    validate,
    features: {
      ...(authorization ? { authorization } : {}),
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  return library.getSchema();
}
