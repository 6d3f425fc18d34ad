import { createApi } from '../client/api.ts';
import { connectionOf, normalizeServer, serverOf } from '../client/connection.ts';
import { readCredentials, writeCredentials } from '../client/credentials-file.ts';
import { usageError } from '../command-error.ts';
import { formatOne } from '../output/format.ts';
import type { OutputOptions } from '../output/output-options.ts';
import { formatFor, tell, write } from '../output/write.ts';

/** Forgets the credential for a server, or for all of them. */
export function runLogoutCommand({ server, all }: { readonly server?: string; readonly all?: true }): void {
  const { env } = process;
  const file = readCredentials(env);
  const url = server === undefined ? serverOf(env) : normalizeServer(server);
  const servers = all ? {} : Object.fromEntries(Object.entries(file.servers).filter(([one]) => one !== url));
  writeCredentials(env, { ...file, current: all || file.current === url ? null : file.current, servers });
  tell(all ? 'Logged out everywhere.' : `Logged out of ${url}.`);
}

/** Makes another server the current one, one that was logged in to. */
export function runSwitchCommand(server: string): void {
  const { env } = process;
  const file = readCredentials(env);
  const url = normalizeServer(server);
  const known = Object.keys(file.servers);
  if (!known.includes(url))
    throw usageError(`There is no login to ${url}.`, known.length > 0 ? `there are: ${known.join(', ')}` : undefined);
  writeCredentials(env, { ...file, current: url });
  tell(`Commands go to ${url} now.`);
}

/** Says which server commands go to, as whom, and whether it lets them in. */
export async function runWhoamiCommand(options: OutputOptions): Promise<void> {
  const { env } = process;
  const connection = connectionOf(env);
  const { whoAmI, serverInfo } = await createApi(connection).ask({
    query: '{ whoAmI { id name role } serverInfo { version } }',
  });
  const fromEnvironment = Boolean(env['PELLUCID_TOKEN'] || env['OS_TOKEN']);
  const saved = fromEnvironment ? undefined : readCredentials(env).servers[connection.url];
  const thing = {
    server: connection.url,
    ...(whoAmI as Readonly<Record<string, unknown>>),
    credential: connection.credential?.type ?? 'none',
    project: saved?.project ?? null,
    expiresAt: saved?.expiresAt ?? null,
    ...(serverInfo as Readonly<Record<string, unknown>>),
  };
  write(formatOne(thing, { ...formatFor(options), columns: Object.keys(thing), whole: thing, chosen: false }));
}
