export { EmbeddedNeo4jError, type EmbeddedNeo4jErrorCode } from './errors.ts';
export { type EmbeddedNeo4j, type EmbeddedNeo4jOptions, startEmbeddedNeo4j } from './start-embedded-neo4j.ts';
export { startTestNeo4j, type TestNeo4jOptions } from './test-neo4j.ts';
