import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { ScanAccount, ScanRecord } from '../../../packages/graph-builder/src/index.ts';
import type { GraphLogin } from './driver.ts';

/** Where a scanner comes to a halt. */
export type Stage = 'listing' | 'edges' | 'sweep' | 'links';

/** What a scanner is told, as JSON. */
export interface ScannerOrder {
  readonly login: GraphLogin;
  readonly id: string;
  readonly accounts: readonly (Omit<ScanAccount, 'provider' | 'breaker'> & { readonly provider: string })[];
  readonly haltAt: Stage;
}

/** A scanner in a process of its own, that has come to a halt: it is stopped (SIGSTOP), in the midst of its work. */
export interface HaltedScanner {
  readonly pid: number;
  /** kill -9 */
  kill(): Promise<void>;
  /** Lets it go on (SIGCONT) and waits for its end. */
  resume(): Promise<ScanRecord>;
}

const script = join(import.meta.dirname, 'scanner.ts');

/** Starts a scanner and waits until it halts. */
export async function haltScanner(
  { login, id, haltAt }: Pick<ScannerOrder, 'login' | 'id' | 'haltAt'>,
  accounts: readonly ScanAccount[],
): Promise<HaltedScanner> {
  const order: ScannerOrder = {
    login,
    id,
    haltAt,
    accounts: accounts.map(({ breaker: _, ...account }) => ({ ...account, provider: account.provider.name })),
  };
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  // A stopped process would stay for ever.
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  child.stdin.end(JSON.stringify(order));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const halted = new Promise<void>((resolve) => lines.once('line', () => resolve()));
  let record: ScanRecord | undefined;
  lines.on('line', (line) => {
    if (line !== 'halted') record = JSON.parse(line);
  });
  await Promise.race([halted, ended]);
  if (child.exitCode !== null) throw new Error(`the scanner ended with ${child.exitCode} before it halted`);
  return {
    pid: pidOf(child),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    resume: async () => {
      child.kill('SIGCONT');
      await ended;
      if (!record) throw new Error(`the scanner ended with ${child.exitCode} and without a record`);
      return record;
    },
  };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the scanner could not be started');
  return pid;
}
