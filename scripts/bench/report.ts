import { cpus, totalmem } from 'node:os';
import type { EstateBenchResult } from './estate-bench.ts';
import type { QueryTiming } from './queries/measure.ts';
import { median } from './statistics.ts';

/** The ratios of a run, for machines; `details` holds what they were made from. */
export interface BenchReport {
  /** A bare driver's time / ours for a first scan: 1 is as fast. */
  readonly coldVsDriver: number;
  /** A first scan's time / that of a rescan of an unchanged estate. */
  readonly unchangedVsCold: number;
  /** Time for ten times the estate / time for the estate: 10 is linear. */
  readonly growth10x: number;
  /** Peak memory of the scanning process on the largest estate. */
  readonly rssMiB: number;
  /** The slowest of the questions: the API's 95th percentile / that of the same Cypher by driver. */
  readonly queryP95VsCypher: number;
  readonly details: EstateBenchResult & { readonly machine: Machine };
}

interface Machine {
  readonly cores: number;
  readonly memoryGiB: number;
  readonly cpu: string;
  readonly node: string;
  readonly platform: string;
}

/** Makes the ratios. */
export function reportOf(result: EstateBenchResult): BenchReport {
  const [small, large] = result.growthSeconds;
  return {
    coldVsDriver: median(result.driverSeconds) / median(result.coldSeconds),
    unchangedVsCold: median(result.coldSeconds) / median(result.unchangedSeconds),
    growth10x: large / small,
    rssMiB: result.rssMiB,
    queryP95VsCypher: Math.max(...result.queries.map(({ apiP95, neo4jP95 }) => apiP95 / neo4jP95)),
    details: { ...result, machine: machine() },
  };
}

function machine(): Machine {
  return {
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    cpu: cpus()[0]?.model ?? 'unknown',
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** The report as a Markdown table, as docs/performance.md keeps it. */
export function tableOf(report: BenchReport): string {
  const { details } = report;
  const [small, large] = details.growthNodes;
  const busy = Math.max(...details.queries.map((query) => query.busyApiP95 / query.apiP95));
  const rows: Row[] = [
    {
      what: `first scan of ${count(details.nodes)} resources, ${count(details.relationships)} relationships`,
      measured: `${seconds(details.coldSeconds)}; bare driver ${seconds(details.driverSeconds)}`,
      ratio: report.coldVsDriver,
      atLeast: 0.7,
    },
    {
      what: 'rescan of the same, unchanged',
      measured: `${seconds(details.unchangedSeconds)}; ${details.unchangedWritesPerScope.toFixed(1)} writes a scope`,
      ratio: report.unchangedVsCold,
      atLeast: 10,
    },
    {
      what: 'rescan, 1 % changed, against unchanged',
      measured: seconds(details.changedSeconds),
      ratio: median(details.changedSeconds) / median(details.unchangedSeconds),
      atMost: 1.5,
    },
    {
      what: `growth from ${count(small)} to ${count(large)} resources`,
      measured: details.growthSeconds.map((one) => `${one.toFixed(1)} s`).join(' → '),
      ratio: report.growth10x,
      atMost: 10.5,
    },
    { what: `peak memory at ${count(large)} resources, MiB`, measured: '', ratio: report.rssMiB, atMost: 512 },
    { what: 'slowest query against the same Cypher', measured: 'below', ratio: report.queryP95VsCypher, atMost: 1.3 },
    { what: 'slowest query while a scan writes', measured: 'below', ratio: busy, atMost: 2 },
  ];
  return [
    '| what | measured | ratio | aim | |',
    '|---|---|---|---|---|',
    ...rows.map(rowText),
    '',
    '| query, p95 in ms | API | Cypher by driver | ratio | API during a scan | ratio | Cypher during a scan |',
    '|---|---|---|---|---|---|---|',
    ...details.queries.map(queryText),
  ].join('\n');
}

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly ratio: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

function rowText({ what, measured, ratio, atLeast, atMost }: Row): string {
  const met = atLeast === undefined ? ratio <= (atMost ?? Number.POSITIVE_INFINITY) : ratio >= atLeast;
  const aim = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  return `| ${what} | ${measured} | ${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)} | ${aim} | ${met ? 'met' : 'missed'} |`;
}

function queryText({ query, apiP95, neo4jP95, busyApiP95, busyNeo4jP95 }: QueryTiming): string {
  const cells = [apiP95, neo4jP95, apiP95 / neo4jP95, busyApiP95, busyApiP95 / apiP95, busyNeo4jP95];
  return `| ${[query, ...cells.map((cell) => cell.toFixed(2))].join(' | ')} |`;
}

function seconds(samples: readonly number[]): string {
  return `${samples.map((one) => one.toFixed(1)).join(', ')} s`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
