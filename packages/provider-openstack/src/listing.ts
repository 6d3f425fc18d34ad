import type { Page } from '@pellucid/provider-sdk';
import type { ServiceClient } from 'openstack-client-ts';
import { isForbidden } from './errors.ts';
import type { ListSource } from './source.ts';

/** Some rows of a listing, and why others are known to be missing. */
export type Rows = Pick<Page, 'rows' | 'incomplete'>;

/** What a listing needs besides its source. */
export interface ListingOptions {
  readonly allProjects: boolean;
  readonly signal: AbortSignal;
}

type Query = Readonly<Record<string, string>>;

/** Runs a plain listing in all its variants, page by page. Throws the client's errors. */
export async function* listRows(
  client: ServiceClient,
  source: ListSource,
  { allProjects, signal }: ListingOptions,
): AsyncGenerator<Rows> {
  for (const variant of source.variants ?? [{}]) {
    const query = { ...source.query, ...variant, ...(allProjects ? source.allProjects : {}) };
    try {
      yield* listPath(client, source, { path: source.path, query, signal });
    } catch (error) {
      // A refusal comes with the first page, or not at all.
      if (source.fallback === undefined || !isForbidden(error)) throw error;
      yield* listPath(client, source, { path: source.fallback, query, signal });
    }
  }
}

interface PathListing {
  readonly path: string;
  readonly query: Query;
  readonly signal: AbortSignal;
}

async function* listPath(client: ServiceClient, source: ListSource, listing: PathListing): AsyncGenerator<Rows> {
  if (source.pagedByOffset) {
    yield* listByOffset(client, source, listing);
    return;
  }
  const limit = source.pageSize === undefined ? {} : { limit: source.pageSize };
  for await (const { rows, truncated } of client.list<unknown>({ ...listing, itemsKey: source.items, ...limit })) {
    yield truncated ? cutShort(rows, `the service cut ${listing.path} short`) : { rows };
  }
}

/**
 * Pages that begin after so many rows. When a row before them vanishes meanwhile, another one slips through unseen; so
 * each page repeats the last row of the one before, and a page that does not is the sign of it.
 */
async function* listByOffset(client: ServiceClient, source: ListSource, listing: PathListing): AsyncGenerator<Rows> {
  const { path, query, signal } = listing;
  const limit = source.pageSize ?? 100;
  let last: string | undefined;
  for (let offset = 0; ; offset += limit - 1) {
    const asked = { ...query, limit: String(limit), ...(offset > 0 ? { offset: String(offset) } : {}) };
    const answer = await client.get<Readonly<Record<string, readonly { readonly id: string }[] | undefined>>>(path, {
      query: asked,
      signal,
    });
    const rows = answer[source.items] ?? [];
    const shifted = last !== undefined && rows[0]?.id !== last;
    yield shifted ? cutShort(rows, `${path} changed while it was being read`) : { rows };
    if (rows.length < limit) return;
    last = rows.at(-1)?.id;
  }
}

function cutShort(rows: readonly unknown[], reason: string): Rows {
  return { rows, incomplete: { code: 'UPSTREAM', reason } };
}
