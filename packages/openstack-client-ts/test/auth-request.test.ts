import { describe, expect, test } from 'vitest';
import { authRequestBody, scopeOf } from '../src/auth-request.ts';
import { createSession, parseCloud } from '../src/index.ts';

/** The body that a cloud with this `auth` sends. */
function bodyOf(auth: Readonly<Record<string, unknown>>, authType?: string): unknown {
  const cloud = parseCloud('fake', { auth, ...(authType ? { auth_type: authType } : {}) });
  return authRequestBody(cloud, scopeOf(cloud));
}

const user = { username: 'reader', password: 'hunter2', user_domain_name: 'Default' };

describe('credentials', () => {
  test('password', () => {
    expect(bodyOf(user, 'v3password')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'reader', domain: { name: 'Default' }, password: 'hunter2' } },
        },
      },
    });
    expect(bodyOf({ user_id: 'u', password: 'p' })).toMatchObject({
      auth: { identity: { password: { user: { id: 'u', password: 'p' } } } },
    });
  });

  test('token, also without auth_type', () => {
    const expected = {
      auth: { identity: { methods: ['token'], token: { id: 'secret' } }, scope: { project: { id: 'p' } } },
    };
    expect(bodyOf({ token: 'secret', project_id: 'p' })).toEqual(expected);
    expect(bodyOf({ token: 'secret', project_id: 'p' }, 'v3token')).toEqual(expected);
  });

  test('application credential: by id or by name, and never with a scope', () => {
    const secret = { application_credential_secret: 's', project_name: 'demo' };
    expect(bodyOf({ ...secret, application_credential_id: 'a' }, 'v3applicationcredential')).toEqual({
      auth: { identity: { methods: ['application_credential'], application_credential: { id: 'a', secret: 's' } } },
    });
    const named = bodyOf(
      { ...secret, application_credential_name: 'n', username: 'reader' },
      'v3applicationcredential',
    );
    expect(named).toEqual({
      auth: {
        identity: {
          methods: ['application_credential'],
          application_credential: { name: 'n', secret: 's', user: { name: 'reader', domain: { id: 'default' } } },
        },
      },
    });
    const cloud = parseCloud('fake', {
      auth_type: 'v3applicationcredential',
      auth: { auth_url: 'http://127.0.0.1', ...secret },
    });
    expect(() => createSession(cloud).withScope({ type: 'system' })).toThrow(/has one fixed scope/);
  });
});

describe('scopes', () => {
  test.each([
    ['project by id', { project_id: 'p', project_name: 'demo' }, { project: { id: 'p' } }],
    [
      'project by name',
      { project_name: 'demo', project_domain_id: 'd' },
      { project: { name: 'demo', domain: { id: 'd' } } },
    ],
    [
      'project in the default domain',
      { project_name: 'demo' },
      { project: { name: 'demo', domain: { id: 'default' } } },
    ],
    [
      'project in the domain given for all',
      { project_name: 'demo', default_domain_name: 'D' },
      { project: { name: 'demo', domain: { name: 'D' } } },
    ],
    ['domain by id', { domain_id: 'd' }, { domain: { id: 'd' } }],
    ['domain by name', { domain_name: 'D' }, { domain: { name: 'D' } }],
    ['system', { system_scope: 'all' }, { system: { all: true } }],
  ])('%s', (_what, settings, scope) => {
    expect(bodyOf({ ...user, ...settings })).toHaveProperty('auth.scope', scope);
  });

  test('with a project, a domain says where the user and the project are', () => {
    const auth = { username: 'reader', password: 'hunter2', project_name: 'demo' };
    const bodyIn = (domain: object) => bodyOf({ ...auth, ...domain });
    expect(bodyIn({ domain_id: 'd' })).toMatchObject({
      auth: {
        identity: { password: { user: { domain: { id: 'd' } } } },
        scope: { project: { name: 'demo', domain: { id: 'd' } } },
      },
    });
    expect(bodyIn({ domain_name: 'D', user_domain_name: 'U' })).toMatchObject({
      auth: {
        identity: { password: { user: { domain: { name: 'U' } } } },
        scope: { project: { domain: { name: 'D' } } },
      },
    });
  });

  test('a domain for all counts like one of its own: an id wins over a name', () => {
    const body = bodyOf({ ...user, default_domain_id: 'd', domain_name: 'D' });
    expect(body).toMatchObject({ auth: { identity: { password: { user: { domain: { id: 'd' } } } } } });
    expect(bodyOf({ username: 'reader', password: 'p', default_domain: 'x' })).toMatchObject({
      auth: { identity: { password: { user: { domain: { id: 'x' } } } } },
    });
  });

  test('none', () => {
    expect(bodyOf(user)).not.toHaveProperty('auth.scope');
  });

  test('two at a time are refused', () => {
    expect(() => bodyOf({ ...user, system_scope: 'all', project_name: 'demo' })).toThrow(
      /a project are both set; keep one of them/,
    );
    expect(() => bodyOf({ ...user, system_scope: 'all', domain_id: 'd' })).toThrow(/a domain are both set/);
  });
});

describe('missing settings are named', () => {
  test.each([
    ['password', undefined, { username: 'reader' }, "cloud 'fake': auth.password missing (auth_type password)"],
    ['user', undefined, { password: 'p' }, "cloud 'fake': auth.username or auth.user_id missing"],
    ['token', 'token', {}, "cloud 'fake': auth.token missing (auth_type token)"],
    [
      'secret',
      'v3applicationcredential',
      { application_credential_id: 'a' },
      'auth.application_credential_secret missing',
    ],
    [
      'credential',
      'v3applicationcredential',
      { application_credential_secret: 's' },
      'auth.application_credential_id or auth.application_credential_name missing',
    ],
    [
      'kind',
      'v3kerberos',
      {},
      "auth_type 'v3kerberos' is not supported; use password, token or v3applicationcredential",
    ],
  ])('%s', (_what, authType, auth, message) => {
    expect(() => bodyOf(auth, authType)).toThrow(message);
  });
});
