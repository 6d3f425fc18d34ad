import { createKeypair, deleteKeypair, importKeypair } from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import type { RequestContext } from '../../callers/caller.ts';
import { toAction } from '../../graphql/actions.ts';
import type { ActionOptions, Gateway } from '../gateway.ts';
import { removedOnce } from '../mutation.ts';

interface Options {
  readonly options?: ActionOptions | null;
}

/** The graph has the keypairs of the user who scans: those of callers cannot be listed by others. */
const touches = (): readonly RefreshTarget[] => [];

/** Mutation resolvers of schema/gateway/keypairs.graphql. */
export function keypairMutations(gateway: Gateway) {
  return {
    createKeypair: async (
      _parent: unknown,
      { input, options }: Options & { readonly input: { readonly name: string } },
      { caller }: RequestContext,
    ) => {
      // Beside the result, which is kept for who asks again.
      let privateKey: string | null = null;
      const request = { caller, name: 'createKeypair', input, options };
      const { result: keypair, action } = await gateway.act(request, {
        begin: async ({ cloud }) => {
          const made = await createKeypair(cloud, input.name);
          privateKey = made.privateKey;
          return made.keypair;
        },
        touches,
      });
      return { keypair, privateKey, action: toAction(action) };
    },
    importKeypair: async (
      _parent: unknown,
      { input, options }: Options & { readonly input: { readonly name: string; readonly publicKey: string } },
      { caller }: RequestContext,
    ) => {
      const request = { caller, name: 'importKeypair', input, options };
      const { result: keypair, action } = await gateway.act(request, {
        begin: ({ cloud, marker }) => importKeypair(cloud, input, marker),
        touches,
      });
      return { keypair, action: toAction(action) };
    },
    deleteKeypair: async (
      _parent: unknown,
      { name, options }: Options & { readonly name: string },
      { caller }: RequestContext,
    ) => {
      const request = { caller, name: 'deleteKeypair', input: { name }, options };
      const { action } = await gateway.act(request, {
        begin: async ({ cloud, marker }) => {
          await removedOnce(deleteKeypair(cloud, name), marker);
          return { name };
        },
        touches,
      });
      return { id: name, action: toAction(action) };
    },
  };
}
