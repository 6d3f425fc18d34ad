import type { GatewayCloud, TopologyStep } from '@pellucid/gateway';
import { describe, expect, it } from 'vitest';
import { createExclusive } from '../src/gateway/exclusive.ts';
import { type TopologyResult, topologyWork } from '../src/gateway/topology-work.ts';

const CLOUD: GatewayCloud = {
  ...{ account: 'prod', region: 'one', projectId: 'p1', signal: AbortSignal.timeout(60_000) },
  service: () => {
    throw new Error('no service is asked for');
  },
};
const CONTEXT = { cloud: CLOUD, marker: null };
const follow = (onSteps: (steps: readonly { readonly state: string }[]) => void = () => undefined) => ({
  ...{ timeoutMs: 1000, signal: CLOUD.signal, onSteps },
});
const step = (state: TopologyStep['state'], resourceId: string | null): TopologyStep => ({
  ...{ id: 'create-volume/data', operation: 'CREATE', kind: 'OpenStackVolume', name: 'data', dependsOn: [] },
  ...{ state, resourceId, error: null },
});
const PLAN: TopologyResult = { name: 'shop', steps: [step('PLANNED', null)] };

function setUp(carryOut: () => Promise<readonly TopologyStep[]> = async () => [step('DONE', 'v1')]) {
  const exclusive = createExclusive();
  const plans: boolean[] = [];
  const work = () =>
    topologyWork(exclusive, {
      name: 'shop',
      plan: async (_cloud, isRetry) => {
        plans.push(isRetry);
        return PLAN;
      },
      carryOut: async (_cloud, _plan, { onSteps }) => {
        onSteps([step('RUNNING', 'v1')]);
        return carryOut();
      },
    });
  return { work, plans };
}

describe('an action on a topology', () => {
  it('is accepted with its plan, tells of its steps, and touches what they have made, also when it fails', async () => {
    const { work } = setUp(() => Promise.reject(new Error('no')));
    const action = work();
    const accepted = await action.begin(CONTEXT);
    expect([accepted, action.touches(accepted)]).toEqual([PLAN, []]);
    const seen: string[] = [];
    const ended = action.finish?.(
      CLOUD,
      accepted,
      follow((steps) => seen.push(...steps.map(({ state }) => state))),
    );
    await expect(ended).rejects.toThrow('no');
    expect(seen).toEqual(['RUNNING']);
    expect(action.touches(accepted)).toEqual([{ kind: 'OpenStackVolume', id: 'v1' }]);
  });

  it('is planned anew when another process has accepted it', async () => {
    const { work, plans } = setUp();
    expect(await work().finish?.(CLOUD, PLAN, follow())).toMatchObject({ steps: [{ state: 'DONE' }] });
    expect(plans).toEqual([true]);
  });

  it('is done one at a time', async () => {
    const { work } = setUp();
    const [first, second] = [work(), work()];
    const accepted = await first.begin(CONTEXT);
    await expect(second.begin(CONTEXT)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(work().begin({ ...CONTEXT, cloud: { ...CLOUD, projectId: 'p2' } })).resolves.toEqual(PLAN);
    await first.finish?.(CLOUD, accepted, follow());
    await expect(second.begin(CONTEXT)).resolves.toEqual(PLAN);
  });
});
