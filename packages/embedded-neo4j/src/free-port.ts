import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { isSystemError } from './errors.ts';

/**
 * Below the range from which systems hand out ports by themselves (32768 and up on Linux, 49152 and up elsewhere): such a
 * port could go to any outgoing connection in the seconds before the server binds it.
 */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** True when nobody listens on this port of the loopback address. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (isSystemError(error, 'EADDRINUSE', 'EACCES') ? resolve(false) : reject(error)));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port on which nobody listens now. */
export async function findFreePort(): Promise<number> {
  let port = randomInt(LOWEST, HIGHEST);
  while (!(await isPortFree(port))) port = randomInt(LOWEST, HIGHEST);
  return port;
}
