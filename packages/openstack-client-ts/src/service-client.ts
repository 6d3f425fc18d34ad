import type { HttpRequest, HttpResponse } from '@pellucid/http';
import { findEndpoint } from './catalog.ts';
import { serviceSetting } from './cloud.ts';
import { isRecord } from './config-files.ts';
import { type ApiVersion, compareMicroversions, onCatalogHost, parseVersions, splitEndpoint } from './discovery.ts';
import { ApiError, OpenStackError } from './errors.ts';
import { isLostMarker, nextLink } from './paging.ts';
import { microversionName, officialServiceType } from './service-types.ts';
import type { Session } from './session.ts';

/** Restarts of a listing whose marker was deleted meanwhile, before it is given up. */
const MAX_RESTARTS = 3;

/** Headers that some services want beside the common one. */
const OWN_MICROVERSION_HEADERS: Readonly<Record<string, string>> = {
  compute: 'x-openstack-nova-api-version',
  baremetal: 'x-openstack-ironic-api-version',
  'shared-file-system': 'x-openstack-manila-api-version',
};

/** Which endpoint of a service, and which version of its API. */
export interface ServiceOptions {
  readonly region?: string;
  /** In order of preference. @default the cloud's `interface`, else `public` */
  readonly interface?: string | readonly string[];
  /** Major version; the newest when left out. */
  readonly version?: number;
  /** The newest microversion the caller understands: the older of it and what the server speaks is used. */
  readonly microversion?: string;
}

/** A request to a service. */
export interface ServiceRequest {
  readonly method?: HttpRequest['method'];
  /** Below the service's versioned endpoint, with a leading slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** How to page through a listing. */
export interface ListRequest {
  readonly path: string;
  /** Name of the list in the answer. */
  readonly itemsKey: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Rows per page; the service's own default when left out. */
  readonly limit?: number;
  /** The row's field that is its marker and by which rows are told apart. @default id */
  readonly idKey?: string;
  readonly signal?: AbortSignal;
}

/** Some rows of a listing. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** The service says that it left rows out and offers no next page (keystone's `list_limit`). */
  readonly truncated: boolean;
}

/** One service of a cloud. */
export interface ServiceClient {
  /** The URL that paths are appended to. Throws `ServiceNotAvailableError`. */
  endpoint(): Promise<string>;
  /** The microversion that requests carry; null where the service has none. */
  microversion(): Promise<string | null>;
  request(request: ServiceRequest): Promise<HttpResponse>;
  /** GET, decoded. The caller vouches for the shape. */
  get<Answer>(path: string, options?: Pick<ServiceRequest, 'query' | 'signal'>): Promise<Answer>;
  /**
   * Lists page by page, whatever way of paging the service has. A listing whose marker is deleted midway begins again;
   * rows that were delivered already are left out. Throws `ENDLESS_PAGING` when a page leads back to an earlier one.
   */
  list<Row>(request: ListRequest): AsyncGenerator<ListPage<Row>>;
}

