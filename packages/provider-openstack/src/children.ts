import type { ServiceClient } from 'openstack-client-ts';
import { inBatches } from './bounded.ts';
import { isNotFound } from './errors.ts';
import { fillPath } from './fill-path.ts';
import { type ListingOptions, listPath, listRows, type Rows } from './listing.ts';
import type { ListSource, RawRow } from './source.ts';

type WithParents = ListSource & Required<Pick<ListSource, 'parents'>>;

/** Whether a source lists below the rows of another listing. */
export function hasParents(source: ListSource): source is WithParents {
  return source.parents !== undefined;
}

/** The listing of a source's parents, as a source. */
export function parentSource({ service, permission, microversion, parents }: WithParents): ListSource {
  const { path, items, query, allProjects, idKey, pagedByOffset } = parents;
  return {
    ...{ service, path, items, permission, pageSize: 500 },
    ...(microversion === undefined ? {} : { microversion }),
    ...(query ? { query } : {}),
    ...(allProjects ? { allProjects } : {}),
    ...(idKey === undefined ? {} : { idKey }),
    ...(pagedByOffset ? { pagedByOffset } : {}),
  };
}

/** One listing for each row of another one, a few at a time. */
export async function* listChildren(
  client: ServiceClient,
  source: WithParents,
  options: ListingOptions,
): AsyncGenerator<Rows> {
  const { hasChildren = () => true } = source.parents;
  for await (const page of listRows(client, parentSource(source), options)) {
    const parents = page.rows.filter(isRow).filter(hasChildren);
    for await (const batch of inBatches(parents, (parent) => childrenOf(client, source, { parent, ...options })))
      yield* batch.flat();
    if (page.incomplete) yield { rows: [], incomplete: page.incomplete };
  }
}

async function childrenOf(
  client: ServiceClient,
  source: WithParents,
  { parent, signal }: ListingOptions & { readonly parent: RawRow },
): Promise<Rows[]> {
  const pages: Rows[] = [];
  const inherited = 'project_id' in parent ? { project_id: parent['project_id'] } : {};
  try {
    const path = fillPath(source.path, parent);
    for await (const { rows, ...page } of listPath(client, source, { path, query: source.query ?? {}, signal }))
      pages.push({
        ...page,
        rows: rows.filter(isRow).map((row) => ({ ...inherited, ...row, parent_id: idOf(parent, source) })),
      });
    return pages;
  } catch (error) {
    // The parent was deleted since it was listed, and its children with it.
    if (isNotFound(error)) return [];
    throw error;
  }
}

function idOf(parent: RawRow, { parents }: WithParents): unknown {
  return parent[parents.idKey ?? 'id'];
}

function isRow(row: unknown): row is RawRow {
  return typeof row === 'object' && row !== null;
}
