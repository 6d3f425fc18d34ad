import { randomBytes } from 'node:crypto';
import { type Answer, isObject, type JsonObject, objectAt, objectsAt, type SampleRequest } from '../http.ts';
import type { Library, View } from './recordings.ts';

/** Whom the sample cloud lets in. The data behind it is public, so the password is no secret either. */
export const SAMPLE_USER = { name: 'admin', password: 'sample-password', project: 'admin' } as const;

const TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

/** Issues tokens and knows them again. */
export interface TokenIssuer {
  /** Answers `POST /v3/auth/tokens`. */
  issue(request: SampleRequest): Answer;
  /** What a token may see, or undefined when nobody issued it. */
  viewOf(token: string | undefined): View | undefined;
}

/** Keystone's answer to wrong credentials and to missing or unknown tokens. */
export function unauthorized(authUrl: string): Answer {
  return {
    status: 401,
    headers: { 'WWW-Authenticate': `Keystone uri="${authUrl}"` },
    body: {
      error: { code: 401, message: 'The request you have made requires authentication.', title: 'Unauthorized' },
    },
  };
}

const malformed: Answer = {
  status: 400,
  body: {
    error: {
      code: 400,
      message:
        'Expecting to find auth in request body. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.',
      title: 'Bad Request',
    },
  },
};

/**
 * The password and token methods for the recorded `admin` user, scoped to the recorded project or to the system. A scope left
 * out means the project, as with a user that has a default project.
 */
export function createTokenIssuer(library: Library, authUrl: string): TokenIssuer {
  const views = new Map<string, View>();
  return {
    viewOf: (token) => (token === undefined ? undefined : views.get(token)),
    issue({ body }) {
      if (!isObject(body) || !isObject(body['auth'])) return malformed;
      const identity = objectAt(body['auth'], 'identity');
      const view = scopeOf(body['auth'], library);
      if (view === undefined || !(passwordFits(identity, library) || tokenFits(identity, views))) {
        return unauthorized(authUrl);
      }
      const token = `sample-${randomBytes(24).toString('base64url')}`;
      views.set(token, view);
      return {
        status: 201,
        headers: { 'X-Subject-Token': token, Vary: 'X-Auth-Token' },
        body: { token: tokenBody(view, library, identity['methods']) },
      };
    },
  };
}

function passwordFits(identity: JsonObject, library: Library): boolean {
  const user = objectAt(objectAt(identity, 'password'), 'user');
  const known = userOf(library);
  const sameUser = user['id'] === known['id'] || (user['name'] === known['name'] && isDefaultDomain(user));
  return includes(identity['methods'], 'password') && sameUser && user['password'] === SAMPLE_USER.password;
}

function tokenFits(identity: JsonObject, views: ReadonlyMap<string, View>): boolean {
  const id = objectAt(identity, 'token')['id'];
  return includes(identity['methods'], 'token') && typeof id === 'string' && views.has(id);
}

function scopeOf(auth: JsonObject, library: Library): View | undefined {
  if (!('scope' in auth)) return 'admin';
  const scope = objectAt(auth, 'scope');
  if (objectAt(scope, 'system')['all'] === true) return 'system';
  const project = objectAt(scope, 'project');
  const known = projectOf(library);
  const fits = project['id'] === known['id'] || (project['name'] === known['name'] && isDefaultDomain(project));
  return fits ? 'admin' : undefined;
}

function isDefaultDomain(owned: JsonObject): boolean {
  const { id, name } = objectAt(owned, 'domain');
  return id === 'default' || name === 'Default';
}

function tokenBody(view: View, library: Library, methods: unknown): JsonObject {
  const user = userOf(library);
  const project = projectOf(library);
  const domain = { id: 'default', name: 'Default' };
  const now = Date.now();
  return {
    methods,
    user: { domain, id: user['id'], name: user['name'], password_expires_at: null },
    audit_ids: [randomBytes(16).toString('base64url')],
    expires_at: keystoneTime(now + TOKEN_LIFE_MS),
    issued_at: keystoneTime(now),
    roles: rolesOf(view, library),
    ...(view === 'system'
      ? { system: { all: true } }
      : { project: { domain, id: project['id'], name: project['name'] }, is_domain: false }),
    catalog: catalogOf(view, library),
  };
}

/** With a system scope Keystone lists no endpoint whose URL would need a project id; the service itself stays. */
function catalogOf(view: View, library: Library): readonly JsonObject[] {
  const projectId = String(projectOf(library)['id']);
  return objectsAt(library.body('identity', '/v3/auth/catalog'), 'catalog').map((service) => ({
    ...service,
    endpoints: objectsAt(service, 'endpoints').filter(
      ({ url }) => view === 'admin' || (typeof url === 'string' && !url.includes(projectId)),
    ),
  }));
}

/** The recorded assignments of the user in this scope. */
function rolesOf(view: View, library: Library): readonly JsonObject[] {
  const userId = userOf(library)['id'];
  const projectId = projectOf(library)['id'];
  const names = new Map(objectsAt(library.body('identity', '/v3/roles'), 'roles').map(({ id, name }) => [id, name]));
  return objectsAt(library.body('identity', '/v3/role_assignments'), 'role_assignments')
    .filter((assignment) => objectAt(assignment, 'user')['id'] === userId)
    .filter(({ scope }) =>
      view === 'system' ? objectAt(scope, 'system')['all'] === true : objectAt(scope, 'project')['id'] === projectId,
    )
    .map((assignment) => objectAt(assignment, 'role')['id'])
    .map((id) => ({ id, name: names.get(id) }));
}

const userOf = (library: Library): JsonObject =>
  objectsAt(library.body('identity', '/v3/users'), 'users').find(({ name }) => name === SAMPLE_USER.name) ?? {};

const projectOf = (library: Library): JsonObject =>
  objectsAt(library.body('identity', '/v3/projects'), 'projects').find(({ name }) => name === SAMPLE_USER.project) ??
  {};

const includes = (list: unknown, value: string): boolean => Array.isArray(list) && list.includes(value);

/** Keystone writes microseconds. */
const keystoneTime = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '000Z');
