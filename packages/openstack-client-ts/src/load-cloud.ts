import { type Cloud, type CloudSettings, cloudSchema } from './cloud.ts';
import { type ConfigPlaces, deepMerge, readConfigFiles } from './config-files.ts';
import { CloudConfigError } from './errors.ts';
import { isRecord } from './record.ts';

/** Which cloud, and where to look. */
export interface LoadCloudOptions extends Partial<ConfigPlaces> {
  /** Left out: `OS_CLOUD`, else the cloud that `OS_*` variables describe, else the only one in clouds.yaml. */
  readonly name?: string;
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

/** Settings of a cloud that stand beside `auth`; every other `OS_*` variable belongs into `auth`. */
const TOP_LEVEL = new Set([
  'auth_type',
  'region_name',
  'interface',
  'verify',
  'insecure',
  'cacert',
  'cert',
  'key',
  'profile',
]);
const PER_SERVICE = /_(api_version|default_microversion|endpoint_override|interface)$/;

/** Older spellings, still in use (openstacksdk `_fix_backwards_*`). */
const LEGACY: Readonly<Record<string, string>> = {
  endpoint_type: 'interface',
  tenant_id: 'project_id',
  tenant_name: 'project_name',
  auth_plugin: 'auth_type',
};

/** Finds a cloud as openstacksdk does. Throws `CloudConfigError` with what to mend. */
export function loadCloud(options: LoadCloudOptions = {}): Cloud {
  const env = options.env ?? process.env;
  const all = allClouds({ env, cwd: options.cwd ?? process.cwd() });
  const name = options.name ?? env['OS_CLOUD'] ?? (all.fromEnvironment || undefined) ?? onlyOne(all);
  const found = all.clouds.get(name);
  if (!found) {
    const known = [...all.clouds.keys()];
    throw new CloudConfigError(
      `there is no cloud '${name}' in ${all.path ?? 'clouds.yaml (no such file was found)'}${known.length > 0 ? `; it has: ${known.join(', ')}` : ''}`,
    );
  }
  const region = env['OS_REGION_NAME'];
  return parseCloud(
    name,
    region && !isRecordWith(found, 'region_name') ? { ...asRecord(found), region_name: region } : found,
  );
}

/** Names of all clouds that `loadCloud` would find. */
export function cloudNames(options: Partial<ConfigPlaces> = {}): string[] {
  return [...allClouds({ env: options.env ?? process.env, cwd: options.cwd ?? process.cwd() }).clouds.keys()];
}

/** Checks a cloud that did not come from a file. Throws `CloudConfigError` naming each fault, without its value. */
export function parseCloud(name: string, settings: unknown): Cloud {
  const parsed = cloudSchema.safeParse(modernise(settings));
  if (parsed.success) return { name, settings: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => {
    const hint = message.endsWith('received number') ? ' (put it in quotes)' : '';
    return `${path.join('.') || 'cloud'}: ${message}${hint}`;
  });
  throw new CloudConfigError(`cloud '${name}': ${faults.join('; ')}`);
}

interface AllClouds {
  readonly path: string | undefined;
  readonly clouds: ReadonlyMap<string, unknown>;
  /** Name of the cloud that the environment describes, if it does. */
  readonly fromEnvironment: string | undefined;
}

function allClouds(places: ConfigPlaces): AllClouds {
  const { path, clouds, profiles } = readConfigFiles(places);
  const all = new Map<string, unknown>();
  for (const [name, settings] of Object.entries(clouds)) all.set(name, withProfile(settings, profiles));
  const fromEnvironment = environmentCloud(places.env);
  if (!fromEnvironment) return { path, clouds: all, fromEnvironment: undefined };
  const name = places.env['OS_CLOUD_NAME'] ?? 'envvars';
  if (all.has(name))
    throw new CloudConfigError(
      `'${name}' is a cloud in ${path} and the name of the cloud in OS_* variables: set OS_CLOUD_NAME`,
    );
  all.set(name, fromEnvironment);
  return { path, clouds: all, fromEnvironment: name };
}

function onlyOne({ clouds, path }: AllClouds): string {
  const names = [...clouds.keys()];
  const [name] = names;
  if (name === undefined)
    throw new CloudConfigError('no cloud is configured: write a clouds.yaml or set OS_AUTH_URL and its companions');
  if (names.length > 1)
    throw new CloudConfigError(`${path} has several clouds (${names.join(', ')}): name one, or set OS_CLOUD`);
  return name;
}

function environmentCloud(env: ConfigPlaces['env']): Partial<CloudSettings> | undefined {
  const variables = Object.entries(env).filter(
    ([name, value]) => name.startsWith('OS_') && value && !UNRELATED.test(name),
  );
  if (variables.every(([name]) => SELECTORS.has(name))) return undefined;
  const settings: Record<string, string> = {};
  const auth: Record<string, string> = {};
  for (const [variable, value = ''] of variables) {
    const name = variable.slice(3).toLowerCase();
    if (SELECTORS.has(variable) && name !== 'region_name') continue;
    const current = LEGACY[name] ?? name;
    if (TOP_LEVEL.has(current) || PER_SERVICE.test(current)) settings[current] = value;
    else auth[current] = value;
  }
  return { ...settings, auth };
}

function withProfile(settings: unknown, profiles: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(settings)) return settings;
  const name = settings['profile'] ?? settings['cloud'];
  return typeof name === 'string' && profiles[name] ? deepMerge(profiles[name], settings) : settings;
}

function modernise(settings: unknown): unknown {
  if (!isRecord(settings)) return settings;
  const renamed = rename(settings);
  return isRecord(renamed['auth']) ? { ...renamed, auth: rename(renamed['auth']) } : renamed;
}

function rename(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [LEGACY[name] ?? name, value]));
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecordWith(value: unknown, name: string): boolean {
  return isRecord(value) && value[name] !== undefined;
}
