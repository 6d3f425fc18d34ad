import { ApiError, type ServiceClient } from 'openstack-client-ts';
import { inBatches } from './bounded.ts';
import { isNotFound } from './errors.ts';
import { fillPath } from './fill-path.ts';
import type { Rows } from './listing.ts';
import type { Detail, ListSource, RawRow } from './source.ts';
import { withheld } from './withheld.ts';

/**
 * Adds to each row what only a request for that row tells, a few at a time. A row whose details are refused, or cannot be
 * had for now, is left out and the page incomplete: without them the row would seem to have lost its relationships.
 */
export async function* addDetails(
  client: ServiceClient,
  source: ListSource,
  { pages, signal }: { readonly pages: AsyncIterable<Rows>; readonly signal: AbortSignal },
): AsyncGenerator<Rows> {
  for await (const page of pages) {
    for await (const batch of inBatches(page.rows, (row) => withDetails(client, source, { row, signal })))
      yield* batch.flat();
    if (page.incomplete) yield { rows: [], incomplete: page.incomplete };
  }
}

async function withDetails(
  client: ServiceClient,
  source: ListSource,
  { row, signal }: { readonly row: unknown; readonly signal: AbortSignal },
): Promise<readonly Rows[]> {
  // What is no row is for the definition to complain about.
  if (!isRow(row)) return [{ rows: [row] }];
  const details: Record<string, unknown> = {};
  try {
    for (const detail of source.details ?? []) {
      const { as, when = () => true } = detail;
      if (when(row)) details[as] = await readDetail(client, detail, { row, signal });
    }
    return [{ rows: [{ ...row, ...details }] }];
  } catch (error) {
    // It was deleted since it was listed.
    if (isNotFound(error)) return [];
    if (!(error instanceof ApiError)) throw error;
    return [{ rows: [], incomplete: withheld(error, source) }];
  }
}

async function readDetail(
  client: ServiceClient,
  { path, items, mayBeAbsent }: Detail,
  { row, signal }: { readonly row: RawRow; readonly signal: AbortSignal },
): Promise<unknown> {
  try {
    const answer = await client.get<RawRow>(fillPath(path, row), { signal });
    return items === '' ? answer : answer[items];
  } catch (error) {
    // A row that is gone is gone from the next listing.
    if (mayBeAbsent && isNotFound(error)) return undefined;
    throw error;
  }
}

function isRow(row: unknown): row is RawRow {
  return typeof row === 'object' && row !== null;
}
