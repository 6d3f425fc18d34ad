import type { ApolloServerPlugin } from '@apollo/server';
import { checkCost } from './query-cost.ts';

/** Refuses costly queries when their variables are known, which a validation rule is not told. */
export function limitCost(limit: number): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const costly = checkCost({ schema, document, operation, variables: request.variables ?? {} }, limit);
        if (costly) throw costly;
      },
    }),
  };
}
