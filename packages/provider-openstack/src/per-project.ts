import type { ApiError, ServiceClient } from 'openstack-client-ts';
import { inBatches } from './bounded.ts';
import { isNotFound } from './errors.ts';
import { fillPath } from './fill-path.ts';
import { listPath, type Rows } from './listing.ts';
import type { Project } from './projects.ts';
import { createRefusals } from './refusals.ts';
import { type ListSource, permissionOf, type RawRow } from './source.ts';

/** A project, and the service to ask about it. */
export interface ProjectTarget {
  readonly project: Pick<Project, 'id' | 'name'>;
  readonly client: ServiceClient;
}

/** How to ask for projects. */
export interface PerProjectOptions {
  readonly targets: readonly ProjectTarget[];
  /** Of every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** The rows of each project, a few projects at a time. Throws the 404 that all of them got: that is not "none found". */
export async function* listPerProject(
  source: ListSource,
  { targets, headers, signal }: PerProjectOptions,
): AsyncGenerator<Rows> {
  const refusals = createRefusals(targets.length, permissionOf(source));
  const absences: ApiError[] = [];
  const ask = async (target: ProjectTarget): Promise<readonly Rows[]> => {
    try {
      return await rowsOf(target, source, { headers, signal });
    } catch (error) {
      if (!isNotFound(error)) refusals.note(error);
      // What stands in front of a service may answer 404, too, but gives the request no id.
      else if (!source.notFoundIsNone || error.requestId === null) absences.push(error);
      return [];
    }
  };
  for await (const batch of inBatches(targets, ask)) yield* batch.flat();
  // A project may have been deleted since it was listed. Not all of them: it is the API that is not there.
  const [absence] = absences;
  if (absence && absences.length === targets.length) throw absence;
  const incomplete = refusals.conclude();
  if (incomplete) yield { rows: [], incomplete };
}

async function rowsOf(
  { project, client }: ProjectTarget,
  source: ListSource,
  options: Omit<PerProjectOptions, 'targets'>,
): Promise<Rows[]> {
  const path = fillPath(source.path, { project: project.id });
  const request = { query: source.query ?? {}, ...options };
  const owned = (row: unknown): RawRow => ({ ...asRow(row), project_id: project.id });
  if (source.perProject === 'headers') {
    const { headers } = await client.request({ method: 'HEAD', path, ...request });
    return [{ rows: [owned(headers)] }];
  }
  if (source.perProject === 'list') {
    const pages: Rows[] = [];
    for await (const page of listPath(client, source, { path, ...request }))
      pages.push({ ...page, rows: page.rows.map(owned) });
    return pages;
  }
  const answer = await client.get<RawRow>(path, request);
  return [{ rows: [owned(source.items === '' ? answer : answer[source.items])] }];
}

function asRow(row: unknown): RawRow {
  return typeof row === 'object' && row !== null ? { ...row } : {};
}
