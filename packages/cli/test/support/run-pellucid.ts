import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A running `pellucid`, in a home of its own where nothing is configured, on the run's Neo4j. */
export interface Pellucid {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
  /** Resolves with the match when something like it has been said on stderr; rejects when the process ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
}

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

export function runPellucid(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin: string | null = null,
): Pellucid {
  const home = mkdtempSync(join(tmpdir(), 'pellucid-home-'));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
    cwd: home,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      NEO4J_URI: inject('neo4jUri'),
      NEO4J_PASSWORD: inject('neo4jPassword'),
      PELLUCID_PORT: '0',
      ...env,
    },
    stdio: [stdin === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(stdin);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => {
      rmSync(home, { recursive: true, force: true });
      resolve({ code, stdout, stderr });
    });
  });
  const said = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(stderr);
        if (match) resolve(match);
      };
      look();
      child.stderr?.on('data', look);
      child.on('close', () => reject(new Error(`ended without saying ${pattern}:\n${stderr}`)));
    });
  return { child, ended, said };
}
