import {
  type AttachInterfaceInput,
  attachInterface,
  beginServerAction,
  deleteServer,
  detachInterface,
  findServer,
  finishServerAction,
  type KeyValue,
  SERVER_ACTIONS,
  type Server,
  type ServerAction,
  type ServerInterface,
  setServerMetadata,
  setServerTags,
  showServer,
  type UpdateServerInput,
  updateServer,
  waitForInterfaceGone,
  waitForServerGone,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import type { Gateway } from '../gateway.ts';
import {
  type ById,
  bindMutations,
  type ChangeById,
  type Mutation,
  type MutationDefinition,
  mutation,
} from '../mutation.ts';
import { serverTargets } from '../server-targets.ts';

/** A mutation that answers with the server. */
function change<Args extends ById>(
  definition: Pick<MutationDefinition<Args, Server>, 'begin' | 'finish'>,
  more: (args: Args) => readonly RefreshTarget[] = () => [],
): Mutation {
  return mutation({
    ...definition,
    touches: (server, args) => [...serverTargets(server), ...more(args)],
    show: (server) => ({ server }),
  });
}

/** One of the table. */
function perform<Input extends object>(action: ServerAction<Input>): Mutation {
  return change<ById & Input>({
    begin: ({ cloud, marker }, args) =>
      beginServerAction(cloud, action, { id: args.id, input: args, isRetry: marker?.isRetry ?? false }),
    ...(action.to ? { finish: (cloud, server, { wait }) => finishServerAction(cloud, action, server, wait) } : {}),
  });
}

/** Mutation resolvers of schema/gateway/server-actions.graphql. */
export function serverMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    startServer: perform(SERVER_ACTIONS.startServer),
    stopServer: perform(SERVER_ACTIONS.stopServer),
    rebootServer: perform(SERVER_ACTIONS.rebootServer),
    pauseServer: perform(SERVER_ACTIONS.pauseServer),
    unpauseServer: perform(SERVER_ACTIONS.unpauseServer),
    suspendServer: perform(SERVER_ACTIONS.suspendServer),
    resumeServer: perform(SERVER_ACTIONS.resumeServer),
    shelveServer: perform(SERVER_ACTIONS.shelveServer),
    shelveOffloadServer: perform(SERVER_ACTIONS.shelveOffloadServer),
    unshelveServer: perform(SERVER_ACTIONS.unshelveServer),
    resizeServer: perform(SERVER_ACTIONS.resizeServer),
    confirmServerResize: perform(SERVER_ACTIONS.confirmServerResize),
    revertServerResize: perform(SERVER_ACTIONS.revertServerResize),
    rebuildServer: perform(SERVER_ACTIONS.rebuildServer),
    lockServer: perform(SERVER_ACTIONS.lockServer),
    unlockServer: perform(SERVER_ACTIONS.unlockServer),
    rescueServer: perform(SERVER_ACTIONS.rescueServer),
    unrescueServer: perform(SERVER_ACTIONS.unrescueServer),
    addServerSecurityGroup: perform(SERVER_ACTIONS.addServerSecurityGroup),
    removeServerSecurityGroup: perform(SERVER_ACTIONS.removeServerSecurityGroup),
    updateServer: change<ChangeById<UpdateServerInput>>({
      begin: ({ cloud }, { id, input }) => updateServer(cloud, id, input),
    }),
    setServerMetadata: change<ById & { readonly metadata: readonly KeyValue[] }>({
      begin: ({ cloud }, { id, metadata }) => setServerMetadata(cloud, id, metadata),
    }),
    setServerTags: change<ById & { readonly tags: readonly string[] }>({
      begin: ({ cloud }, { id, tags }) => setServerTags(cloud, id, tags),
    }),
    attachServerInterface: mutation<ChangeById<AttachInterfaceInput>, ServerInterface>({
      begin: ({ cloud }, { id, input }) => attachInterface(cloud, id, input),
      touches: (_made, { id }) => serverTargets({ id, volumeIds: [] }),
      show: (made) => ({ interface: made }),
    }),
    detachServerInterface: change<ById & { readonly portId: string }>(
      {
        begin: async ({ cloud }, { id, portId }) => {
          await detachInterface(cloud, id, portId);
          return showServer(cloud, id);
        },
        finish: async (cloud, { id }, { args: { portId }, wait }) => {
          await waitForInterfaceGone(cloud, { id, portId }, wait);
          return showServer(cloud, id);
        },
      },
      ({ portId }) => [{ kind: 'OpenStackPort', id: portId }],
    ),
    deleteServer: mutation<ById & { readonly force: boolean }, Pick<Server, 'id' | 'volumeIds'>>({
      begin: async ({ cloud, marker }, { id, force }) => {
        const server = await (marker?.isRetry ? findServer(cloud, id) : showServer(cloud, id));
        if (!server) return { id, volumeIds: [] };
        await deleteServer(cloud, id, { force });
        return server;
      },
      finish: async (cloud, server, { wait }) => {
        await waitForServerGone(cloud, server.id, wait);
        return server;
      },
      touches: serverTargets,
      show: ({ id }) => ({ id }),
    }),
  });
}
