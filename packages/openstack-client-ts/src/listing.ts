import type { HttpResponse } from '@pellucid/http';
import { ApiError, OpenStackError } from './errors.ts';
import { isLostMarker, nextOffset, nextPage, type PageAnswer } from './paging.ts';
import { isRecord } from './record.ts';

/** Restarts of a listing whose rows shift while it is read, before it is given up. */
const MAX_RESTARTS = 3;
/** Pages in a row that bring no new row, before the listing is taken for endless. */
const MAX_STALE_PAGES = 100;

/** How to page through a listing. */
export interface ListRequest {
  readonly path: string;
  /** Name of the list in the answer; nothing where the answer itself is the list. */
  readonly itemsKey: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Beside those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Rows per page, no more than the service's cap (1000, mostly); the service's own default when left out. */
  readonly limit?: number;
  /** The row's field that is its marker and by which rows are told apart. @default id */
  readonly idKey?: string;
  /**
   * `next`: links to the next page, or markers. `offset`: for services that know neither (manila); needs a `limit`.
   * @default next
   */
  readonly paging?: 'next' | 'offset';
  readonly signal?: AbortSignal;
}

/** Some rows of a listing. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /**
   * Rows are missing: the service says that it left some out and offers no next page (keystone's `list_limit`), or they
   * kept shifting between offset pages.
   */
  readonly truncated: boolean;
}

/** A listing of one service, and how to fetch a page of it. */
export interface Listing {
  readonly service: string;
  readonly start: string;
  readonly request: ListRequest;
  readonly fetchPage: (url: string) => Promise<HttpResponse>;
}

/**
 * Reads page after page, each row once. Begins again when rows vanish midway: a marker that was deleted, an offset that
 * no longer fits.
 */
export async function* listPages<Row>(listing: Listing): AsyncGenerator<ListPage<Row>> {
  const { start, request } = listing;
  const { itemsKey, idKey = 'id', limit, paging } = request;
  const overlap = paging === 'offset' && limit !== 1 ? 1 : 0;
  const delivered = new Set<unknown>();
  const visited = new Set<string>();
  let url: string | undefined = start;
  let restarts = 0;
  let total = 0;
  let pages = 0;
  let stale = 0;
  while (url !== undefined) {
    if (visited.has(url)) throw endlessPaging(listing);
    visited.add(url);
    const mayRestart = restarts < MAX_RESTARTS;
    const response: HttpResponse | undefined = await fetchUnlessLost(listing, { url, mayRestart });
    const body: unknown = response?.json();
    const rows: Row[] = response ? itemsOf<Row>(body, listing) : [];
    const repeated = url === start ? 0 : overlap;
    const hasShifted = repeated > 0 && !delivered.has(idOf(rows[0], idKey));
    if (response === undefined || (hasShifted && mayRestart)) {
      restarts += 1;
      total = 0;
      // What was read before comes again, and is not new.
      stale = -pages;
      visited.clear();
      url = start;
      continue;
    }
    total += rows.length - repeated;
    const answer: PageAnswer = { url, body, rows, headers: response.headers, total, itemsKey, idKey, limit };
    const next: string | undefined = paging === 'offset' ? nextOffset(answer) : nextPage(answer);
    const isCut = next === undefined && isRecord(body) && body['truncated'] === true;
    const fresh = rows.filter((row) => isNew(row, idKey, delivered));
    pages += 1;
    stale = fresh.length > 0 ? Math.min(stale, 0) : stale + 1;
    if (stale > MAX_STALE_PAGES) throw endlessPaging(listing);
    yield { rows: fresh, truncated: isCut || hasShifted };
    url = next;
  }
}

/** Undefined when the page's marker was deleted and the listing may begin again. */
async function fetchUnlessLost(
  { service, request, start, fetchPage }: Listing,
  { url, mayRestart }: { readonly url: string; readonly mayRestart: boolean },
): Promise<HttpResponse | undefined> {
  try {
    return await fetchPage(url);
  } catch (error) {
    if (url === start || !(error instanceof ApiError && isLostMarker(url, error))) throw error;
    if (mayRestart) return undefined;
    const reason = `listing ${request.path} lost its marker ${MAX_RESTARTS + 1} times: rows are deleted faster than read`;
    throw new OpenStackError('ENDLESS_PAGING', `${service}: ${reason} (${error.message})`);
  }
}

function itemsOf<Row>(body: unknown, { service, request: { itemsKey, path } }: Listing): Row[] {
  const items: unknown = Array.isArray(body) ? body : isRecord(body) ? body[itemsKey] : undefined;
  if (!Array.isArray(items))
    throw new OpenStackError('UNEXPECTED_ANSWER', `${service}: the answer to ${path} has no list '${itemsKey}'`);
  return items;
}

/** Rows without an id cannot be told apart: all of them are passed on. */
function isNew(row: unknown, idKey: string, delivered: Set<unknown>): boolean {
  const id = idOf(row, idKey);
  if (id === undefined) return true;
  if (delivered.has(id)) return false;
  delivered.add(id);
  return true;
}

function idOf(row: unknown, idKey: string): unknown {
  return isRecord(row) ? row[idKey] : undefined;
}

function endlessPaging({ service, request }: Listing): OpenStackError {
  return new OpenStackError(
    'ENDLESS_PAGING',
    `${service}: listing ${request.path} leads back to a page it came from; does it page by offset?`,
  );
}
