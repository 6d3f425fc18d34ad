import type { GraphBuilder, ScanAccount } from '@pellucid/graph-builder';
import { FIRST_PARTY_MODEL } from '@pellucid/provider-sdk';
import { Gauge, type Registry } from 'prom-client';
import type { Reader } from '../graphql/reader.ts';

/** How old an answer of Neo4j may be: who scrapes often does not ask it more often. */
const MAX_AGE_MS = 15_000;

/** What is measured when somebody looks. */
export interface GraphMetricsOptions {
  readonly read: Reader;
  readonly builder: Pick<GraphBuilder, 'freshness'>;
  readonly accounts: readonly Pick<ScanAccount, 'name' | 'breaker'>[];
  readonly onError: (error: unknown) => void;
}

/** Gauges of what the graph holds and how the accounts' services fare; asked for when the metrics are. */
export function createGraphMetrics(
  registry: Registry,
  { read, builder, accounts, onError }: GraphMetricsOptions,
): void {
  const registers = [registry];
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<void> = Promise.resolve();
  // Each gauge is read when its own `collect` has ended: they wait for one question.
  const collect = (): Promise<void> => {
    if (performance.now() - asked > MAX_AGE_MS) {
      asked = performance.now();
      answer = ask();
    }
    return answer;
  };
  const up = new Gauge({ name: 'pellucid_neo4j_up', help: '1 while Neo4j answers.', registers, collect });
  const resources = new Gauge({
    name: 'pellucid_resources',
    help: 'Resources in the graph.',
    labelNames: ['kind'],
    registers,
    collect,
  });
  const scopes = new Gauge({
    name: 'pellucid_scopes',
    help: 'Scopes by what the latest attempt to list them came to.',
    labelNames: ['account', 'state'],
    registers,
    collect,
  });
  const ask = async (): Promise<void> => {
    resources.reset();
    scopes.reset();
    try {
      const [[row], freshness] = await Promise.all([read(COUNTS, {}), builder.freshness({})]);
      for (const [kind, count] of Object.entries(row ?? {})) resources.set({ kind }, Number(count));
      for (const { account, state } of freshness) scopes.inc({ account, state });
      up.set(1);
    } catch (error) {
      up.set(0);
      onError(error);
    }
  };
  new Gauge({
    name: 'pellucid_breaker_state',
    help: 'Services of an account: 0 is asked, 1 is being tried, 2 is left alone because it does not answer.',
    labelNames: ['account', 'service'],
    registers,
    collect() {
      this.reset();
      for (const { name, breaker } of accounts)
        for (const { service, state } of breaker?.states() ?? [])
          this.set({ account: name, service }, BREAKER_STATES[state]);
    },
  });
}

const BREAKER_STATES = { closed: 0, 'half-open': 1, open: 2 } as const;

/** Answered from Neo4j's count store, whatever the graph's size. */
const COUNTS = `RETURN ${Object.keys(FIRST_PARTY_MODEL)
  .map((kind) => `COUNT { (:${kind}) } AS ${kind}`)
  .join(', ')}`;
