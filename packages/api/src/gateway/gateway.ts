import { randomUUID } from 'node:crypto';
import { type GatewayCloud, GatewayError, gatewayCloud, toGatewayError } from '@pellucid/gateway';
import type { Caller } from '../callers/caller.ts';
import type { GatewayAccount } from './account-session.ts';
import { checkBounds } from './check-bounds.ts';
import { choosePlace, type PlaceArguments } from './place.ts';
import type { SessionPool } from './session-pool.ts';

/** What a mutation on a cloud is told besides its input. */
export interface ActionOptions extends PlaceArguments {
  readonly waitSeconds?: number | null;
}

/** What was done, as schema/gateway/actions.graphql has it. */
export interface Action {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly projectId: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

/** One action that is under way. */
export interface ActionContext {
  readonly cloud: GatewayCloud;
  /** Null when nobody wants to wait. */
  readonly wait: { readonly timeoutMs: number; readonly signal: AbortSignal } | null;
}

/** The way to the clouds, for the callers of the API. */
export interface Gateway {
  /** Asks a cloud, with the caller's rights. */
  read<Result>(caller: Caller, place: PlaceArguments, work: (cloud: GatewayCloud) => Promise<Result>): Promise<Result>;
  /** Does something on a cloud, with the caller's rights. `FORBIDDEN` for readers. */
  act<Result>(
    request: { readonly caller: Caller; readonly name: string; readonly options: ActionOptions | null | undefined },
    work: (context: ActionContext) => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly action: Action }>;
}

/** What the gateway works with. */
export interface GatewayOptions {
  readonly accounts: readonly GatewayAccount[];
  readonly sessions: SessionPool;
  /** Longest time that a caller may wait, in milliseconds. */
  readonly maxWaitMs: number;
}

/** Makes the gateway. */
export function createGateway({ accounts, sessions, maxWaitMs }: GatewayOptions): Gateway {
  const open = async (caller: Caller, place: PlaceArguments, signal: AbortSignal): Promise<GatewayCloud> => {
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
        signal,
      });
    } catch (error) {
      throw toGatewayError(error);
    }
  };
  return {
    read: async (caller, place, work) => work(await open(caller, place, AbortSignal.timeout(maxWaitMs))),
    act: async ({ caller, name, options }, work) => {
      if (caller.role === 'reader')
        throw new GatewayError('FORBIDDEN', `${name} is for operators; ${caller.name} may read only`);
      const { waitSeconds = 0, ...place } = options ?? {};
      const signal = AbortSignal.timeout(maxWaitMs);
      const timeoutMs = Math.min((waitSeconds ?? 0) * 1000, maxWaitMs);
      const startedAt = new Date().toISOString();
      const cloud = await open(caller, place, signal);
      const result = await work({ cloud, wait: timeoutMs > 0 ? { timeoutMs, signal } : null });
      const { account, region, projectId } = cloud;
      const finishedAt = new Date().toISOString();
      return { result, action: { id: randomUUID(), name, account, region, projectId, startedAt, finishedAt } };
    },
  };
}

function chooseRegion(regions: readonly string[], wanted: string | null | undefined): string {
  if (wanted) {
    if (regions.includes(wanted)) return wanted;
    throw new GatewayError('INVALID_INPUT', `there is no region '${wanted}'; there are: ${regions.join(', ')}`, {
      field: 'region',
    });
  }
  const [region, ...others] = regions;
  if (region !== undefined && others.length === 0) return region;
  throw new GatewayError('INVALID_INPUT', `the account has several regions, name one: ${regions.join(', ')}`, {
    field: 'region',
  });
}
