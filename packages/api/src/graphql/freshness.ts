import { type GraphBuilder, kindsOf, type ScanAccount, type ScopeFreshness } from '@pellucid/graph-builder';
import { ERROR_ADVICE } from '@pellucid/provider-sdk';
import { checkKind } from '../scans/scan-service.ts';

/** What freshness is read from. */
export interface FreshnessSource {
  readonly builder: Pick<GraphBuilder, 'freshness'>;
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
    freshness: (_parent: unknown, request: FreshnessRequest) => {
      for (const kind of request.kinds ?? []) checkKind(kind);
      return readFreshness(source, request);
    },
  };
}

/** Reads what was tried, and adds what is configured and was not. */
export async function readFreshness(
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
