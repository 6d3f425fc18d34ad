import type { FreshnessFilter, ScopeFreshness } from '../freshness.ts';
import type { Reach } from '../reach.ts';
import { asRow, type Database, integer, number, optionalText, text } from './database.ts';
import type { FencedWriter } from './fenced-writer.ts';

/** How an attempt ended. A null leaves what is known: the time of the last complete attempt, a pending sweep, the reach. */
export interface NewFreshness extends Omit<ScopeFreshness, 'pendingSweep'> {
  readonly pendingSweep: number | null;
  /** Whether nodes of it may still lack their edges. */
  readonly edgesPending: boolean;
  readonly reach: Reach | null;
}

/** Notes how attempts on some scopes ended. */
export async function writeFreshness(writer: FencedWriter, scopes: readonly NewFreshness[]): Promise<void> {
  const rows = scopes.map(({ scope, lastComplete, found, pendingSweep, edgesPending, reach, ...about }) => ({
    scope,
    about,
    lastComplete,
    found: integer(found),
    pendingSweep: pendingSweep === null ? null : integer(pendingSweep),
    edgesPending: edgesPending || null,
    reach,
  }));
  await writer.write(async (transaction) => {
    await transaction.run(
      `UNWIND $rows AS row
       MERGE (s:Scope {id: row.scope})
       SET s += row.about, s.found = row.found, s.lastComplete = coalesce(row.lastComplete, s.lastComplete),
           s.pendingSweep = coalesce(row.pendingSweep, s.pendingSweep, 0), s._edgesPending = row.edgesPending,
           s._reach = coalesce(row.reach, s._reach)`,
      { rows },
    );
    return [];
  });
}

/** Notes that an account could not be opened, on every scope that it was ever known to have. */
export async function failScopes(
  writer: FencedWriter,
  failure: Pick<ScopeFreshness, 'account' | 'state' | 'code' | 'reason' | 'lastAttempt' | 'scanId'>,
): Promise<void> {
  await writer.write(async (transaction) => {
    await transaction.run(
      `MATCH (s:Scope {account: $account})
       SET s.state = $state, s.code = $code, s.reason = $reason, s.lastAttempt = $lastAttempt, s.scanId = $scanId, s.found = 0,
           s.missingPermission = null`,
      { ...failure },
    );
    return [];
  });
}

/** Notes that a withheld sweep was done after all; how far listings reached before no longer matters. */
export async function settleSweep(writer: FencedWriter, scope: string): Promise<void> {
  await writer.write(async (transaction) => {
    await transaction.run('MATCH (s:Scope {id: $scope}) SET s.pendingSweep = 0, s._reach = null', { scope });
    return [];
  });
}

/** The scopes that were ever tried, by account, kind and region. */
export async function readFreshness(
  database: Database,
  { accounts, kinds, states }: FreshnessFilter,
): Promise<ScopeFreshness[]> {
  const rows = await database.read(
    `MATCH (s:Scope)
     WHERE s.state IS NOT NULL AND ($accounts IS NULL OR s.account IN $accounts) AND ($kinds IS NULL OR s.kind IN $kinds)
       AND ($states IS NULL OR s.state IN $states)
     RETURN properties(s) AS scope ORDER BY s.account, s.kind, s.region`,
    { accounts: accounts ?? null, kinds: kinds ?? null, states: states ?? null },
  );
  return rows.map((row) => toFreshness(row['scope']));
}

/** One scope; null when it was never tried. */
export async function readScopeFreshness(database: Database, scope: string): Promise<ScopeFreshness | null> {
  const [row] = await database.read(
    'MATCH (s:Scope {id: $scope}) WHERE s.state IS NOT NULL RETURN properties(s) AS scope',
    { scope },
  );
  return row ? toFreshness(row['scope']) : null;
}

function toFreshness(properties: unknown): ScopeFreshness {
  const row = asRow(properties);
  return {
    scope: text(row, 'id'),
    provider: text(row, 'provider'),
    account: text(row, 'account'),
    region: text(row, 'region'),
    kind: text(row, 'kind'),
    // Our own writing (above): these are codes of ours.
    state: text(row, 'state') as ScopeFreshness['state'],
    code: optionalText(row, 'code') as ScopeFreshness['code'],
    lastAttempt: text(row, 'lastAttempt'),
    lastComplete: optionalText(row, 'lastComplete'),
    found: number(row, 'found'),
    reason: optionalText(row, 'reason'),
    missingPermission: optionalText(row, 'missingPermission'),
    pendingSweep: number(row, 'pendingSweep'),
    scanId: text(row, 'scanId'),
  };
}
