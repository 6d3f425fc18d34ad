import { CommandError, usageError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { readCredentials } from './credentials-file.ts';

/** What a caller shows, and how it is sent. */
export interface Credential {
  readonly type: 'keystone' | 'bearer';
  readonly token: string;
}

/** A server, and who asks it. */
export interface Connection {
  /** Without a slash at its end: `https://pellucid.example.org`. */
  readonly url: string;
  /** Null: nobody in particular, as a server on loopback may allow. */
  readonly credential: Credential | null;
}

type Env = Readonly<Record<string, string | undefined>>;

const DEFAULT_SERVER = 'http://127.0.0.1:4000';

/**
 * The server that commands speak to (`PELLUCID_SERVER`, else the current one, else the one of this machine) with the credential for
 * it (`PELLUCID_TOKEN`, else `OS_TOKEN`, else the one that was kept for this very server). Throws when that has expired.
 */
export function connectionOf(env: Env, now: number = Date.now()): Connection {
  const given = env['PELLUCID_TOKEN'] || env['OS_TOKEN'];
  const url = serverOf(env);
  if (given) return checked({ url, credential: { type: env['PELLUCID_TOKEN'] ? 'bearer' : 'keystone', token: given } });
  const saved = readCredentials(env).servers[url];
  if (!saved) return { url, credential: null };
  if (saved.expiresAt !== null && Date.parse(saved.expiresAt) <= now)
    throw new CommandError(`The login to ${url} has expired (${saved.expiresAt}).`, EXIT.AUTH, {
      code: 'UNAUTHENTICATED',
      hint: `log in again: \`pellucid login --server ${url}\``,
    });
  return checked({ url, credential: { type: saved.type, token: saved.token } });
}

/** The server that commands speak to. */
export function serverOf(env: Env): string {
  return normalizeServer(env['PELLUCID_SERVER'] || readCredentials(env).current || DEFAULT_SERVER);
}

/** A server's URL as it is kept. Throws a usage error for what is none. */
export function normalizeServer(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw usageError(`'${text}' is no URL of a server: https://host`);
  if (url.username !== '' || url.password !== '')
    throw usageError('a server’s URL holds no user and no password', 'use `pellucid login`');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** Refuses to send a credential in the clear to another machine. */
export function checked(connection: Connection): Connection {
  const { protocol, hostname } = new URL(connection.url);
  if (protocol === 'https:' || isLoopback(hostname)) return connection;
  throw usageError(`A credential is not sent to ${connection.url} in the clear: use https.`);
}

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
