import type { ServiceClient } from 'openstack-client-ts';
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

/** The rows of each project, a few projects at a time. */
export async function* listPerProject(
  source: ListSource,
  { targets, signal }: { readonly targets: readonly ProjectTarget[]; readonly signal: AbortSignal },
): AsyncGenerator<Rows> {
  const refusals = createRefusals(targets.length, permissionOf(source));
  const ask = async (target: ProjectTarget): Promise<readonly Rows[]> => {
    try {
      return await rowsOf(target, source, signal);
    } catch (error) {
      // The project was deleted since it was listed.
      if (isNotFound(error)) return [];
      refusals.note(error);
      return [];
    }
  };
  for await (const batch of inBatches(targets, ask)) yield* batch.flat();
  const incomplete = refusals.conclude();
  if (incomplete) yield { rows: [], incomplete };
}

async function rowsOf({ project, client }: ProjectTarget, source: ListSource, signal: AbortSignal): Promise<Rows[]> {
  const path = fillPath(source.path, { project: project.id });
  const query = source.query ?? {};
  const owned = (row: unknown): RawRow => ({ ...asRow(row), project_id: project.id });
  if (source.perProject === 'headers') {
    const { headers } = await client.request({ method: 'HEAD', path, query, signal });
    return [{ rows: [owned(headers)] }];
  }
  if (source.perProject === 'list') {
    const pages: Rows[] = [];
    for await (const page of listPath(client, source, { path, query, signal }))
      pages.push({ ...page, rows: page.rows.map(owned) });
    return pages;
  }
  const answer = await client.get<RawRow>(path, { query, signal });
  return [{ rows: [owned(answer[source.items])] }];
}

function asRow(row: unknown): RawRow {
  return typeof row === 'object' && row !== null ? { ...row } : {};
}
