import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gate, rows } from './support/acts.ts';
import { startCliScan } from './support/cli.ts';
import { LEASE } from './support/driver.ts';
import { expectHealing } from './support/fault-case.ts';
import type { Fault } from './support/faulty-proxy.ts';
import { expectJournalWhole, expectSameGraph, snapshotOf } from './support/graph.ts';
import { haltScanner, type Stage } from './support/scanner-process.ts';
import { shareWorld } from './support/shared-world.ts';
import { CLOUD } from './support/world.ts';

const world = shareWorld({ pageSize: 1000 });

const PORTS = /^GET \/network\/.*\/ports/;

/** Something to write in every stage: names that change, and a volume that goes with its edges. */
const changes: readonly Fault[] = [
  {
    match: /^GET \/compute\/.*\/servers\/detail/,
    act: rows('servers', (all) => all.map((row) => ({ ...row, name: `other-${row['name']}` }))),
  },
  { match: /^GET \/volume\/.*\/volumes\/detail/, act: rows('volumes', (all) => all.slice(1)) },
];

describe('kill -9 of a scanner', () => {
  it.each<Stage>(['listing', 'edges', 'sweep', 'links'])('at %s', async (haltAt) => {
    const { driver, builder, login, cloud, cloudProxy, scan } = world();
    const before = await snapshotOf(driver);
    const id = randomUUID();
    cloudProxy.inject(...changes);
    const scanner = await haltScanner({ login, id, haltAt }, [cloud()]);
    await scanner.kill();

    const { nodes } = await snapshotOf(driver);
    const lost = Object.keys(before.nodes).filter((uid) => !(uid in nodes));
    expect(lost).toHaveLength(haltAt === 'links' ? 1 : 0);
    await expectJournalWhole(driver, builder);
    // What it did not bring to its end, it does not call complete.
    const claimed = (await builder.freshness({ accounts: [CLOUD] })).filter(({ scanId }) => scanId === id);
    if (haltAt !== 'links') expect(claimed).toEqual([]);

    if (haltAt !== 'links') {
      const tooEarly = await scan({ accounts: [cloud()] });
      expect(tooEarly.accounts[0]?.error).toMatchObject({
        code: 'CONFLICT',
        message: expect.stringMatching(`being scanned by scan ${id} of process .*/${scanner.pid}`),
      });
    }
    // A scan that is younger may still take its next lease.
    await wait(LEASE.ttlMs);
    await expectHealing(world(), before);
    expect((await builder.scan(id))?.state).toBe('interrupted');
  });
});

describe('a scanner that is stopped until another has taken its place', () => {
  it.each<Stage>(['listing', 'edges', 'sweep'])('at %s: writes nothing more', async (haltAt) => {
    const { driver, builder, login, cloud, cloudProxy, mend, scan } = world();
    const before = await snapshotOf(driver);
    const id = randomUUID();
    cloudProxy.inject(...changes);
    const scanner = await haltScanner({ login, id, haltAt }, [cloud()]);
    await wait(LEASE.ttlMs);
    mend();
    const takeover = await scan();
    expect(takeover).toMatchObject({ state: 'succeeded', deleted: 0 });
    expect((await builder.scan(id))?.state).toBe('interrupted');

    cloudProxy.inject(...changes);
    const late = await scanner.resume();
    expect(late.accounts[0]?.error).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/another process has begun to scan 'cloud'/),
    });
    expect((await builder.scan(id))?.state).not.toBe('succeeded');
    await expectSameGraph(driver, before);
    await expectJournalWhole(driver, builder);
    const fresh = await builder.freshness({ accounts: [CLOUD] });
    expect(fresh.filter(({ scanId }) => scanId !== takeover.id)).toEqual([]);
    await expectHealing(world(), before);
  });
});

describe('pellucid scan', () => {
  it('two at once: the second says who is in its way', async () => {
    const { driver, cloudProxy } = world();
    const before = await snapshotOf(driver);
    const held = gate();
    cloudProxy.inject({ match: PORTS, act: held.act });
    const first = startCliScan(world());
    await held.reached;
    const second = await startCliScan(world()).finished;
    expect(second.code, second.output).toBe(1);
    expect(second.output).toMatch(
      new RegExp(`'cloud' is being scanned by scan [0-9a-f-]{36} of process .*/${first.pid}`),
    );
    held.open();
    const { code, output } = await first.finished;
    expect(code, output).toBe(0);
    await expectHealing(world(), before);
  });

  it('two accounts with one name', async () => {
    const twin = { name: 'twin', provider: 'openstack', cloud: 'sample' };
    const { code, output } = await startCliScan(world(), { accounts: [twin, twin] }).finished;
    expect(code, output).toBe(2);
    expect(output).toMatch(/twin/);
  });

  it('Neo4j is absent', async () => {
    const login = { uri: 'bolt://127.0.0.1:1', password: 'x' };
    const { code, output } = await startCliScan(world(), { login }).finished;
    expect(code, output).toBe(1);
    expect(output).toMatch(/Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached/);
  });

  it('Neo4j refuses the password', async () => {
    const login = { uri: world().login.uri, password: 'planted-wrong-password' };
    const { code, output } = await startCliScan(world(), { login }).finished;
    expect(code, output).toBe(1);
    expect(output).toMatch(/refuses the user name or the password/);
    expect(output).not.toMatch(/planted/);
  });
});
