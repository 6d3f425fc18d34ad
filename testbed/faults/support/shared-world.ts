import { afterAll, afterEach, beforeEach } from 'vitest';
import { openWorld, type World, type WorldOptions } from './world.ts';

/**
 * One estate for the tests of a file, scanned whole once; each test leaves it as it found it. After one that failed the
 * next gets a new one.
 */
export function shareWorld(options: WorldOptions = {}): () => World {
  let world: World | undefined;
  const drop = async (): Promise<void> => {
    await world?.close();
    world = undefined;
  };
  beforeEach(async () => {
    if (world) return;
    world = await openWorld(options);
    const first = await world.scan();
    if (first.state !== 'succeeded') throw new Error(`the first scan of a healthy estate ended ${first.state}`);
  }, 120_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await drop();
  });
  afterAll(drop);
  return () => {
    if (!world) throw new Error('no test is running');
    return world;
  };
}
