import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder, runTasks, type Task } from '../src/topology/run-tasks.ts';

function task(id: string, dependsOn: readonly string[], run: () => Promise<void> = async () => undefined): Task {
  return { id, dependsOn, run };
}

describe('tasks', () => {
  it('are put in order, and refused in a circle', () => {
    expect(inOrder([task('c', ['b']), task('b', ['a']), task('a', [])]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(() => inOrder([task('a', ['b']), task('b', ['a']), task('c', [])])).toThrow('these need each other: a, b');
  });

  it('run so many at a time, each after those that it depends on', async () => {
    let running = 0;
    let most = 0;
    const done: string[] = [];
    const work = (id: string, dependsOn: readonly string[]): Task =>
      task(id, dependsOn, async () => {
        expect(done).toEqual(expect.arrayContaining([...dependsOn]));
        most = Math.max(most, ++running);
        await delay(5);
        running -= 1;
        done.push(id);
      });
    const first = Array.from({ length: 6 }, (_none, index) => work(`a${index}`, []));
    const end = await runTasks([...first, work('b', ['a0', 'a5'])], { concurrency: 2, stopAtFailure: true });
    expect([end, most, done.length]).toEqual([{ failures: [], skipped: [] }, 2, 7]);
  });

  it.each([
    [true, ['b', 'c', 'd']],
    [false, ['c']],
  ])('are not begun after a failure (all of them: %s)', async (stopAtFailure, skipped) => {
    const fail = () => Promise.reject(new Error('no'));
    const tasks = [task('a', [], fail), task('b', []), task('c', ['a']), task('d', ['b'])];
    const end = await runTasks(tasks, { concurrency: 1, stopAtFailure });
    expect(end.failures.map(({ id }) => id)).toEqual(['a']);
    expect(end.skipped.toSorted()).toEqual(skipped);
  });
});
