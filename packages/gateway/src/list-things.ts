import type { GatewayCloud } from './cloud.ts';
import { type Collection, findRaw } from './collection.ts';
import { invalidInput } from './errors.ts';
import { listAll, listSome } from './list-all.ts';

/** Which things of a collection are wanted. */
export interface ListFilter {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly status?: string | null;
  /** From 1 to 1000. */
  readonly limit: number;
}

const MOST_LISTED = 1000;
/** Rows of a page; no service's cap is lower. */
export const PAGE_ROWS = 500;

/** The things that the caller may use, in the order of their names. Throws `INVALID_INPUT` for a limit out of bounds. */
export async function listThings<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  { id, name, status, limit }: ListFilter,
  more: Readonly<Record<string, string>> = {},
): Promise<Thing[]> {
  checkLimit(limit);
  const { isUsable = () => true } = collection;
  if (id) {
    const raw = await findRaw(cloud, collection, id);
    const fits = raw !== null && isUsable(raw, cloud) && has(raw, { ...more, name, status });
    return fits ? [collection.read(raw)] : [];
  }
  const query = {
    ...collection.query(cloud),
    ...(name ? { name } : {}),
    ...(status ? { status } : {}),
    ...more,
  };
  const path = collection.listPath ?? collection.path;
  const rows = await listSome<Raw>(cloud, collection.service, {
    path,
    itemsKey: collection.many,
    query,
    limit: PAGE_ROWS,
    most: limit,
    keep: (raw) => isUsable(raw, cloud),
  });
  return rows.map(collection.read);
}

/** Throws `INVALID_INPUT` for a limit out of bounds. */
export function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_LISTED)
    throw invalidInput('limit', `limit is a number from 1 to ${MOST_LISTED}`);
}

/** All things that the caller may use. Throws `UPSTREAM_FAILED` for more than can be looked through. */
export async function listAllThings<Raw, Thing>(
  cloud: GatewayCloud,
  { service, path, listPath = path, many, query, isUsable = () => true, read }: Collection<Raw, Thing>,
): Promise<Thing[]> {
  const request = { path: listPath, itemsKey: many, query: query(cloud), limit: PAGE_ROWS };
  const rows = await listAll<Raw>(cloud, service, request);
  return rows.filter((raw) => isUsable(raw, cloud)).map(read);
}

/** Things with one of these values, in as many requests as a URL's length asks for. */
export async function listThingsBy<Raw, Thing>(
  cloud: GatewayCloud,
  collection: Collection<Raw, Thing>,
  { filter, values }: { readonly filter: string; readonly values: readonly string[] },
): Promise<Thing[]> {
  const things: Thing[] = [];
  for (let first = 0; first < values.length; first += VALUES_A_REQUEST) {
    const some = values.slice(first, first + VALUES_A_REQUEST);
    const query = new URLSearchParams(some.map((value): [string, string] => [filter, value]));
    const request = { path: `${collection.path}?${query}`, itemsKey: collection.many, limit: PAGE_ROWS };
    things.push(...(await listAll<Raw>(cloud, collection.service, request)).map(collection.read));
  }
  return things;
}

/** Neutron's URLs may have some 8000 characters. */
const VALUES_A_REQUEST = 100;

/** Whether a thing that was asked for by its id also passes the other filters. */
function has(raw: unknown, wanted: Readonly<Record<string, string | null | undefined>>): boolean {
  const attributes = raw as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([name, value]) => !value || String(attributes[name]) === value);
}
