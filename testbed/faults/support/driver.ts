import neo4j, { type Driver } from 'neo4j-driver';

/** Where a Neo4j is. */
export interface GraphLogin {
  readonly uri: string;
  readonly password: string;
}

/** Leases that run out soon, that nobody has to wait for them. */
export const LEASE = { ttlMs: 2000, heartbeatMs: 300 } as const;

/** A driver as the product makes it, but one that gives up soon. */
export function openDriver({ uri, password }: GraphLogin): Driver {
  return neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 3000,
    // Enough to get over a deadlock on a busy machine.
    maxTransactionRetryTime: 5000,
  });
}
