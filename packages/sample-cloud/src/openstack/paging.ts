import { type Answer, isObject, type JsonObject, objectAt } from '../http.ts';
import type { Recording } from './recordings.ts';

/** A list in an answer, cut to one page. */
interface Page {
  /** Property of the answer that holds the list. */
  readonly list: string;
  readonly items: readonly unknown[];
  /** The answer's URL with the marker of the next page; null where the services would not announce one. */
  readonly next: URL | null;
  /** Absolute, as requested. */
  readonly self: URL;
}

/**
 * The page of a recorded list that `limit` and `marker` or `offset` ask for, with the links of its service. As with the real
 * services a full last page still announces a next one, which is empty.
 *
 * @param url the request's URL
 * @param pageSize what the service gives at most in one page
 * @returns the recorded answer itself where it is no list of that service's paged ones
 */
export function pageOf(recording: Recording, url: URL, pageSize: number): Answer {
  const { service, status, headers, body } = recording;
  if (status !== 200 || !isObject(body)) return recording;
  const list = pagedList(recording, body);
  if (list === null) return recording;
  const items = arrayAt(body, list);

  const marker = url.searchParams.get('marker');
  const start = marker === null ? offsetIn(recording, list, url) : items.findIndex((item) => idOf(item) === marker) + 1;
  if (marker !== null && start === 0) return service.unknownMarker(marker);

  const asked = Number.parseInt(url.searchParams.get('limit') ?? '', 10);
  // Nobody could tell that a list without links was cut shorter than asked.
  const most = hasNoLinks(recording, list) ? Number.POSITIVE_INFINITY : pageSize;
  const limit = asked > 0 ? Math.min(asked, most) : most;
  const pageItems = items.slice(start, start + limit);
  const full = pageItems.length === limit;
  const page: Page = { list, items: pageItems, next: full ? withMarker(url, idOf(pageItems.at(-1))) : null, self: url };
  return { status, headers, body: { ...body, [list]: pageItems, ...linksOf(recording, body, page) } };
}

/** The lists without links (server groups, attachments) are gone through by `offset`. */
function offsetIn(recording: Recording, list: string, url: URL): number {
  const offset = Number.parseInt(url.searchParams.get('offset') ?? '', 10);
  return hasNoLinks(recording, list) && offset > 0 ? offset : 0;
}

const hasNoLinks = ({ service: { paging } }: Recording, list: string): boolean =>
  paging.style === 'links' && paging.lists[list] === null;

/** Name of the list that is paged in this answer, or null. */
function pagedList({ service: { paging } }: Recording, body: JsonObject): string | null {
  const lists = Object.keys(body).filter((key) => Array.isArray(body[key]) && !key.endsWith('_links'));
  const isPaged = (list: string): boolean => {
    switch (paging.style) {
      case 'recorded-links':
        return `${list}_links` in body;
      case 'links':
        return list in paging.lists;
      case 'next-path':
        return paging.lists.includes(list);
      case 'links-next':
        return 'links' in body;
      case 'none':
        return false;
    }
  };
  return lists.find(isPaged) ?? null;
}

/** The properties of an answer that lead to other pages. */
function linksOf({ service }: Recording, body: JsonObject, { list, items, next, self }: Page): JsonObject {
  const first = items[0];
  switch (service.paging.style) {
    case 'recorded-links': {
      const links = next ? [{ rel: 'next', href: next.href }] : [];
      // Neutron tells the way back on every page, the first one too; Octavia from the second on.
      if (service.type === 'network' && first !== undefined) {
        const previous = withMarker(self, idOf(first));
        previous.searchParams.set('page_reverse', 'True');
        links.push({ rel: 'previous', href: previous.href });
      }
      return { [`${list}_links`]: links };
    }
    case 'links': {
      const property = service.paging.lists[list];
      return next && property ? { [property]: [{ rel: 'next', href: next.href }] } : {};
    }
    case 'next-path':
      // Glance gives the path as it would be on a port of its own: without host and without our prefix.
      return {
        first: pathOf(withoutMarker(self), service.prefix),
        ...(next && { next: pathOf(next, service.prefix) }),
      };
    case 'links-next':
      return { links: { ...objectAt(body, 'links'), self: self.href, ...(next && { next: next.href }) } };
    case 'none':
      return {};
  }
}

/** What a marker names: the id, or the name where a resource has no id (keypairs). */
function idOf(item: unknown): string {
  if (!isObject(item)) return '';
  const id = item['id'] ?? objectAt(item, 'keypair')['name'];
  return typeof id === 'string' ? id : '';
}

function withMarker(url: URL, marker: string): URL {
  const next = new URL(url);
  next.searchParams.set('marker', marker);
  return next;
}

function withoutMarker(url: URL): URL {
  const first = new URL(url);
  first.searchParams.delete('marker');
  return first;
}

const pathOf = (url: URL, prefix: string): string => `${url.pathname.slice(prefix.length)}${url.search}`;

const arrayAt = (body: JsonObject, key: string): readonly unknown[] => {
  const value = body[key];
  return Array.isArray(value) ? value : [];
};
