import { existsSync } from 'node:fs';
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasUsers, openDataFolder, runningServer } from './data-folder.ts';
import { isSystemError } from './errors.ts';
import { withLock } from './file-lock.ts';
import { terminate } from './server.ts';
import { type EmbeddedNeo4j, type EmbeddedNeo4jOptions, startEmbeddedNeo4j } from './start-embedded-neo4j.ts';

/** Options of {@link startTestNeo4j}. */
export type TestNeo4jOptions = Omit<EmbeddedNeo4jOptions, 'dataDirectory'>;

const PREFIX = 'pellucid-test-neo4j-';

/**
 * A Neo4j for tests: empty, on a random port, with a small heap; `stop` removes its data.
 * What earlier test runs left behind when they were killed is stopped and removed first.
 * @throws EmbeddedNeo4jError
 */
export async function startTestNeo4j(options: TestNeo4jOptions = {}): Promise<EmbeddedNeo4j> {
  await removeAbandoned();
  const dataDirectory = await mkdtemp(join(tmpdir(), PREFIX));
  // Another run may clear up in there at the same moment.
  const remove = () => rm(dataDirectory, { recursive: true, force: true, maxRetries: 3 });
  try {
    const server = await startEmbeddedNeo4j({
      heapMb: 512,
      pageCacheMb: 64,
      // The optimizing compiler costs a short-lived server more than it brings.
      jvmArguments: ['-XX:TieredStopAtLevel=1'],
      ...options,
      dataDirectory,
    });
    const stop = async () => {
      await server.stop();
      await remove();
    };
    return { ...server, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function removeAbandoned(): Promise<void> {
  const directory = await realpath(tmpdir());
  const names = (await readdir(directory)).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    try {
      await removeIfAbandoned(join(directory, name));
    } catch (error) {
      // Another user's, or another run is removing it just now.
      if (!isSystemError(error, 'EACCES', 'EPERM', 'ENOENT', 'ENOTEMPTY')) throw error;
    }
  }
}

async function removeIfAbandoned(path: string): Promise<void> {
  // The password is written after the first user has registered: without it the folder is about to be used.
  if (!existsSync(join(path, 'control', 'password'))) return;
  const folder = openDataFolder(path);
  const abandoned = await withLock(folder.lockFile, {}, async () => {
    if (hasUsers(folder)) return false;
    const server = runningServer(folder);
    if (server) await terminate(server);
    return true;
  });
  if (abandoned) await rm(path, { recursive: true, force: true });
}