/** Used by `Session.service`. */
export function createServiceClient(session: Session, type: string, options: ServiceOptions): ServiceClient {
  const service = officialServiceType(type);
  let found: Promise<ServiceEndpoint> | undefined;
  const locate = (): Promise<ServiceEndpoint> => {
    found ??= locateService(session, { type, options }).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  const send = async (url: string, request: Omit<ServiceRequest, 'path' | 'query'>): Promise<HttpResponse> => {
    const { microversion } = await locate();
    return session.request({
      service,
      url,
      ...(request.method ? { method: request.method } : {}),
      ...(request.body === undefined ? {} : { json: request.body }),
      ...(request.signal ? { signal: request.signal } : {}),
      headers: microversion ? microversionHeaders(service, microversion) : {},
    });
  };
  const client: ServiceClient = {
    endpoint: async () => (await locate()).url,
    microversion: async () => (await locate()).microversion,
    async request({ path, query = {}, ...request }) {
      return send(withQuery(`${(await locate()).url}${path}`, query), request);
    },
    async get<Answer>(path: string, rest: Pick<ServiceRequest, 'query' | 'signal'> = {}) {
      const answer: Answer = decode(await client.request({ path, ...rest }));
      return answer;
    },
    async *list<Row>(request: ListRequest) {
      const { url: endpoint } = await locate();
      const query = { ...request.query, ...(request.limit ? { limit: String(request.limit) } : {}) };
      const start = withQuery(`${endpoint}${request.path}`, query);
      const fetchPage = (url: string): Promise<HttpResponse> =>
        send(url, request.signal ? { signal: request.signal } : {});
      yield* pages<Row>({ service, start, request, fetchPage });
    },
  };
  return client;
}

interface ServiceEndpoint {
  readonly url: string;
  readonly microversion: string | null;
}

async function locateService(
  session: Session,
  { type, options }: { type: string; options: ServiceOptions },
): Promise<ServiceEndpoint> {
  const service = officialServiceType(type);
  const override =
    serviceSetting(session.cloud, service, 'endpoint_override') ??
    serviceSetting(session.cloud, type, 'endpoint_override');
  const token = await session.token();
  const catalogUrl = override ?? catalogEndpoint(session, token.catalog, { type, service, options });
  const parts = splitEndpoint(catalogUrl, token.project?.id ?? null);
  // Swift answers its root with the account; there is nothing to discover.
  if (service === 'object-store') return { url: catalogUrl, microversion: null };
  const wanted = options.version ?? (parts.version ? Number(/\d+/.exec(parts.version)?.[0]) : undefined);
  const version = await discover(session, { service, parts, wanted, catalogUrl });
  if (!version) return { url: catalogUrl.replace(/\/+$/, ''), microversion: null };
  return {
    url: onCatalogHost(version.url, catalogUrl) + parts.project,
    microversion: negotiate(
      version,
      options.microversion ?? serviceSetting(session.cloud, service, 'default_microversion'),
    ),
  };
}

function catalogEndpoint(
  session: Session,
  catalog: Awaited<ReturnType<Session['token']>>['catalog'],
  { type, service, options }: { type: string; service: string; options: ServiceOptions },
): string {
  const region = options.region ?? session.cloud.settings.region_name;
  const wanted =
    options.interface ??
    serviceSetting(session.cloud, service, 'interface') ??
    session.cloud.settings.interface ??
    'public';
  const interfaces = typeof wanted === 'string' ? [wanted] : wanted;
  return findEndpoint(catalog, type, { interfaces, ...(region ? { region } : {}) });
}

/** Asks the unversioned root first, then the catalog's own URL; undefined when neither knows versions. */
async function discover(
  session: Session,
  about: { service: string; parts: ReturnType<typeof splitEndpoint>; wanted: number | undefined; catalogUrl: string },
): Promise<ApiVersion | undefined> {
  const { service, parts, wanted, catalogUrl } = about;
  for (const url of [`${parts.root}/`, `${parts.root}${parts.version}/`]) {
    const versions = parseVersions(await versionDocument(session, service, url));
    const fitting = versions.filter(({ major }) => wanted === undefined || major === wanted);
    const [newest] = fitting.sort((a, b) => b.major - a.major || b.minor - a.minor);
    if (newest) return { ...newest, url: keepPath(newest.url, catalogUrl, parts) };
  }
  return undefined;
}

/** Behind a path prefix a service often links to itself without it: then the catalog's path is right too. */
function keepPath(link: string, catalogUrl: string, parts: ReturnType<typeof splitEndpoint>): string {
  const prefix = new URL(parts.root || catalogUrl, catalogUrl).pathname.replace(/\/+$/, '');
  const target = new URL(link, catalogUrl);
  if (prefix !== '' && !target.pathname.startsWith(`${prefix}/`)) target.pathname = `${prefix}${target.pathname}`;
  return target.href;
}

/** A root that cannot be read is no reason to fail: the catalog's URL is used as it is (keystoneauth does the same). */
async function versionDocument(session: Session, service: string, url: string): Promise<unknown> {
  try {
    const response = await session.request({ service, url });
    return JSON.parse(response.text());
  } catch (error) {
    if (error instanceof ApiError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function negotiate({ microversions }: ApiVersion, wanted: string | undefined): string | null {
  if (!microversions || !wanted) return null;
  if (compareMicroversions(wanted, microversions.min) < 0) return microversions.min;
  return compareMicroversions(wanted, microversions.max) < 0 ? wanted : microversions.max;
}

function microversionHeaders(service: string, microversion: string): Record<string, string> {
  const own = OWN_MICROVERSION_HEADERS[service];
  return {
    'openstack-api-version': `${microversionName(service)} ${microversion}`,
    ...(own ? { [own]: microversion } : {}),
  };
}

async function* pages<Row>(listing: {
  readonly service: string;
  readonly start: string;
  readonly request: ListRequest;
  readonly fetchPage: (url: string) => Promise<HttpResponse>;
}): AsyncGenerator<ListPage<Row>> {
  const { start, request } = listing;
  const delivered = new Set<unknown>();
  const visited = new Set<string>();
  let url: string | undefined = start;
  let restarts = 0;
  while (url !== undefined) {
    if (visited.has(url))
      throw new OpenStackError(
        'ENDLESS_PAGING',
        `${listing.service}: listing ${request.path} leads back to a page it came from`,
      );
    visited.add(url);
    let response: HttpResponse;
    try {
      response = await listing.fetchPage(url);
    } catch (error) {
      const lost = error instanceof ApiError && url !== start && isLostMarker(error.status, error.reason);
      if (!lost || restarts === MAX_RESTARTS) throw error;
      restarts += 1;
      visited.clear();
      url = start;
      continue;
    }
    const body: unknown = decode(response);
    const rows = itemsOf<Row>(body, request, listing.service);
    const fresh = rows.filter((row) => isNew(row, request.idKey ?? 'id', delivered));
    const next = nextPage({ url, body, rows, headers: response.headers, request });
    yield { rows: fresh, truncated: next === undefined && isRecord(body) && body['truncated'] === true };
    url = next;
  }
}

function itemsOf<Row>(body: unknown, { itemsKey, path }: ListRequest, service: string): Row[] {
  const items: unknown = Array.isArray(body) ? body : isRecord(body) ? body[itemsKey] : undefined;
  if (!Array.isArray(items))
    throw new OpenStackError('UNEXPECTED_ANSWER', `${service}: the answer to ${path} has no list '${itemsKey}'`);
  return items;
}

/** Rows without an id cannot be told apart: all of them are passed on. */
function isNew(row: unknown, idKey: string, delivered: Set<unknown>): boolean {
  const id = isRecord(row) ? row[idKey] : undefined;
  if (id === undefined) return true;
  if (delivered.has(id)) return false;
  delivered.add(id);
  return true;
}

function nextPage(page: {
  readonly url: string;
  readonly body: unknown;
  readonly rows: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
  readonly request: ListRequest;
}): string | undefined {
  const { url, rows, request } = page;
  const link = nextLink(page.body, request.itemsKey, page.headers);
  if (link !== undefined) return resolveLink(link, url);
  // No link but a full page of the size that was asked for: some services leave the next marker to the caller.
  if (!request.limit || rows.length < request.limit) return undefined;
  const last = rows.at(-1);
  const marker = isRecord(last) ? last[request.idKey ?? 'id'] : undefined;
  if (typeof marker !== 'string' && typeof marker !== 'number') return undefined;
  const next = new URL(url);
  next.searchParams.set('marker', String(marker));
  return next.href;
}

/** Links keep the scheme, host and path prefix that we came by, for proxies that the service knows nothing of. */
function resolveLink(link: string, current: string): string {
  const from = new URL(current);
  const to = new URL(link, current);
  const next = new URL(from.href);
  next.search = to.search;
  return next.href;
}

function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const target = new URL(url);
  for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
  return target.href;
}

/** The caller of `get` and `list` vouches for what is inside. */
function decode<Answer>(response: HttpResponse): Answer {
  const answer = response.json() as Answer;
  return answer;
}
