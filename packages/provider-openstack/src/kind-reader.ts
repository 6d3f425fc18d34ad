import { PellucidError } from '@pellucid/provider-sdk';
import type { ServiceClient, Session } from 'openstack-client-ts';
import { hasParents, listChildren } from './children.ts';
import { addDetails } from './details.ts';
import { isNotFound } from './errors.ts';
import { listRows, type PathListing, type Rows } from './listing.ts';
import { listPerProject, type ProjectTarget } from './per-project.ts';
import { allProjects, missingProjects, type Project } from './projects.ts';
import { createRefusals } from './refusals.ts';
import { isWidened, type ListSource, permissionOf, type RawRow } from './source.ts';
import { createViews, type ProjectSession, type View } from './views.ts';

/** Reads any kind of one account. */
export interface KindReader {
  /** All rows that we may see. Throws the client's errors, and `FORBIDDEN` where that is nothing at all. */
  read(source: ListSource, options: ReadOptions): AsyncGenerator<Rows>;
  /**
   * The row at a path of its own, in the same view; no row where nobody knows it. Throws the client's errors, and
   * `FORBIDDEN` where we may not look.
   */
  readItem(source: ListSource, path: string, options: ReadOptions): Promise<Rows>;
}

/** Which rows of a kind. */
export interface ReadOptions {
  /** Whether each row belongs to a project: then tokens of several projects may be needed to see them all. */
  readonly byProject: boolean;
  /** Empty for identity. */
  readonly region: string;
  readonly signal: AbortSignal;
}

/** A reader on an open session. */
export function createKindReader(session: Session): KindReader {
  const views = createViews(session);
  const openService = createClients();
  return {
    async *read(source, options) {
      const { region, signal } = options;
      const view = await views.of(source.service, region, signal);
      if (source.allProjectsOnly && !(await view.seesAll())) throw forAdministrators(source);
      const byProject = options.byProject || isWidened(source);
      if (byProject || source.perProject) yield* reachOf(view);
      const open = (from: Session, projectId?: string): ServiceClient =>
        openService(from, source, { region, ...(projectId === undefined ? {} : { projectId }) });
      if (source.perProject) {
        yield* readPerProject(session, view, { source, open, signal });
        return;
      }
      const wide = isWidened(source) && (await view.seesAll());
      yield* readBySession(byProject ? view.sessions : [view], { source, open, wide, signal });
      if (byProject && view.missing) yield { rows: [], incomplete: missingProjects(view.missing) };
    },
    async readItem(source, path, { byProject, region, signal }) {
      const view = await views.of(source.service, region, signal);
      if (source.allProjectsOnly && !(await view.seesAll())) throw forAdministrators(source);
      const sessions = byProject || isWidened(source) ? view.sessions : [view];
      const headers = source.allProjectsHeaders && (await view.seesAll()) ? source.allProjectsHeaders : {};
      const refusals = createRefusals(sessions.length, permissionOf(source));
      for (const { session } of sessions) {
        try {
          return await readRow(openService(session, source, { region }), source, { path, headers, signal });
        } catch (error) {
          if (!isNotFound(error)) refusals.note(error);
        }
      }
      const incomplete = refusals.conclude() ?? (byProject && view.missing ? missingProjects(view.missing) : undefined);
      return { rows: [], ...(incomplete ? { incomplete } : {}) };
    },
  };
}

/** Confined to projects where nobody lets us read them all. */
async function* reachOf(view: View): AsyncGenerator<Rows> {
  if (await view.seesAll()) return;
  yield { rows: [], reach: view.sessions.flatMap(({ project }) => (project ? [project.id] : [])) };
}

interface Reading {
  readonly source: ListSource;
  readonly open: (session: Session, projectId?: string) => ServiceClient;
  readonly signal: AbortSignal;
}

