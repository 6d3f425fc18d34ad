import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A Python tool that we compare with, pinned. */
export interface PythonTool {
  /** Its name on PyPI. */
  readonly name: string;
  readonly version: string;
}

/** The `bin` folder of the tool's own virtual environment; undefined where it is not installed. */
export function findTool({ name, version }: PythonTool): string | undefined {
  const bin = join(folderOf({ name, version }), 'bin');
  return existsSync(join(bin, '.complete')) ? bin : undefined;
}

/** Installs the tool from PyPI into a virtual environment in the cache folder. Throws when pip fails. */
export function installTool({ name, version }: PythonTool): void {
  const folder = folderOf({ name, version });
  run('python3', ['-m', 'venv', folder]);
  run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `${name}==${version}`]);
  run('touch', [join(folder, 'bin', '.complete')]);
}

function folderOf({ name, version }: PythonTool): string {
  const cache =
    process.env['PELLUCID_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'pellucid');
  return join(cache, 'bench', `${name}-${version}`);
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}
