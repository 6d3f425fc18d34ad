import type { Page } from '@pellucid/provider-sdk';
import { OpenStackError, type ServiceClient } from 'openstack-client-ts';
import { isForbidden } from './errors.ts';
import type { ListSource, Recent } from './source.ts';

/** Some rows of a listing, and why others are known to be missing. */
export type Rows = Pick<Page, 'rows' | 'incomplete' | 'reach'>;

/** Comes before rows that anybody may list, for want of the right to list all. */
export const LESSER: Rows = { rows: [], reach: ['what anybody may list'] };

/** What a listing needs besides its source. */
export interface ListingOptions {
  readonly allProjects: boolean;
  readonly signal: AbortSignal;
}

/** Runs a plain listing in all its variants, page by page. Throws the client's errors. */
export async function* listRows(
  client: ServiceClient,
  source: ListSource,
  { allProjects, signal }: ListingOptions,
): AsyncGenerator<Rows> {
  const headers = allProjects ? (source.allProjectsHeaders ?? {}) : {};
  const path = (allProjects ? source.allProjectsPath : undefined) ?? source.path;
  for (const variant of source.variants ?? [{}]) {
    const query = { ...source.query, ...since(source.recent), ...variant, ...(allProjects ? source.allProjects : {}) };
    try {
      yield* listPath(client, source, { path, query, headers, signal });
    } catch (error) {
      // A refusal comes with the first page, or not at all.
      if (source.fallback === undefined || !isForbidden(error)) throw error;
      yield LESSER;
      yield* listPath(client, source, { path: source.fallback, query, headers, signal });
    }
  }
}

/** The query that keeps a listing to what changed of late. */
export function since(recent: Recent | undefined): Readonly<Record<string, string>> {
  if (!recent) return {};
  // Without milliseconds: the services want it so.
  const start = new Date(Date.now() - recent.hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
  return { [recent.query]: start };
}

/** A request for rows. */
export interface PathListing {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Lists one path as the source says. */
export async function* listPath(client: ServiceClient, source: ListSource, listing: PathListing): AsyncGenerator<Rows> {
  if (source.keyed) {
    yield { rows: await listEntries(client, source, listing) };
    return;
  }
  const { items: itemsKey, idKey, pageSize: limit } = source;
  const options = {
    ...(idKey === undefined ? {} : { idKey }),
    ...(limit === undefined ? {} : { limit }),
    ...(source.pagedByOffset ? { paging: 'offset' as const, limit: limit ?? 100 } : {}),
  };
  for await (const { rows, truncated } of client.list<unknown>({ ...listing, ...options, itemsKey })) {
    yield truncated
      ? cutShort(rows, `the service cut ${listing.path} short, or rows of it vanished while it was being read`)
      : { rows };
  }
}

async function listEntries(
  client: ServiceClient,
  { service, items }: ListSource,
  { path, ...options }: PathListing,
): Promise<readonly object[]> {
  const answer = await client.get<Readonly<Record<string, unknown>>>(path, options);
  const entries: unknown = answer[items];
  if (typeof entries !== 'object' || entries === null)
    throw new OpenStackError('UNEXPECTED_ANSWER', `${service}: the answer to ${path} has no '${items}'`);
  if (Array.isArray(entries)) return entries.map((key: unknown) => ({ key }));
  return Object.entries(entries).map(([key, entry]) => ({ ...entry, key }));
}

function cutShort(rows: readonly unknown[], reason: string): Rows {
  return { rows, incomplete: { code: 'UPSTREAM', reason } };
}
