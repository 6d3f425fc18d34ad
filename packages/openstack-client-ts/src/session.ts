import { randomUUID } from 'node:crypto';
import { createHttp, type Http, type HttpOptions, type HttpRequest, type HttpResponse } from '@pellucid/http';
import { authType, type Scope, scopeOf } from './auth-request.ts';
import { authUrlOf } from './auth-url.ts';
import { authenticate } from './authenticate.ts';
import { catalogRegions } from './catalog.ts';
import type { Cloud } from './cloud.ts';
import { apiErrorOf, CloudConfigError } from './errors.ts';
import { cloudInRegion, regionNames } from './parse-cloud.ts';
import { presentToken } from './present-token.ts';
import { followRedirects } from './redirects.ts';
import { createServiceClient, type ServiceClient } from './service-client.ts';
import type { ServiceOptions, VersionDocuments } from './service-endpoint.ts';
import { underSignals } from './signals.ts';
import { tlsOf } from './tls.ts';
import type { Token } from './token.ts';
import { createTokenSource } from './token-source.ts';
import { waitFor } from './wait.ts';

/** Everything that may be set about a session. */
export interface SessionOptions {
  readonly http?: Omit<HttpOptions, 'tls'>;
  /** Replaces the scope of the cloud's settings. */
  readonly scope?: Scope;
  /**
   * Somebody's token, used as it is instead of the cloud's credentials: with his rights, in its scope, until it expires.
   */
  readonly token?: string;
  /** Milliseconds since the epoch; for tests of expiry. */
  readonly now?: () => number;
  /** Ends all that the session does. */
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
  const own = cloudInRegion(cloud);
  const authUrl = authUrlOf(own);
  const http = createHttp({ ...options.http, tls: tlsOf(own) });
  return openSession(
    {
      cloud,
      own,
      authUrl,
      http,
      now: options.now ?? Date.now,
      requestId: `req-${randomUUID()}`,
      documents: new Map(),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.token === undefined ? {} : { token: options.token }),
    },
    options.scope ?? scopeOf(own),
  );
}

interface SessionParts {
  readonly cloud: Cloud;
  /** The cloud with the settings of its region, or of its first one: the session signs in with these. */
  readonly own: Cloud;
  readonly authUrl: string;
  readonly http: Http;
  readonly now: () => number;
  /** One global id for all requests of a session: it finds them in the logs of every service. */
  readonly requestId: string;
  readonly documents: VersionDocuments;
  readonly signal?: AbortSignal;
  readonly token?: string;
}

function openSession(parts: SessionParts, scope: Scope): Session {
  const { cloud, own, authUrl, http, documents } = parts;
  const signIn = () =>
    parts.token === undefined
      ? authenticate({ ...parts, cloud: own, scope })
      : presentToken({ ...parts, id: parts.token });
  const tokens = createTokenSource(signIn, parts.now);

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
    token: tokens.get,
    regions: async () => {
      const configured = regionNames(cloud.settings);
      return configured.length > 0 ? configured : catalogRegions((await tokens.get()).catalog);
    },
    service: (type, serviceOptions = {}) => createServiceClient(session, { type, options: serviceOptions, documents }),
    request: (asked) =>
      underSignals([asked.signal, parts.signal], async (signal) => {
        const request = signal ? { ...asked, signal } : asked;
        const first = await waitFor(tokens.get(), signal);
        let response = await send(request, first.id);
        if (response.status === 401) {
          // The token may have been revoked, or Keystone's keys rotated: once more with a new one.
          tokens.invalidate(first);
          response = await send(request, (await waitFor(tokens.get(), signal)).id);
        }
        if (response.status < 400) return response;
        throw apiErrorOf(request, response);
      }),
    withScope(other) {
      if (parts.token !== undefined)
        throw new CloudConfigError(`cloud '${cloud.name}': a given token has one fixed scope`);
      if (authType(own) === 'v3applicationcredential') {
        throw new CloudConfigError(`cloud '${cloud.name}': an application credential has one fixed scope`);
      }
      return openSession(parts, other);
    },
    stats: () => http.stats(),
    close: () => http.close(),
  };
  return session;
}
