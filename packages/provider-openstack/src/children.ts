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
    ...(parents.parents ? { parents: parents.parents } : {}),
  };
}

/** What a listing of children needs besides its source. */
export interface ChildrenOptions extends ListingOptions {
  /** The user that we are. */
  readonly userId: string;
}

/**
 * One listing for each row of another one, a few at a time. Parents that answer with an error hide their own children only:
 * the listing is incomplete then. Throws that error where all of them do, for nothing found is not the word, and a 404 that is
 * not about parents that vanished.
 */
export async function* listChildren(
  client: ServiceClient,
  source: WithParents,
  options: ChildrenOptions,
): AsyncGenerator<Rows> {
  const { besides, instead } = source.parents;
  const { signal } = options;
  if (besides) yield* listPath(client, source, { path: besides, signal });
  try {
    yield* listBelow(client, source, options);
  } catch (error) {
    if (!isForbidden(error) || !(besides || instead)) throw error;
    if (instead) yield* listPath(client, source, { path: instead, signal });
    yield { rows: [], incomplete: withoutParents(source) };
  }
}

/** What is missing where the parents may not be listed, and rows could be had all the same. */
export function withoutParents(source: WithParents): NonNullable<Rows['incomplete']> {
  const reason = `${source.service} refused to list what is below ${source.parents.path}: rows of it are missing`;
  return { code: 'FORBIDDEN', reason, missingPermission: permissionOf(source) };
}

async function* listBelow(client: ServiceClient, source: WithParents, options: ChildrenOptions): AsyncGenerator<Rows> {
  const { hasChildren = () => true, most = Number.POSITIVE_INFINITY } = source.parents;
  const asked = new Set<unknown>();
  const failures: ApiError[] = [];
  const vanished = new Map<unknown, ApiError>();
  const ask = async (parent: RawRow): Promise<readonly Rows[]> => {
    try {
      return await childrenOf(client, source, { parent, vanished, ...options });
    } catch (error) {
      // No answer at all, or a breaker that is open, would be the same for the other parents.
      if (!(error instanceof ApiError)) throw error;
      failures.push(error);
      return [{ rows: [], incomplete: withheld(error, source) }];
    }
  };
  for await (const page of listParents(client, source, options)) {
    // Keystone on a directory gives all users of it for each domain.
    const isNew = (parent: RawRow): boolean => !asked.has(idOf(parent, source));
    const parents = page.rows
      .filter(isRow)
      .filter(hasChildren)
      .filter(isNew)
      .slice(0, most - asked.size);
    for (const parent of parents) asked.add(idOf(parent, source));
    for await (const batch of inBatches(parents, ask)) yield* batch.flat();
    yield { ...page, rows: [] };
    if (asked.size === most) break;
  }
  const [first] = failures;
  if (first && failures.length === asked.size) throw first;
  if (vanished.size > 0 && vanished.size === asked.size) await checkVanished(client, source, { vanished, ...options });
}

/** Parents that have gone from their listing did vanish. Where one is still there, its children's API is not: throws its 404. */
async function checkVanished(
  client: ServiceClient,
  source: WithParents,
  { vanished, ...options }: ChildrenOptions & { readonly vanished: ReadonlyMap<unknown, ApiError> },
): Promise<void> {
  for await (const { rows } of listParents(client, source, options)) {
    for (const parent of rows.filter(isRow)) {
      const error = vanished.get(idOf(parent, source));
      if (error) throw error;
    }
  }
}

async function* listParents(
  client: ServiceClient,
  source: WithParents,
  options: ChildrenOptions,
): AsyncGenerator<Rows> {
  const above = parentSource(source);
  try {
    yield* hasParents(above) ? listChildren(client, above, options) : listRows(client, above, options);
  } catch (error) {
    if (!isForbidden(error) || !source.parents.ownUser) throw error;
    // As with projects: all that we may see is not a part of it. The doctor says that others see more.
    yield { ...LESSER, rows: [{ id: options.userId }] };
  }
}

async function childrenOf(
  client: ServiceClient,
  source: WithParents,
  { parent, vanished, signal }: ListingOptions & { readonly parent: RawRow; readonly vanished: Map<unknown, ApiError> },
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
    if (!isNotFound(error)) throw error;
    vanished.set(idOf(parent, source), error);
    return [];
  }
}

function idOf(parent: RawRow, { parents }: WithParents): unknown {
  return parent[parents.idKey ?? 'id'];
}

function isRow(row: unknown): row is RawRow {
  return typeof row === 'object' && row !== null;
}
