import type { Environment } from './child-command.ts';
import { newUserFile, openDataFolder, USERNAME } from './data-folder.ts';
import { EmbeddedNeo4jError } from './errors.ts';
import { OTHER_WAYS } from './neo4j-version.ts';
import { onProcessEnd } from './process-end.ts';
import { boltUri } from './server.ts';
import { leave, leaveAtOnce, type Start, startOrJoin } from './start-or-join.ts';

/** What to start, and where. */
export interface EmbeddedNeo4jOptions {
  /** The server's own folder: store, logs, password. Created where needed. */
  readonly dataDirectory: string;
  /** Where the server's jars are kept; default `$XDG_CACHE_HOME/pellucid/neo4j`, else `~/.cache/pellucid/neo4j`. */
  readonly cacheDirectory?: string | undefined;
  /** Port for Bolt on 127.0.0.1; by default that of the last start on this folder when it is free, else any free one. */
  readonly port?: number | undefined;
  /** Java heap in MiB; default 768. */
  readonly heapMb?: number | undefined;
  /** Neo4j's page cache in MiB; default 256. */
  readonly pageCacheMb?: number | undefined;
  /** Further arguments for the JVM. */
  readonly jvmArguments?: readonly string[] | undefined;
  /** How long the server may take to answer, in milliseconds; default 180 000 (it takes five seconds on a quiet machine). */
  readonly startTimeoutMs?: number | undefined;
  /** Where `JAVA_HOME`, `PATH` and the like are read; default `process.env`. */
  readonly environment?: Environment | undefined;
  /** Gets one line for each step that takes time. */
  readonly onProgress?: ((line: string) => void) | undefined;
  /** Gives up starting: a server that is on its way is stopped. Without effect once it has started. */
  readonly signal?: AbortSignal | undefined;
}

/** A running server, started by this call or found running. */
export interface EmbeddedNeo4j {
  /** `bolt://127.0.0.1:PORT`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** True when it ran already. */
  readonly joined: boolean;
  /** The server's process id. */
  readonly pid: number;
  /** The folder it runs on, absolute. */
  readonly dataDirectory: string;
  /**
   * Lets go of the server; the last of its users to do so stops it. May be called more than once.
   * @throws EmbeddedNeo4jError `stop-timeout` when it needs more than 30 s; it then finishes by itself.
   */
  stop(): Promise<void>;
}

/**
 * Starts a real Neo4j Community server as a child process, or joins the one that already runs on the data folder.
 *
 * Who uses the server is registered in the data folder, and the last one to leave stops it, whoever started it; so does this
 * process when it ends without calling `stop` (on SIGINT, SIGTERM and SIGHUP only where it has no handler of its own). After a
 * `kill -9` the server is left over, and the next start joins it.
 * @throws EmbeddedNeo4jError
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    const ways = OTHER_WAYS.join('; or ');
    throw new EmbeddedNeo4jError(
      'unsupported-platform',
      `The embedded Neo4j runs on Linux and macOS, not on ${process.platform}. Instead, ${ways}.`,
    );
  }
  const folder = openDataFolder(options.dataDirectory);
  const ending = new AbortController();
  const start: Start = {
    options,
    folder,
    userFile: newUserFile(folder),
    environment: options.environment ?? process.env,
    timeoutMs: options.startTimeoutMs ?? 180_000,
    onProgress: options.onProgress ?? (() => undefined),
    signal: AbortSignal.any([ending.signal, ...(options.signal ? [options.signal] : [])]),
  };
  const starting = startOrJoin(start);
  const forget = onProcessEnd({
    gently: async () => {
      ending.abort(new Error('This process was asked to end.'));
      await starting.then(
        () => leave(start),
        () => undefined,
      );
    },
    atOnce: () => leaveAtOnce(start),
  });
  try {
    const { server, joined, password } = await starting;
    let leaving: Promise<void> | undefined;
    const stop = () => {
      leaving ??= leave(start).finally(forget);
      return leaving;
    };
    const { pid, port } = server;
    return { uri: boltUri(port), username: USERNAME, password, joined, pid, dataDirectory: folder.root, stop };
  } catch (error) {
    forget();
    throw error;
  }
}
