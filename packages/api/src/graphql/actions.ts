import { type ActionFilter, type ActionLog, type ActionRecord, toActionCursor } from '@pellucid/graph-builder';
import { PellucidError } from '@pellucid/provider-sdk';
import { storedKey } from '../actions/action-input.ts';
import type { Caller, RequestContext } from '../callers/caller.ts';
import type { Events } from '../events/events.ts';
import { bounded } from './search.ts';
import { toTime } from './time.ts';

/** `ActionFilter` as callers write it. */
interface FilterInput {
  readonly account?: string | null;
  readonly callerId?: string | null;
  readonly name?: string | null;
  readonly state?: Uppercase<ActionRecord['state']> | null;
  readonly targetId?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

interface ActionsArguments {
  readonly filter?: FilterInput | null;
  readonly after?: string | null;
  readonly limit: number;
}

/** Actions of one answer. */
const MAX_ACTIONS = 1000;

/** Query resolvers of schema/gateway/actions.graphql. */
export function actionQueries(log: Pick<ActionLog, 'find' | 'list'>) {
  return {
    actions: async (_parent: unknown, { filter, after, limit }: ActionsArguments, { caller }: RequestContext) => {
      const wanted = toFilter(filter);
      if (!maySeeAll(caller) && (wanted.callerId ?? caller.id) !== caller.id) return [];
      const seen = maySeeAll(caller) ? wanted : { ...wanted, callerId: caller.id };
      const records = await log.list(seen, { limit: bounded(limit, MAX_ACTIONS), ...(after ? { after } : {}) });
      return records.map(toAction);
    },
    action: async (_parent: unknown, { id }: { readonly id: string }, { caller }: RequestContext) => {
      const found = await log.find(id);
      return found && mayFollow(caller, found.record) ? toAction(found.record) : null;
    },
  };
}

interface FollowArguments {
  readonly id?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Subscription resolvers of schema/gateway/actions.graphql. */
export function actionSubscriptions({ actions }: Pick<Events, 'actions'>) {
  return {
    actionProgress: {
      subscribe: (_parent: unknown, { id, idempotencyKey }: FollowArguments, { caller }: RequestContext) => {
        const maySee = (action: ActionRecord): boolean => mayFollow(caller, action);
        if (id) return actions.follow({ id }, maySee);
        if (idempotencyKey) return actions.follow({ key: storedKey(caller.id, idempotencyKey) }, maySee);
        throw new PellucidError('CONFIG', 'say which action: by its id, or by its idempotency key');
      },
      resolve: toAction,
    },
  };
}

/** Whether a caller may see an action: administrators all of them, others their own. */
function mayFollow(caller: Caller, action: Pick<ActionRecord, 'caller'>): boolean {
  return maySeeAll(caller) || action.caller.id === caller.id;
}

/** An administrator who is bound to a part of the graph is not one of this server. */
function maySeeAll({ role, sees }: Caller): boolean {
  return role === 'admin' && sees === null;
}

/** An action as schema/gateway/actions.graphql has it. */
export function toAction(record: ActionRecord) {
  return { ...record, cursor: toActionCursor(record), steps: record.steps ?? [], state: record.state.toUpperCase() };
}

/** Throws `CONFIG` for a time that is none. */
function toFilter(input: FilterInput | null | undefined): ActionFilter {
  const { account, callerId, name, state, targetId, since, until } = input ?? {};
  return {
    ...(account ? { account } : {}),
    ...(callerId ? { callerId } : {}),
    ...(name ? { name } : {}),
    ...(state ? { state: STATES[state] } : {}),
    ...(targetId ? { targetId } : {}),
    ...(since ? { since: toTime('since', since) } : {}),
    ...(until ? { until: toTime('until', until) } : {}),
  };
}

const STATES = { RUNNING: 'running', SUCCEEDED: 'succeeded', FAILED: 'failed' } as const;
