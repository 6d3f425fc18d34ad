import type { ServiceClient } from 'openstack-client-ts';
import { inBatches } from './bounded.ts';
import { isNotFound } from './errors.ts';
import { fillPath } from './fill-path.ts';
import type { Rows } from './listing.ts';
import type { Project } from './projects.ts';
import { createRefusals } from './refusals.ts';
import { type ListSource, permissionOf } from './source.ts';

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

/** One request for each project, a few at a time: the object in each answer is a row. */
export async function* listPerProject(
  source: ListSource,
  { targets, headers, signal }: PerProjectOptions,
): AsyncGenerator<Rows> {
  const refusals = createRefusals(targets.length, permissionOf(source));
  const ask = async (target: ProjectTarget): Promise<readonly object[]> => {
    try {
      return [await objectOf(target, source, { headers, signal })];
    } catch (error) {
      // The project was deleted since it was listed.
      if (isNotFound(error)) return [];
      refusals.note(error);
      return [];
    }
  };
  for await (const batch of inBatches(targets, ask)) yield { rows: batch.flat() };
  const incomplete = refusals.conclude();
  if (incomplete) yield { rows: [], incomplete };
}

async function objectOf(
  { project, client }: ProjectTarget,
  source: ListSource,
  options: Omit<PerProjectOptions, 'targets'>,
): Promise<object> {
  const path = fillPath(source.path, { project: project.id });
  const answer = await client.get<Readonly<Record<string, object | undefined>>>(path, {
    query: source.query ?? {},
    ...options,
  });
  return { ...(source.items === '' ? answer : answer[source.items]), project_id: project.id };
}
