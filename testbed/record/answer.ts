import type { SentRequest } from './requests.ts';
import { scrub } from './scrub.ts';

/** A request and its whole answer, in the shape of the recordings. */
export interface RecordedAnswer {
  readonly request: {
    readonly method: 'GET';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly status: number;
  /** Those that matter. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const KEPT_HEADERS = /^(content-type|x-openstack-.*version|openstack-api-version|vary|link|x-(account|container)-.*)$/i;
const SECRET_HEADERS = /key/i;

/** Asks once more, for all pages, and leaves out what nobody should keep. */
export async function wholeAnswer({ url, token, headers }: SentRequest): Promise<RecordedAnswer> {
  const first = await read(url, { ...headers, 'X-Auth-Token': token });
  let body = first.body;
  for (let next = nextPage(body, url); next; ) {
    const page = await read(next, { ...headers, 'X-Auth-Token': token });
    body = join(body, page.body);
    next = nextPage(page.body, url);
  }
  const kept = [...first.headers].filter(([name]) => KEPT_HEADERS.test(name) && !SECRET_HEADERS.test(name));
  return {
    request: { method: 'GET', url: url.href, headers },
    status: first.status,
    headers: Object.fromEntries(kept),
    body: inOrder(scrub(body)),
  };
}

async function read(url: URL, headers: Readonly<Record<string, string>>) {
  const response = await fetch(url, { headers: { Accept: 'application/json', ...headers }, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error pages of some services are HTML.
    return text;
  }
}

/** Where the next page is, as services tell it: `<list>_links`, a list of `links`, `links.next`, `next` (Glance: a path). */
function nextPage(body: unknown, base: URL): URL | undefined {
  if (!isObject(body)) return undefined;
  const lists = Object.entries(body).filter(([name]) => name === 'links' || name.endsWith('_links'));
  const linked = lists.flatMap(([, links]) => (Array.isArray(links) ? links : [])).filter(isObject);
  const found =
    linked.find(({ rel }) => rel === 'next')?.['href'] ??
    (isObject(body['links']) ? body['links']['next'] : undefined) ??
    body['next'];
  return typeof found === 'string' && found !== '' ? new URL(found, base) : undefined;
}

/** The first page with the rows of all, and without its link to the next one. */
function join(first: unknown, more: unknown): unknown {
  if (!isObject(first) || !isObject(more)) return first;
  const joined = Object.entries(first).map(([name, value]): [string, unknown] => {
    if (name === 'links' || name.endsWith('_links')) return [name, withoutNext(value)];
    const rest = more[name];
    return [name, Array.isArray(value) && Array.isArray(rest) ? [...value, ...rest] : value];
  });
  return Object.fromEntries(joined.filter(([name]) => name !== 'next'));
}

function withoutNext(links: unknown): unknown {
  if (Array.isArray(links)) return links.filter((link) => !isObject(link) || link['rel'] !== 'next');
  return isObject(links) ? Object.fromEntries(Object.entries(links).filter(([name]) => name !== 'next')) : links;
}

/** Rows by name and fields by theirs (Manila gives them in any order), so that two recordings differ in little. */
function inOrder(body: unknown): unknown {
  const answer = withFieldsInOrder(body);
  if (Array.isArray(answer)) return sorted(answer);
  if (!isObject(answer)) return answer;
  const entries = Object.entries(answer).map(([name, value]) => [name, Array.isArray(value) ? sorted(value) : value]);
  return Object.fromEntries(entries);
}

function withFieldsInOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFieldsInOrder);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, withFieldsInOrder(value[name])]));
}

function sorted(rows: readonly unknown[]): readonly unknown[] {
  if (!rows.every(isObject)) return rows;
  return rows.toSorted((one, other) => (titleOf(one) < titleOf(other) ? -1 : 1));
}

const titleOf = (row: Json): string =>
  [row['name'] ?? row['display_name'] ?? '', row['id'] ?? row['uuid'] ?? '', JSON.stringify(row)].join(' ');

/** Tells objects from lists and plain values. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
