import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbeddedNeo4j } from '../../../packages/embedded-neo4j/src/index.ts';
import { type GraphLogin, openDriver } from './driver.ts';

/** A Neo4j of one's own, that may be killed. */
export interface BreakableNeo4j {
  readonly login: GraphLogin;
  /** kill -9, at once. */
  kill(): void;
  /** kill -STOP: it keeps its connections, takes new ones, and says nothing. */
  freeze(): void;
  /** Starts it again if a test that failed has left it dead. */
  revive(): Promise<void>;
  /** Starts it again as it was, or with further lines in neo4j.conf. What still runs is killed before. */
  restart(configuration?: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on a folder. Further starts repeat the command of the first one, as the kernel knows it. */
export async function startBreakableNeo4j(dataDirectory: string): Promise<BreakableNeo4j> {
  const server = await startEmbeddedNeo4j({
    dataDirectory,
    heapMb: 512,
    pageCacheMb: 64,
    jvmArguments: ['-XX:TieredStopAtLevel=1'],
  });
  const login = { uri: server.uri, password: server.password };
  const configurationFile = join(server.dataDirectory, 'conf', 'neo4j.conf');
  const configuration = readFileSync(configurationFile, 'utf8');
  const [program = '', ...args] = readZeroSeparated(`/proc/${server.pid}/cmdline`);
  const environment = readZeroSeparated(`/proc/${server.pid}/environ`).map((entry): [string, string] => {
    const [name = '', ...value] = entry.split('=');
    return [name, value.join('=')];
  });
  let { pid } = server;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isAlive(pid)) process.kill(pid, signal);
    while (isAlive(pid)) await wait(50);
  };
  const restart: BreakableNeo4j['restart'] = async (more = []) => {
    await end('SIGKILL');
    writeFileSync(configurationFile, [configuration, ...more, ''].join('\n'));
    const child = spawn(program, args, {
      cwd: server.dataDirectory,
      env: Object.fromEntries(environment),
      stdio: 'ignore',
      detached: true,
    });
    child.unref();
    if (child.pid === undefined) throw new Error('Neo4j could not be started again');
    pid = child.pid;
    await untilReady(login);
  };
  return {
    login,
    restart,
    revive: async () => {
      if (!isAlive(pid)) await restart();
    },
    kill: () => process.kill(pid, 'SIGKILL'),
    freeze: () => process.kill(pid, 'SIGSTOP'),
    stop: async () => {
      await end('SIGTERM');
      await server.stop();
    },
  };
}

async function untilReady(login: GraphLogin): Promise<void> {
  const driver = openDriver(login);
  try {
    for (const until = Date.now() + 60_000; ; await wait(100)) {
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
      }
    }
  } finally {
    await driver.close();
  }
}

/** One that has ended, but nobody has asked how, is not alive either. */
function isAlive(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) Z /.test(readFileSync(file, 'utf8'));
}

function readZeroSeparated(file: string): string[] {
  return readFileSync(file, 'utf8').split('\0').slice(0, -1);
}
