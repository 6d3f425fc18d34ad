import { join } from 'node:path';
import { type Environment, findOnPath, isExecutable, runCommand } from './child-command.ts';
import { EmbeddedNeo4jError, messageOf } from './errors.ts';
import { OTHER_WAYS, SUPPORTED_JAVA } from './neo4j-version.ts';

/** A Java runtime that can run the embedded Neo4j. */
export interface Java {
  /** Its `java` program. */
  readonly path: string;
  /** Its feature release: 17, 21, … */
  readonly major: number;
}

/**
 * Finds a Java runtime: `JAVA_HOME` first, then `PATH`.
 * @throws EmbeddedNeo4jError `java-not-found`, whose text names what was looked at and the ways out.
 */
export async function findJava(options: { environment: Environment; signal?: AbortSignal | undefined }): Promise<Java> {
  const { environment, signal } = options;
  const seen: string[] = [];
  for (const { origin, path } of candidates(environment)) {
    if (path === undefined || !isExecutable(path)) {
      seen.push(`${origin}: none`);
      continue;
    }
    const found = await askVersion(path, options);
    signal?.throwIfAborted();
    if (typeof found === 'number' && found >= SUPPORTED_JAVA.oldest && found <= SUPPORTED_JAVA.newest) {
      return { path, major: found };
    }
    seen.push(`${origin}: ${path} ${typeof found === 'number' ? `is Java ${found}` : found}`);
  }
  throw new EmbeddedNeo4jError('java-not-found', notFoundText(seen));
}

/**
 * The feature release in what `java -version` prints, e.g. `openjdk version "17.0.15" 2025-04-15`.
 * Up to Java 8 the scheme was `1.8.0_392`.
 */
export function parseJavaVersion(output: string): number | undefined {
  const match = /\bversion "(?:1\.)?(\d+)/.exec(output);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

function candidates(environment: Environment): { origin: string; path: string | undefined }[] {
  const home = environment.JAVA_HOME;
  return [
    ...(home ? [{ origin: `JAVA_HOME=${home}`, path: join(home, 'bin', 'java') }] : []),
    { origin: 'PATH', path: findOnPath('java', environment) },
  ];
}

async function askVersion(path: string, options: { environment: Environment; signal?: AbortSignal | undefined }) {
  try {
    const { exitCode, output } = await runCommand([path, '-version'], options);
    // macOS has a `java` that only tells how to get one; it ends with an error.
    if (exitCode !== 0) return `cannot be used ('java -version' ended with code ${exitCode})`;
    return parseJavaVersion(output) ?? 'does not tell its version';
  } catch (error) {
    return `cannot be run: ${messageOf(error)}`;
  }
}

function notFoundText(seen: readonly string[]): string {
  const { oldest, newest } = SUPPORTED_JAVA;
  return [
    `Neo4j needs Java ${oldest} or newer (up to ${newest}), and none was found on this machine (${seen.join('; ')}). Ways out:`,
    `- install Java ${oldest} or newer (Debian, Ubuntu: apt-get install default-jre-headless), or point JAVA_HOME at one`,
    ...OTHER_WAYS.map((way) => `- ${way}`),
  ].join('\n');
}
