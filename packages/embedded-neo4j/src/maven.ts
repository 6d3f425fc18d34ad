import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, lastLines, runCommand } from './child-command.ts';
import { EmbeddedNeo4jError } from './errors.ts';
import { listRepositoryJars, readJarLock, verifyJars } from './jar-lock.ts';

/** The committed class path: its Maven project, and the jars that must come out of it. */
export const MAVEN_PROJECT = fileURLToPath(new URL('../maven/pom.xml', import.meta.url));
/** See {@link MAVEN_PROJECT}. */
export const JAR_LOCK = fileURLToPath(new URL('../maven/neo4j.lock', import.meta.url));

/** What the steps of provisioning have in common. */
export interface MavenRun {
  /** The `mvn` program. */
  readonly maven: string;
  readonly environment: Environment;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lets Maven copy the server's class path into `repository`, in Maven's repository layout.
 * Maven's own settings (mirrors, proxies, credentials) apply.
 * @throws EmbeddedNeo4jError `provision-failed`
 */
export async function resolveThroughMaven(run: MavenRun, repository: string): Promise<void> {
  const { exitCode, output } = await runCommand(
    [
      run.maven,
      '--batch-mode',
      '--quiet',
      '--file',
      MAVEN_PROJECT,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${repository}`,
      // With the groups in the path a jar's coordinates can be told from where it lies.
      '-Dmdep.useRepositoryLayout=true',
    ],
    run,
  );
  if (exitCode === 0) return;
  const report = lastLines(output, 12);
  throw new EmbeddedNeo4jError('provision-failed', `Maven (${run.maven}) ended with code ${exitCode}:\n${report}`);
}

/**
 * Fills `home`/lib with the jars that Maven resolves, after checking them against the lock file.
 * @throws EmbeddedNeo4jError `provision-failed`, `integrity`
 */
export async function provisionThroughMaven(run: MavenRun, home: string, lockFile: string): Promise<void> {
  const repository = join(home, 'repository');
  await resolveThroughMaven(run, repository);
  const jars = await listRepositoryJars(repository);
  verifyJars(jars, await readJarLock(lockFile));
  await mkdir(join(home, 'lib'));
  for (const { file } of jars) await rename(file, join(home, 'lib', basename(file)));
  await rm(repository, { recursive: true });
}
