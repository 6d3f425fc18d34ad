import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isSystemError } from './errors.ts';
import { currentProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

/** The content of a lock file: who holds it. The nonce tells one holding from every other. */
interface LockRecord extends ProcessIdentity {
  readonly nonce: string;
}

/** How to wait for a lock. */
export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once when another process holds the lock. */
  readonly onWait?: (holderPid: number) => void;
}

const POLL_MS = 50;

/**
 * Runs `action` while no other process, and no other call in this one, holds the lock file at `path`.
 * A lock whose holder died is taken over; one whose holder lives is waited for, however long that takes.
 */
export async function withLock<T>(path: string, options: LockOptions, action: () => Promise<T>): Promise<T> {
  await acquire(path, options);
  try {
    return await action();
  } finally {
    rmSync(path, { force: true });
  }
}

/** True while another living process holds the lock. */
export function isLockedByOther(path: string): boolean {
  const holder = readLock(path);
  return holder !== undefined && holder.pid !== process.pid && isRunning(holder);
}

async function acquire(path: string, options: LockOptions): Promise<void> {
  let announced = false;
  while (!tryAcquire(path)) {
    options.signal?.throwIfAborted();
    const holder = readLock(path);
    if (!holder) continue;
    if (!isRunning(holder)) {
      await breakLock(path, holder, options);
      continue;
    }
    if (!announced) options.onWait?.(holder.pid);
    announced = true;
    await delay(POLL_MS, undefined, { signal: options.signal });
  }
}

/** Link makes the file appear with its content in one step: nobody ever reads half a record. */
function tryAcquire(path: string): boolean {
  const record: LockRecord = { ...currentProcess(), nonce: randomBytes(8).toString('hex') };
  const draft = `${path}.${record.nonce}.draft`;
  writeFileSync(draft, JSON.stringify(record), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

/**
 * Removes a dead holder's lock. Two waiters may find the same dead holder, and the slower one must not remove the lock that
 * the faster one has taken meanwhile; so who removes holding N must itself hold the lock `path.N`, and looks again before.
 */
async function breakLock(path: string, dead: LockRecord, options: LockOptions): Promise<void> {
  await withLock(`${path}.${dead.nonce}`, { signal: options.signal }, async () => {
    if (readLock(path)?.nonce === dead.nonce) rmSync(path, { force: true });
  });
}

function readLock(path: string): LockRecord | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockRecord;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    // Only a machine that lost power leaves a damaged record: then the holder is gone too.
    if (error instanceof SyntaxError) return { pid: 0, startMark: '', nonce: 'damaged' };
    throw error;
  }
}
