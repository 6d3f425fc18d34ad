/**
 * One Neo4j for a whole test run: vitest calls this before the first test file. The server is started only when a test file
 * of the run asks for it, which it does by `inject('neo4jUri')` in itself or in a helper it imports from its test folder.
 * Community has one user database, shared by all: a test that needs it to itself uses `account` names of its own, or
 * `startTestNeo4j()`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedNeo4j, startTestNeo4j } from '../packages/embedded-neo4j/src/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `bolt://…` of the run's Neo4j; its user is `neo4j`. */
    neo4jUri: string;
    neo4jPassword: string;
  }
}

let server: EmbeddedNeo4j | undefined;

/** Starts the server if any file of this run asks for it; in watch mode also when a later run does. */
export async function setup(project: TestProject): Promise<void> {
  await provideFor(project, project.vitest.state.getPaths());
  project.onTestsRerun((specifications) =>
    provideFor(
      project,
      specifications.map(({ moduleId }) => moduleId),
    ),
  );
}

/** Stops the server, and removes its data. */
export async function teardown(): Promise<void> {
  await server?.stop();
}

async function provideFor(project: TestProject, files: readonly string[]): Promise<void> {
  const visited = new Set<string>();
  if (server || !files.some((file) => asksForNeo4j(file, visited))) return;
  server = await startTestNeo4j({ onProgress: (line) => console.log(line) });
  project.provide('neo4jUri', server.uri);
  project.provide('neo4jPassword', server.password);
}

function asksForNeo4j(file: string, visited: Set<string>): boolean {
  if (visited.has(file) || !existsSync(file)) return false;
  visited.add(file);
  const source = readFileSync(file, 'utf8');
  if (/\binject\(\s*['"]neo4j/.test(source)) return true;
  const imports = [...source.matchAll(/\bfrom\s+['"](\.[^'"]+)['"]/g)].map(([, path = '']) =>
    resolve(dirname(file), path),
  );
  return imports.some((path) => path.includes('/test/') && asksForNeo4j(path, visited));
}
