import {
  asPellucidError,
  type Connection,
  type ConnectOptions,
  type KindModel,
  type ModelTable,
  PellucidError,
  scopeId,
} from '@pellucid/provider-sdk';
import type { ScopeJob } from './compare-scope.ts';
import { mapLimited } from './limit.ts';
import type { ScanAccount } from './scan-request.ts';

/** Opens an account; what goes wrong is returned, for it is no fault of ours. */
export async function openAccount(
  { provider, settings, breaker }: ScanAccount,
  observers: Pick<ConnectOptions, 'signal' | 'onRequest'>,
): Promise<Connection | PellucidError> {
  try {
    observers.signal.throwIfAborted();
    return await provider.connect(settings, { ...observers, ...(breaker ? { breaker } : {}) });
  } catch (error) {
    return asPellucidError(error);
  }
}

/** Scopes of one account that are listed at the same time. */
const SCOPES_AT_ONCE = 6;

/** Lists scopes side by side; results in their order. */
export function eachScope<Result>(
  jobs: readonly ScopeJob[],
  list: (job: ScopeJob) => Promise<Result>,
): Promise<Result[]> {
  return mapLimited(jobs, SCOPES_AT_ONCE, list);
}

/** The kinds of an account that are read, as it is configured. */
export function kindsOf({
  provider,
  include,
  exclude,
}: Pick<ScanAccount, 'provider' | 'include' | 'exclude'>): string[] {
  return provider.resources
    .map(({ kind }) => kind)
    .filter((kind) => (!include || include.includes(kind)) && !exclude?.includes(kind));
}

/** What is to be listed. */
export interface ScopeSelection {
  readonly account: ScanAccount;
  readonly models: ModelTable;
  /** Restricts the scan to these kinds. */
  readonly kinds: readonly string[] | undefined;
  readonly signal: AbortSignal;
}

/** The scopes of an account: each wanted kind, in each region where it belongs to one. */
export function planScopes({ account, models, kinds, signal }: ScopeSelection, connection: Connection): ScopeJob[] {
  const definitions = account.provider.resources;
  const regional = new Map(definitions.map((definition) => [definition.kind, definition.regional]));
  const configured = new Set(kindsOf(account));
  const wanted = definitions.filter(({ kind }) => configured.has(kind) && (!kinds || kinds.includes(kind)));
  return wanted.flatMap((definition) =>
    (definition.regional ? connection.info.regions : ['']).map((region) => {
      const place = { provider: account.provider.name, account: account.name, region };
      return {
        connection,
        definition,
        model: modelOf(models, definition.kind),
        place,
        scope: scopeId(place, definition.kind),
        isRegional: (kind: string) => regional.get(kind),
        signal,
      };
    }),
  );
}

/** The tables of a kind. Throws `CONFIG` for a kind that the schema does not have. */
export function modelOf(models: ModelTable, kind: string): KindModel {
  const model = models[kind];
  if (!model) throw new PellucidError('CONFIG', `kind '${kind}' is not in the schema`);
  return model;
}
