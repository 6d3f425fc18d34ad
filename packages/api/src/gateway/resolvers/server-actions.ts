import {
  type AttachInterfaceInput,
  attachInterface,
  beginServerAction,
  deleteServer,
  detachInterface,
  findServer,
  finishServerAction,
  type GatewayCloud,
  type KeyValue,
  SERVER_ACTIONS,
  type Server,
  type ServerAction,
  setServerMetadata,
  setServerTags,
  showServer,
  type UpdateServerInput,
  updateServer,
  type WaitOptions,
  waitForInterfaceGone,
  waitForServerGone,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import type { RequestContext } from '../../callers/caller.ts';
import { toAction } from '../../graphql/actions.ts';
import type { ActionOptions, Gateway } from '../gateway.ts';
import { serverTargets } from '../server-targets.ts';

interface OnServer {
  readonly id: string;
  readonly options?: ActionOptions | null;
}

/** How something is done with a server: asked for, and waited for where Nova is not done when it answers. */
interface Work<Args, Result> {
  readonly name: string;
  /** `isRetry`: the same was asked for before, and nobody knows what came of it. */
  readonly begin: (cloud: GatewayCloud, args: OnServer & Args, isRetry: boolean) => Promise<Result>;
  readonly finish?: (
    cloud: GatewayCloud,
    result: Result,
    context: { readonly args: OnServer & Args; readonly wait: WaitOptions },
  ) => Promise<Result>;
  readonly touches: (result: Result, args: OnServer & Args) => readonly RefreshTarget[];
}

/** Mutation resolvers of schema/gateway/server-actions.graphql. */
export function serverMutations(gateway: Gateway) {
  const act = async <Args, Result>(
    { name, begin, finish, touches }: Work<Args, Result>,
    args: OnServer & Args,
    { caller }: RequestContext,
  ) => {
    const { options, ...input } = args;
    const { result, action } = await gateway.act<Result>(
      { caller, name, input, options },
      {
        begin: ({ cloud, marker }) => begin(cloud, args, marker?.isRetry ?? false),
        ...(finish ? { finish: (cloud, begun, wait) => finish(cloud, begun, { args, wait }) } : {}),
        touches: (begun) => touches(begun, args),
      },
    );
    return { result, action: toAction(action) };
  };
  /** A mutation that answers with the server. */
  const change =
    <Args>(work: Omit<Work<Args, Server>, 'touches'>, more?: (args: Args) => readonly RefreshTarget[]) =>
    async (_parent: unknown, args: OnServer & Args, context: RequestContext) => {
      const touches = (server: Server) => [...serverTargets(server), ...(more?.(args) ?? [])];
      const { result: server, action } = await act({ ...work, touches }, args, context);
      return { server, action };
    };
  /** One of the table. */
  const perform = <Input extends object>(action: ServerAction<Input>) =>
    change<Input>({
      name: action.name,
      begin: (cloud, args, isRetry) => beginServerAction(cloud, action, { id: args.id, input: args, isRetry }),
      ...(action.to ? { finish: (cloud, server, { wait }) => finishServerAction(cloud, action, server, wait) } : {}),
    });
  return {
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
    updateServer: change<{ readonly input: UpdateServerInput }>({
      name: 'updateServer',
      begin: (cloud, { id, input }) => updateServer(cloud, id, input),
    }),
    setServerMetadata: change<{ readonly metadata: readonly KeyValue[] }>({
      name: 'setServerMetadata',
      begin: (cloud, { id, metadata }) => setServerMetadata(cloud, id, metadata),
    }),
    setServerTags: change<{ readonly tags: readonly string[] }>({
      name: 'setServerTags',
      begin: (cloud, { id, tags }) => setServerTags(cloud, id, tags),
    }),
    attachServerInterface: async (
      _parent: unknown,
      args: OnServer & { readonly input: AttachInterfaceInput },
      context: RequestContext,
    ) => {
      const { result, action } = await act(
        {
          name: 'attachServerInterface',
          begin: (cloud, { id, input }, isRetry) => attachInterface(cloud, id, input, { isRetry }),
          touches: () => serverTargets({ id: args.id, volumeIds: [] }),
        },
        args,
        context,
      );
      return { interface: result, action };
    },
    detachServerInterface: change<{ readonly portId: string }>(
      {
        name: 'detachServerInterface',
        begin: async (cloud, { id, portId }) => {
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
    deleteServer: async (_parent: unknown, args: OnServer & { readonly force: boolean }, context: RequestContext) => {
      const { id } = args;
      const { action } = await act<{ readonly force: boolean }, Pick<Server, 'id' | 'volumeIds'>>(
        {
          name: 'deleteServer',
          begin: async (cloud, _args, isRetry) => {
            const server = await (isRetry ? findServer(cloud, id) : showServer(cloud, id));
            if (!server) return { id, volumeIds: [] };
            await deleteServer(cloud, id, args);
            return server;
          },
          finish: async (cloud, server, { wait }) => {
            await waitForServerGone(cloud, id, wait);
            return server;
          },
          touches: serverTargets,
        },
        args,
        context,
      );
      return { id, action };
    },
  };
}
