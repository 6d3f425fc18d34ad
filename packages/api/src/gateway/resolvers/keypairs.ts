import { createKeypair, deleteKeypair, importKeypair } from '@pellucid/gateway';
import type { RequestContext } from '../../callers/caller.ts';
import type { ActionOptions, Gateway } from '../gateway.ts';

interface Options {
  readonly options?: ActionOptions | null;
}

/** Mutation resolvers of schema/gateway/keypairs.graphql. */
export function keypairMutations(gateway: Gateway) {
  return {
    createKeypair: async (
      _parent: unknown,
      { input, options }: Options & { readonly input: { readonly name: string } },
      { caller }: RequestContext,
    ) => {
      // Beside the result, which may be kept for who asks again.
      let privateKey: string | null = null;
      const { result: keypair, action } = await gateway.act(
        { caller, name: 'createKeypair', options },
        async ({ cloud }) => {
          const made = await createKeypair(cloud, input.name);
          privateKey = made.privateKey;
          return made.keypair;
        },
      );
      return { keypair, privateKey, action };
    },
    importKeypair: async (
      _parent: unknown,
      { input, options }: Options & { readonly input: { readonly name: string; readonly publicKey: string } },
      { caller }: RequestContext,
    ) => {
      const { result: keypair, action } = await gateway.act({ caller, name: 'importKeypair', options }, ({ cloud }) =>
        importKeypair(cloud, input),
      );
      return { keypair, action };
    },
    deleteKeypair: async (
      _parent: unknown,
      { name: id, options }: Options & { readonly name: string },
      { caller }: RequestContext,
    ) => {
      const { action } = await gateway.act({ caller, name: 'deleteKeypair', options }, ({ cloud }) =>
        deleteKeypair(cloud, id),
      );
      return { id, action };
    },
  };
}
