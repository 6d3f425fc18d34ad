import { BlockList, isIP } from 'node:net';
import { PellucidError } from '@pellucid/provider-sdk';
import type { Config } from '../config/config.ts';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  if (address === 'localhost') return true;
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Throws `CONFIG` for an address that others can reach while nobody has to say who he is. */
export function checkExposure({ server: { host, apiToken }, auth }: Pick<Config, 'server' | 'auth'>): void {
  if (auth.required || apiToken !== null || isLoopback(host)) return;
  throw new PellucidError(
    'CONFIG',
    [
      `without authentication the API listens on a loopback address only, not on ${host}.`,
      'Either set a token (openssl rand -hex 16 makes one): server.apiTokenFile in pellucid.yaml, PELLUCID_API_TOKEN_FILE or PELLUCID_API_TOKEN;',
      'callers then send it as `Authorization: Bearer <token>`. Or say under `auth` in pellucid.yaml who may ask. Or listen on 127.0.0.1.',
    ].join('\n'),
  );
}
