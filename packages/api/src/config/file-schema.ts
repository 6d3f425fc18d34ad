import { isIP } from 'node:net';
import { FIRST_PARTY_MODEL } from '@pellucid/provider-sdk';
import { validate as isCronExpression } from 'node-cron';
import { z } from 'zod';
import type { AuthConfig } from './auth-config.ts';
import { auth } from './auth-schema.ts';
import { DEFAULTS } from './config.ts';
import { customResources } from './custom-resources.ts';
import {
  type FieldContext,
  flag,
  list,
  path,
  secretFile,
  secretReference,
  section,
  text,
  wholeNumber,
} from './fields.ts';
import { projectRules } from './project-rules.ts';
import { didYouMean, suggest } from './suggest.ts';

/** What a pellucid.yaml may hold; values are resolved (variables, paths, secrets), defaults of accounts filled in. */
export type ConfigFile = z.output<ReturnType<typeof configFileSchema>>;

/** The schema of pellucid.yaml. Its faults are written for the person who edits the file. */
export function configFileSchema(context: FieldContext) {
  return section({
    schedule: schedule(context).optional(),
    dataDirectory: path('the folder for Pellucid’s own data', context).optional(),
    accounts: list(account(context), 'a list of accounts').optional(),
    neo4j: neo4j(context).optional(),
    server: server(context).optional(),
    auth: auth(context).optional(),
    limits: limits().optional(),
    sweep: sweep().optional(),
    retention: retention().optional(),
    scans: section({ deadlineMinutes: wholeNumber({ min: 1, max: 10_080 }).optional() }).optional(),
  }).check(({ value, issues }) => {
    for (const fault of accountFaults(value.accounts ?? []))
      issues.push({ code: 'custom', input: value, path: ['accounts', ...fault.path], message: fault.message });
    for (const fault of authFaults(value.auth, value.accounts))
      issues.push({ code: 'custom', input: value, path: ['auth', ...fault.path], message: fault.message });
  });
}

function account(context: FieldContext) {
  const common = {
    name: text('a name for the account: unique, and part of every resource’s uid', context),
    schedule: schedule(context).optional(),
  };
  const openstack = section({
    ...common,
    provider: z.literal('openstack'),
    cloud: text('the name of a cloud in clouds.yaml', context).optional(),
    regions: list(text('the name of a region', context), 'a list of regions').optional(),
    gateway: gateway(context).optional(),
    include: kinds('openstack').optional(),
    exclude: kinds('openstack').optional(),
  });
  const kubernetes = section({
    ...common,
    provider: z.literal('kubernetes'),
    kubeconfig: path('the path of a kubeconfig', context).optional(),
    context: text('the name of a context in the kubeconfig', context).optional(),
    inCluster: flag().default(false),
    allowExec: flag().default(false),
    namespaces: list(text('the name of a namespace', context), 'a list of namespaces').optional(),
    customResources: customResources(context).optional(),
    projects: projectRules(context).optional(),
    tiedTo: text('the name of the OpenStack account whose cloud the cluster runs on', context).optional(),
    include: kinds('kubernetes').optional(),
    exclude: kinds('kubernetes').optional(),
  }).check(({ value, issues }) => {
    if (!value.inCluster || (value.kubeconfig === undefined && value.context === undefined)) return;
    const message = 'inCluster takes the place of kubeconfig and context: leave out one or the other';
    issues.push({ code: 'custom', input: value, path: ['inCluster'], message });
  });
  return z.discriminatedUnion('provider', [openstack, kubernetes], {
    error: ({ input }) => {
      const keys = typeof input === 'object' && input !== null ? Object.entries(input) : [];
      const given = keys.find(([key]) => key === 'provider')?.[1];
      if (given === undefined) {
        const misspelt = keys.find(([key]) => suggest(key, ['provider']))?.[0];
        return `is missing; give 'openstack' or 'kubernetes'${misspelt ? ` ('${misspelt}' is no key; did you mean 'provider'?)` : ''}`;
      }
      return `must be 'openstack' or 'kubernetes'${didYouMean(String(given), ['openstack', 'kubernetes'])}`;
    },
  });
}

/** Clouds of clouds.yaml with whose credentials callers act who have no Keystone token of their own, by their role. */
function gateway(context: FieldContext) {
  const credentials = text(
    'the name of a cloud in clouds.yaml, with the credentials for this role',
    context,
  ).optional();
  return section({ reader: credentials, operator: credentials, admin: credentials });
}

function kinds(provider: string) {
  const known = Object.values(FIRST_PARTY_MODEL)
    .filter((kind) => kind.provider === provider)
    .map(({ name }) => name);
  const kind = z.string({ error: 'must be the name of a kind' }).refine((name) => known.includes(name), {
    error: ({ input }) => `there is no kind '${input}'${didYouMean(String(input), known)}`,
  });
  return list(kind, 'a list of kinds');
}

function schedule(context: FieldContext) {
  const what = `a cron expression of five fields in UTC, like '${DEFAULTS.schedule}', or 'off'`;
  return text(what, context)
    .refine((value) => value === 'off' || isSchedule(value), { error: `must be ${what}` })
    .transform((value) => (value === 'off' ? null : value));
}

/** Five fields: node-cron takes a sixth for seconds, and nobody means to scan a cloud every second. */
function isSchedule(value: string): boolean {
  return value.trim().split(/\s+/).length === 5 && isCronExpression(value);
}

