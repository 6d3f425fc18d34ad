import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { PellucidError } from '@pellucid/provider-sdk';
import { tokenFault } from './auth-schema.ts';
import { type Config, DEFAULTS, type ExternalNeo4jConfig, type ServerConfig } from './config.ts';
import { readConfigFile } from './config-file.ts';
import { absolutePath, type Environment, readSecret } from './fields.ts';
import { type ConfigFile, isNeo4jUri } from './file-schema.ts';

/** Where the configuration comes from. */
export interface LoadConfigOptions {
  /** A file named on the command line. */
  readonly file?: string | undefined;
  /** Default `process.env`. */
  readonly env?: Environment;
  /** Default `process.cwd()`. */
  readonly cwd?: string;
}

/**
 * Reads the configuration: the given file, else `PELLUCID_CONFIG`, else `./pellucid.yaml`, else none. Variables of the
 * environment win over the file: `NEO4J_URI`, `NEO4J_USERNAME`, `NEO4J_PASSWORD` (or `…_FILE`), `NEO4J_DATABASE`,
 * `PELLUCID_HOST`, `PELLUCID_PORT`, `PELLUCID_API_TOKEN` (or `…_FILE`), `PELLUCID_DATA`.
 * Throws `CONFIG` with every fault on a line of its own.
 */
export function loadConfig({ file, env = process.env, cwd = process.cwd() }: LoadConfigOptions = {}): Config {
  const found = findFile({ file, env, cwd });
  const content: ConfigFile = found ? readConfigFile(found, env) : {};
  const schedule = content.schedule === undefined ? DEFAULTS.schedule : content.schedule;
  const accounts = content.accounts?.map((account) => {
    const own = { ...account, schedule: account.schedule === undefined ? schedule : account.schedule };
    return own.provider === 'openstack' ? { ...own, cloud: own.cloud ?? own.name } : own;
  });
  return {
    file: found ?? null,
    accounts: accounts ?? null,
    schedule,
    neo4j: neo4jOf(content.neo4j, env),
    database: env['NEO4J_DATABASE'] || content.neo4j?.database || null,
    dataDirectory: env['PELLUCID_DATA']
      ? absolutePath(env['PELLUCID_DATA'], { env, folder: cwd })
      : (content.dataDirectory ?? defaultDataDirectory(env)),
    server: serverOf(content.server, env),
    auth: content.auth ?? DEFAULTS.auth,
    limits: { ...DEFAULTS.limits, ...defined(content.limits ?? {}) },
    sweep: { ...DEFAULTS.sweep, ...defined(content.sweep ?? {}) },
    retention: { ...DEFAULTS.retention, ...defined(content.retention ?? {}) },
    scans: { ...DEFAULTS.scans, ...defined(content.scans ?? {}) },
  };
}

function findFile({ file, env, cwd }: Required<Pick<LoadConfigOptions, 'env' | 'cwd'>> & LoadConfigOptions) {
  const named = file ?? (env['PELLUCID_CONFIG'] || undefined);
  if (named !== undefined) return resolve(cwd, named);
  const usual = join(cwd, 'pellucid.yaml');
  return existsSync(usual) ? usual : undefined;
}

function neo4jOf(file: ConfigFile['neo4j'], env: Environment): ExternalNeo4jConfig | null {
  const uri = env['NEO4J_URI'] || file?.uri;
  if (!uri) return null;
  if (!isNeo4jUri(uri))
    throw new PellucidError(
      'CONFIG',
      'NEO4J_URI must start with bolt://, bolt+s://, neo4j:// or neo4j+s:// and hold no user name or password',
    );
  const password = secretOf('NEO4J_PASSWORD', env) ?? file?.password ?? file?.passwordFile;
  if (password === undefined) {
    throw new PellucidError(
      'CONFIG',
      `there is no password for Neo4j at ${uri}: set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, or neo4j.passwordFile in pellucid.yaml`,
    );
  }
  return { uri, username: env['NEO4J_USERNAME'] || file?.username || DEFAULTS.username, password };
}

function serverOf(file: ConfigFile['server'], env: Environment): ServerConfig {
  const apiToken = secretOf('PELLUCID_API_TOKEN', env) ?? file?.apiToken ?? file?.apiTokenFile ?? null;
  const fault = apiToken === null ? undefined : tokenFault(apiToken);
  if (fault) throw new PellucidError('CONFIG', `the API token ${fault}`);
  return {
    host: env['PELLUCID_HOST'] || file?.host || DEFAULTS.host,
    port: portOf(env) ?? file?.port ?? DEFAULTS.port,
    apiToken,
    corsOrigins: file?.corsOrigins ?? DEFAULTS.server.corsOrigins,
    trustedProxies: file?.trustedProxies ?? DEFAULTS.server.trustedProxies,
    persistedQueries: file?.persistedQueries ?? DEFAULTS.server.persistedQueries,
  };
}

function portOf(env: Environment): number | undefined {
  const text = env['PELLUCID_PORT'];
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new PellucidError('CONFIG', 'PELLUCID_PORT must be a whole number from 0 to 65535');
  return port;
}

/** The variable itself, or the file that its `_FILE` twin names. */
function secretOf(name: string, env: Environment): string | undefined {
  const value = env[name];
  if (value) return value;
  const file = env[`${name}_FILE`];
  if (!file) return undefined;
  const secret = readSecret(file);
  if (secret.fault) throw new PellucidError('CONFIG', `${name}_FILE: ${secret.fault}`);
  return secret.value;
}

/** Kept between runs and the same wherever the command is started: the XDG data folder. */
function defaultDataDirectory(env: Environment): string {
  return join(env['XDG_DATA_HOME'] || join(env['HOME'] ?? homedir(), '.local', 'share'), 'pellucid');
}

function defined<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
