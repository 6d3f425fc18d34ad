/** The Neo4j Community release that is embedded: 5.26 is the long-term-support line. `maven/` must name the same one. */
export const NEO4J_VERSION = '5.26.30';

/** Feature releases of Java on which Neo4j 5.26 runs: its byte code is Java 17's, and it was tried up to 25. */
export const SUPPORTED_JAVA = { oldest: 17, newest: 25 } as const;

/** What a user can do who cannot or does not want to run the embedded server. */
export const OTHER_WAYS = [
  'set NEO4J_URI to an existing Neo4j 5.26 or newer (an Aura database or a cluster will do)',
  'run everything in containers: docker compose up',
] as const;
