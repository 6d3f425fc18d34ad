import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { waitForBolt } from './bolt.ts';
import { type Environment, lastLines, runCommand } from './child-command.ts';
import {
  type DataFolder,
  hasDatabase,
  removeServerRecord,
  type ServerRecord,
  writeServerRecord,
} from './data-folder.ts';
import { EmbeddedNeo4jError, isSystemError } from './errors.ts';
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts';
import {
  initialPasswordArguments,
  neo4jConf,
  type ServerConfig,
  serverArguments,
  serverEnvironment,
} from './server-config.ts';

/** One start of a server. */
export interface Launch {
  readonly folder: DataFolder;
  readonly config: ServerConfig;
  readonly password: string;
  readonly environment: Environment;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

const STOP_TIMEOUT_MS = 30_000;
const POLL_MS = 50;

/** The URI of the server on this port. */
export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/**
 * Starts the server and waits until it answers. When it does not, it is stopped again before this rejects.
 * @throws EmbeddedNeo4jError `start-failed`, `in-use`
 */
export async function launchServer(launch: Launch): Promise<ServerRecord> {
  const { folder, config, password, timeoutMs, signal } = launch;
  mkdirSync(join(folder.root, 'conf'), { recursive: true });
  mkdirSync(join(folder.root, 'logs'), { recursive: true });
  writeFileSync(join(folder.root, 'conf', 'neo4j.conf'), neo4jConf(config));
  if (!hasDatabase(folder)) await setInitialPassword(launch);
  const log = serverLog(folder);
  const { server, ended } = await spawnServer(launch);
  try {
    const uri = boltUri(config.port);
    const outcome = await waitForBolt({ uri, password, timeoutMs, signal, isAlive: () => isRunning(server) });
    if (outcome === 'ready') return server;
    if (outcome === 'ended') throw endedEarly(folder, await ended, log());
    const reason =
      outcome === 'unauthorized'
        ? `does not accept the password in ${folder.passwordFile}: put the right one there`
        : `did not answer on ${uri} within ${Math.round(timeoutMs / 1000)} s and was stopped`;
    throw new EmbeddedNeo4jError('start-failed', `Neo4j on ${folder.root} ${reason}. The end of its log:\n${log()}`);
  } catch (error) {
    await terminate(server);
    removeServerRecord(folder);
    throw error;
  }
}

/**
 * Asks a server to end and waits for it. It is never killed: that is how stores get damaged.
 * @throws EmbeddedNeo4jError `stop-timeout`
 */
export async function terminate(server: ProcessIdentity): Promise<void> {
  askToEnd(server);
  const deadline = performance.now() + STOP_TIMEOUT_MS;
  while (isRunning(server)) {
    if (performance.now() > deadline) {
      throw new EmbeddedNeo4jError(
        'stop-timeout',
        `Neo4j (process ${server.pid}) has been asked to stop and is still busy after ${STOP_TIMEOUT_MS / 1000} s. It is left to finish by itself, so that its store stays sound.`,
      );
    }
    await delay(POLL_MS);
  }
}

/** The first half of {@link terminate}. */
export function askToEnd(server: ProcessIdentity): void {
  if (!isRunning(server)) return;
  try {
    process.kill(server.pid, 'SIGTERM');
  } catch (error) {
    // It ended by itself just now.
    if (!isSystemError(error, 'ESRCH')) throw error;
  }
}

async function setInitialPassword({ folder, config, environment, signal }: Launch): Promise<void> {
  const { exitCode, output } = await runCommand(
    [config.java.path, ...initialPasswordArguments(config, folder.passwordFile)],
    {
      environment: serverEnvironment(environment, folder.root),
      signal,
    },
  );
  if (exitCode === 0) return;
  throw new EmbeddedNeo4jError(
    'start-failed',
    `The password of the new Neo4j in ${folder.root} could not be set (${config.java.path} ended with code ${exitCode}):\n${lastLines(output, 10)}`,
  );
}

/** Detached: a Ctrl-C in the terminal goes to us alone, and we decide when the server has to end. */
async function spawnServer({ folder, config, environment }: Launch) {
  const console = openSync(consoleLog(folder), 'w');
  const child = spawn(config.java.path, serverArguments(config), {
    cwd: folder.root,
    env: serverEnvironment(environment, folder.root),
    detached: true,
    stdio: ['ignore', console, console],
  });
  closeSync(console);
  if (child.pid === undefined) {
    const [error] = await once(child, 'error');
    throw new EmbeddedNeo4jError('start-failed', `${config.java.path} could not be run: ${error}`, { cause: error });
  }
  const ended = once(child, 'exit').then(([code, signal]) =>
    signal === null ? `exit code ${code}` : `signal ${signal}`,
  );
  // Node may end while it runs: process-end.ts sees to that.
  child.unref();
  // A process that is gone already keeps its place here: it is found not to run.
  const identity = identifyProcess(child.pid) ?? { pid: child.pid, startMark: '' };
  const server = { ...identity, port: config.port, root: folder.root };
  writeServerRecord(folder, server);
  return { server, ended };
}

function endedEarly(folder: DataFolder, ending: string, log: string): EmbeddedNeo4jError {
  // Neo4j's own words when another process has the store open.
  if (/locked by another process/i.test(log)) {
    return new EmbeddedNeo4jError(
      'in-use',
      `Another Neo4j uses the data folder ${folder.root}, and it was not started by Pellucid (or its file ${folder.serverFile} was removed). Stop it, or use another data folder.`,
    );
  }
  return new EmbeddedNeo4jError(
    'start-failed',
    `Neo4j on ${folder.root} ended while it started (${ending}). The end of its log:\n${log}`,
  );
}

/** Returns the function that tells the end of what the server has logged since this call. */
function serverLog(folder: DataFolder): () => string {
  const file = join(folder.root, 'logs', 'neo4j.log');
  const before = existsSync(file) ? statSync(file).size : 0;
  return () => {
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    // Shorter than before: it has been rotated.
    const log = lastLines(bytes.subarray(bytes.length < before ? 0 : before).toString('utf8'), 20);
    // What the JVM itself has to say goes to the console only.
    const console = lastLines(readFileSync(consoleLog(folder), 'utf8'), 20);
    return [log, console].filter((text) => text !== '').join('\n') || '(empty)';
  };
}

function consoleLog(folder: DataFolder): string {
  return join(folder.root, 'logs', 'console.log');
}