function neo4j(context: FieldContext) {
  return section({
    uri: text('the URI of a Neo4j, like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org', context).refine(
      isNeo4jUri,
      { error: 'must start with bolt://, bolt+s://, neo4j:// or neo4j+s:// and hold no user name or password' },
    ),
    username: text('the user name in Neo4j', context).optional(),
    password: secretReference('password', context).optional(),
    passwordFile: secretFile('the path of a file that holds the password', context).optional(),
    database: text('the name of a database', context).optional(),
  }).check(({ value, issues }) => {
    if (value.password !== undefined && value.passwordFile !== undefined)
      issues.push({ code: 'custom', input: value, path: ['password'], message: twice('password') });
  });
}

/** True for the schemes that the driver knows; credentials do not belong into a URI, which is logged. */
export function isNeo4jUri(value: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@]+$/.test(value);
}

function server(context: FieldContext) {
  return section({
    host: text('an address to listen on, like 127.0.0.1', context).optional(),
    port: wholeNumber({ min: 0, max: 65_535 }).optional(),
    apiToken: secretReference('apiToken', context).optional(),
    apiTokenFile: secretFile('the path of a file that holds the token', context).optional(),
    corsOrigins: list(
      text('an origin, like https://portal.example.org', context).refine(isOrigin, {
        error: 'must be an origin, like https://portal.example.org, without a path',
      }),
      'a list of origins',
    ).optional(),
    trustedProxies: list(
      text('an address or network, like 10.0.0.0/8', context).refine(isNetwork, {
        error: 'must be an address or network, like 10.0.0.0/8',
      }),
      'a list of addresses and networks',
    ).optional(),
    persistedQueries: path('the path of a file with the queries that may be asked', context).optional(),
  }).check(({ value, issues }) => {
    if (value.apiToken !== undefined && value.apiTokenFile !== undefined)
      issues.push({ code: 'custom', input: value, path: ['apiToken'], message: twice('apiToken') });
  });
}

function isOrigin(value: string): boolean {
  return /^https?:$/.test(URL.parse(value)?.protocol ?? '') && URL.parse(value)?.origin === value;
}

function isNetwork(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function limits() {
  return section({
    queryDepth: wholeNumber({ min: 1, max: 50 }).optional(),
    queryAliases: wholeNumber({ min: 1, max: 1000 }).optional(),
    queryTokens: wholeNumber({ min: 100, max: 100_000 }).optional(),
    queryCost: wholeNumber({ min: 100, max: 1_000_000_000 }).optional(),
    subscriptions: wholeNumber({ min: 0, max: 10_000 }).optional(),
    subscriptionsPerCaller: wholeNumber({ min: 1, max: 10_000 }).optional(),
    requestBytes: wholeNumber({ min: 1024, max: 16 * 1024 * 1024 }).optional(),
    queryTimeoutSeconds: wholeNumber({ min: 1, max: 3600 }).optional(),
    requestTimeoutSeconds: wholeNumber({ min: 1, max: 3600 }).optional(),
    requestsPerMinute: wholeNumber({ min: 1, max: 1_000_000 }).optional(),
    failedSignInsPerMinute: wholeNumber({ min: 1, max: 100_000 }).optional(),
  });
}

function sweep() {
  return section({
    afterScans: wholeNumber({ min: 1, max: 100 }).optional(),
    maxShare: z
      .number({ error: 'must be a number from 0 to 1' })
      .min(0, 'must be a number from 0 to 1')
      .max(1, 'must be a number from 0 to 1')
      .optional(),
    maxCount: wholeNumber({ min: 0, max: 1_000_000 }).optional(),
  });
}

function retention() {
  const days = wholeNumber({ min: 1, max: 3650 });
  return section({ deletedDays: days.optional(), journalDays: days.optional() });
}

function twice(key: string): string {
  return `is given twice: keep either ${key} or ${key}File`;
}

interface AccountNames {
  readonly name: string;
  readonly provider: string;
  readonly tiedTo?: string | undefined;
}

function accountFaults(accounts: readonly AccountNames[]): { path: (string | number)[]; message: string }[] {
  const first = new Map<string, number>();
  const clouds = accounts.filter(({ provider }) => provider === 'openstack').map(({ name }) => name);
  return accounts.flatMap(({ name, tiedTo }, index) => {
    const faults: { path: (string | number)[]; message: string }[] = [];
    const other = first.get(name);
    if (other !== undefined)
      faults.push({ path: [index, 'name'], message: `the name '${name}' is already that of accounts[${other}]` });
    else first.set(name, index);
    if (tiedTo !== undefined && !clouds.includes(tiedTo)) {
      const message = `there is no OpenStack account '${tiedTo}'${didYouMean(tiedTo, clouds)}`;
      faults.push({ path: [index, 'tiedTo'], message });
    }
    return faults;
  });
}

/** Accounts that `auth` names and that are not there. Without `accounts` nobody knows yet which there will be. */
function authFaults(
  auth: AuthConfig | undefined,
  accounts: readonly AccountNames[] | undefined,
): { path: (string | number)[]; message: string }[] {
  if (!auth || !accounts) return [];
  const clouds = accounts.filter(({ provider }) => provider === 'openstack').map(({ name }) => name);
  const named: { readonly path: (string | number)[]; readonly names: readonly string[] | null | undefined }[] = [
    { path: ['keystone', 'accounts'], names: auth.keystone.accounts },
    { path: ['keystone', 'adminsOf'], names: auth.keystone.adminsOf },
    { path: ['oidc', 'accounts'], names: auth.oidc?.accounts },
    ...auth.tokens.map(({ accounts: names }, index) => ({ path: ['tokens', index, 'accounts'], names })),
  ];
  return named.flatMap(({ path, names }) =>
    (names ?? []).flatMap((name, index) =>
      clouds.includes(name)
        ? []
        : [{ path: [...path, index], message: `there is no OpenStack account '${name}'${didYouMean(name, clouds)}` }],
    ),
  );
}
