import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Runs one of the workers of this folder and reads its report. Throws when it fails; its stderr is ours. */
export async function runWorker<Report>(worker: string, plan: object): Promise<Report> {
  const child = spawn(process.execPath, [join(import.meta.dirname, worker), JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const output = await text(child.stdout);
  const code = await ended;
  if (code !== 0) throw new Error(`${worker} ended with code ${code}`);
  const report: Report = JSON.parse(output);
  return report;
}
