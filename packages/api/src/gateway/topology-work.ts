import type { GatewayCloud, TopologyStep } from '@pellucid/gateway';
import type { ActionContext, ActionWork, FollowOptions } from '../actions/action-work.ts';
import type { Exclusive } from './exclusive.ts';
import { topologyTargets } from './topology-targets.ts';

/** A topology, and what is done for it. */
export interface TopologyResult {
  readonly name: string;
  readonly steps: readonly TopologyStep[];
}

/** What is done with a topology: first it is planned, then done. */
export interface TopologyWorkDefinition<Plan extends TopologyResult> {
  readonly name: string;
  readonly plan: (cloud: GatewayCloud, isRetry: boolean) => Promise<Plan>;
  readonly carryOut: (cloud: GatewayCloud, plan: Plan, follow: Following) => Promise<readonly TopologyStep[]>;
}

interface Following {
  readonly wait: FollowOptions;
  readonly onSteps: (steps: readonly TopologyStep[]) => void;
}

/** An action on a whole topology: accepted when it is planned. Two at a time with the same topology are kept apart. */
export function topologyWork<Plan extends TopologyResult>(
  exclusive: Exclusive,
  { name, plan, carryOut }: TopologyWorkDefinition<Plan>,
): ActionWork<TopologyResult> {
  let planned: Plan | undefined;
  // What is touched is known while it goes on only.
  let steps: readonly TopologyStep[] = [];
  const keyOf = ({ account, region, projectId }: GatewayCloud): string => [account, region, projectId, name].join(' ');
  const prepare = async (cloud: GatewayCloud, isRetry: boolean): Promise<Plan> => {
    exclusive.enter(keyOf(cloud), `topology '${name}'`);
    try {
      planned = await plan(cloud, isRetry);
      ({ steps } = planned);
      return planned;
    } catch (error) {
      exclusive.leave(keyOf(cloud));
      throw error;
    }
  };
  return {
    begin: async ({ cloud, marker }: ActionContext) => {
      const { steps: first } = await prepare(cloud, marker?.isRetry ?? false);
      return { name, steps: first };
    },
    finish: async (cloud, _accepted, wait) => {
      // Accepted by a process that has ended: it is planned anew, by what is there now.
      const current = planned ?? (await prepare(cloud, true));
      const onSteps = (seen: readonly TopologyStep[]): void => {
        steps = seen;
        wait.onSteps(seen);
      };
      try {
        const done = await carryOut(cloud, current, { wait, onSteps });
        return { name, steps: done };
      } finally {
        exclusive.leave(keyOf(cloud));
      }
    },
    touches: () => topologyTargets(steps),
  };
}
