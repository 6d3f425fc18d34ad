import { type GraphBuilder, kindsOf, type ScanAccount, type ScopeFreshness } from '@pellucid/graph-builder';
import { ERROR_ADVICE } from '@pellucid/provider-sdk';
import type { RequestContext } from '../callers/caller.ts';
import { checkKind } from '../scans/scan-service.ts';
import { seenKinds } from '../visibility/seen-kinds.ts';
import type { Sight, Sights } from '../visibility/sight.ts';

/** What freshness is read from. */
export interface FreshnessSource {
  readonly builder: Pick<GraphBuilder, 'freshness'>;
  readonly sights: Sights;
  /** As configured: a kind that was never listed has no freshness of its own. */
  readonly accounts: readonly Pick<ScanAccount, 'name' | 'provider' | 'include' | 'exclude'>[];
}

/** Which scopes a caller wants to know about. */
interface FreshnessRequest {
  readonly accounts?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly states?: readonly string[] | null;
}

/** The resolver of `freshness`. */
export function freshnessQueries(source: FreshnessSource) {
  return {
    freshness: async (_parent: unknown, request: FreshnessRequest, { caller }: RequestContext) => {
      for (const kind of request.kinds ?? []) checkKind(kind);
      return freshnessFor(source, request, await source.sights.of(caller));
    },
  };
}

/**
 * Freshness as somebody sees it: who is bound to projects is told of his accounts and of kinds that he may see; how many there
 * are of them, and why they could not be read, is about everybody's.
 */
export async function freshnessFor(source: FreshnessSource, request: FreshnessRequest, sight: Sight | null) {
  if (!sight) return readFreshness(source, request);
  const rows = await readFreshness(source, {
    ...request,
    accounts: sight.accounts.filter((account) => !request.accounts || request.accounts.includes(account)),
    kinds: seenKinds(request.kinds),
  });
  return rows.map((row) => ({ ...row, ...FOR_OPERATORS }));
}

const FOR_OPERATORS = {
  found: null,
  pendingSweep: null,
  reason: null,
  missingPermission: null,
  advice: null,
  scanId: null,
} as const;

/** Reads what was tried, and adds what is configured and was not. */
async function readFreshness(
  { builder, accounts: configured }: FreshnessSource,
  { accounts, kinds, states }: FreshnessRequest,
) {
  const known = await builder.freshness({ ...(accounts ? { accounts } : {}), ...(kinds ? { kinds } : {}) });
  const tried = new Set(known.map(({ account, kind }) => `${account}\n${kind}`));
  const never = configured
    .filter(({ name }) => !accounts || accounts.includes(name))
    .flatMap((account) =>
      kindsOf(account)
        .filter((kind) => !kinds || kinds.includes(kind))
        .filter((kind) => !tried.has(`${account.name}\n${kind}`))
        .map((kind) => ({ ...NEVER, provider: account.provider.name, account: account.name, kind })),
    );
  return [...known.map(toRow), ...never].filter(({ state }) => !states || states.includes(state));
}

const NEVER = {
  scope: null,
  region: null,
  state: 'NEVER',
  lastAttempt: null,
  lastComplete: null,
  found: 0,
  code: null,
  reason: null,
  missingPermission: null,
  advice: null,
  pendingSweep: 0,
  scanId: null,
};

function toRow({ state, region, code, ...scope }: ScopeFreshness) {
  return {
    ...scope,
    region: region || null,
    state: state.toUpperCase(),
    code,
    advice: code ? ERROR_ADVICE[code] : null,
  };
}
