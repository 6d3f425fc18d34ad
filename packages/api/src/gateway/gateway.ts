import { randomUUID } from 'node:crypto';
import { type GatewayCloud, GatewayError, gatewayCloud, toGatewayError } from '@pellucid/gateway';
import type { ActionLog, ActionRecord } from '@pellucid/graph-builder';
import { actionKey, auditedInput } from '../actions/action-input.ts';
import type { ActionRunner } from '../actions/action-runner.ts';
import type { ActionWork } from '../actions/action-work.ts';
import { replay } from '../actions/replay.ts';
import { toFailure } from '../actions/tracked-action.ts';
import type { Caller } from '../callers/caller.ts';
import type { GatewayAccount } from './account-session.ts';
import { checkBounds } from './check-bounds.ts';
import { choosePlace, chooseRegion, type PlaceArguments } from './place.ts';
import type { SessionPool } from './session-pool.ts';

/** What a mutation on a cloud is told besides its input. */
export interface ActionOptions extends PlaceArguments {
  readonly waitSeconds?: number | null;
  readonly idempotencyKey?: string | null;
}

/** Something that is to be done on a cloud. */
export interface ActionRequest {
  readonly caller: Caller;
  /** The mutation: `createServer`. */
  readonly name: string;
  /** What it was told, for the audit: secrets are taken out. */
  readonly input: unknown;
  readonly options: ActionOptions | null | undefined;
}

/** The way to the clouds, for the callers of the API. */
export interface Gateway {
  /** Asks a cloud, with the caller's rights. */
  read<Result>(caller: Caller, place: PlaceArguments, work: (cloud: GatewayCloud) => Promise<Result>): Promise<Result>;
  /** Does something on a cloud, with the caller's rights: once for each idempotency key, and audited. */
  act<Result>(
    request: ActionRequest,
    work: ActionWork<Result>,
  ): Promise<{ readonly result: Result; readonly action: ActionRecord }>;
}

/** What the gateway works with. */
export interface GatewayOptions {
  readonly accounts: readonly GatewayAccount[];
  readonly sessions: SessionPool;
  readonly log: ActionLog;
  readonly runner: ActionRunner;
  /** Longest time that a request may take, in milliseconds. */
  readonly requestMs: number;
}

/** Longest idempotency key, in characters. */
const LONGEST_KEY = 255;
/** What of a request's time its work may take: the rest is for the answer. */
const WORK_SHARE = 0.92;
/** What of a request's time may go by in waiting for a final state: the rest is for the graph to show it. */
const WAIT_SHARE = 0.75;

/** Makes the gateway. */
export function createGateway({ accounts, sessions, log, runner, requestMs }: GatewayOptions): Gateway {
  const open = async (caller: Caller, place: PlaceArguments): Promise<GatewayCloud> => {
    const account = choosePlace(accounts, caller, place);
    try {
      const session = sessions.open(account, caller);
      const [token, regions] = await Promise.all([session.token(), session.regions()]);
      if (!token.project)
        throw new GatewayError(
          'FORBIDDEN',
          'the token has no project: get one that is scoped to the project to act in',
        );
      checkBounds(caller, token);
      return gatewayCloud(session, {
        account: account.name,
        region: chooseRegion(regions, place.region),
        projectId: token.project.id,
        signal: AbortSignal.timeout(requestMs * WORK_SHARE),
      });
    } catch (error) {
      throw toGatewayError(error);
    }
  };
  /** Where it may be done. What is refused is in the audit, too. */
  const admit = async (draft: ActionRecord, { caller, options }: ActionRequest): Promise<GatewayCloud> => {
    try {
      checkKey(options?.idempotencyKey);
      return await open(caller, options ?? {});
    } catch (error) {
      return refuse(draft, error);
    }
  };
  const refuse = async (draft: ActionRecord, cause: unknown): Promise<never> => {
    const now = new Date().toISOString();
    await log.begin({ ...draft, state: 'failed', finishedAt: now, error: toFailure(cause) }, null);
    throw withAction(cause, draft.id);
  };
  return {
    read: async (caller, place, work) => work(await open(caller, place)),
    act: async <Result>(request: ActionRequest, work: ActionWork<Result>) => {
      const { caller, name, input, options } = request;
      const { waitSeconds, idempotencyKey } = options ?? {};
      const draft = draftOf(request);
      const cloud = await admit(draft, request);
      const { account, region, projectId, signal } = cloud;
      const key = idempotencyKey
        ? actionKey(caller.id, idempotencyKey, { name, input, account, region, projectId })
        : null;
      const beginning = await log.begin({ ...draft, account, region, projectId }, key);
      const waitMs = Math.min(Math.max(waitSeconds ?? 0, 0) * 1000, requestMs * WAIT_SHARE);
      if (beginning.type === 'conflict')
        return refuse(
          { ...draft, account, region, projectId },
          new GatewayError(
            'CONFLICT',
            `the idempotency key was used for another request (${beginning.record.name}, action ${beginning.record.id})`,
            { field: 'options.idempotencyKey' },
          ),
        );
      if (beginning.type === 'same')
        return replay<Result>(log, beginning.action, {
          wantsEnd: waitMs > 0,
          timeoutMs: waitMs > 0 ? waitMs : requestMs / 2,
          signal,
        });
      try {
        return await runner.run({ ...beginning, mark: key?.key ?? null }, work, { cloud, waitMs });
      } catch (error) {
        throw withAction(error, beginning.record.id);
      }
    },
  };
}

function draftOf({ caller, name, input, options }: ActionRequest): ActionRecord {
  return {
    id: randomUUID(),
    name,
    caller: { id: caller.id, name: caller.name, role: caller.role },
    account: options?.account ?? null,
    region: options?.region ?? null,
    projectId: caller.keystone?.projectId ?? null,
    state: 'running',
    progress: [],
    targets: [],
    input: auditedInput(input),
    startedAt: new Date().toISOString(),
    finishedAt: null,
    error: null,
    refreshed: null,
    refreshError: null,
  };
}

function checkKey(key: string | null | undefined): void {
  if (key === null || key === undefined || (key !== '' && key.length <= LONGEST_KEY)) return;
  throw new GatewayError('INVALID_INPUT', `an idempotency key has 1 to ${LONGEST_KEY} characters`, {
    field: 'options.idempotencyKey',
  });
}

/** Tells the caller under which entry of the audit he finds what went wrong. */
function withAction(error: unknown, actionId: string): unknown {
  if (!(error instanceof GatewayError)) return error;
  const { code, message, field, service, requestId } = error;
  return new GatewayError(code, message, { field, service, requestId, actionId, cause: error });
}
