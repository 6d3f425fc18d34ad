import type { Neo4jError } from 'neo4j-driver';

/**
 * Whether the driver cannot get an answer of Neo4j. Codes of Neo4j's own begin with `Neo.`; the driver's are `ServiceUnavailable`,
 * `SessionExpired`, `ProtocolError` and, when a connection is accepted and then stays silent, no more than `N/A`.
 */
export function isNeo4jLost({ code }: Neo4jError): boolean {
  return !code.startsWith('Neo.') || code.endsWith('.DatabaseUnavailable');
}
