import { type GraphBuilder, type ScanError, type ScanRecord, type ScanTask, sumCounts } from '@pellucid/graph-builder';
import { type CircuitBreaker, ERROR_ADVICE, PellucidError } from '@pellucid/provider-sdk';
import type { RequestContext } from '../callers/caller.ts';
import type { ScanService } from '../scans/scan-service.ts';
import type { Schedules } from '../scans/schedules.ts';
import { requireFullSight, type Sights } from '../visibility/sight.ts';
import { bounded } from './search.ts';

/** What the hand-written API is about. */
export interface ScanApi {
  readonly scans: ScanService;
  readonly schedules: Schedules;
  readonly sights: Sights;
  /** As configured. */
  readonly accounts: readonly {
    readonly name: string;
    readonly provider: string;
    readonly schedule: string | null;
    readonly tiedTo: string | null;
    readonly breaker: CircuitBreaker | null;
  }[];
}

interface ScansArguments {
  readonly account?: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Query resolvers of schema/scans.graphql and of `accounts`. */
export function scanQueries({ scans, schedules, accounts, sights }: ScanApi) {
  return {
    scans: async (_parent: unknown, { account, limit, offset }: ScansArguments, { caller }: RequestContext) => {
      requireFullSight(await sights.of(caller), 'scans');
      if (offset < 0) throw new PellucidError('CONFIG', 'limit and offset must not be negative');
      const page = { ...(account ? { account } : {}), limit: bounded(limit), offset };
      return (await scans.scans(page)).map(toScan);
    },
    scan: async (_parent: unknown, { id }: { id: string }, { caller }: RequestContext) => {
      requireFullSight(await sights.of(caller), 'scans');
      const record = await scans.scan(id);
      return record && toScan(record);
    },
    accounts: async (_parent: unknown, _arguments: unknown, { caller }: RequestContext) => {
      const sight = await sights.of(caller);
      const seen = sight ? accounts.filter(({ name }) => sight.accounts.includes(name)) : accounts;
      return seen.map(({ breaker, ...account }) => ({
        ...account,
        nextScanAt: schedules.nextRun(account.name)?.toISOString() ?? null,
        lastScan: async () => {
          if (sight) return null;
          const [last] = await scans.scans({ account: account.name, limit: 1, offset: 0 });
          return last ? toScan(last) : null;
        },
        services: () =>
          (sight ? undefined : breaker)
            ?.states()
            .map(({ state, ...service }) => ({ ...service, state: SERVICE_STATES[state] })) ?? [],
      }));
    },
  };
}

const SERVICE_STATES = { closed: 'CLOSED', open: 'OPEN', 'half-open': 'HALF_OPEN' } as const;

/** What the mutations are about. */
export interface ScanControl extends Pick<ScanApi, 'scans' | 'sights'> {
  readonly builder: Pick<GraphBuilder, 'approveSweep'>;
}

/** Mutation resolvers of schema/scans.graphql. */
export function scanMutations({ scans, sights, builder }: ScanControl) {
  return {
    startScan: async (
      _parent: unknown,
      request: { accounts?: string[] | null; kinds?: string[] | null; allowSweep: boolean },
      { caller }: RequestContext,
    ) => {
      requireFullSight(await sights.of(caller), 'scans');
      return toScan(scans.start({ ...request, trigger: 'api' }).record);
    },
    cancelScan: async (_parent: unknown, { id }: { id: string }, { caller }: RequestContext) => {
      requireFullSight(await sights.of(caller), 'scans');
      return toScan(await scans.cancel(id));
    },
    approveSweep: async (
      _parent: unknown,
      { scopes, most }: { scopes: string[]; most?: number | null },
      { caller }: RequestContext,
    ) => {
      requireFullSight(await sights.of(caller), 'sweeps');
      const approvals: { scope: string; deleted: number }[] = [];
      for (const scope of new Set(scopes))
        approvals.push({ scope, deleted: await builder.approveSweep(scope, typeof most === 'number' ? { most } : {}) });
      return approvals;
    },
  };
}

/** A scan as schema/scans.graphql has it. */
export function toScan(record: ScanRecord) {
  return {
    id: record.id,
    state: record.state.toUpperCase(),
    trigger: record.trigger,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    // The sums are made when a scan ends; until then its tasks have the numbers.
    counts: record.state === 'running' || record.state === 'interrupted' ? sumCounts(record.tasks) : record,
    accounts: record.accounts.map(({ error, ...account }) => ({ ...account, error: error && toError(error) })),
    tasks: ({ account, state }: { account?: string | null; state?: string | null }) =>
      record.tasks
        .map(toTask)
        .filter((task) => (account ? task.account === account : true) && (state ? task.state === state : true)),
    links: record.links,
  };
}

/** A task as schema/scans.graphql has it. */
export function toTask(task: ScanTask) {
  return {
    scope: task.scope,
    provider: task.provider,
    account: task.account,
    region: task.region || null,
    kind: task.kind,
    state: task.state.toUpperCase(),
    startedAt: task.startedAt,
    finishedAt: task.finishedAt,
    counts: task,
    errors: task.errors.map(toError),
  };
}

function toError(error: ScanError) {
  return { ...error, advice: ERROR_ADVICE[error.code] };
}
