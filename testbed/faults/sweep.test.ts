import { describe, expect, it } from 'vitest';
import type { GraphBuilder, ScanRecord, ScanTask } from '../../packages/graph-builder/src/index.ts';
import { answer, gate, type Row, rows } from './support/acts.ts';
import { expectHealing } from './support/fault-case.ts';
import type { Fault } from './support/faulty-proxy.ts';
import { expectJournalWhole, expectNothingDeleted, expectSameGraph, freshnessOf, snapshotOf } from './support/graph.ts';
import { shareWorld } from './support/shared-world.ts';
import { CLOUD, type World } from './support/world.ts';

/** One page holds all: a fault cuts a list only once. */
const world = shareWorld({ pageSize: 1000 });

const SERVERS = /^GET \/compute\/.*\/servers\/detail/;
const PORTS = /^GET \/network\/.*\/ports/;
const VOLUMES = /^GET \/volume\/.*\/volumes\/detail/;
const HYPERVISORS = /^GET \/compute\/.*\/os-hypervisors/;

const only = (match: RegExp, key: string, keep: (rows: readonly Row[]) => readonly unknown[]): Fault => ({
  match,
  act: rows(key, keep),
});
const noServers = only(SERVERS, 'servers', () => []);
const withoutFirst = (all: readonly Row[]): readonly Row[] => all.slice(1);

const task = (scan: ScanRecord, kind: string): ScanTask | undefined => scan.tasks.find((one) => one.kind === kind);

/** Scans the cloud as it pretends to be. */
async function scanThrough(
  { cloudProxy, scan, cloud }: World,
  faults: readonly Fault[],
  { builder, allowSweep = false }: { readonly builder?: GraphBuilder; readonly allowSweep?: boolean } = {},
): Promise<ScanRecord> {
  cloudProxy.inject(...faults);
  return scan({ accounts: [cloud()], allowSweep }, builder);
}

describe('a cloud that is suddenly empty', () => {
  it('keeps its servers, and says what waits for a word', async () => {
    const { driver, builder } = world();
    const before = await snapshotOf(driver);
    const servers = Object.values(before.nodes).filter(({ kind }) => kind === 'OpenStackServer').length;
    const scan = await scanThrough(world(), [noServers]);
    expect(task(scan, 'OpenStackServer')).toMatchObject({ state: 'complete', found: 0, deleted: 0, withheld: servers });
    expect(await freshnessOf(builder, CLOUD, 'OpenStackServer')).toMatchObject({
      state: 'complete',
      found: 0,
      pendingSweep: servers,
    });
    expect((await snapshotOf(driver)).edges).toEqual(before.edges);
    await expectNothingDeleted(driver, before);
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
    expect(await freshnessOf(builder, CLOUD, 'OpenStackServer')).toMatchObject({ found: servers, pendingSweep: 0 });
  });

  it('keeps what is pending when the next listing fails', async () => {
    const { driver, builder } = world();
    const before = await snapshotOf(driver);
    await scanThrough(world(), [noServers]);
    const { pendingSweep } = await freshnessOf(builder, CLOUD, 'OpenStackServer');
    await scanThrough(world(), [{ match: SERVERS, act: answer(500, {}) }]);
    expect(await freshnessOf(builder, CLOUD, 'OpenStackServer')).toMatchObject({ state: 'failed', pendingSweep });
    await expectNothingDeleted(driver, before);
    await expectHealing(world(), before);
  });

  it('loses them when somebody approves, and gets them back as they were', async () => {
    const { driver, builder } = world();
    const before = await snapshotOf(driver);
    const scan = await scanThrough(world(), [noServers]);
    const pending = task(scan, 'OpenStackServer')?.withheld ?? 0;
    const { scope } = await freshnessOf(builder, CLOUD, 'OpenStackServer');
    expect(await builder.approveSweep(scope)).toBe(pending);
    const after = await snapshotOf(driver);
    expect(Object.values(after.nodes).filter(({ kind }) => kind === 'OpenStackServer')).toEqual([]);
    const gone = await builder.deletedResources({ kinds: ['OpenStackServer'] }, { limit: 100, offset: 0 });
    expect(gone).toHaveLength(pending);
    expect(gone.flatMap(({ ends }) => ends).filter(({ uid }) => uid.startsWith('kubernetes/'))).not.toEqual([]);
    expect(await freshnessOf(builder, CLOUD, 'OpenStackServer')).toMatchObject({ pendingSweep: 0 });
    await expectJournalWhole(driver, builder);
    // Both accounts: the links between them come back as well.
    await expectHealing(world(), before);
    expect(await builder.deletedResources({ kinds: ['OpenStackServer'] }, { limit: 100, offset: 0 })).toEqual([]);
  });

  it('approving deletes nothing that came back meanwhile', async () => {
    const { driver, builder } = world();
    const before = await snapshotOf(driver);
    await scanThrough(world(), [noServers]);
    const { scope } = await freshnessOf(builder, CLOUD, 'OpenStackServer');
    await scanThrough(world(), []);
    expect(await builder.approveSweep(scope)).toBe(0);
    await expectSameGraph(driver, before);
    await expectJournalWhole(driver, builder);
  });

  it('loses them at once with allowSweep', async () => {
    const { driver, builder } = world();
    const before = await snapshotOf(driver);
    const scan = await scanThrough(world(), [noServers], { allowSweep: true });
    expect(task(scan, 'OpenStackServer')).toMatchObject({ withheld: 0, found: 0 });
    expect(task(scan, 'OpenStackServer')?.deleted).toBeGreaterThan(5);
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });
});

