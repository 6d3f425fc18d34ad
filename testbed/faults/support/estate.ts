/** One Neo4j for all files that do not break theirs. */
import type { TestProject } from 'vitest/node';
import { type EmbeddedNeo4j, startTestNeo4j } from '../../../packages/embedded-neo4j/src/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string;
    neo4jPassword: string;
  }
}

let neo4j: EmbeddedNeo4j | undefined;

/** Starts it. */
export async function setup(project: TestProject): Promise<void> {
  neo4j = await startTestNeo4j({ onProgress: (line) => console.log(line) });
  project.provide('neo4jUri', neo4j.uri);
  project.provide('neo4jPassword', neo4j.password);
}

/** Stops it, and removes its data. */
export async function teardown(): Promise<void> {
  await neo4j?.stop();
}
