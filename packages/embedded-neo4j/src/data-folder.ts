import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedNeo4jError, isSystemError } from './errors.ts';
import { currentProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

/** The user that Neo4j creates by itself. */
export const USERNAME = 'neo4j';

/**
 * One server's folder: Neo4j's home (`conf`, `data`, `logs`) and, in `control`, what this package needs to know about it.
 * Only its owner may enter it.
 */
export interface DataFolder {
  /** Absolute, without symbolic links. */
  readonly root: string;
  /** Held while the server is started, joined or stopped. */
  readonly lockFile: string;
  /** Holds the password of the user `neo4j`, mode 0600. */
  readonly passwordFile: string;
  readonly portFile: string;
  readonly serverFile: string;
  /** One file per process (and call) that uses the running server. */
  readonly usersDirectory: string;
}

/** The pid file: the server that runs, or ran, on a data folder. */
export interface ServerRecord extends ProcessIdentity {
  readonly port: number;
  /** The folder it runs on: a copied folder brings a pid file that is not about itself. */
  readonly root: string;
}

/** Creates the folder where needed. */
export function openDataFolder(path: string): DataFolder {
  const control = join(resolve(path), 'control');
  mkdirSync(resolve(path), { recursive: true, mode: 0o700 });
  mkdirSync(join(control, 'users'), { recursive: true, mode: 0o700 });
  const root = realpathSync(path);
  return {
    root,
    lockFile: join(root, 'control', 'lock'),
    passwordFile: join(root, 'control', 'password'),
    portFile: join(root, 'control', 'port'),
    serverFile: join(root, 'control', 'server.json'),
    usersDirectory: join(root, 'control', 'users'),
  };
}

/** True when a server has had this folder, or was about to: then its password is set. */
export function hasDatabase({ root }: DataFolder): boolean {
  return existsSync(join(root, 'data', 'dbms', 'auth.ini')) || existsSync(join(root, 'data', 'databases'));
}

/**
 * The password of this folder's server; for a folder without a database a new one is made up.
 * @throws EmbeddedNeo4jError `start-failed` when the database is there and its password is not.
 */
export function passwordOf(folder: DataFolder): string {
  const known = readIfExists(folder.passwordFile)?.trim();
  if (known) return known;
  if (hasDatabase(folder)) {
    throw new EmbeddedNeo4jError(
      'start-failed',
      `${folder.root} holds a Neo4j database, but the file with its password is gone: put the password into ${folder.passwordFile} (mode 0600), or use another data folder.`,
    );
  }
  // Hexadecimal: whatever reads it as a command's argument takes it for nothing else.
  const password = randomBytes(24).toString('hex');
  writeAtomically(folder.passwordFile, password);
  return password;
}

/** The port of the last start. */
export function rememberedPort(folder: DataFolder): number | undefined {
  const port = Number(readIfExists(folder.portFile));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/** See {@link rememberedPort}. */
export function rememberPort(folder: DataFolder, port: number): void {
  writeAtomically(folder.portFile, String(port));
}

/** The server that runs on this folder, by its pid file; undefined when that is missing, stale, or about another folder. */
export function runningServer(folder: DataFolder): ServerRecord | undefined {
  const record = readRecord<ServerRecord>(folder.serverFile);
  return record && record.root === folder.root && isRunning(record) ? record : undefined;
}

/** Writes the pid file. */
export function writeServerRecord(folder: DataFolder, record: ServerRecord): void {
  writeAtomically(folder.serverFile, JSON.stringify(record));
}

/** Removes the pid file. */
export function removeServerRecord(folder: DataFolder): void {
  rmSync(folder.serverFile, { force: true });
}

/** The name of a file that will say that this process uses the server: one for each call, not yet written. */
export function newUserFile(folder: DataFolder): string {
  return join(folder.usersDirectory, `${process.pid}-${randomBytes(4).toString('hex')}.json`);
}

/** Notes that this process uses the server. */
export function registerUser(file: string): void {
  writeAtomically(file, JSON.stringify(currentProcess()));
}

/** Undoes {@link registerUser}. */
export function unregisterUser(file: string): void {
  rmSync(file, { force: true });
}

/** True when a living process is registered as a user; forgets those that died. */
export function hasUsers(folder: DataFolder): boolean {
  const files = readdirSync(folder.usersDirectory).filter((name) => name.endsWith('.json'));
  let used = false;
  for (const name of files) {
    const file = join(folder.usersDirectory, name);
    const user = readRecord<ProcessIdentity>(file);
    if (user && isRunning(user)) used = true;
    else rmSync(file, { force: true });
  }
  return used;
}

function readRecord<T>(file: string): T | undefined {
  const text = readIfExists(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    // Records are written in one step, so only a machine that lost power leaves half of one: its processes are gone too.
    return undefined;
  }
}

function readIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function writeAtomically(file: string, content: string): void {
  const draft = `${file}.${randomBytes(4).toString('hex')}.draft`;
  writeFileSync(draft, content, { flag: 'wx', mode: 0o600 });
  renameSync(draft, file);
}
