import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { parseJson } from './parse-json.ts';

const savedSchema = z.strictObject({
  /** How it is sent: `X-Auth-Token`, or `Authorization: Bearer`. */
  type: z.enum(['keystone', 'bearer']),
  token: z.string().min(1),
  /** For people. */
  user: z.string().nullable(),
  project: z.string().nullable(),
  /** ISO 8601; null: not known. */
  expiresAt: z.iso.datetime().nullable(),
});
const fileSchema = z.strictObject({
  version: z.literal(1),
  current: z.string().nullable(),
  servers: z.record(z.string(), savedSchema),
});

/** A credential that was kept by `pellucid login`. */
export type SavedCredential = z.infer<typeof savedSchema>;
/** All of them, by the URL of their server. */
export type CredentialsFile = z.infer<typeof fileSchema>;

const EMPTY: CredentialsFile = { version: 1, current: null, servers: {} };

type Env = Readonly<Record<string, string | undefined>>;

/** Where they are kept: `$XDG_CONFIG_HOME/pellucid/credentials.json`, else below `~/.config`. */
export function credentialsPath(env: Env): string {
  return join(env['XDG_CONFIG_HOME'] || join(env['HOME'] || homedir(), '.config'), 'pellucid', 'credentials.json');
}

/** Reads them; none where there is no file. Throws a usage error for a file that makes no sense. */
export function readCredentials(env: Env): CredentialsFile {
  const path = credentialsPath(env);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return EMPTY;
    throw new CommandError(`${path} cannot be read (${codeOf(error)})`, EXIT.USAGE, { cause: error });
  }
  const parsed = fileSchema.safeParse(parseJson(text));
  // What is wrong with it is not said: it would show parts of the file.
  if (!parsed.success)
    throw new CommandError(`${path} is no credentials file of this version`, EXIT.USAGE, {
      hint: 'delete it and log in again',
    });
  return parsed.data;
}

/** Writes them for nobody else to read. The file is replaced at once, so that no half of it is ever there. */
export function writeCredentials(env: Env, file: CredentialsFile): void {
  const path = credentialsPath(env);
  const draft = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    // The umask may have taken more away than the owner can do without.
    chmodSync(draft, 0o600);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError(`${path} cannot be written (${codeOf(error)})`, EXIT.FAILED, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
