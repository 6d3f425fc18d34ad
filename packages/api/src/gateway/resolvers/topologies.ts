import {
  buildTopology,
  findTopology,
  type GatewayCloud,
  isEmpty,
  listTopologies,
  planRemoval,
  planTopology,
  removeTopology,
  showTopology,
  type TopologyInput,
} from '@pellucid/gateway';
import type { RequestContext } from '../../callers/caller.ts';
import { toAction } from '../../graphql/actions.ts';
import { ask } from '../ask.ts';
import { createExclusive } from '../exclusive.ts';
import type { ActionOptions, Gateway } from '../gateway.ts';
import { topologyWork } from '../topology-work.ts';
import type { ByName } from './keypairs.ts';

/** Query resolvers of schema/gateway/topologies.graphql. */
export function topologyQueries(gateway: Gateway) {
  return {
    topologies: ask(gateway, listTopologies),
    topology: ask(gateway, (cloud, { name }: ByName) => showTopology(cloud, name)),
  };
}

/** Arguments of what can be planned only. */
export interface Planned {
  readonly dryRun: boolean;
  readonly options?: ActionOptions | null;
}

/** Arguments of `createTopology`. */
export interface Created extends Planned {
  readonly input: TopologyInput;
  readonly keepOnFailure: boolean;
}

/** Mutation resolvers of schema/gateway/topologies.graphql. */
export function topologyMutations(gateway: Gateway) {
  const exclusive = createExclusive();
  return {
    createTopology: async (
      _parent: unknown,
      { input, dryRun, keepOnFailure, options }: Created,
      { caller }: RequestContext,
    ) => {
      const { name } = input;
      if (dryRun) {
        const { steps } = await gateway.read(caller, options ?? {}, (cloud) => planTopology(cloud, input));
        return { topology: null, steps, action: null };
      }
      const work = topologyWork(exclusive, {
        name,
        plan: (cloud) => planTopology(cloud, input),
        carryOut: (cloud, plan, { wait, onSteps }) => buildTopology(cloud, plan, { wait, onSteps, keepOnFailure }),
      });
      const request = { caller, name: 'createTopology', input: { input, keepOnFailure }, options };
      const { result, action } = await gateway.act(request, work);
      const isDone = action.state === 'succeeded';
      const topology = isDone ? await gateway.read(caller, options ?? {}, (cloud) => showTopology(cloud, name)) : null;
      return { topology, steps: action.steps ?? result.steps, action: toAction(action) };
    },
    deleteTopology: async (
      _parent: unknown,
      { name, dryRun, options }: Planned & ByName,
      { caller }: RequestContext,
    ) => {
      const plan = async (cloud: GatewayCloud) => planRemoval(await showTopology(cloud, name));
      if (dryRun) {
        const { steps } = await gateway.read(caller, options ?? {}, plan);
        return { name, steps, action: null };
      }
      const work = topologyWork(exclusive, {
        name,
        // A retry that finds nothing more has done what it was to do.
        plan: async (cloud, isRetry) => {
          const topology = await findTopology(cloud, name);
          return isRetry && isEmpty(topology) ? planRemoval(topology) : plan(cloud);
        },
        carryOut: removeTopology,
      });
      const { result, action } = await gateway.act({ caller, name: 'deleteTopology', input: { name }, options }, work);
      return { name, steps: action.steps ?? result.steps, action: toAction(action) };
    },
  };
}
