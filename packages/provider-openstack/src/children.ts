import type { ServiceClient } from 'openstack-client-ts';
import { inBatches } from './bounded.ts';
import { isNotFound } from './errors.ts';
import { listRows, type Rows } from './listing.ts';
import type { ListSource } from './source.ts';

type WithParents = ListSource & Required<Pick<ListSource, 'parents'>>;

/** Whether a source lists below the rows of another listing. */
export function hasParents(source: ListSource): source is WithParents {
  return source.parents !== undefined;
}

/** One listing for each row of another one, a few at a time. */
export async function* listChildren(
  client: ServiceClient,
  source: WithParents,
  signal: AbortSignal,
): AsyncGenerator<Rows> {
  const { service, permission, pageSize = 500 } = source;
  const { path, items, children } = source.parents;
  const listing = { service, path, items, pageSize, permission };
  for await (const page of listRows(client, listing, { allProjects: false, signal })) {
    const parents = page.rows.filter(isRow).filter((row) => !isEmptyList(row[children]));
    for await (const batch of inBatches(parents, ({ id }) => childrenOf(client, source, { id: String(id), signal }))) {
      yield { rows: batch.flat() };
    }
    if (page.incomplete) yield { rows: [], incomplete: page.incomplete };
  }
}

async function childrenOf(
  client: ServiceClient,
  source: ListSource,
  { id, signal }: { readonly id: string; readonly signal: AbortSignal },
): Promise<readonly object[]> {
  const path = source.path.replace('{parent}', encodeURIComponent(id));
  const rows: object[] = [];
  try {
    for await (const page of client.list<object>({ path, itemsKey: source.items, signal }))
      rows.push(...page.rows.map((row) => ({ ...row, parent_id: id })));
    return rows;
  } catch (error) {
    // The parent was deleted since it was listed, and its children with it.
    if (isNotFound(error)) return [];
    throw error;
  }
}

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && 'id' in row;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
