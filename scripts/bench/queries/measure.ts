import type { Driver } from 'neo4j-driver';
import { spawnWorker } from '../child.ts';
import type { Estate } from '../estate/size.ts';
import { type Neo4jAddress, openDriver } from '../neo4j.ts';
import type { ScanPlan } from '../scan-worker.ts';
import { percentile } from '../statistics.ts';
import { askApi, askNeo4j, checkSame, queryFields } from './ask.ts';
import { BENCH_QUERIES, type BenchQuery } from './catalogue.ts';
import { withApi } from './serve.ts';

/** The 95th percentile of a query's times, in milliseconds. */
export interface QueryTiming {
  readonly query: string;
  readonly apiP95: number;
  readonly neo4jP95: number;
  /** `apiP95` while a scan of half of the estate writes. */
  readonly busyApiP95: number;
  readonly busyNeo4jP95: number;
}

interface Turns {
  readonly url: string;
  readonly driver: Driver;
  readonly queries: readonly BenchQuery[];
  readonly estate: Estate;
  readonly turns: number;
}

/**
 * Asks each question of an estate that is in a Neo4j many times, of the API and by the driver in turn, each time with other
 * values; then once more while a scan writes. Throws when the two answers ever differ on a quiet graph.
 */
export async function measureQueries(
  neo4j: Neo4jAddress,
  { estate, turns }: { readonly estate: Estate; readonly turns: number },
): Promise<QueryTiming[]> {
  const driver = openDriver(neo4j);
  try {
    return await withApi(neo4j, async (url) => {
      const fields = await queryFields(url);
      const queries = BENCH_QUERIES.filter(({ field }) => fields.has(field));
      const options = { url, driver, queries, estate, turns };
      await ask({ ...options, turns: Math.min(10, turns) }, { check: true });
      const quiet = await ask(options, { check: false });
      const busy = await whileScanning(neo4j, estate, () => ask(options, { check: false }));
      return queries.map(({ name }) => ({
        query: name,
        apiP95: percentile(quiet.get(name)?.api ?? [], 95),
        neo4jP95: percentile(quiet.get(name)?.neo4j ?? [], 95),
        busyApiP95: percentile(busy.get(name)?.api ?? [], 95),
        busyNeo4jP95: percentile(busy.get(name)?.neo4j ?? [], 95),
      }));
    });
  } finally {
    await driver.close();
  }
}

interface Samples {
  readonly api: number[];
  readonly neo4j: number[];
}

async function ask(
  { url, driver, queries, estate, turns }: Turns,
  { check }: { readonly check: boolean },
): Promise<Map<string, Samples>> {
  const samples = new Map<string, Samples>(queries.map(({ name }) => [name, { api: [], neo4j: [] }]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const query of queries) {
      const variables = query.variables(turn, estate);
      const ways = {
        api: () => askApi(url, query, variables),
        neo4j: () => askNeo4j(driver, query, variables),
      };
      // Whoever is asked second finds the pages in memory.
      const order: (keyof typeof ways)[] = turn % 2 === 0 ? ['api', 'neo4j'] : ['neo4j', 'api'];
      const answers: Partial<Record<keyof typeof ways, unknown[]>> = {};
      for (const way of order) {
        const started = performance.now();
        answers[way] = await ways[way]();
        samples.get(query.name)?.[way].push(performance.now() - started);
      }
      if (check) checkSame(query, answers.api ?? [], answers.neo4j ?? []);
    }
  }
  return samples;
}

/** Runs a job while a worker scans the estate again and again, half of it changed each time. */
async function whileScanning<Result>(neo4j: Neo4jAddress, estate: Estate, job: () => Promise<Result>): Promise<Result> {
  const scans = Array.from({ length: 1000 }, (_, index) => ({ ...estate, changed: 0.5, revision: index + 1 }));
  const plan: ScanPlan = { neo4j, warmUp: 0, scans };
  const worker = spawnWorker('scan-worker.ts', plan);
  try {
    return await Promise.race([job(), worker.ended.then(() => Promise.reject(new Error('the scan ended early')))]);
  } finally {
    await worker.stop();
  }
}
