import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { CloudConfigError } from './errors.ts';
import { deepMerge, isRecord } from './record.ts';
import { parseYaml } from './yaml.ts';

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
  /** Files that were passed over though they are there, or though the environment names them; with the reason. */
  readonly skipped: readonly string[];
}

const EXTENSIONS = ['yaml', 'yml', 'json'] as const;

/**
 * Reads the first clouds.yaml, secure.yaml and clouds-public.yaml that can be read. Order of places and extensions:
 * openstacksdk `config/loader.py`: the file named by the environment, the working directory, the user's configuration
 * directory, `~/.config/openstack`, the site's configuration directory, `/etc/openstack`. Throws `CloudConfigError` for
 * one that is not YAML: the SDK goes on to the next, and it is hard to see why a cloud is missing then.
 */
export function readConfigFiles(places: ConfigPlaces): ConfigFiles {
  const clouds = readFirst('clouds', places, places.env['OS_CLIENT_CONFIG_FILE']);
  const secure = readFirst('secure', places, places.env['OS_CLIENT_SECURE_FILE']);
  const profiles = readFirst('clouds-public', places, undefined);
  return {
    path: clouds.path,
    clouds: deepMerge(section(clouds, 'clouds'), section(secure, 'clouds')),
    profiles: section(profiles, 'public-clouds'),
    skipped: [clouds, secure, profiles].flatMap(({ skipped }) => skipped),
  };
}

interface FoundFile {
  readonly path: string | undefined;
  readonly text: string;
  readonly skipped: readonly string[];
}

function readFirst(name: string, { env, cwd }: ConfigPlaces, explicit: string | undefined): FoundFile {
  const named = explicit ? resolve(cwd, explicit) : undefined;
  const skipped: string[] = [];
  for (const path of [...(named ? [named] : []), ...usualPaths(name, { env, cwd })]) {
    try {
      return { path, text: readFileSync(path, 'utf8'), skipped };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
      if (code !== 'ENOENT' && code !== 'ENOTDIR') skipped.push(`${path} cannot be read (${code})`);
      else if (path === named) skipped.push(`${path}, named by the environment, does not exist`);
    }
  }
  return { path: undefined, text: '', skipped };
}

function usualPaths(name: string, { env, cwd }: ConfigPlaces): string[] {
  const home = env['HOME'] || homedir();
  const folders = [
    cwd,
    join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'openstack'),
    // Inside a snap HOME is not where the user's files are.
    join(env['SNAP_REAL_HOME'] || home, '.config', 'openstack'),
    join(env['XDG_CONFIG_DIRS']?.split(':')[0] || '/etc/xdg', 'openstack'),
    '/etc/openstack',
  ];
  return folders.flatMap((folder) => EXTENSIONS.map((extension) => join(folder, `${name}.${extension}`)));
}

function section({ path, text }: FoundFile, name: string): Record<string, unknown> {
  if (path === undefined) return {};
  const content = parseYaml(path, text);
  const found = isRecord(content) ? content[name] : undefined;
  if (!isRecord(found)) throw new CloudConfigError(`${path} has no '${name}' map`);
  return found;
}
