import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { TYPE_DEFS } from '../generated/type-defs.ts';

/** Resolvers of the hand-written part. */
export type Resolvers = NonNullable<ConstructorParameters<typeof Neo4jGraphQL>[0]['resolvers']>;

/**
 * The executable schema: what @neo4j/graphql makes of the SDL, plus our resolvers. The deprecated spellings are left
 * out: they are four fifths of what it would generate.
 */
export function buildSchema(driver: Driver, resolvers: Resolvers): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: TYPE_DEFS,
    driver,
    resolvers,
    features: {
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
