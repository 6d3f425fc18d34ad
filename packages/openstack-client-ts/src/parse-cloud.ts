import { isDeepStrictEqual } from 'node:util';
import { type Cloud, type CloudSettings, cloudSchema } from './cloud.ts';
import { CloudConfigError } from './errors.ts';
import { normalizeSettings } from './normalize-settings.ts';
import { deepMerge } from './record.ts';

/**
 * Checks a cloud that did not come from a file, each of its regions included. Throws `CloudConfigError` naming each
 * fault, without its value.
 */
export function parseCloud(name: string, settings: unknown): Cloud {
  const cloud = { name, settings: parseSettings(`cloud '${name}'`, settings) };
  for (const region of regionNames(cloud.settings)) cloudInRegion(cloud, region);
  return cloud;
}

/** Names of the regions that the settings ask for, in their order; none when they leave it open. */
export function regionNames({ region_name, regions = [] }: CloudSettings): string[] {
  if (region_name) return [region_name];
  return regions.map((one) => (typeof one === 'string' ? one : one.name));
}

/**
 * A cloud with what its `regions` say of one region merged over its settings. Left out, the region is the one that the
 * settings ask for, or the first of several (openstacksdk `_get_region`). Throws `CloudConfigError`.
 */
export function cloudInRegion(cloud: Cloud, region = regionNames(cloud.settings)[0]): Cloud {
  const { name, settings } = cloud;
  if (region === undefined) return cloud;
  const own = settings.regions?.find((one) => typeof one !== 'string' && one.name === region);
  const values = typeof own === 'object' ? own.values : undefined;
  if (values === undefined) return { name, settings: { ...settings, region_name: region } };
  const merged = { ...deepMerge(settings, normalizeSettings(values)), region_name: region };
  return { name, settings: parseSettings(`cloud '${name}', region '${region}'`, merged) };
}

const IDENTITY = ['auth_type', 'auth', 'cacert', 'cert', 'key', 'verify', 'insecure'] as const;

/** Whether a token for one region is good for the other: the regions sign in at the same place, as the same user. */
export function haveSameIdentity({ settings: one }: Cloud, { settings: other }: Cloud): boolean {
  return IDENTITY.every((key) => isDeepStrictEqual(one[key], other[key]));
}

function parseSettings(what: string, settings: unknown): CloudSettings {
  const parsed = cloudSchema.safeParse(normalizeSettings(settings));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const hint = message.endsWith('received number') ? ' (put it in quotes)' : '';
    return `${path.join('.') || 'cloud'}: ${message}${hint}`;
  });
  throw new CloudConfigError(`${what}: ${faults.join('; ')}`);
}
