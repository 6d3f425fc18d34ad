import { isRecord } from './record.ts';

/** A page as it came, and what had been asked. */
export interface PageAnswer {
  readonly url: string;
  readonly body: unknown;
  readonly rows: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
  /** Rows since the listing began, those of this page included. */
  readonly total: number;
  readonly itemsKey: string;
  readonly idKey: string;
  readonly limit: number | undefined;
}

/** How many rows Swift has in all; its pages hold no links. */
const COUNT_HEADERS = ['x-container-object-count', 'x-account-container-count'] as const;

/**
 * The URL of the next page, in openstacksdk's order of precedence (`resource.py` `_get_next_link`): `links` or
 * `<key>_links` in the body with `rel: next` (a list or a map), `next` in the body, the `Link` header, a header with the
 * count of all rows; else, after a page as full as was asked for, the last row is the marker. Undefined at the end.
 */
export function nextPage(page: PageAnswer): string | undefined {
  const link = nextLink(page.body, page.itemsKey, page.headers);
  if (link !== undefined) return resolveLink(link, page.url);
  const count = COUNT_HEADERS.map((name) => page.headers[name]).find((value) => value !== undefined);
  // More rows than asked for: the service does not page at all, these are all of them.
  const hasMore = count === undefined ? page.rows.length === page.limit : page.total < Number(count);
  const last = page.rows.at(-1);
  const marker = isRecord(last) ? last[page.idKey] : undefined;
  if (!hasMore || (typeof marker !== 'string' && typeof marker !== 'number')) return undefined;
  return withQuery(page.url, { marker: String(marker) });
}

/**
 * The next page of a service that pages by `offset`. It begins with the last row of this one, so that a shift of the
 * rows is seen. Undefined at the end.
 */
export function nextOffset({ url, rows, total, limit = rows.length }: PageAnswer): string | undefined {
  if (rows.length < limit) return undefined;
  return withQuery(url, { offset: String(limit > 1 ? total - 1 : total) });
}

/** A URL with these parameters added, or replaced. */
export function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const target = new URL(url);
  for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
  return target.href;
}

/**
 * Whether an error says that the row a page was to begin after has been deleted meanwhile: nova and octavia speak of the
 * marker, cinder, glance and neutron say that the row itself could not be found.
 */
export function isLostMarker(
  url: string,
  { status, reason }: { readonly status: number; readonly reason: string },
): boolean {
  const marker = new URL(url).searchParams.get('marker');
  return marker !== null && (status === 400 || status === 404) && (/marker/i.test(reason) || reason.includes(marker));
}

function nextLink(body: unknown, itemsKey: string, headers: PageAnswer['headers']): string | undefined {
  if (isRecord(body)) {
    const inBody = relNext(body['links']) ?? relNext(body[`${itemsKey}_links`]) ?? otherLinks(body);
    if (inBody) return inBody;
    if (typeof body['next'] === 'string' && body['next'] !== '') return body['next'];
  }
  // RFC 8288: `<…>; rel="next"`, with other parameters around and other links beside it.
  return /<([^>]+)>(?:\s*;\s*[^,;]+)*?\s*;\s*rel="?next"?/i.exec(headers['link'] ?? '')?.[1];
}

/** Cinder names some of its link lists after one row: `volume_type_links` beside `volume_types`. */
function otherLinks(body: Readonly<Record<string, unknown>>): string | undefined {
  const lists = Object.keys(body).filter((key) => key.endsWith('_links'));
  return lists.map((key) => relNext(body[key])).find((link) => link !== undefined);
}

function relNext(links: unknown): string | undefined {
  if (Array.isArray(links)) {
    const next: unknown = links.find((link) => isRecord(link) && link['rel'] === 'next');
    return isRecord(next) && typeof next['href'] === 'string' ? next['href'] : undefined;
  }
  if (isRecord(links) && typeof links['next'] === 'string' && links['next'] !== '') return links['next'];
  return undefined;
}

/**
 * Links keep the scheme, host and path that we came by, for proxies that the service knows nothing of. Their parameters
 * go over those of the request: octavia's links lack its filters (openstacksdk merges them, `resource.py` `list`).
 */
function resolveLink(link: string, current: string): string {
  const next = new URL(current);
  const { searchParams } = new URL(link, current);
  for (const name of new Set(searchParams.keys())) next.searchParams.delete(name);
  for (const [name, value] of searchParams) next.searchParams.append(name, value);
  return next.href;
}
