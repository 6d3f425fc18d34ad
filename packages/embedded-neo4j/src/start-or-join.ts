import { waitForBolt } from './bolt.ts';
import type { Environment } from './child-command.ts';
import {
  type DataFolder,
  hasUsers,
  passwordOf,
  registerUser,
  rememberedPort,
  rememberPort,
  removeServerRecord,
  runningServer,
  type ServerRecord,
  unregisterUser,
} from './data-folder.ts';
import { EmbeddedNeo4jError } from './errors.ts';
import { isLockedByOther, withLock } from './file-lock.ts';
import { findFreePort, isPortFree } from './free-port.ts';
import { findJava } from './java.ts';
import { NEO4J_VERSION } from './neo4j-version.ts';
import { isRunning } from './process-identity.ts';
import { provisionNeo4j } from './provision.ts';
import { askToEnd, boltUri, launchServer, terminate } from './server.ts';
import { isUsableClassPath } from './server-config.ts';
import type { EmbeddedNeo4jOptions } from './start-embedded-neo4j.ts';

/** Everything a start needs to know, with defaults filled in. */
export interface Start {
  readonly options: EmbeddedNeo4jOptions;
  readonly folder: DataFolder;
  readonly userFile: string;
  readonly environment: Environment;
  readonly timeoutMs: number;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Registers this process as a user, then joins the folder's server or starts one.
 * @throws EmbeddedNeo4jError
 */
export function startOrJoin(start: Start): Promise<{ server: ServerRecord; joined: boolean; password: string }> {
  const { folder, userFile, onProgress, signal } = start;
  const onWait = (pid: number) =>
    onProgress(`Waiting for process ${pid}, which starts or stops Neo4j on ${folder.root}`);
  return withLock(folder.lockFile, { signal, onWait }, async () => {
    // Registered before there is a server, so that none is ever without a user.
    registerUser(userFile);
    try {
      const password = passwordOf(folder);
      const running = runningServer(folder);
      if (running && (await join(running, password, start))) return { server: running, joined: true, password };
      return { server: await launch(password, start), joined: false, password };
    } catch (error) {
      unregisterUser(userFile);
      throw error;
    }
  });
}

/** False when the server ended meanwhile. */
async function join(server: ServerRecord, password: string, start: Start): Promise<boolean> {
  const { folder, timeoutMs, signal, onProgress } = start;
  const uri = boltUri(server.port);
  const outcome = await waitForBolt({ uri, password, timeoutMs, signal, isAlive: () => isRunning(server) });
  if (outcome === 'ended') return false;
  if (outcome === 'ready') {
    onProgress(`Neo4j already runs on ${folder.root}: ${uri}, process ${server.pid}`);
    return true;
  }
  const reason =
    outcome === 'unauthorized'
      ? `does not accept the password in ${folder.passwordFile}. Put the right one there`
      : `has not answered on ${uri} for ${Math.round(timeoutMs / 1000)} s. Stop it (kill ${server.pid}) and start again`;
  throw new EmbeddedNeo4jError(
    'in-use',
    `The data folder ${folder.root} is used by a Neo4j that cannot be joined: process ${server.pid} ${reason}, or use another data folder.`,
  );
}

async function launch(password: string, start: Start): Promise<ServerRecord> {
  const { options, folder, environment, timeoutMs, onProgress, signal } = start;
  removeServerRecord(folder);
  const java = await findJava({ environment, signal });
  const libraries = await provisionNeo4j({ cacheDirectory: options.cacheDirectory, environment, onProgress, signal });
  if (!isUsableClassPath(libraries)) {
    throw new EmbeddedNeo4jError(
      'start-failed',
      `Java cannot use a folder whose name holds a colon: ${libraries}. Use another cache folder.`,
    );
  }
  const port = await choosePort(options.port, folder);
  onProgress(`Starting Neo4j ${NEO4J_VERSION} on ${folder.root} (Java ${java.major})`);
  const began = performance.now();
  const { heapMb = 768, pageCacheMb = 256, jvmArguments = [] } = options;
  const config = { java, libraries, home: folder.root, port, heapMb, pageCacheMb, jvmArguments };
  const server = await launchServer({ folder, config, password, environment, timeoutMs, signal });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  onProgress(`Neo4j is ready after ${seconds} s: ${boltUri(port)}, process ${server.pid}`);
  return server;
}

async function choosePort(wanted: number | undefined, folder: DataFolder): Promise<number> {
  if (wanted !== undefined && !(await isPortFree(wanted))) {
    throw new EmbeddedNeo4jError(
      'in-use',
      `Port ${wanted} on 127.0.0.1 is used by another process. Stop that, or configure another port for Neo4j.`,
    );
  }
  const remembered = rememberedPort(folder);
  const port =
    wanted ?? (remembered !== undefined && (await isPortFree(remembered)) ? remembered : await findFreePort());
  rememberPort(folder, port);
  return port;
}

/** Gives up using the server, and stops it when nobody else uses it. */
export async function leave({ folder, userFile }: Start): Promise<void> {
  await withLock(folder.lockFile, {}, async () => {
    unregisterUser(userFile);
    if (hasUsers(folder)) return;
    const server = runningServer(folder);
    if (server) await terminate(server);
    removeServerRecord(folder);
  });
}

/** Like {@link leave} for a process that cannot wait. A process that is just joining keeps the server, and stops it later. */
export function leaveAtOnce({ folder, userFile }: Start): void {
  unregisterUser(userFile);
  if (isLockedByOther(folder.lockFile) || hasUsers(folder)) return;
  const server = runningServer(folder);
  if (server) askToEnd(server);
}
