import { z } from 'zod';
import type { Role } from '../callers/caller.ts';
import { type AuthConfig, DEFAULT_AUTH, type RoleNames } from './auth-config.ts';
import { type FieldContext, flag, list, secretFile, secretReference, section, text, wholeNumber } from './fields.ts';
import { didYouMean } from './suggest.ts';

/** From the least to the most that one may do. */
const ROLES = ['reader', 'operator', 'admin'] as const satisfies readonly Role[];

/** Shorter ones can be guessed; `openssl rand -hex 16` gives 32 characters. */
const MINIMUM_TOKEN_LENGTH = 16;

/** What is wrong with an API token; undefined for a good one. */
export function tokenFault(token: string): string | undefined {
  if (token.length < MINIMUM_TOKEN_LENGTH)
    return `is too short: at least ${MINIMUM_TOKEN_LENGTH} characters are wanted (openssl rand -hex 16 makes one)`;
  return /^[\x21-\x7e]+$/.test(token) ? undefined : 'may have printable ASCII characters only, and no spaces';
}

/** The section `auth` of pellucid.yaml. */
export function auth(context: FieldContext) {
  return section({
    cacheSeconds: wholeNumber({ min: 1, max: 300 }).default(DEFAULT_AUTH.cacheSeconds),
    seeEverything: z.array(role(), { error: 'must be a list of roles' }).default([...DEFAULT_AUTH.seeEverything]),
    keystone: keystone(context).optional(),
    oidc: oidc(context).optional(),
    tokens: list(apiToken(context), 'a list of tokens').optional(),
  })
    .check(({ value, issues }) => {
      for (const fault of doubleTokens(value.tokens ?? []))
        issues.push({ code: 'custom', input: value, path: ['tokens', ...fault.path], message: fault.message });
    })
    .transform(
      ({ keystone: given, oidc: issuer, tokens, ...rest }): AuthConfig => ({
        ...rest,
        required: true,
        keystone: given ?? DEFAULT_AUTH.keystone,
        oidc: issuer ?? null,
        tokens: tokens ?? [],
      }),
    );
}

/** A role of ours. */
function role() {
  return z.enum(ROLES, {
    error: ({ input }) => `must be reader, operator or admin${didYouMean(String(input), ROLES)}`,
  });
}

function keystone(context: FieldContext) {
  return section({
    enabled: flag().default(true),
    roles: roleNames('a role of Keystone', context).optional(),
    accounts: accounts(context).optional(),
    adminsOf: accounts(context).optional(),
  }).transform(({ enabled, roles, accounts: counted, adminsOf }) => ({
    enabled,
    roles: roles ?? DEFAULT_AUTH.keystone.roles,
    accounts: counted ?? null,
    adminsOf: adminsOf ?? null,
  }));
}

function oidc(context: FieldContext) {
  const claim = (what: string) => text(`the claim with ${what}, like realm_access.roles`, context);
  return section({
    issuer: text('the issuer’s URL, exactly as the claim iss has it', context).refine(isSafeUrl, { error: SAFE_URL }),
    audience: text('what the claim aud has to hold', context),
    jwksUri: text('the URL of the issuer’s keys', context).refine(isSafeUrl, { error: SAFE_URL }).optional(),
    clockToleranceSeconds: wholeNumber({ min: 0, max: 300 }).default(30),
    rolesClaim: claim('the roles'),
    roles: roleNames('a value of the claim with the roles', context),
    projectsClaim: claim('ids of OpenStack projects').optional(),
    namespacesClaim: claim('Kubernetes namespaces as account/namespace').optional(),
    accounts: accounts(context).optional(),
  }).transform(({ jwksUri, projectsClaim, namespacesClaim, accounts: common, ...rest }) => ({
    ...rest,
    jwksUri: jwksUri ?? null,
    projectsClaim: projectsClaim ?? null,
    namespacesClaim: namespacesClaim ?? null,
    accounts: common ?? null,
  }));
}

const SAFE_URL = 'must be an https:// URL (http:// on loopback only)';

/** Whoever can change what an issuer's keys are on the way to us could sign anything. */
function isSafeUrl(value: string): boolean {
  const url = URL.parse(value);
  if (url?.protocol === 'https:') return true;
  return url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
}

function apiToken(context: FieldContext) {
  return section({
    name: text('a name for the token, which the audit shows', context).refine((value) => /^[\w.-]{1,64}$/.test(value), {
      error: 'may have letters, digits and . _ - only',
    }),
    role: role(),
    token: secretReference('token', context).optional(),
    tokenFile: secretFile('the path of a file that holds the token', context).optional(),
    projects: list(text('the id of an OpenStack project', context), 'a list of ids').optional(),
    namespaces: list(
      text('a namespace as account/namespace', context).refine((value) => /^[^/]+\/[^/]+$/.test(value), {
        error: 'must be account/namespace',
      }),
      'a list of namespaces',
    ).optional(),
    accounts: accounts(context).optional(),
  })
    .check(({ value: { token, tokenFile }, issues, value }) => {
      const secrets = [token, tokenFile].filter((one) => one !== undefined);
      const secret = secrets[0];
      const fault =
        secret === undefined || secrets.length > 1 ? 'give either token or tokenFile' : secret && tokenFault(secret);
      if (fault)
        issues.push({ code: 'custom', input: value, path: token === undefined ? [] : ['token'], message: fault });
    })
    .transform(({ token, tokenFile, projects, namespaces, accounts: common, ...rest }) => ({
      ...rest,
      secret: token ?? tokenFile ?? '',
      projects: projects ?? null,
      namespaces: namespaces ?? null,
      accounts: common ?? null,
    }));
}

function accounts(context: FieldContext) {
  return list(text('the name of an OpenStack account', context), 'a list of accounts');
}

function roleNames(what: string, context: FieldContext) {
  const names = list(text(what, context), `a list, each ${what}`).optional();
  return section({ reader: names, operator: names, admin: names }).transform(
    ({ reader, operator, admin }): RoleNames => ({
      reader: reader ?? [],
      operator: operator ?? [],
      admin: admin ?? [],
    }),
  );
}

function doubleTokens(tokens: AuthConfig['tokens']): { path: (string | number)[]; message: string }[] {
  return tokens.flatMap(({ name, secret }, index) => {
    const others = tokens.slice(0, index);
    const sameName = others.findIndex((one) => one.name === name);
    if (sameName >= 0)
      return [{ path: [index, 'name'], message: `the name '${name}' is already that of tokens[${sameName}]` }];
    const sameSecret = others.findIndex((one) => one.secret === secret && secret !== '');
    return sameSecret >= 0 ? [{ path: [index], message: `is the same token as tokens[${sameSecret}]` }] : [];
  });
}
