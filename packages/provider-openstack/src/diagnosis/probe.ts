import type { KindAccess, Page } from '@pellucid/provider-sdk';
import type { Session } from 'openstack-client-ts';
import { hasParents, parentSource, withoutParents } from '../children.ts';
import { isForbidden } from '../errors.ts';
import { fillPath } from '../fill-path.ts';
import { forAdministrators } from '../kind-reader.ts';
import { allProjects, missingProjects, type ProjectList } from '../projects.ts';
import { isWidened, type ListSource, type ParentListing, permissionOf, type RawRow } from '../source.ts';
import { createViews, type View } from '../views.ts';

/** How much of a listing we may read, and how many requests a scan needs for it if it fits one page. */
export interface ProbeResult extends Omit<KindAccess, 'kind' | 'region'> {
  readonly requests: number;
}

/** Looks at listings with one row each: a policy cannot be asked, only tried. */
export interface Prober {
  /** Throws the client's errors where the listing cannot be had at all. Kinds of one listing cost one request. */
  probe(source: ListSource, place: ProbePlace): Promise<ProbeResult>;
}

interface ProbePlace {
  readonly byProject: boolean;
  readonly region: string;
}

interface ProberOptions {
  /** The project that we are signed in to; null for other scopes. */
  readonly projectName: string | null;
  readonly signal: AbortSignal;
}

const COMPLETE = { state: 'complete', code: null, reason: null, missingPermission: null } as const;

/** A prober on an open session. */
export function createProber(session: Session, { projectName, signal }: ProberOptions): Prober {
  const views = createViews(session);
  const asked = new Map<string, Promise<Readonly<Record<string, unknown>>>>();
  let projects: Promise<ProjectList> | undefined;
  const listProjects = (): Promise<ProjectList> => {
    projects ??= allProjects(session, signal);
    return projects;
  };

  const ask = (from: Session, source: ListSource, request: Request): Promise<Readonly<Record<string, unknown>>> => {
    const { region, path, wide } = request;
    const query = {
      ...source.query,
      ...source.variants?.[0],
      ...(wide ? source.allProjects : {}),
      // Where a service knows no pages it may refuse the word.
      ...(source.pageSize === undefined ? {} : { limit: '1' }),
    };
    const { service, microversion } = source;
    const headers = wide ? (source.allProjectsHeaders ?? {}) : {};
    const key = JSON.stringify([from === session, service, region, microversion, path, query, headers]);
    const known = asked.get(key);
    if (known) return known;
    const options = { ...(region ? { region } : {}), ...(microversion ? { microversion } : {}) };
    const answer = from
      .service(service, options)
      .get<Readonly<Record<string, unknown>>>(path, { query, headers, signal });
    asked.set(key, answer);
    return answer;
  };

  /** The first page of a listing; of one below parents that of the first parent, if there is any. */
  const askListing = async (from: Session, source: ListSource, place: Omit<Request, 'path'>): Promise<unknown> => {
    if (!hasParents(source)) {
      const path = (place.wide ? source.allProjectsPath : undefined) ?? source.path;
      return ask(from, source, { ...place, path });
    }
    const parent = firstWithChildren(await askListing(from, parentSource(source), place), source.parents);
    return parent && ask(from, source, { ...place, path: fillPath(source.path, parent), wide: false });
  };

  const probePerProject = async (view: View, source: ListSource, region: string): Promise<ProbeResult> => {
    const seesAll = await view.seesAll();
    const own = view.sessions.flatMap(({ project }) => project ?? []);
    const list = seesAll ? await listProjects() : { projects: own, missing: view.missing };
    const from = seesAll ? view.session : (view.sessions[0]?.session ?? view.session);
    const path = fillPath(source.path, { project: list.projects[0]?.id ?? '' });
    await ask(from, source, { region, path, wide: seesAll });
    const requests = list.projects.length;
    if (list.missing) return { ...partial(list.missing), requests };
    return { ...(seesAll || projectName === null ? COMPLETE : limited(source, projectName)), requests };
  };

  return {
    async probe(source, { byProject, region }) {
      const view = await views.of(source.service, region, signal);
      if (source.allProjectsOnly && !(await view.seesAll())) throw forAdministrators(source);
      if (source.perProject) return probePerProject(view, source, region);
      const split = byProject || isWidened(source);
      // Keystone knows no listing of one's own project: it gives all, or refuses.
      const seesAll = source.service === 'identity' || !split || (await view.seesAll());
      const from = split ? (view.sessions[0]?.session ?? view.session) : view.session;
      const first = hasParents(source) ? parentSource(source) : source;
      const requests = (split ? view.sessions.length : 1) * (first.variants?.length ?? 1);
      try {
        await askListing(from, source, { region, wide: seesAll && split });
      } catch (error) {
        if (!isForbidden(error)) throw error;
        if (source.parents?.ownUser) return { ...limited(source, null), requests };
        const others = source.parents?.instead ?? source.parents?.besides;
        if (hasParents(source) && others) {
          await ask(from, source, { region, path: others, wide: false });
          return { ...incomplete(withoutParents(source)), requests };
        }
        if (source.fallback === undefined) throw error;
        await ask(from, source, { region, path: source.fallback, wide: false });
        return { ...limited(source, null), requests };
      }
      if (split && view.missing) return { ...partial(view.missing), requests };
      return { ...(seesAll || projectName === null ? COMPLETE : limited(source, projectName)), requests };
    },
  };
}

interface Request {
  readonly region: string;
  readonly path: string;
  /** Whether all projects' rows are asked for. */
  readonly wide: boolean;
}

/** Complete for what we are, while others see more. */
function limited(source: ListSource, projectName: string | null): Omit<ProbeResult, 'requests'> {
  return {
    state: 'limited',
    code: 'FORBIDDEN',
    reason: projectName === null ? 'only what any member may see' : `only what project '${projectName}' may see`,
    missingPermission: permissionOf(source),
  };
}

function partial(missing: string): Omit<ProbeResult, 'requests'> {
  return incomplete(missingProjects(missing));
}

function incomplete(missing: NonNullable<Page['incomplete']>): Omit<ProbeResult, 'requests'> {
  const { code, reason, missingPermission = null } = missing;
  return { state: 'partial', code, reason, missingPermission };
}

/** A row that has children to be listed. */
function firstWithChildren(answer: unknown, { items, hasChildren = () => true }: ParentListing): RawRow | undefined {
  const rows: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, items) : undefined;
  return Array.isArray(rows) ? rows.find(hasChildren) : undefined;
}
