import type { HttpRequest, HttpResponse } from '@pellucid/http';
import { type ListPage, type ListRequest, listPages } from './listing.ts';
import { withQuery } from './paging.ts';
import { locateService, type ServiceEndpoint, type WantedService } from './service-endpoint.ts';
import { microversionName, officialServiceType } from './service-types.ts';
import type { Session } from './session.ts';
import { waitFor } from './wait.ts';

/** Headers that some services want beside the common one. */
const OWN_MICROVERSION_HEADERS: Readonly<Record<string, string>> = {
  compute: 'x-openstack-nova-api-version',
  baremetal: 'x-openstack-ironic-api-version',
  'shared-file-system': 'x-openstack-manila-api-version',
};

/** A request to a service. */
export interface ServiceRequest {
  readonly method?: HttpRequest['method'];
  /** Below the service's versioned endpoint, with a leading slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Beside those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** One service of a cloud. */
export interface ServiceClient {
  /** The URL that paths are appended to. Throws `ServiceNotAvailableError`. */
  endpoint(): Promise<string>;
  /** The microversion that requests carry; null where the service has none. */
  microversion(): Promise<string | null>;
  request(request: ServiceRequest): Promise<HttpResponse>;
  /** GET, decoded. The caller vouches for the shape. */
  get<Answer>(path: string, options?: Pick<ServiceRequest, 'query' | 'headers' | 'signal'>): Promise<Answer>;
  /**
   * Lists page by page, whatever way of paging the service has. A listing whose marker is deleted midway begins again;
   * rows that were delivered already are left out. A service that ignores `limit` gives one page. Throws `ENDLESS_PAGING` when a page leads back to an earlier one.
   */
  list<Row>(request: ListRequest): AsyncGenerator<ListPage<Row>>;
}

/** Used by `Session.service`. */
export function createServiceClient(session: Session, wanted: WantedService): ServiceClient {
  const service = officialServiceType(wanted.type);
  let found: Promise<ServiceEndpoint> | undefined;
  const locate = (): Promise<ServiceEndpoint> => {
    found ??= locateService(session, wanted).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  const send = async (url: string, request: Omit<ServiceRequest, 'path' | 'query'>): Promise<HttpResponse> => {
    const { microversion } = await waitFor(locate(), request.signal);
    return session.request({
      service,
      url,
      ...(request.method ? { method: request.method } : {}),
      ...(request.body === undefined ? {} : { json: request.body }),
      ...(request.signal ? { signal: request.signal } : {}),
      headers: { ...(microversion ? microversionHeaders(service, microversion) : {}), ...request.headers },
    });
  };
  const client: ServiceClient = {
    endpoint: async () => (await locate()).url,
    microversion: async () => (await locate()).microversion,
    async request({ path, query = {}, ...request }) {
      const { url: endpoint } = await waitFor(locate(), request.signal);
      return send(withQuery(`${endpoint}${path}`, query), request);
    },
    async get<Answer>(path: string, rest: Pick<ServiceRequest, 'query' | 'headers' | 'signal'> = {}) {
      const answer: Answer = decode(await client.request({ path, ...rest }));
      return answer;
    },
    async *list<Row>(request: ListRequest) {
      const { url: endpoint } = await waitFor(locate(), request.signal);
      const query = { ...request.query, ...(request.limit ? { limit: String(request.limit) } : {}) };
      const start = withQuery(`${endpoint}${request.path}`, query);
      const fetchPage = (url: string): Promise<HttpResponse> =>
        send(url, {
          ...(request.headers ? { headers: request.headers } : {}),
          ...(request.signal ? { signal: request.signal } : {}),
        });
      yield* listPages<Row>({ service, start, request, fetchPage });
    },
  };
  return client;
}

function microversionHeaders(service: string, microversion: string): Record<string, string> {
  const own = OWN_MICROVERSION_HEADERS[service];
  return {
    'openstack-api-version': `${microversionName(service)} ${microversion}`,
    ...(own ? { [own]: microversion } : {}),
  };
}

/** The caller of `get` and `list` vouches for what is inside. */
function decode<Answer>(response: HttpResponse): Answer {
  const answer = response.json() as Answer;
  return answer;
}
