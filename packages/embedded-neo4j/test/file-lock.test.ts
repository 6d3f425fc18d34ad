import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../src/file-lock.ts';
import { identifyProcess } from '../src/process-identity.ts';
import { startFixture } from './support/child.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

it('lets one process at a time in, also when the last holder died', async () => {
  const directory = temporaryDirectory();
  const lock = join(directory, 'lock');
  const counter = join(directory, 'counter');
  writeFileSync(counter, '0');
  writeFileSync(lock, JSON.stringify(await deadHolder()));

  const input = { counter, lock, times: 5 };
  const processes = [1, 2, 3, 4].map(() => startFixture(new URL('./fixtures/counter.ts', import.meta.url), input));
  const ends = await Promise.all(processes.map(({ ended }) => ended));

  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(readFileSync(counter, 'utf8')).toBe('20');
  expect(existsSync(lock)).toBe(false);
});

it('is not fooled by a process that got the id of the dead holder', async () => {
  const lock = join(temporaryDirectory(), 'lock');
  writeFileSync(lock, JSON.stringify({ pid: process.pid, startMark: 'another', nonce: 'n' }));

  await expect(withLock(lock, {}, async () => 'in')).resolves.toBe('in');
});

it('waits for a living holder, says so once, and can be told to give up', async () => {
  const lock = join(temporaryDirectory(), 'lock');
  const waits: number[] = [];
  const giveUp = new AbortController();
  await withLock(lock, {}, async () => {
    const options = { signal: giveUp.signal, onWait: (pid: number) => waits.push(pid) };
    const waiting = withLock(lock, options, async () => 'in');
    giveUp.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow();
  });
  expect(waits).toEqual([process.pid]);
});

it('is free again when the action failed', async () => {
  const lock = join(temporaryDirectory(), 'lock');
  const failing = withLock(lock, {}, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  await expect(withLock(lock, {}, async () => 'in')).resolves.toBe('in');
});

async function deadHolder() {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  const identity = identifyProcess(child.pid ?? 0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { ...identity, nonce: 'dead' };
}
