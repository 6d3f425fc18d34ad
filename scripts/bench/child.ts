import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A worker that runs. */
interface RunningWorker {
  /** Its exit code and what it printed; the code is null when it was stopped. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  /** Stops it at once; resolves when it is gone. */
  stop(): Promise<void>;
}

/** The heap that `npm run pellucid -- scan` gets (scripts/tasks.mjs). */
const SCAN_HEAP = ['--max-old-space-size=320', '--max-semi-space-size=32'];

/** Starts one of the workers of this folder; its stderr is ours. */
export function spawnWorker(worker: string, plan: object): RunningWorker {
  const child = spawn(
    process.execPath,
    [...(worker === 'scan-worker.ts' ? SCAN_HEAP : []), join(import.meta.dirname, worker), JSON.stringify(plan)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const output = text(child.stdout);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).then(async (code) => ({ code, output: await output }));
  return {
    ended,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Runs a worker to its end and reads its report. Throws when it fails. */
export async function runWorker<Report>(worker: string, plan: object): Promise<Report> {
  const { code, output } = await spawnWorker(worker, plan).ended;
  if (code !== 0) throw new Error(`${worker} ended with code ${code}`);
  const report: Report = JSON.parse(output);
  return report;
}
