import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { identifyProcess, type ProcessIdentity } from '../../src/process-identity.ts';

/** The identity of a process that runs for certain. */
export function identify(pid: number): ProcessIdentity {
  const identity = identifyProcess(pid);
  if (!identity) throw new Error(`process ${pid} is gone`);
  return identity;
}

/** A process that does nothing until it is asked to end. */
export async function idleProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 60_000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child.pid ?? 0;
}
