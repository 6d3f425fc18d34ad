import type { AuthSettings, Cloud } from './cloud.ts';
import { CloudConfigError } from './errors.ts';

/** What a token is good for. */
export type Scope =
  | { readonly type: 'project'; readonly id?: string; readonly name?: string; readonly domain?: Reference }
  | { readonly type: 'domain'; readonly domain: Reference }
  | { readonly type: 'system' }
  | { readonly type: 'unscoped' };

type Reference = { readonly id: string } | { readonly name: string };

/** The scope that a cloud's settings ask for. Throws `CloudConfigError` when they ask for more than one. */
export function scopeOf({ name, settings }: Cloud): Scope {
  const auth = settings.auth ?? {};
  const scopes: Scope[] = [];
  if (auth.system_scope) scopes.push({ type: 'system' });
  if (auth.project_id || auth.project_name) scopes.push(projectScope(auth));
  if (auth.domain_id || auth.domain_name) {
    scopes.push({ type: 'domain', domain: auth.domain_id ? { id: auth.domain_id } : { name: auth.domain_name ?? '' } });
  }
  if (scopes.length > 1)
    throw new CloudConfigError(`cloud '${name}': system_scope and a ${scopes[1]?.type} are both set; keep one of them`);
  return scopes[0] ?? { type: 'unscoped' };
}

/** The body of `POST /v3/auth/tokens`. Throws `CloudConfigError` naming what the cloud's `auth` lacks. */
export function authRequestBody(cloud: Cloud, scope: Scope): unknown {
  const type = authType(cloud);
  const auth = cloud.settings.auth ?? {};
  const need = (...names: readonly (keyof AuthSettings & string)[]): void => {
    const missing = names.filter((one) => !auth[one]);
    if (missing.length > 0)
      throw new CloudConfigError(
        `cloud '${cloud.name}': auth.${missing.join(' and auth.')} missing (auth_type ${type})`,
      );
  };
  if (type === 'v3applicationcredential') {
    need('application_credential_secret');
    // An application credential has its scope built in; sending one is an error.
    return {
      auth: {
        identity: {
          methods: ['application_credential'],
          application_credential: applicationCredential(cloud.name, auth),
        },
      },
    };
  }
  const scopeBody = scopeToBody(scope);
  const scoped = scopeBody === undefined ? {} : { scope: scopeBody };
  if (type === 'token') {
    need('token');
    return { auth: { identity: { methods: ['token'], token: { id: auth.token } }, ...scoped } };
  }
  need('password');
  const user = { ...userReference(cloud.name, auth), password: auth.password };
  return { auth: { identity: { methods: ['password'], password: { user } }, ...scoped } };
}

type AuthType = 'password' | 'token' | 'v3applicationcredential';

/** The kind of credentials, in keystoneauth's names. Throws `CloudConfigError` for kinds this client does not have. */
export function authType({ name, settings }: Cloud): AuthType {
  const type = settings.auth_type ?? (settings.auth?.token && !settings.auth.password ? 'token' : 'password');
  if (type === 'password' || type === 'v3password') return 'password';
  if (type === 'token' || type === 'v3token') return 'token';
  if (type === 'v3applicationcredential') return type;
  throw new CloudConfigError(
    `cloud '${name}': auth_type '${type}' is not supported; use password, token or v3applicationcredential`,
  );
}

function projectScope(auth: AuthSettings): Scope {
  if (auth.project_id) return { type: 'project', id: auth.project_id };
  const domain = domainReference(auth.project_domain_id, auth.project_domain_name, auth);
  return { type: 'project', name: auth.project_name ?? '', domain };
}

function scopeToBody(scope: Scope): unknown {
  if (scope.type === 'system') return { system: { all: true } };
  if (scope.type === 'domain') return { domain: scope.domain };
  if (scope.type === 'unscoped') return undefined;
  return { project: scope.id ? { id: scope.id } : { name: scope.name, domain: scope.domain } };
}

function userReference(cloud: string, auth: AuthSettings): object {
  if (auth.user_id) return { id: auth.user_id };
  if (!auth.username) throw new CloudConfigError(`cloud '${cloud}': auth.username or auth.user_id missing`);
  return { name: auth.username, domain: domainReference(auth.user_domain_id, auth.user_domain_name, auth) };
}

function applicationCredential(cloud: string, auth: AuthSettings): object {
  const secret = auth.application_credential_secret;
  if (auth.application_credential_id) return { id: auth.application_credential_id, secret };
  if (!auth.application_credential_name) {
    throw new CloudConfigError(
      `cloud '${cloud}': auth.application_credential_id or auth.application_credential_name missing`,
    );
  }
  return { name: auth.application_credential_name, secret, user: userReference(cloud, auth) };
}

/** What is given for all counts like what is given for one; an id wins over a name (keystoneauth `identity/v3`). */
function domainReference(own: string | undefined, ownName: string | undefined, auth: AuthSettings): Reference {
  const id = own || auth.default_domain_id;
  const name = ownName || auth.default_domain_name;
  if (id) return { id };
  if (name) return { name };
  return { id: auth.default_domain || 'default' };
}
