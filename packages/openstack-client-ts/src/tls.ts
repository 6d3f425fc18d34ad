import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import type { TlsOptions } from '@pellucid/http';
import type { Cloud } from './cloud.ts';
import { CloudConfigError } from './errors.ts';

/** Reads the files that a cloud's `cacert`, `cert` and `key` name. Throws `CloudConfigError` for one that cannot be read. */
export function tlsOf({ name, settings }: Cloud): TlsOptions {
  const pem = (path: string | undefined, setting: string): string | undefined => {
    if (!path) return undefined;
    try {
      return readFileSync(path.replace(/^~(?=\/)/, homedir()), 'utf8');
    } catch (cause) {
      throw new CloudConfigError(`cloud '${name}': ${setting} '${path}' cannot be read`, { cause });
    }
  };
  const ca = pem(settings.cacert, 'cacert');
  const cert = pem(settings.cert, 'cert');
  // One file may hold both.
  const key = pem(settings.key, 'key') ?? cert;
  const insecure = settings.insecure === true || settings.verify === false;
  return {
    ...(ca ? { ca } : {}),
    ...(cert ? { cert } : {}),
    ...(key ? { key } : {}),
    ...(insecure ? { rejectUnauthorized: false } : {}),
  };
}
