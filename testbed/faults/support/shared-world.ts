import { afterAll, afterEach, beforeEach } from 'vitest';
import { openWorld, type World, type WorldOptions } from './world.ts';

/** The estate of the present test. */
export interface SharedWorld {
  (): World;
  /** The next test gets a new one, whatever becomes of this one. */
  spoil(): void;
}

/**
 * One estate for the tests of a file, scanned whole once; each test leaves it as it found it. After one that failed the
 * next gets a new one.
 */
export function shareWorld(options: WorldOptions = {}): SharedWorld {
  let world: World | undefined;
  let spoilt = false;
  const drop = async (): Promise<void> => {
    await world?.close();
    world = undefined;
    spoilt = false;
  };
  beforeEach(async () => {
    if (world) return;
    world = await openWorld(options);
    const first = await world.scan();
    if (first.state !== 'succeeded') throw new Error(`the first scan of a healthy estate ended ${first.state}`);
  }, 120_000);
  afterEach(async ({ task }) => {
    if (spoilt || task.result?.state === 'fail') await drop();
  });
  afterAll(drop);
  const current = (): World => {
    if (!world) throw new Error('no test is running');
    return world;
  };
  const spoil = (): void => {
    spoilt = true;
  };
  return Object.assign(current, { spoil });
}
