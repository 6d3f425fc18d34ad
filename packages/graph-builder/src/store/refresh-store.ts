import { type Database, integer, number, type Transaction, text } from './database.ts';

/** How long it is remembered what was refreshed, in milliseconds: longer than any scan takes. */
const REMEMBERED_MS = 86_400_000;
/** Marks removed in one transaction. */
const PRUNED_AT_ONCE = 1000;

/** The account's lease, with a counter of it one further. It need not be held: nobody is kept from anything by this. */
const next = (counter: 'tickets' | 'refreshes'): string => `
  MERGE (l:Lease {account: $account}) ON CREATE SET l.fence = 0, l.expiresAt = 0
  SET l.${counter} = coalesce(l.${counter}, 0) + 1
  RETURN l.${counter} AS number`;

/** Takes a number before reading: of two refreshes of a resource the one with the higher number has read it later. */
export async function takeTicket(database: Database, account: string): Promise<number> {
  const [row] = await database.write(next('tickets'), { account });
  if (!row) throw new Error('taking a ticket returned nothing');
  return number(row, 'number');
}

/** Takes the number under which a refresh writes. Scans and other refreshes commit nothing of the account until it has. */
export async function lockAccount(transaction: Transaction, account: string): Promise<number> {
  const [row] = await transaction.run(next('refreshes'), { account });
  if (!row) throw new Error('locking an account returned nothing');
  return number(row, 'number');
}

/** Those of the uids that were read later than with this ticket. */
export async function readNewer(database: Database, uids: readonly string[], ticket: number): Promise<Set<string>> {
  const rows = await database.read(
    'UNWIND $uids AS uid MATCH (r:Refreshed {uid: uid}) WHERE r.ticket > $ticket RETURN r.uid AS uid',
    { uids, ticket: integer(ticket) },
  );
  return new Set(rows.map((row) => text(row, 'uid')));
}

/** Notes what a refresh has seen to. */
export async function markRefreshed(
  transaction: Transaction,
  uids: readonly string[],
  about: { readonly account: string; readonly number: number; readonly ticket: number },
): Promise<void> {
  await transaction.run(
    `UNWIND $uids AS uid MERGE (r:Refreshed {uid: uid})
     SET r.account = $account, r.number = $number, r.ticket = $ticket, r.at = timestamp()`,
    { uids, account: about.account, number: integer(about.number), ticket: integer(about.ticket) },
  );
}

/** Number of an account's last refresh. */
export async function readRefreshes(database: Database, account: string): Promise<number> {
  const [row] = await database.read(
    'MATCH (l:Lease {account: $account}) RETURN coalesce(l.refreshes, 0) AS refreshes',
    { account },
  );
  return row ? number(row, 'refreshes') : 0;
}

/** Uids that were refreshed after the refresh with this number, each with the number of the last. */
export async function readRefreshed(database: Database, account: string, after: number): Promise<[string, number][]> {
  const rows = await database.read(
    'MATCH (r:Refreshed {account: $account}) WHERE r.number > $after RETURN r.uid AS uid, r.number AS number',
    { account, after: integer(after) },
  );
  return rows.map((row) => [text(row, 'uid'), number(row, 'number')]);
}

/** Forgets marks that no scan can ask for any more, a bounded number in each transaction. */
export async function pruneRefreshed(database: Database): Promise<void> {
  for (let removed = PRUNED_AT_ONCE; removed === PRUNED_AT_ONCE; ) {
    const [row] = await database.write(
      `MATCH (r:Refreshed) WHERE r.at < timestamp() - $rememberedMs WITH r LIMIT $limit DELETE r RETURN count(*) AS removed`,
      { rememberedMs: integer(REMEMBERED_MS), limit: integer(PRUNED_AT_ONCE) },
    );
    removed = row ? number(row, 'removed') : 0;
  }
}
