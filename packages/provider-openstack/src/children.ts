import { ApiError, type ServiceClient } from 'openstack-client-ts';
import { inBatches } from './bounded.ts';
import { isForbidden, isNotFound } from './errors.ts';
import { fillPath } from './fill-path.ts';
import { LESSER, type ListingOptions, listPath, listRows, type Rows, since } from './listing.ts';
import { type ListSource, permissionOf, type RawRow } from './source.ts';
import { withheld } from './withheld.ts';

type WithParents = ListSource & Required<Pick<ListSource, 'parents'>>;

/** Whether a source lists below the rows of another listing. */
export function hasParents(source: ListSource): source is WithParents {
  return source.parents !== undefined;
}

/** The listing of a source's parents, as a source. */
export function parentSource({ service, permission, microversion, parents }: WithParents): ListSource {
  const { path, items, query, variants, allProjects, idKey, pagedByOffset, unpaged, recent } = parents;
  return {
    ...{ service, path, items, permission },
    ...(unpaged ? {} : { pageSize: 500 }),
    ...(microversion === undefined ? {} : { microversion }),
    ...(query ? { query } : {}),
    ...(variants ? { variants } : {}),
    ...(recent ? { recent } : {}),
    ...(allProjects ? { allProjects } : {}),
    ...(idKey === undefined ? {} : { idKey }),
    ...(pagedByOffset ? { pagedByOffset } : {}),
  };
}

/** What a listing of children needs besides its source. */
export interface ChildrenOptions extends ListingOptions {
  /** The user that we are. */
  readonly userId: string;
}

/**
 * One listing for each row of another one, a few at a time. Parents that answer with an error hide their own children only:
 * the listing is incomplete then. Throws that error where all of them do, for nothing found is not the word.
 */
export async function* listChildren(
  client: ServiceClient,
  source: WithParents,
  options: ChildrenOptions,
): AsyncGenerator<Rows> {
  const { hasChildren = () => true, most = Number.POSITIVE_INFINITY, besides } = source.parents;
  let asked = 0;
  const failures: ApiError[] = [];
  const ask = async (parent: RawRow): Promise<readonly Rows[]> => {
    try {
      return await childrenOf(client, source, { parent, ...options });
    } catch (error) {
      // No answer at all, or a breaker that is open, would be the same for the other parents.
      if (!(error instanceof ApiError)) throw error;
      failures.push(error);
      return [{ rows: [], incomplete: withheld(error, source) }];
    }
  };
  if (besides) yield* listPath(client, source, { path: besides, signal: options.signal });
  for await (const page of listParents(client, source, options)) {
    const parents = page.rows
      .filter(isRow)
      .filter(hasChildren)
      .slice(0, most - asked);
    asked += parents.length;
    for await (const batch of inBatches(parents, ask)) yield* batch.flat();
    yield { ...page, rows: [] };
    if (asked === most) break;
  }
  const [first] = failures;
  if (first && !besides && failures.length === asked) throw first;
}

async function* listParents(
  client: ServiceClient,
  source: WithParents,
  options: ChildrenOptions,
): AsyncGenerator<Rows> {
  try {
    yield* listRows(client, parentSource(source), options);
  } catch (error) {
    const { besides, ownUser, path } = source.parents;
    if (!isForbidden(error) || !(besides || ownUser)) throw error;
    if (besides) {
      const reason = `${source.service} refused to list ${path}: what is below them is missing`;
      yield { rows: [], incomplete: { code: 'FORBIDDEN', reason, missingPermission: permissionOf(source) } };
      return;
    }
    // As with projects: all that we may see is not a part of it. The doctor says that others see more.
    yield { ...LESSER, rows: [{ id: options.userId }] };
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
    const query = { ...source.query, ...since(source.recent) };
    for await (const { rows, ...page } of listPath(client, source, { path, query, signal }))
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
