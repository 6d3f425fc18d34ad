import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { CloudConfigError } from './errors.ts';
import { deepMerge, isRecord } from './record.ts';

/** Where configuration is looked for. */
export interface ConfigPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** The content of clouds.yaml with secure.yaml merged over it and the profiles beside it. */
export interface ConfigFiles {
  /** Undefined when there is no clouds.yaml. */
  readonly path: string | undefined;
  readonly clouds: Readonly<Record<string, unknown>>;
  readonly profiles: Readonly<Record<string, unknown>>;
}

const EXTENSIONS = ['yaml', 'yml', 'json'] as const;

/**
 * Reads the first clouds.yaml, secure.yaml and clouds-public.yaml that is found. Order of places and extensions:
 * openstacksdk `config/loader.py`: the file named by the environment, the working directory, the user's configuration
 * directory, `~/.config/openstack`, the site's configuration directory, `/etc/openstack`.
 */
export function readConfigFiles(places: ConfigPlaces): ConfigFiles {
  const path = find('clouds', places, places.env['OS_CLIENT_CONFIG_FILE']);
  const secure = find('secure', places, places.env['OS_CLIENT_SECURE_FILE']);
  const publicProfiles = find('clouds-public', places, undefined);
  const clouds = path ? section(path, 'clouds') : {};
  const secrets = secure ? section(secure, 'clouds') : {};
  const profiles = publicProfiles ? section(publicProfiles, 'public-clouds') : {};
  return { path, clouds: deepMerge(clouds, secrets), profiles };
}

function find(name: string, { env, cwd }: ConfigPlaces, explicit: string | undefined): string | undefined {
  if (explicit) {
    const path = resolve(cwd, explicit);
    if (!existsSync(path)) throw new CloudConfigError(`the file '${path}' named by the environment does not exist`);
    return path;
  }
  const home = env['HOME'] || homedir();
  const folders = [
    cwd,
    join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'openstack'),
    // Inside a snap HOME is not where the user's files are.
    join(env['SNAP_REAL_HOME'] || home, '.config', 'openstack'),
    join(env['XDG_CONFIG_DIRS']?.split(':')[0] || '/etc/xdg', 'openstack'),
    '/etc/openstack',
  ];
  return folders
    .flatMap((folder) => EXTENSIONS.map((extension) => join(folder, `${name}.${extension}`)))
    .find(existsSync);
}

function section(path: string, name: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    // A parser quotes the line it stumbles over, which may hold a password: name the place only.
    const line = /at line (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
    throw new CloudConfigError(`${path}${line ? `:${line}` : ''} is not valid YAML`);
  }
  const found = isRecord(content) ? content[name] : undefined;
  if (!isRecord(found)) throw new CloudConfigError(`${path} has no '${name}' map`);
  return found;
}
