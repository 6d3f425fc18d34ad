import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Environment, findOnPath } from './child-command.ts';
import { EmbeddedNeo4jError, messageOf } from './errors.ts';
import { withLock } from './file-lock.ts';
import { JAR_LOCK, provisionThroughMaven } from './maven.ts';
import { NEO4J_VERSION, OTHER_WAYS } from './neo4j-version.ts';
import { provisionFromTarball } from './tarball.ts';

/** How to get the server's jars. */
export interface ProvisionOptions {
  /** Where provisioned servers are kept; by default `pellucid/neo4j` in the user's cache folder. */
  readonly cacheDirectory?: string | undefined;
  readonly environment: Environment;
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** The lock file that Maven's jars are checked against; by default the committed one. */
  readonly lockFile?: string;
}

/** The last file written: a folder without it was never finished. */
const MARKER = 'provisioned.json';
const PARTIAL_PREFIX = '.partial-';

/** `$XDG_CACHE_HOME/pellucid/neo4j`, else `~/.cache/pellucid/neo4j`. */
function defaultCacheDirectory(environment: Environment): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pellucid', 'neo4j');
}

/**
 * Makes sure that the server's jars are in the cache, and resolves to the folder that holds them. Once they are there the
 * network is not touched. Maven fetches them where `mvn` is on the `PATH`, else (or when Maven fails) they come from the
 * vendor's tarball. Everything happens in a temporary folder that is renamed at the end; processes that need the same
 * server wait for the first of them.
 * @throws EmbeddedNeo4jError `provision-failed`, `integrity`
 */
export async function provisionNeo4j(options: ProvisionOptions): Promise<string> {
  const cache = resolve(options.cacheDirectory ?? defaultCacheDirectory(options.environment));
  const home = join(cache, `neo4j-community-${NEO4J_VERSION}`);
  if (isProvisioned(home)) return join(home, 'lib');
  await mkdir(cache, { recursive: true });
  const onWait = (pid: number) =>
    options.onProgress(`Waiting for process ${pid}, which is fetching Neo4j ${NEO4J_VERSION}`);
  return withLock(`${home}.lock`, { signal: options.signal, onWait }, async () => {
    if (!isProvisioned(home)) await fill(cache, home, options);
    return join(home, 'lib');
  });
}

function isProvisioned(home: string): boolean {
  return existsSync(join(home, MARKER));
}

/** Runs under the lock, so every partial folder that is found was left by a process that died. */
async function fill(cache: string, home: string, options: ProvisionOptions): Promise<void> {
  const leftovers = (await readdir(cache)).filter((name) => name.startsWith(`${PARTIAL_PREFIX}${NEO4J_VERSION}-`));
  for (const name of leftovers) await rm(join(cache, name), { recursive: true, force: true });
  const partial = await mkdtemp(join(cache, `${PARTIAL_PREFIX}${NEO4J_VERSION}-`));
  try {
    const source = await fetchServer(partial, options);
    await writeFile(join(partial, MARKER), `${JSON.stringify({ version: NEO4J_VERSION, source })}\n`);
    // mkdtemp lets only its owner in; an image may be filled by one user and run by another.
    await chmod(partial, 0o755);
    await rm(home, { recursive: true, force: true });
    await rename(partial, home);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  options.onProgress(`Neo4j ${NEO4J_VERSION} is in ${home}`);
}

async function fetchServer(partial: string, options: ProvisionOptions): Promise<'maven' | 'tarball'> {
  const { environment, onProgress, signal, lockFile = JAR_LOCK } = options;
  const maven = findOnPath('mvn', environment);
  const failures: string[] = [];
  if (maven) {
    onProgress(`Fetching Neo4j ${NEO4J_VERSION} through Maven (110 MB, unless its local repository has them)`);
    try {
      await provisionThroughMaven({ maven, environment, signal }, partial, lockFile);
      return 'maven';
    } catch (error) {
      signal?.throwIfAborted();
      // Jars that differ from the lock are a reason to stop and look, not to try elsewhere.
      if (error instanceof EmbeddedNeo4jError && error.code === 'integrity') throw error;
      failures.push(messageOf(error));
      onProgress('Maven could not fetch it; trying the download site');
      await rm(join(partial, 'repository'), { recursive: true, force: true });
    }
  }
  try {
    onProgress(`Fetching the tarball of Neo4j ${NEO4J_VERSION}`);
    await provisionFromTarball({ version: NEO4J_VERSION, environment, onProgress, signal }, partial);
    return 'tarball';
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof EmbeddedNeo4jError && error.code === 'integrity') throw error;
    failures.push(messageOf(error));
    throw new EmbeddedNeo4jError('provision-failed', failureText(failures, maven !== undefined), { cause: error });
  }
}

function failureText(failures: readonly string[], mavenTried: boolean): string {
  return [
    `Neo4j ${NEO4J_VERSION} could not be fetched. Once it has been, no network is needed.`,
    ...failures.map((failure) => `- ${failure}`),
    'Ways out:',
    ...(mavenTried
      ? []
      : ['- install Maven (Debian, Ubuntu: apt-get install maven), if a Maven repository can be reached']),
    ...OTHER_WAYS.map((way) => `- ${way}`),
  ].join('\n');
}
