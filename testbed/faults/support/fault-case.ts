import { expect } from 'vitest';
import type { ScopeState } from '../../../packages/graph-builder/src/index.ts';
import type { ErrorCode } from '../../../packages/provider-sdk/src/index.ts';
import type { Fault } from './faulty-proxy.ts';
import { expectJournalWhole, expectNothingDeleted, expectSameGraph, freshnessOf, snapshotOf } from './graph.ts';
import { CLOUD, CLUSTER, type World } from './world.ts';

/** A fault of a cloud that concerns one scope, and what has to come of it. */
export interface ScopeFault {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly kind: string;
  /** Other kinds to which the same happens. */
  readonly alike?: readonly string[];
  readonly state: Exclude<ScopeState, 'running'>;
  /** Null where there is nothing to complain about. */
  readonly code: ErrorCode | null;
  /** What a person is told. */
  readonly says?: RegExp;
  readonly missingPermission?: RegExp;
  /** Settings of the OpenStack account. */
  readonly settings?: { readonly timeoutMs?: number; readonly retries?: number };
}

/** Scans through the fault and again without it, and looks at all that must hold. */
export async function expectScopeFault(world: World, fault: ScopeFault): Promise<void> {
  const { driver, builder } = world;
  const account = fault.kind.startsWith('OpenStack') ? CLOUD : CLUSTER;
  const accounts = [account === CLOUD ? world.cloud(fault.settings) : world.cluster()];
  const proxy = account === CLOUD ? world.cloudProxy : world.clusterProxy;
  const before = await snapshotOf(driver);
  const known = await freshnessOf(builder, account, fault.kind);

  proxy.inject(...fault.faults);
  const scan = await world.scan({ accounts });
  world.mend();

  const task = scan.tasks.find(({ kind }) => kind === fault.kind);
  expect.soft(task).toMatchObject({ state: fault.state, deleted: 0, withheld: 0 });
  const [error] = task?.errors ?? [];
  expect.soft(error?.code ?? null).toBe(fault.code);
  if (fault.says) expect.soft(error?.message).toMatch(fault.says);
  if (fault.missingPermission) expect.soft(error?.missingPermission).toMatch(fault.missingPermission);
  const isWhole = ['complete', 'forbidden', 'absent'].includes(fault.state);
  expect.soft(scan.state).toBe(isWhole ? 'succeeded' : 'partial');
  const { alike = [] } = fault;
  const others = scan.tasks.filter(({ state, kind }) => state !== 'complete' && kind !== fault.kind);
  const told = others.map(({ kind, state }) => ({ kind, state }));
  expect.soft(told).toEqual(alike.map((kind) => ({ kind, state: fault.state })));

  const fresh = await freshnessOf(builder, account, fault.kind);
  expect.soft(fresh).toMatchObject({ state: fault.state, code: fault.code, scanId: scan.id });
  expect.soft(fresh.lastAttempt > known.lastAttempt).toBe(true);
  if (fault.state === 'complete') expect.soft(fresh.lastComplete).not.toBe(known.lastComplete);
  else expect.soft(fresh.lastComplete).toBe(known.lastComplete);
  await expectNothingDeleted(driver, before);
  await expectJournalWhole(driver, builder);
  await expectHealing(world, before, { accounts });
}

/** The next scan of a healthy estate makes the graph what it was before all faults. */
export async function expectHealing(
  world: World,
  before: Awaited<ReturnType<typeof snapshotOf>>,
  request: Parameters<World['scan']>[0] = {},
): Promise<void> {
  world.mend();
  const healed = await world.scan(request);
  expect(healed).toMatchObject({ state: 'succeeded' });
  expect((await world.builder.freshness({})).filter(({ state }) => state !== 'complete')).toEqual([]);
  await expectSameGraph(world.driver, before);
  await expectJournalWhole(world.driver, world.builder);
}
