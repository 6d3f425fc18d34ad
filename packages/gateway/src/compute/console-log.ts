import type { GatewayCloud } from '../cloud.ts';
import { invalidInput } from '../errors.ts';
import { sendToServer } from './servers.ts';

/** Bounds what comes over the wire: consoles of long-running servers have megabytes. */
const MOST_LINES = 1000;

/** The last lines of what a server has written to its console. Throws `CONFLICT` for one that is not running yet. */
export async function readConsoleLog(cloud: GatewayCloud, id: string, lines: number): Promise<string> {
  if (lines < 1 || lines > MOST_LINES) throw invalidInput('lines', `lines is from 1 to ${MOST_LINES}`);
  const { output } = await sendToServer<{ output: string | null }>(cloud, id, {
    method: 'POST',
    path: '/action',
    body: { 'os-getConsoleOutput': { length: lines } },
  });
  return output ?? '';
}
