/**
 * A child process that scans synthetic estates into a Neo4j, one after the other, and prints what each scan took. A process
 * of its own, so that its memory is that of a scan and nothing else.
 */
import { constants, setPriority } from 'node:os';
import { createGraphBuilder, LINKS } from '../../packages/graph-builder/src/index.ts';
import { SYNTHETIC_PROVIDERS } from './estate/providers.ts';
import type { Estate } from './estate/size.ts';
import { clear, type Neo4jAddress, openDriver } from './neo4j.ts';
import { observe, type StatementStatistics } from './observe.ts';

/** What the worker is told, as JSON in its first argument. */
export interface ScanPlan {
  readonly neo4j: Neo4jAddress;
  /** Resources of an estate that is scanned first and removed again, so that what follows meets warm code; 0 for none. */
  readonly warmUp: number;
  readonly scans: readonly PlannedScan[];
}

/** An estate to scan. */
export interface PlannedScan extends Estate {
  /** Empty the graph first, so that everything is new. */
  readonly clear?: boolean;
}

/** What one scan took. */
export interface ScanTiming {
  readonly seconds: number;
  readonly found: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly linked: number;
  readonly scopes: number;
  /** Changes in Neo4j, by its own count. */
  readonly writes: number;
  readonly statements: readonly StatementStatistics[];
}

/** What the worker prints, as JSON. */
export interface ScanWorkerReport {
  readonly scans: readonly ScanTiming[];
  /** The most memory this process had at any time. */
  readonly peakRssMiB: number;
}

// As `pellucid scan` does.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const plan: ScanPlan = JSON.parse(process.argv[2] ?? '');
const observed = observe(openDriver(plan.neo4j));
const { driver } = observed;
const builder = createGraphBuilder({ driver, links: LINKS });
await builder.prepare();
if (plan.warmUp > 0) {
  await scan({ nodes: plan.warmUp, changed: 0, revision: 0 });
  await clear(driver);
}
const scans: ScanTiming[] = [];
for (const planned of plan.scans) {
  if (planned.clear) await clear(driver);
  scans.push(await scan(planned));
}
await driver.close();
const report: ScanWorkerReport = { scans, peakRssMiB: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(report));

async function scan(estate: Estate): Promise<ScanTiming> {
  observed.take();
  const started = performance.now();
  const record = await builder.runScan({
    accounts: SYNTHETIC_PROVIDERS.map((provider) => ({ provider, name: `bench-${provider.name}`, settings: estate })),
    trigger: 'bench',
    signal: new AbortController().signal,
  });
  const seconds = (performance.now() - started) / 1000;
  if (record.state !== 'succeeded')
    throw new Error(
      `the scan ended '${record.state}': ${JSON.stringify(record.tasks.find(({ state }) => state !== 'complete'))}`,
    );
  const statements = observed.take();
  const { found, created, updated, unchanged, linked } = record;
  const writes = statements.reduce((sum, one) => sum + one.writes, 0);
  return { seconds, found, created, updated, unchanged, linked, scopes: record.tasks.length, writes, statements };
}
