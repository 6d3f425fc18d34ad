import { PellucidError } from '@pellucid/provider-sdk';
import { type Database, integer, number, text } from './database.ts';

/** Who is scanning an account. */
export interface LeaseHolder {
  readonly scanId: string;
  /** Host and process, for people. */
  readonly holder: string;
}

/** How an attempt to take a lease ended. */
export type LeaseAttempt =
  | {
      readonly taken: true;
      /** Grows with every taking: a writer with an older one has lost the lease. */
      readonly fence: number;
      /** Number of the last refresh of the account. */
      readonly refreshes: number;
    }
  | ({ readonly taken: false } & LeaseHolder);

/**
 * Takes the lease of an account if nobody holds it, or its holder has been silent for too long. All times are Neo4j's own:
 * the clocks of the processes do not matter.
 */
export async function takeLease(
  database: Database,
  { account, scanId, holder, ttlMs }: LeaseHolder & { readonly account: string; readonly ttlMs: number },
): Promise<LeaseAttempt> {
  const [row] = await database.write(
    `MERGE (l:Lease {account: $account}) ON CREATE SET l.fence = 0, l.expiresAt = 0
     SET l._lock = true
     WITH l, l.expiresAt > timestamp() AS held, l.scanId AS heldFor, l.holder AS heldBy
     SET l.fence = CASE WHEN held THEN l.fence ELSE l.fence + 1 END,
         l.scanId = CASE WHEN held THEN l.scanId ELSE $scanId END,
         l.holder = CASE WHEN held THEN l.holder ELSE $holder END,
         l.cancelled = CASE WHEN held THEN l.cancelled ELSE false END,
         l.expiresAt = CASE WHEN held THEN l.expiresAt ELSE timestamp() + $ttlMs END
     RETURN held, heldFor, heldBy, l.fence AS fence, coalesce(l.refreshes, 0) AS refreshes`,
    { account, scanId, holder, ttlMs: integer(ttlMs) },
  );
  if (!row) throw new Error('taking a lease returned nothing');
  if (row['held'] === true) return { taken: false, scanId: text(row, 'heldFor'), holder: text(row, 'heldBy') };
  return { taken: true, fence: number(row, 'fence'), refreshes: number(row, 'refreshes') };
}

/** What a holder is told whose lease another has taken. */
export function leaseLost(account: string): PellucidError {
  return new PellucidError('CONFLICT', `another process has begun to scan '${account}', because this one was silent`);
}

/** Keeps a lease for another while. Returns null when it is lost, else whether somebody asked to cancel. */
export async function renewLease(
  database: Database,
  { account, fence, ttlMs }: { readonly account: string; readonly fence: number; readonly ttlMs: number },
): Promise<{ readonly cancelled: boolean } | null> {
  const [row] = await database.write(
    `MATCH (l:Lease {account: $account}) SET l._lock = true
     WITH l WHERE l.fence = $fence
     SET l.expiresAt = timestamp() + $ttlMs
     RETURN l.cancelled AS cancelled`,
    { account, fence: integer(fence), ttlMs: integer(ttlMs) },
  );
  return row ? { cancelled: row['cancelled'] === true } : null;
}

/** Gives a lease back; one that is lost already belongs to another. */
export async function returnLease(
  database: Database,
  { account, fence }: { readonly account: string; readonly fence: number },
): Promise<void> {
  await database.write(
    `MATCH (l:Lease {account: $account}) SET l._lock = true
     WITH l WHERE l.fence = $fence
     SET l.expiresAt = 0, l.scanId = null, l.holder = null`,
    { account, fence: integer(fence) },
  );
}

/** Asks whoever runs a scan to stop it; he looks with his next heartbeat. Returns false when nobody runs it. */
export async function requestCancel(database: Database, scanId: string): Promise<boolean> {
  const rows = await database.write(
    `MATCH (l:Lease {scanId: $scanId}) WHERE l.expiresAt > timestamp() SET l.cancelled = true RETURN l.account AS account`,
    { scanId },
  );
  return rows.length > 0;
}
