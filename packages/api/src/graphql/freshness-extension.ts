import type { ApolloServerPlugin } from '@apollo/server';
import { FIRST_PARTY_MODEL } from '@pellucid/provider-sdk';
import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { RequestContext } from '../callers/caller.ts';
import { type FreshnessSource, freshnessFor } from './freshness.ts';

/** A request with this header, and the value `include`, gets the freshness of what its answer is about. */
const HEADER = 'pellucid-freshness';

/** Adds `extensions.freshness` to answers that were asked for with it: the scopes of all kinds that the operation names. */
export function freshnessExtension(source: FreshnessSource): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ request }) => {
      if (request.http?.headers.get(HEADER) !== 'include') return;
      return {
        willSendResponse: async ({ document, schema, response, contextValue }) => {
          if (!document || response.body.kind !== 'single') return;
          const kinds = kindsIn(document, schema);
          if (kinds.length === 0) return;
          const sight = await source.sights.of(contextValue.caller);
          const freshness = await freshnessFor(source, { kinds }, sight);
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, freshness };
        },
      };
    },
  };
}

/** The kinds whose fields a document asks for. */
function kindsIn(document: DocumentNode, schema: GraphQLSchema): string[] {
  const kinds = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const type = types.getType();
        const name = type ? getNamedType(type).name : '';
        if (Object.hasOwn(FIRST_PARTY_MODEL, name)) kinds.add(name);
      },
    }),
  );
  return [...kinds];
}