describe('a kind that shrinks', () => {
  it('by half: nothing goes', async () => {
    const { driver, builder } = world();
    const before = await snapshotOf(driver);
    const scan = await scanThrough(world(), [only(PORTS, 'ports', (all) => all.slice(0, all.length / 2))]);
    const ports = task(scan, 'OpenStackPort');
    expect(ports).toMatchObject({ state: 'complete', deleted: 0 });
    expect(ports?.withheld).toBeGreaterThanOrEqual(ports?.found ?? Number.NaN);
    expect(ports?.found).toBeGreaterThan(5);
    await expectNothingDeleted(driver, before);
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });

  it('by a few, in a small scope: they go, and come back with their edges', async () => {
    const { driver, builder } = world();
    const before = await snapshotOf(driver);
    const scan = await scanThrough(world(), [only(HYPERVISORS, 'hypervisors', (all) => all.slice(2))]);
    expect(task(scan, 'OpenStackHypervisor')).toMatchObject({ state: 'complete', deleted: 2, withheld: 0 });
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });

  it('once, where it takes two scans: it goes with the second', async () => {
    const { driver, builder, builderWith } = world();
    const patient = builderWith({ sweep: { afterScans: 2 } });
    const before = await snapshotOf(driver);
    const missing = [only(VOLUMES, 'volumes', withoutFirst)];
    expect(await scanThrough(world(), missing, { builder: patient })).toMatchObject({ deleted: 0, withheld: 0 });
    await expectNothingDeleted(driver, before);
    expect(await scanThrough(world(), missing, { builder: patient })).toMatchObject({ deleted: 1 });
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });

  it('once, where it takes two scans, and is there again in between: it stays', async () => {
    const { driver, builder, builderWith } = world();
    const patient = builderWith({ sweep: { afterScans: 2 } });
    const before = await snapshotOf(driver);
    const missing = [only(VOLUMES, 'volumes', withoutFirst)];
    for (const faults of [missing, [], missing, [{ match: VOLUMES, act: answer(500, {}) }]]) {
      expect(await scanThrough(world(), faults, { builder: patient })).toMatchObject({ deleted: 0 });
    }
    await expectNothingDeleted(driver, before);
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });
});

it('zero rows for want of a right are not the zero rows of an empty cloud', async () => {
  world.spoil();
  const { driver, builder, scan, cloud, cloudProxy } = world();
  const account = { ...cloud(), include: ['OpenStackNetworkAgent'] };
  const agents = task(await scan({ accounts: [account] }), 'OpenStackNetworkAgent')?.found;
  const before = await snapshotOf(driver);
  const noAgents = only(/^GET \/network\/.*\/agents/, 'agents', () => []);
  // Neutron answers 200 and an empty list to those who may not see agents.
  cloudProxy.inject(noAgents, { match: /^GET \/network\/.*\/quotas/, act: answer(403, {}) });
  const refused = await scan({ accounts: [account] });
  expect(task(refused, 'OpenStackNetworkAgent')).toMatchObject({ state: 'forbidden', deleted: 0, withheld: 0 });
  expect(await freshnessOf(builder, CLOUD, 'OpenStackNetworkAgent')).toMatchObject({
    state: 'forbidden',
    code: 'FORBIDDEN',
    missingPermission: 'get_agent, get_dhcp-networks, get_l3-routers (network)',
  });
  cloudProxy.inject(noAgents);
  const none = await scan({ accounts: [account] });
  expect(task(none, 'OpenStackNetworkAgent')).toMatchObject({
    state: 'complete',
    found: 0,
    deleted: 0,
    withheld: agents,
  });
  expect(await freshnessOf(builder, CLOUD, 'OpenStackNetworkAgent')).toMatchObject({
    code: null,
    missingPermission: null,
  });
  await expectNothingDeleted(driver, before);
  await expectHealing(world(), before, { accounts: [account] });
});

it('an account under another name: the old one stays as it was', async () => {
  world.spoil();
  const { driver, builder, scan, cloud, cluster } = world();
  const before = await snapshotOf(driver);
  const known = await freshnessOf(builder, CLOUD, 'OpenStackServer');
  expect(await scan({ accounts: [{ ...cloud(), name: 'renamed' }, cluster()] })).toMatchObject({
    state: 'succeeded',
    deleted: 0,
    withheld: 0,
  });
  expect(await freshnessOf(builder, CLOUD, 'OpenStackServer')).toEqual(known);
  await expectNothingDeleted(driver, before);
  await expectJournalWhole(driver, builder);
});

describe('a scan that is stopped midway', () => {
  it.each(['by its id', 'by its caller', 'by its deadline'])('%s', async (how) => {
    const { driver, builder, builderWith, cloudProxy, scan, cloud } = world();
    const before = await snapshotOf(driver);
    const held = gate();
    cloudProxy.inject({ match: PORTS, act: held.act }, noServers, only(VOLUMES, 'volumes', withoutFirst));
    const caller = new AbortController();
    const id = `stopped-${how.replaceAll(' ', '-')}`;
    const running = scan(
      { id, accounts: [cloud()], signal: caller.signal, allowSweep: true },
      how === 'by its deadline' ? builderWith({ deadlineMs: 2000 }) : builder,
    );
    await held.reached;
    if (how === 'by its id') expect(await builder.cancelScan(id)).toBe(true);
    if (how === 'by its caller') caller.abort();
    const stopped = await running;
    held.open();
    expect(stopped.state).toBe(how === 'by its deadline' ? 'partial' : 'cancelled');
    const code = how === 'by its deadline' ? 'TIMEOUT' : 'CANCELLED';
    expect(await freshnessOf(builder, CLOUD, 'OpenStackPort')).toMatchObject({ code, scanId: id });
    expect((await builder.scan(id))?.state).toBe(stopped.state);
    await expectJournalWhole(driver, builder);
    await expectHealing(world(), before);
  });
});
