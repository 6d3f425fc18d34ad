import { setTimeout as delay } from 'node:timers/promises';
import { type GatewayCloud, GatewayError } from '@pellucid/gateway';
import {
  type ActionLog,
  type ActionRecord,
  type ActionStep,
  INTERRUPTED,
  type RefreshTarget,
} from '@pellucid/graph-builder';
import type { Logger } from 'pino';
import { keptResult } from './action-input.ts';
import type { ActionWork } from './action-work.ts';
import { type TrackedAction, toFailure, trackAction } from './tracked-action.ts';

/** How long an action is followed to its final state when nobody waits, in milliseconds: half an hour. */
const FOLLOWED_MS = 1_800_000;
/** How often a sign of life is given, in milliseconds. */
const HEARTBEAT_MS = 10_000;

/** What an action has touched. */
export interface TouchedResources {
  readonly account: string;
  readonly region: string;
  readonly actionId: string;
  readonly targets: readonly RefreshTarget[];
}

/** Whether the graph shows what an action has done. */
export type RefreshOutcome = Pick<ActionRecord, 'refreshed' | 'refreshError'>;

/**
 * Reads anew what an action has touched. What takes longer than `until` goes on, and is told to `onLate`. Never throws: what
 * cannot be had now comes with the next scan.
 */
export type RefreshTouched = (
  touched: TouchedResources,
  patience: { readonly until: AbortSignal; readonly onLate: (outcome: RefreshOutcome) => void },
) => Promise<RefreshOutcome>;

/** What the runner works with. */
export interface ActionRunnerOptions {
  readonly log: ActionLog;
  readonly refresh: RefreshTouched;
  /** Told of each change of an action of this process. */
  readonly onChange: (record: ActionRecord) => void;
  readonly logger: Logger;
}

/** An action that is ours to do. */
export interface BegunAction {
  readonly record: ActionRecord;
  readonly attempt: number;
  readonly accepted: { readonly json: string } | null;
  readonly isRetry: boolean;
  /** The idempotency key as it is stored; null without one. */
  readonly mark: string | null;
}

/** How an action is run for its caller. */
export interface RunOptions {
  readonly cloud: GatewayCloud;
  /** How long the caller waits for the final state, in milliseconds. */
  readonly waitMs: number;
}

/** Runs actions to their end, also when their callers wait no longer. */
export interface ActionRunner {
  run<Result>(
    begun: BegunAction,
    work: ActionWork<Result>,
    options: RunOptions,
  ): Promise<{ readonly result: Result; readonly action: ActionRecord }>;
  /** Follows no action any more; what the clouds have accepted goes on there. */
  close(): Promise<void>;
}

/** Makes the runner of a process. */
export function createActionRunner({ log, refresh, onChange, logger }: ActionRunnerOptions): ActionRunner {
  const closing = new AbortController();
  const running = new Map<string, Promise<unknown>>();
  const heartbeat = setInterval(() => {
    if (running.size === 0) return;
    log.keepAlive([...running.keys()]).catch((err: unknown) => logger.warn({ err }, 'actions give no sign of life'));
  }, HEARTBEAT_MS);
  heartbeat.unref();

  const refreshed = async (
    action: TrackedAction,
    { region, signal: until }: GatewayCloud,
    targets: readonly RefreshTarget[],
  ): Promise<void> => {
    const { id: actionId, account } = action.record;
    if (account === null || targets.length === 0) return;
    action.note(await refresh({ account, region, actionId, targets }, { until, onLate: action.note }));
  };
  const fail = (action: TrackedAction, error: unknown): void =>
    action.note({ state: 'failed', finishedAt: new Date().toISOString(), error: toFailure(error) });
  const succeed = (action: TrackedAction): void =>
    action.note({ state: 'succeeded', finishedAt: new Date().toISOString() });

  /** Follows an accepted action to its end. The graph shows it before the end is told. */
  const finish = async <Result>(
    action: TrackedAction,
    work: ActionWork<Result>,
    { asked, accepted }: { readonly asked: GatewayCloud; readonly accepted: Result },
  ): Promise<Result> => {
    // Longer than the request that has asked.
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(FOLLOWED_MS)]);
    const cloud = { ...asked, signal };
    let result = accepted;
    try {
      const onSteps = (steps: readonly ActionStep[]): void => action.note({ steps });
      const options = { timeoutMs: FOLLOWED_MS, signal, onState: action.noteState, onSteps };
      if (work.finish) result = await work.finish(cloud, accepted, options);
    } catch (cause) {
      if (closing.signal.aborted) {
        action.note({ state: 'failed', finishedAt: new Date().toISOString(), error: INTERRUPTED });
      } else {
        await refreshed(action, cloud, work.touches(accepted));
        action.note({ targets: named(work.touches(accepted)) });
        fail(action, cause);
      }
      throw cause;
    }
    await refreshed(action, cloud, work.touches(result));
    action.note({ targets: named(work.touches(result)) }, { json: keptResult(result) });
    succeed(action);
    return result;
  };

  return {
    async run<Result>(
      { record, attempt, accepted: earlier, isRetry, mark }: BegunAction,
      work: ActionWork<Result>,
      { cloud, waitMs }: RunOptions,
    ) {
      const onError = (err: unknown): void => logger.error({ err, action: record.id }, 'an action could not be noted');
      const action = trackAction({ record, accepted: earlier }, { log, attempt, onChange, onError });
      const ended = Promise.withResolvers<void>();
      running.set(record.id, ended.promise);
      const done = (): void => {
        // What waits for the log is not lost by who stops now.
        void action.stored().then(() => {
          running.delete(record.id);
          ended.resolve();
        });
      };
      let accepted: Result;
      try {
        accepted = earlier
          ? parse<Result>(earlier.json)
          : await work.begin({ cloud, marker: mark === null ? null : { value: mark, isRetry } });
      } catch (cause) {
        const error = cloud.signal.aborted ? unanswered(record.name) : cause;
        fail(action, error);
        done();
        await action.stored();
        throw error;
      }
      action.note({ targets: named(work.touches(accepted)) }, { json: keptResult(accepted) });
      const end = finish(action, work, { asked: cloud, accepted });
      // Whose caller no longer waits fails for the log alone.
      end.catch(() => undefined).finally(done);
      const patience = new AbortController();
      try {
        const late = Symbol('late');
        const first = await Promise.race([
          end,
          work.finish ? delay(waitMs, late, { signal: patience.signal, ref: false }) : end,
        ]);
        const result = first === late ? accepted : (first as Result);
        if (first === late) await refreshed(action, cloud, work.touches(accepted));
        return { result, action: action.record };
      } finally {
        patience.abort();
        await action.stored();
      }
    },
    close: async () => {
      clearInterval(heartbeat);
      closing.abort();
      await Promise.all(running.values());
    },
  };
}

/** The resources that are known by their ids. */
function named(targets: readonly RefreshTarget[]): ActionRecord['targets'] {
  return targets.flatMap((target) => ('id' in target ? [{ kind: target.kind, id: target.id }] : []));
}

/** Our own writing (`keptResult`), by the same mutation. */
function parse<Result>(json: string): Result {
  const result: Result = JSON.parse(json);
  return result;
}

/** The cloud may do it all the same. */
function unanswered(name: string): GatewayError {
  const advice = 'it may have done it all the same: ask again with the same idempotency key, or look';
  return new GatewayError('TIMEOUT', `the cloud did not answer ${name} in time; ${advice}`);
}
