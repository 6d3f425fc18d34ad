import type { Change, ChangeFilter, ChangeOperation } from '@pellucid/graph-builder';
import { GraphQLScalarType } from 'graphql';
import type { Caller, RequestContext } from '../callers/caller.ts';
import type { Events } from '../events/events.ts';
import type { Journal } from '../events/journal.ts';
import { checkKind } from '../scans/scan-service.ts';
import { seenJournal } from '../visibility/seen-journal.ts';
import { requireFullSight, type Sight, type Sights } from '../visibility/sight.ts';
import type { Reader } from './reader.ts';
import { toScan, toTask } from './scans.ts';
import { bounded } from './search.ts';
import { toTime } from './time.ts';

/** `ChangeFilter` as callers write it. */
interface FilterInput extends Nullable<Omit<ChangeFilter, 'operations'>> {
  /** As the SDL's enum has them. */
  readonly operations?: readonly Uppercase<ChangeOperation>[] | null;
}

type Nullable<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null };

/** Arguments of the query `changes`. */
interface ChangesArguments {
  readonly filter?: FilterInput | null;
  readonly after?: string | null;
  readonly limit: number;
  readonly order: 'NEWEST' | 'OLDEST';
}

/** What changes are shown of, and to whom. */
export interface ChangeApi {
  readonly journal: Journal;
  readonly read: Reader;
  readonly sights: Sights;
}

/** Query resolvers of schema/changes.graphql. */
export function changeQueries(api: ChangeApi) {
  return {
    changes: async (
      _parent: unknown,
      { filter, after, limit, order }: ChangesArguments,
      { caller }: RequestContext,
    ) => {
      const wanted = toFilter(filter);
      const journal = await journalOf(api, caller);
      // Read first: what is written while the page is read comes twice rather than never.
      const journalEnd = await journal.journalEnd();
      const page = await journal.changes(wanted, {
        limit: bounded(limit),
        order: order === 'NEWEST' ? 'newest' : 'oldest',
        ...(after ? { after } : {}),
      });
      return { ...page, changes: page.changes.map(toChange), journalEnd };
    },
  };
}

/** The journal as a caller sees it; what he sees is asked anew for each page, for he may read on for days. */
async function journalOf({ journal, read, sights }: ChangeApi, caller: Caller): Promise<Journal> {
  if ((await sights.of(caller)) === null) return journal;
  return seenJournal(journal, read, async () => (await sights.of(caller)) ?? NOTHING);
}

/** Nobody is unbound while he listens. */
const NOTHING: Sight = { audiences: [], accounts: [] };

/** Subscription resolvers of schema/changes.graphql. */
export function subscriptions(events: Events, api: ChangeApi) {
  return {
    changes: {
      subscribe: async (
        _parent: unknown,
        { filter, after }: { filter?: FilterInput | null; after?: string | null },
        { caller }: RequestContext,
      ) => events.changes(toFilter(filter), after ?? undefined, await journalOf(api, caller)),
      resolve: toChange,
    },
    scanProgress: {
      subscribe: async (_parent: unknown, { id }: { id?: string | null }, { caller }: RequestContext) => {
        requireFullSight(await api.sights.of(caller), 'scans');
        return events.scanProgress(id ?? undefined);
      },
      resolve: ({ scan, task }: { scan: Parameters<typeof toScan>[0]; task: Parameters<typeof toTask>[0] | null }) => ({
        scan: toScan(scan),
        task: task && toTask(task),
      }),
    },
  };
}

/**
 * A property's value in an answer: as JSON has it, so that callers compare and show it without parsing text in JSON again.
 * It is never an argument.
 */
export const PROPERTY_VALUE = new GraphQLScalarType({ name: 'PropertyValue', serialize: (value) => value });

function toChange({ operation, ...change }: Change) {
  return { ...change, operation: operation.toUpperCase() };
}

/** Throws `CONFIG` for a kind or a time that is none. */
function toFilter(input: FilterInput | null | undefined): ChangeFilter {
  const { uid, kinds, accounts, operations, since, until, scanId, actionId } = input ?? {};
  for (const kind of kinds ?? []) checkKind(kind);
  return {
    ...(uid ? { uid } : {}),
    ...(kinds ? { kinds } : {}),
    ...(accounts ? { accounts } : {}),
    ...(operations ? { operations: operations.map(toOperation) } : {}),
    ...(since ? { since: toTime('since', since) } : {}),
    ...(until ? { until: toTime('until', until) } : {}),
    ...(scanId ? { scanId } : {}),
    ...(actionId ? { actionId } : {}),
  };
}

const OPERATIONS: Readonly<Record<Uppercase<ChangeOperation>, ChangeOperation>> = {
  CREATE: 'create',
  UPDATE: 'update',
  DELETE: 'delete',
  RESTORE: 'restore',
  LINK: 'link',
  UNLINK: 'unlink',
};

function toOperation(name: Uppercase<ChangeOperation>): ChangeOperation {
  return OPERATIONS[name];
}
