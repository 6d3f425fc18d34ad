import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Environment variables, as in `process.env`; those that this package itself reads have their names here. */
export interface Environment {
  readonly [name: string]: string | undefined;
  readonly JAVA_HOME?: string | undefined;
  readonly PATH?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
}

/** What a finished command left behind. */
export interface CommandResult {
  /** Exit code; 128 and more when a signal ended it. */
  readonly exitCode: number;
  /** Standard output and standard error, in the order in which they arrived. */
  readonly output: string;
}

/** The file that `name` stands for on this `PATH`, or undefined. */
export function findOnPath(name: string, environment: Environment): string | undefined {
  const directories = (environment.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

/** True when `path` is a file that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Whatever the reason is (not there, a dangling link, not allowed): it cannot be run.
    return false;
  }
}

/**
 * Runs a command to its end.
 * @throws the system error when it cannot be started; the signal's reason when that aborted it.
 */
export function runCommand(
  command: readonly [file: string, ...args: string[]],
  options: { environment: Environment; signal?: AbortSignal | undefined; cwd?: string },
): Promise<CommandResult> {
  const [file, ...args] = command;
  const { environment, signal, cwd } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(file, args, { env: environment, cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
    child.on('close', (code) => resolve({ exitCode: code ?? 128, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The last lines of a text that tell something: no blank ones, none of a Java stack trace; URLs lose their credentials. */
export function lastLines(text: string, count: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  return lines
    .slice(-count)
    .join('\n')
    .replaceAll(/:\/\/[^/\s@]+@/g, '://***@');
}
