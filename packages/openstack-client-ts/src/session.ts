import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createHttp,
  type Http,
  HttpError,
  type HttpOptions,
  type HttpRequest,
  type HttpResponse,
  redactUrl,
} from '@pellucid/http';
import { authRequestBody, authType, type Scope, scopeOf } from './auth-request.ts';
import { catalogRegions } from './catalog.ts';
import type { Cloud } from './cloud.ts';
import { ApiError, CloudConfigError, OpenStackError, reasonOf } from './errors.ts';
import { createServiceClient, type ServiceClient, type ServiceOptions } from './service-client.ts';
import { parseToken, type Token } from './token.ts';

/** A token with less life than this is renewed before it is used (keystoneauth `MIN_TOKEN_LIFE_SECONDS`). */
const MIN_TOKEN_LIFE_MS = 120_000;
const MAX_REDIRECTS = 30;

/** Everything that may be set about a session. */
export interface SessionOptions {
  readonly http?: Omit<HttpOptions, 'tls'>;
  /** Replaces the scope of the cloud's settings. */
  readonly scope?: Scope;
  /** Milliseconds since the epoch; for tests of expiry. */
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/** A request to a service, on an absolute URL. */
export interface SessionRequest extends Omit<HttpRequest, 'body' | 'lane'> {
  /** For messages and for sharing concurrency. */
  readonly service: string;
  /** Sent as JSON. */
  readonly json?: unknown;
}

/** An authenticated way into one cloud. */
export interface Session {
  readonly cloud: Cloud;
  readonly authUrl: string;
  /** The current token's facts; renewed when little life is left. */
  token(): Promise<Token>;
  /** Regions with a usable endpoint: the configured one, else all in the catalog. */
  regions(): Promise<readonly string[]>;
  /** A client of one service. It is found in the catalog at its first request. */
  service(type: string, options?: ServiceOptions): ServiceClient;
  /** Sends an authenticated request. Throws `ApiError` for a status of 400 and above, `HttpError` for no answer. */
  request(request: SessionRequest): Promise<HttpResponse>;
  /** The same credentials with another scope, on the same connections. Not for application credentials. */
  withScope(scope: Scope): Session;
  stats(): { readonly requests: number; readonly retries: number };
  close(): Promise<void>;
}

/** Opens a session. Nothing is sent before the first use. Throws `CloudConfigError`. */
export function createSession(cloud: Cloud, options: SessionOptions = {}): Session {
  const authUrl = cloud.settings.auth?.auth_url;
  if (!authUrl) throw new CloudConfigError(`cloud '${cloud.name}': auth.auth_url missing`);
  if (!URL.canParse(authUrl)) throw new CloudConfigError(`cloud '${cloud.name}': auth.auth_url is no URL`);
  const http = createHttp({ ...options.http, tls: tlsOf(cloud) });
  return openSession(
    {
      cloud,
      authUrl: authUrl.replace(/\/+$/, ''),
      http,
      now: options.now ?? Date.now,
      requestId: `req-${randomUUID()}`,
    },
    options.scope ?? scopeOf(cloud),
  );
}

interface SessionParts {
  readonly cloud: Cloud;
  readonly authUrl: string;
  readonly http: Http;
  readonly now: () => number;
  /** One global id for all requests of a session: it finds them in the logs of every service. */
  readonly requestId: string;
}

function openSession(parts: SessionParts, scope: Scope): Session {
  const { cloud, authUrl, http } = parts;
  let current: Promise<Token> | undefined;

  const renew = (): Promise<Token> => {
    const started = authenticate(parts, scope);
    current = started;
    started.catch(() => {
      if (current === started) current = undefined;
    });
    return started;
  };
  const token = async (): Promise<Token> => {
    const held = current;
    if (!held) return renew();
    const known = await held;
    if (known.expiresAt - parts.now() >= MIN_TOKEN_LIFE_MS) return known;
    // Of several callers that wait here, the first renews and the others share what it gets.
    return current === held ? renew() : token();
  };

  const send = async (request: SessionRequest, tokenId: string): Promise<HttpResponse> => {
    const { service, json, ...rest } = request;
    const asked = {
      ...rest,
      lane: service,
      headers: {
        ...rest.headers,
        'x-auth-token': tokenId,
        'x-openstack-request-id': parts.requestId,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    };
    return followRedirects(http, asked);
  };

  const session: Session = {
    cloud,
    authUrl,
    token,
    regions: async () => {
      const { region_name, regions } = cloud.settings;
      if (region_name) return [region_name];
      if (regions && regions.length > 0) return regions.map((one) => (typeof one === 'string' ? one : one.name));
      return catalogRegions((await token()).catalog);
    },
    service: (type, serviceOptions = {}) => createServiceClient(session, type, serviceOptions),
    async request(request) {
      const first = await token();
      let response = await send(request, first.id);
      if (response.status === 401) {
        // The token may have been revoked, or Keystone's keys rotated: once more with a new one.
        if ((await current) === first) current = undefined;
        response = await send(request, (await token()).id);
      }
      if (response.status < 400) return response;
      throw toApiError(request, response);
    },
    withScope(other) {
      if (authType(cloud) === 'v3applicationcredential') {
        throw new CloudConfigError(`cloud '${cloud.name}': an application credential has one fixed scope`);
      }
      return openSession(parts, other);
    },
    stats: () => http.stats(),
    close: () => http.close(),
  };
  return session;
}

async function authenticate({ cloud, authUrl, http, requestId }: SessionParts, scope: Scope): Promise<Token> {
  const url = `${/\/v3$/.test(authUrl) ? authUrl : `${authUrl.replace(/\/v2\.0$/, '')}/v3`}/auth/tokens`;
  const response = await http.request({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', 'x-openstack-request-id': requestId },
    body: JSON.stringify(authRequestBody(cloud, scope)),
    lane: 'identity',
    // A second token does no harm.
    idempotent: true,
  });
  if (response.status === 201 || response.status === 200)
    return parseToken(response.headers['x-subject-token'], response.json());
  throw toApiError({ method: 'POST', url, service: 'identity' }, response);
}

function toApiError(
  { method = 'GET', url, service }: Pick<SessionRequest, 'method' | 'url' | 'service'>,
  response: HttpResponse,
): ApiError {
  return new ApiError({
    service,
    method,
    url: redactUrl(url),
    status: response.status,
    requestId: response.headers['x-openstack-request-id'] ?? null,
    reason: reasonOf(response.text()),
  });
}

/** Follows redirects with the method kept (keystoneauth); a token never goes to another origin. */
async function followRedirects(http: Http, request: HttpRequest): Promise<HttpResponse> {
  let url = request.url;
  for (let followed = 0; followed <= MAX_REDIRECTS; followed += 1) {
    const response = await http.request({ ...request, url });
    const location = [301, 302, 303, 305, 307, 308].includes(response.status)
      ? response.headers['location']
      : undefined;
    if (!location) return response;
    const target = new URL(location, url);
    if (target.origin !== new URL(url).origin) {
      throw new OpenStackError(
        'UNEXPECTED_ANSWER',
        `${redactUrl(url)} redirects to another origin (${target.origin}); the token is not sent there`,
      );
    }
    url = target.href;
  }
  throw new HttpError('connection', {
    method: request.method ?? 'GET',
    url,
    reason: `more than ${MAX_REDIRECTS} redirects`,
  });
}

function tlsOf({ name, settings }: Cloud): NonNullable<HttpOptions['tls']> {
  const pem = (path: string | undefined, setting: string): string | undefined => {
    if (!path) return undefined;
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      throw new CloudConfigError(`cloud '${name}': ${setting} '${path}' cannot be read`, { cause });
    }
  };
  const ca = pem(settings.cacert, 'cacert');
  const cert = pem(settings.cert, 'cert');
  const key = pem(settings.key, 'key');
  const insecure = settings.insecure === true || settings.verify === false;
  return {
    ...(ca ? { ca } : {}),
    ...(cert ? { cert } : {}),
    ...(key ? { key } : {}),
    ...(insecure ? { rejectUnauthorized: false } : {}),
  };
}
