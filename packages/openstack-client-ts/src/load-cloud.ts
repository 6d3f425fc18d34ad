import type { Cloud } from './cloud.ts';
import { type ConfigFiles, type ConfigPlaces, readConfigFiles } from './config-files.ts';
import { CloudConfigError } from './errors.ts';
import { parseCloud } from './parse-cloud.ts';
import { deepMerge, isRecord } from './record.ts';

/** Which cloud, and where to look. */
export interface LoadCloudOptions extends Partial<ConfigPlaces> {
  /** Left out: `OS_CLOUD`, else the cloud that `OS_*` variables describe, else the only one in clouds.yaml. */
  readonly name?: string;
  /** Left out: the cloud's own `region_name`, else `OS_REGION_NAME`. */
  readonly region?: string;
}

/** `OS_*` variables that select a cloud but do not describe one. */
const SELECTORS = new Set([
  'OS_CLOUD',
  'OS_REGION_NAME',
  'OS_CLIENT_CONFIG_FILE',
  'OS_CLIENT_SECURE_FILE',
  'OS_CLOUD_NAME',
]);
const UNRELATED = /^OS_(TEST|STD|LOG)/;

/** Finds a cloud as openstacksdk does. Throws `CloudConfigError` with what to mend. */
export function loadCloud(options: LoadCloudOptions = {}): Cloud {
  const env = options.env ?? process.env;
  const all = allClouds({ env, cwd: options.cwd ?? process.cwd() });
  const name = options.name ?? (env['OS_CLOUD'] || all.fromEnvironment || onlyOne(all));
  const found = all.clouds.get(name);
  if (!found) {
    const known = [...all.clouds.keys()];
    const notes = [...(known.length > 0 ? [`it has: ${known.join(', ')}`] : []), ...all.skipped];
    throw new CloudConfigError(
      [`there is no cloud '${name}' in ${all.path ?? 'clouds.yaml (no such file was found)'}`, ...notes].join('; '),
    );
  }
  const region = options.region ?? (hasRegion(found) ? undefined : env['OS_REGION_NAME']);
  return parseCloud(name, region && isRecord(found) ? { ...found, region_name: region } : found);
}

/** Names of all clouds that `loadCloud` would find. */
export function cloudNames(options: Partial<ConfigPlaces> = {}): string[] {
  return [...allClouds({ env: options.env ?? process.env, cwd: options.cwd ?? process.cwd() }).clouds.keys()];
}

interface AllClouds extends Pick<ConfigFiles, 'path' | 'skipped'> {
  readonly clouds: ReadonlyMap<string, unknown>;
  /** Name of the cloud that the environment describes, if it does. */
  readonly fromEnvironment: string | undefined;
}

function allClouds(places: ConfigPlaces): AllClouds {
  const { path, clouds, profiles, skipped } = readConfigFiles(places);
  const all = new Map<string, unknown>();
  for (const [name, settings] of Object.entries(clouds)) all.set(name, withProfile(settings, profiles));
  const fromEnvironment = environmentCloud(places.env);
  if (!fromEnvironment) return { path, skipped, clouds: all, fromEnvironment: undefined };
  const name = places.env['OS_CLOUD_NAME'] || 'envvars';
  if (all.has(name))
    throw new CloudConfigError(
      `'${name}' is a cloud in ${path} and the name of the cloud in OS_* variables: set OS_CLOUD_NAME`,
    );
  all.set(name, withProfile(fromEnvironment, profiles));
  return { path, skipped, clouds: all, fromEnvironment: name };
}

function onlyOne({ clouds, path, skipped }: AllClouds): string {
  const names = [...clouds.keys()];
  const [name] = names;
  if (name === undefined)
    throw new CloudConfigError(
      ['no cloud is configured: write a clouds.yaml or set OS_AUTH_URL and its companions', ...skipped].join('; '),
    );
  if (names.length > 1)
    throw new CloudConfigError(`${path} has several clouds (${names.join(', ')}): name one, or set OS_CLOUD`);
  return name;
}

/** All `OS_*` variables are settings; which of them belong into `auth` is seen later. Empty ones do not count. */
function environmentCloud(env: ConfigPlaces['env']): Record<string, unknown> | undefined {
  const variables = Object.entries(env).filter(
    ([name, value]) => name.startsWith('OS_') && value && !UNRELATED.test(name),
  );
  if (variables.every(([name]) => SELECTORS.has(name))) return undefined;
  const settings = variables.filter(([name]) => !SELECTORS.has(name) || name === 'OS_REGION_NAME');
  return Object.fromEntries(settings.map(([name, value]) => [name.slice('OS_'.length).toLowerCase(), value]));
}

function withProfile(settings: unknown, profiles: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(settings)) return settings;
  const name = settings['profile'] ?? settings['cloud'];
  const profile = typeof name === 'string' ? profiles[name] : undefined;
  return isRecord(profile) ? deepMerge(profile, settings) : settings;
}

function hasRegion(settings: unknown): boolean {
  return isRecord(settings) && Boolean(settings['region_name'] ?? settings['region-name']);
}
