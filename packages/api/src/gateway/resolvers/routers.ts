import {
  addRouterInterface,
  type CreateRouterInput,
  clearRouterGateway,
  createRouter,
  deleteRouter,
  type ExternalGatewayInput,
  listRouters,
  type RouterInterface,
  type RouterInterfaceInput,
  type RouterWithInterfaces,
  removeRouterInterface,
  setRouterGateway,
  showRouter,
  type UpdateRouterInput,
  updateRouter,
  waitForRouter,
  waitForRouterInterface,
} from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import { ask, askById } from '../ask.ts';
import type { Gateway } from '../gateway.ts';
import { type ById, bindMutations, type ChangeById, deletion, mutation, type WithInput } from '../mutation.ts';

/** Query resolvers of schema/gateway/routers.graphql. */
export function routerQueries(gateway: Gateway) {
  return { routers: ask(gateway, listRouters), router: askById(gateway, showRouter) };
}

/** A router and its ports, the one that keeps its address on the external network included. */
export function routerTargets({ id }: ById): RefreshTarget[] {
  const router = { kind: 'OpenStackRouter', id };
  return [
    router,
    { kind: 'OpenStackPort', field: 'router', of: router },
    // Known by its own relationship alone: what is gone is in no listing.
    { kind: 'OpenStackPort', field: 'gatewayOf', of: router },
  ];
}

const ofRouter = { touches: routerTargets, show: (router: RouterWithInterfaces) => ({ router }) };

const ofInterface = {
  touches: ({ routerId, portId, subnetId }: RouterInterface) => [
    { kind: 'OpenStackRouter', id: routerId },
    { kind: 'OpenStackPort', id: portId },
    { kind: 'OpenStackSubnet', id: subnetId },
  ],
  show: (routerInterface: RouterInterface) => ({ routerInterface }),
};

/** Mutation resolvers of schema/gateway/routers.graphql. */
export function routerMutations(gateway: Gateway) {
  return bindMutations(gateway, {
    createRouter: mutation<WithInput<CreateRouterInput>, RouterWithInterfaces>({
      begin: ({ cloud, marker }, { input }) => createRouter(cloud, input, marker),
      finish: (cloud, { id }, { wait }) => waitForRouter(cloud, id, wait),
      ...ofRouter,
    }),
    updateRouter: mutation<ChangeById<UpdateRouterInput>, RouterWithInterfaces>({
      begin: ({ cloud }, { id, input }) => updateRouter(cloud, id, input),
      ...ofRouter,
    }),
    deleteRouter: deletion({ remove: (cloud, { id }) => deleteRouter(cloud, id), touches: routerTargets }),
    addRouterInterface: mutation<ChangeById<RouterInterfaceInput>, RouterInterface>({
      begin: ({ cloud, marker }, { id, input }) => addRouterInterface(cloud, id, input, marker),
      finish: async (cloud, made, { wait }) => {
        await waitForRouterInterface(cloud, made, wait);
        return made;
      },
      ...ofInterface,
    }),
    removeRouterInterface: mutation<ChangeById<RouterInterfaceInput>, RouterInterface>({
      begin: ({ cloud }, { id, input }) => removeRouterInterface(cloud, id, input),
      ...ofInterface,
    }),
    setRouterGateway: mutation<ChangeById<ExternalGatewayInput>, RouterWithInterfaces>({
      begin: ({ cloud }, { id, input }) => setRouterGateway(cloud, id, input),
      ...ofRouter,
    }),
    clearRouterGateway: mutation<ById, RouterWithInterfaces>({
      begin: ({ cloud }, { id }) => clearRouterGateway(cloud, id),
      ...ofRouter,
    }),
  });
}