/** Shared and public rows turn up in the listings of several projects; the engine keeps each native id once. */
async function* readBySession(
  sessions: readonly Pick<ProjectSession, 'session'>[],
  { source, open, wide, signal }: Reading & { readonly wide: boolean },
): AsyncGenerator<Rows> {
  const refusals = createRefusals(sessions.length, permissionOf(source));
  for (const { session } of sessions) {
    const client = open(session);
    try {
      const options = { allProjects: wide, signal };
      const pages = hasParents(source)
        ? listChildren(client, source, { ...options, userId: (await session.token()).user.id })
        : listRows(client, source, options);
      yield* source.details ? addDetails(client, source, { pages, signal }) : pages;
    } catch (error) {
      refusals.note(error);
    }
  }
  const incomplete = refusals.conclude();
  if (incomplete) yield { rows: [], incomplete };
}

/** A service answers with the row as the only member of an object, or (Glance) with the row itself. */
async function readRow(
  client: ServiceClient,
  source: ListSource,
  { path, headers, signal }: PathListing & Required<Pick<PathListing, 'headers'>>,
): Promise<Rows> {
  const answer = await client.get<RawRow>(path, { headers, signal });
  const [row, ...others] = Object.values(answer);
  const page: Rows = { rows: [others.length === 0 && typeof row === 'object' ? row : answer] };
  if (!source.details) return page;
  const pages: Rows[] = [];
  for await (const detailed of addDetails(client, source, { pages: once(page), signal })) pages.push(detailed);
  const incomplete = pages.find((one) => one.incomplete)?.incomplete;
  return { rows: pages.flatMap(({ rows }) => rows), ...(incomplete ? { incomplete } : {}) };
}

async function* once(page: Rows): AsyncGenerator<Rows> {
  yield page;
}

async function* readPerProject(session: Session, view: View, { source, open, signal }: Reading): AsyncGenerator<Rows> {
  const { targets, missing } = await projectTargets(session, view, { source, open, signal });
  const headers = (await view.seesAll()) ? (source.allProjectsHeaders ?? {}) : {};
  yield* listPerProject(source, { targets, headers, signal });
  if (missing) yield { rows: [], incomplete: missingProjects(missing) };
}

async function projectTargets(
  session: Session,
  view: View,
  { source, open, signal }: Reading,
): Promise<{ readonly targets: readonly ProjectTarget[]; readonly missing: string | null }> {
  if (await view.seesAll()) {
    const { projects, missing } = await allProjects(session, signal);
    const clientFor = ({ id }: Pick<Project, 'id'>): ServiceClient =>
      source.endpointOfProject ? open(view.session, id) : open(view.session);
    return { targets: projects.map((project) => ({ project, client: clientFor(project) })), missing };
  }
  const targets = view.sessions.flatMap(({ session: own, project }) => (project ? { project, client: open(own) } : []));
  return { targets, missing: view.missing };
}

/** The refusal that a service does not give, because it answers with an empty list. */
export function forAdministrators(source: ListSource): PellucidError {
  const { service, path, permission } = source;
  return new PellucidError(
    'FORBIDDEN',
    `${service}: ${path} is for those alone who may read all projects (policy: ${permission})`,
    { missingPermission: permissionOf(source) },
  );
}

interface ClientPlace {
  readonly region: string;
  /** Whose endpoint, where each project has its own. */
  readonly projectId?: string;
}

/** A client finds its endpoint and microversion once: kinds that agree on both share it. */
function createClients(): (session: Session, source: ListSource, place: ClientPlace) => ServiceClient {
  const known = new Map<Session, Map<string, ServiceClient>>();
  return (session, { service, microversion }, { region, projectId }) => {
    const ofSession = known.get(session) ?? new Map<string, ServiceClient>();
    known.set(session, ofSession);
    const name = [service, region, microversion, projectId].join(' ');
    const options = {
      ...(region ? { region } : {}),
      ...(microversion ? { microversion } : {}),
      ...(projectId === undefined ? {} : { projectId }),
    };
    const client = ofSession.get(name) ?? session.service(service, options);
    ofSession.set(name, client);
    return client;
  };
}
