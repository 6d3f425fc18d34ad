import { runWorker } from './child.ts';
import type { CopyPlan, CopyReport } from './driver-worker.ts';
import { type Neo4jAddress, withFreshNeo4j } from './neo4j.ts';
import { measureQueries, type QueryTiming } from './queries/measure.ts';
import type { ScanPlan, ScanTiming, ScanWorkerReport } from './scan-worker.ts';
import { median } from './statistics.ts';

/** How much is measured. */
export interface BenchSize {
  /** Resources of the estate for everything but growth. */
  readonly nodes: number;
  /** Resources of the smaller estate of the growth measurement; the larger one has ten times as many. */
  readonly growthNodes: number;
  /** Cold scans, each with a bare driver's copy beside it. */
  readonly pairs: number;
  /** Times that each question is asked. */
  readonly turns: number;
}

/** `full` is what docs/performance.md holds; `small` shows in about two minutes that everything still runs. */
export const SIZES = {
  small: { nodes: 5000, growthNodes: 1000, pairs: 1, turns: 20 },
  full: { nodes: 100_000, growthNodes: 30_000, pairs: 3, turns: 100 },
} as const satisfies Record<string, BenchSize>;

/** Everything that was measured, unrounded. */
export interface EstateBenchResult {
  readonly nodes: number;
  readonly relationships: number;
  readonly coldSeconds: readonly number[];
  readonly driverSeconds: readonly number[];
  readonly unchangedSeconds: readonly number[];
  readonly changedSeconds: readonly number[];
  /** Changes that an unchanged rescan makes in Neo4j, for each scope. */
  readonly unchangedWritesPerScope: number;
  readonly growthSeconds: readonly [number, number];
  readonly growthNodes: readonly [number, number];
  readonly rssMiB: number;
  readonly queries: readonly QueryTiming[];
  /** The statements that a cold scan spent most time on. */
  readonly coldStatements: ScanTiming['statements'];
}

const UNCHANGED_SCANS = 3;

/** Measures the engine and the API on synthetic estates. What is compared is run in turn, each on a fresh Neo4j. */
export async function runEstateBench(size: BenchSize, say: (line: string) => void): Promise<EstateBenchResult> {
  const pairs: Pair[] = [];
  let queries: readonly QueryTiming[] = [];
  for (let turn = 1; turn <= size.pairs; turn += 1) {
    await withFreshNeo4j(async (neo4j) => {
      say(`scan of ${size.nodes} resources against a bare driver, ${turn} of ${size.pairs}`);
      pairs.push(await measurePair(neo4j, size.nodes));
      if (turn < size.pairs) return;
      say(`queries, ${size.turns} times each`);
      const estate = { nodes: size.nodes, changed: 0, revision: 0 };
      queries = await measureQueries(neo4j, { estate, turns: size.turns });
    });
  }
  say(`growth from ${size.growthNodes} to ${size.growthNodes * 10} resources`);
  const growth = await withFreshNeo4j((neo4j) => measureGrowth(neo4j, size.growthNodes));
  const [last] = pairs.slice(-1);
  if (!last) throw new Error('there was nothing to measure');
  return {
    nodes: last.copy.nodes,
    relationships: last.copy.relationships,
    coldSeconds: pairs.map(({ cold }) => cold.seconds),
    driverSeconds: pairs.map(({ copy }) => copy.seconds),
    unchangedSeconds: pairs.flatMap(({ unchanged }) => unchanged.map(({ seconds }) => seconds)),
    changedSeconds: pairs.map(({ changed }) => changed.seconds),
    unchangedWritesPerScope: Math.max(...last.unchanged.map(({ writes, scopes }) => writes / scopes)),
    ...growth,
    queries,
    coldStatements: last.cold.statements.slice(0, 12),
  };
}

interface Pair {
  readonly cold: ScanTiming;
  readonly unchanged: readonly ScanTiming[];
  readonly changed: ScanTiming;
  readonly copy: CopyReport;
}

/** Enough for the JVM and V8 to have compiled what matters; the same on both sides. */
function warmUpFor(nodes: number): number {
  return Math.max(1000, Math.round(nodes / 10));
}

async function measurePair(neo4j: Neo4jAddress, nodes: number): Promise<Pair> {
  const warmUp = warmUpFor(nodes);
  const first = { nodes, changed: 0, revision: 0 };
  const repeats = Array.from({ length: UNCHANGED_SCANS }, () => first);
  const plan: ScanPlan = { neo4j, warmUp, scans: [first, ...repeats, { nodes, changed: 0.01, revision: 1 }] };
  const { scans } = await runWorker<ScanWorkerReport>('scan-worker.ts', plan);
  const [cold] = scans;
  const changed = scans.at(-1);
  if (!cold || !changed) throw new Error('the worker has left scans out');
  const copy = await withFreshNeo4j((to) => {
    const copyPlan: CopyPlan = { from: neo4j, to, warmUp };
    return runWorker<CopyReport>('driver-worker.ts', copyPlan);
  });
  return { cold, unchanged: scans.slice(1, -1), changed, copy };
}

/** One process scans the smaller estate a few times, the first for warmth, then the larger one: its peak memory is that. */
async function measureGrowth(
  neo4j: Neo4jAddress,
  nodes: number,
): Promise<Pick<EstateBenchResult, 'growthSeconds' | 'growthNodes' | 'rssMiB'>> {
  const estate = (factor: number) => ({ nodes: nodes * factor, changed: 0, revision: 0, clear: true });
  const plan: ScanPlan = { neo4j, warmUp: nodes, scans: [estate(1), estate(1), estate(1), estate(10)] };
  const { scans, peakRssMiB } = await runWorker<ScanWorkerReport>('scan-worker.ts', plan);
  const seconds = scans.map((scan) => scan.seconds);
  const large = scans.at(-1);
  if (!large) throw new Error('the worker has left scans out');
  return {
    growthSeconds: [median(seconds.slice(0, -1)), large.seconds],
    growthNodes: [scans[0]?.found ?? 0, large.found],
    rssMiB: peakRssMiB,
  };
}
