import { createApi } from '../client/api.ts';
import { checked, normalizeServer, serverOf } from '../client/connection.ts';
import { readCredentials, type SavedCredential, writeCredentials } from '../client/credentials-file.ts';
import { usageError } from '../command-error.ts';

/** Options of `pellucid login`. */
export interface LoginOptions {
  readonly server?: string;
  readonly keystone?: true;
  readonly cloud?: string;
  readonly oidc?: true;
  readonly issuer?: string;
  readonly clientId?: string;
  readonly scope?: string;
  readonly audience?: string;
  readonly token?: true;
  readonly tokenType: SavedCredential['type'];
}

/** Logs in to a server, which has to accept the credential, and keeps that. Throws `CommandError`. */
export async function runLoginCommand(options: LoginOptions): Promise<void> {
  const { env, stderr } = process;
  const url = options.server === undefined ? serverOf(env) : normalizeServer(options.server);
  // Before a token is made that could not be sent.
  checked({ url, credential: null });
  const saved = await credentialOf(options);
  await createApi({ url, credential: saved }).ask({ query: '{ serverInfo { version } }' });
  const file = readCredentials(env);
  writeCredentials(env, { ...file, current: url, servers: { ...file.servers, [url]: saved } });
  const who = saved.user === null ? '' : ` as ${saved.user}${saved.project === null ? '' : ` in ${saved.project}`}`;
  const until = saved.expiresAt === null ? '' : `, until ${saved.expiresAt}`;
  stderr.write(`Logged in to ${url}${who}${until}.\n`);
}

async function credentialOf(options: LoginOptions): Promise<SavedCredential> {
  const ways = [options.keystone, options.oidc, options.token].filter(Boolean);
  if (ways.length !== 1) throw usageError('Say how to log in: one of --keystone, --oidc and --token.');
  // Each way has libraries of its own.
  if (options.keystone) return (await import('./keystone-login.ts')).keystoneLogin(options);
  if (options.oidc) return (await import('./oidc-login.ts')).oidcLogin(options);
  const { readSecret } = await import('./read-secret.ts');
  const token = await readSecret('Token: ');
  if (token === '') throw usageError('There is no token on stdin.');
  return { type: options.tokenType, token, user: null, project: null, expiresAt: null };
}
