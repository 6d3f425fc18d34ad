import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const run = promisify(execFile);
const RECIPE = join(import.meta.dirname, '..', '..', 'openstack');

/** Kills the testbed's nova-api as a crash would: it and its workers, at once. Who does that starts it again in the end. */
export function killNovaApi(): void {
  const pid = Number(readFileSync(join(stateFolder(), 'run', 'nova-api.pid'), 'utf8'));
  // The recipe starts it in a session of its own: its workers are in its group.
  process.kill(-pid, 'SIGKILL');
}

/** Starts what does not run of the testbed's OpenStack, and waits until it answers. */
export async function startNovaApi(): Promise<void> {
  await run(join(RECIPE, 'up.sh'), { env: { ...process.env, TESTBED_STATE: stateFolder() } });
}

function stateFolder(): string {
  return dirname(inject('cloudsFile'));
}
