import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ScanEvent } from '../../packages/graph-builder/src/index.ts';
import { gate, rows } from './support/acts.ts';
import { type BreakableNeo4j, startBreakableNeo4j } from './support/breakable-neo4j.ts';
import { startCliScan } from './support/cli.ts';
import { LEASE } from './support/driver.ts';
import { expectHealing } from './support/fault-case.ts';
import type { Fault } from './support/faulty-proxy.ts';
import { expectJournalWhole, expectSameGraph, snapshotOf } from './support/graph.ts';
import type { Stage } from './support/scanner-process.ts';
import { CLOUD, openWorld, type World } from './support/world.ts';

let neo4j: BreakableNeo4j;
let world: World;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pellucid-faults-neo4j-'));
  neo4j = await startBreakableNeo4j(folder);
  world = await openWorld({ login: neo4j.login, pageSize: 1000 });
  await world.scan();
});

beforeEach(() => neo4j.revive());

afterAll(async () => {
  await world.close();
  await neo4j.stop();
  rmSync(folder, { recursive: true });
});

const changes: readonly Fault[] = [
  {
    match: /^GET \/compute\/.*\/servers\/detail/,
    act: rows('servers', (all) => all.map((row) => ({ ...row, name: `other-${row['name']}` }))),
  },
  { match: /^GET \/volume\/.*\/volumes\/detail/, act: rows('volumes', (all) => all.slice(1)) },
];

const stageOf = (event: ScanEvent): string | undefined => {
  if (event.type === 'task-listed') return 'listing';
  return event.type === 'stage' ? event.stage : undefined;
};

describe('kill -9 of Neo4j', () => {
  it.each<Stage>(['listing', 'edges', 'sweep', 'links'])('at %s', async (stage) => {
    const { driver, builder, cloud, cloudProxy, scan } = world;
    const before = await snapshotOf(driver);
    const id = randomUUID();
    let killed = false;
    cloudProxy.inject(...changes);
    const onEvent = (event: ScanEvent): void => {
      if (killed || stageOf(event) !== stage) return;
      killed = true;
      neo4j.kill();
    };
    await expect(scan({ id, accounts: [cloud()], onEvent })).rejects.toThrow();
    await neo4j.restart();

    const { nodes } = await snapshotOf(driver);
    const lost = Object.keys(before.nodes).filter((uid) => !(uid in nodes));
    expect(lost).toHaveLength(stage === 'links' ? 1 : 0);
    await expectJournalWhole(driver, builder);
    const claimed = (await builder.freshness({ accounts: [CLOUD] })).filter(({ scanId }) => scanId === id);
    if (stage !== 'links') expect(claimed).toEqual([]);
    await wait(LEASE.ttlMs);
    await expectHealing(world, before);
    expect((await builder.scan(id))?.state).toBe('interrupted');
  });
});

describe('pellucid scan says what happened', { timeout: 240_000 }, () => {
  /** Loses Neo4j in the midst of the command. */
  async function expectSaid(lose: () => void): Promise<void> {
    const { driver, cloudProxy } = world;
    const before = await snapshotOf(driver);
    const held = gate();
    cloudProxy.inject({ match: /^GET \/network\/.*\/ports/, act: held.act });
    const running = startCliScan(world);
    await held.reached;
    lose();
    held.open();
    const { code, output } = await running.finished.finally(() => neo4j.restart());
    expect.soft(code, output).toBe(1);
    expect.soft(output, output).toMatch(/Neo4j no longer answers/);
    expect.soft(output, output).not.toMatch(/^\s+at /m);
    await expectSameGraph(driver, before);
    // The command's lease is the default one.
    await driver.executeQuery('MATCH (l:Lease) SET l.expiresAt = 0');
    await expectHealing(world, before);
  }

  it('when Neo4j is killed', () => expectSaid(() => neo4j.kill()));

  it('when Neo4j, or its machine, is frozen', async () => {
    // It tells drivers how long its silence may last: two probes, which are a minute apart by default.
    await neo4j.restart(['server.bolt.connection_keep_alive=2s']);
    await expectSaid(() => neo4j.freeze());
  });
});

describe('a Neo4j that does not write', () => {
  it('because it is read-only', async () => {
    const { driver, builder } = world;
    const before = await snapshotOf(driver);
    await neo4j.restart(['server.databases.default_to_read_only=true']);
    const { code, output } = await startCliScan(world).finished.finally(() => neo4j.restart());
    expect.soft(code, output).toBe(1);
    expect.soft(output, output).toMatch(/read.only/i);
    expect.soft(output, output).not.toMatch(/^\s+at /m);
    await expectSameGraph(driver, before);
    await expectJournalWhole(driver, builder);
    await expectHealing(world, before);
  });

  /** A small file system of its own needs root, and so is not for every machine. */
  it.skipIf(process.getuid?.() !== 0)('because its disk is full', { timeout: 120_000 }, async () => {
    const disk = mkdtempSync(join(tmpdir(), 'pellucid-faults-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=700m,mode=700', 'pellucid-faults', disk]);
    onTestFinished(() => {
      // Lazily: the last threads of a JVM may outlive it for a moment.
      execFileSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true });
    });
    const full = await startBreakableNeo4j(join(disk, 'neo4j'));
    onTestFinished(() => full.stop());
    // Preallocated logs would take the first changes all the same.
    await full.restart(['db.tx_log.preallocate=false']);
    const estate = await openWorld({ login: full.login, pageSize: 1000 });
    onTestFinished(() => estate.close());
    expect(await estate.scan()).toMatchObject({ state: 'succeeded' });
    const before = await snapshotOf(estate.driver);
    const filler = join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
    estate.cloudProxy.inject(...changes);
    await expect(estate.scan()).rejects.toThrow();
    rmSync(filler);
    await full.restart();
    await wait(LEASE.ttlMs);
    const { nodes } = await snapshotOf(estate.driver);
    expect(Object.keys(before.nodes).filter((uid) => !(uid in nodes))).toEqual([]);
    await expectJournalWhole(estate.driver, estate.builder);
    await expectHealing(estate, before);
  });
});
