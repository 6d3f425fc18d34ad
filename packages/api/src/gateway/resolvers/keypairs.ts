import {
  createKeypair,
  deleteKeypair,
  importKeypair,
  type Keypair,
  listKeypairs,
  showKeypair,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { bindMutations, mutation, type WithInput } from '../mutation.ts';

/** Keypairs have no id. */
export interface ByName {
  readonly name: string;
}

/** Query resolvers of schema/gateway/keypairs.graphql. */
export function keypairQueries(gateway: Gateway) {
  return {
    keypairs: ask(gateway, listKeypairs),
    keypair: ask(gateway, (cloud, { name }: ByName) => showKeypair(cloud, name)),
  };
}

/** The graph has the keypairs of the user who scans: those of callers cannot be listed by others. */
const touches = (): readonly RefreshTarget[] => [];

/** Mutation resolvers of schema/gateway/keypairs.graphql. */
export function keypairMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createKeypair: mutation<WithInput<ByName>, Keypair>({
      begin: async ({ cloud, answerOnce }, { input }) => {
        const { keypair, privateKey } = await createKeypair(cloud, input.name);
        answerOnce({ privateKey });
        return keypair;
      },
      touches,
      show: (keypair) => ({ keypair, privateKey: null }),
    }),
    importKeypair: mutation<WithInput<ByName & { readonly publicKey: string }>, Keypair>({
      begin: ({ cloud }, { input }) => importKeypair(cloud, input),
      touches,
      show: (keypair) => ({ keypair }),
    }),
    deleteKeypair: mutation<ByName, ByName>({
      begin: async ({ cloud }, { name }) => {
        await deleteKeypair(cloud, name);
        return { name };
      },
      touches,
      show: ({ name }) => ({ id: name }),
    }),
  });
}
