import { isRecord } from './record.ts';

type Settings = Readonly<Record<string, unknown>>;

/** Older and other spellings, still in use (openstacksdk `_fix_backwards_*`, keystoneauth's deprecated options). */
const LEGACY: Readonly<Record<string, string>> = {
  tenant_id: 'project_id',
  tenant_name: 'project_name',
  auth_plugin: 'auth_type',
  auth_token: 'token',
  user_name: 'username',
};

/** Keys of `auth` that win where they stand beside it (`_fix_backwards_auth`: they may have come from a command line). */
const OUTER_WINS = [
  'domain_id',
  'domain_name',
  'user_domain_id',
  'user_domain_name',
  'project_domain_id',
  'project_domain_name',
  'token',
  'project_id',
  'project_name',
] as const;

/** Keys of `auth` that lose there against those inside it (`_validate_auth`). */
const INNER_WINS = [
  'auth_url',
  'username',
  'user_id',
  'password',
  'system_scope',
  'default_domain_id',
  'default_domain_name',
  'default_domain',
  'application_credential_id',
  'application_credential_name',
  'application_credential_secret',
] as const;

/**
 * A cloud's settings in one spelling: today's names, credentials inside `auth`, a list of regions under `regions`, and
 * nothing that is empty. The rules are those of openstacksdk's `config/loader.py`.
 */
export function normalizeSettings(settings: unknown): unknown {
  if (!isRecord(settings)) return settings;
  const { auth, ...others } = renamed(settings);
  const inside = auth === undefined ? {} : auth;
  if (!isRecord(inside)) return { ...others, auth };
  const beside: Record<string, unknown> = withRegionList(others);
  const credentials: Record<string, unknown> = renamed(inside);
  for (const key of OUTER_WINS) if (key in beside) credentials[key] = beside[key];
  for (const key of INNER_WINS) if (key in beside) credentials[key] ??= beside[key];
  for (const key of [...OUTER_WINS, ...INNER_WINS]) delete beside[key];
  const hasAuth = auth !== undefined || Object.keys(credentials).length > 0;
  return hasAuth ? { ...beside, auth: withSharedDomain(credentials) } : beside;
}

/** `_handle_domain_id`: with a project, `domain_*` says where both the user and the project are; else it is the scope. */
function withSharedDomain(auth: Settings): Settings {
  if (!('project_id' in auth || 'project_name' in auth)) return auth;
  const { domain_id: id, domain_name: name, ...others } = auth;
  return {
    ...(id === undefined ? {} : { user_domain_id: id, project_domain_id: id }),
    ...(name === undefined ? {} : { user_domain_name: name, project_domain_name: name }),
    ...others,
  };
}

/** `region_name` may hold several, as a list or with commas between (deprecated there, but read). */
function withRegionList({ region_name, ...others }: Settings): Record<string, unknown> {
  const names = typeof region_name === 'string' ? region_name.split(',').map((name) => name.trim()) : region_name;
  if (!Array.isArray(names)) return region_name === undefined ? others : { region_name, ...others };
  if (names.length === 1) return { region_name: names[0], ...others };
  return { regions: names, ...others };
}

/** Today's names win over older ones, whatever their order; dashes count as underscores; empty values do not count. */
function renamed(settings: Settings): Record<string, unknown> {
  const entries = Object.entries(settings)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => [name.replaceAll('-', '_'), value] as const);
  const current = entries.map(([name, value]) => [currentName(name), value] as const);
  return {
    ...Object.fromEntries(current),
    ...Object.fromEntries(entries.filter(([name]) => currentName(name) === name)),
  };
}

/** Also of the settings of one service: `compute_endpoint_type`. */
function currentName(name: string): string {
  return LEGACY[name] ?? name.replace(/(?<=^|_)endpoint_type$/, 'interface');
}
