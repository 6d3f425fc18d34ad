import { PellucidError } from '@pellucid/provider-sdk';
import { ApiError, ServiceNotAvailableError, type Session } from 'openstack-client-ts';
import { ownProjects, type Project } from './projects.ts';

/** How one service in one region is read with our rights. */
export interface View {
  /** For what belongs to no project: flavors, hypervisors, … */
  readonly session: Session;
  /** Whether one listing of `session` can hold all projects' rows. */
  seesAll(): Promise<boolean>;
  /** For what belongs to projects; together they hold all that we may see. */
  readonly sessions: readonly ProjectSession[];
  /** Why rows are missing all the same; null when none are. */
  readonly missing: string | null;
}

/** A session, and the project it is good for; null for one that sees all projects. */
export interface ProjectSession {
  readonly session: Session;
  readonly project: Pick<Project, 'id' | 'name'> | null;
}

/** Finds out how each service is to be read. */
export interface Views {
  of(service: string, region: string, signal: AbortSignal): Promise<View>;
}

/** A request that a service grants to those alone who may read all projects. */
interface Probe {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly microversion?: string;
  /** Whose endpoint is asked, where each project has its own; a URL without any project's id shows our own alone. */
  readonly projectId?: string;
}

/** No project has this id: who may filter by a project that is not his may read them all. */
const NO_PROJECT = '0'.repeat(32);
/** Nor has any resource provider this one. */
const NO_PROVIDER = '00000000-0000-0000-0000-000000000000';

/**
 * Some listings give all projects' rows to administrators and one's own to others, without a word. These requests are
 * cheap and tell the two apart; null where no listing ever holds more than one project's. Tried on Zed; the policies are
 * the services' defaults.
 */
const PROBES: Readonly<Record<string, Probe | null>> = {
  compute: { path: '/servers', query: { all_tenants: 'true', limit: '1' } },
  network: { path: '/quotas' },
  'block-storage': { path: '/os-services' },
  image: { path: '/tasks', query: { limit: '1' } },
  'load-balancer': { path: '/lbaas/loadbalancers', query: { limit: '1', project_id: NO_PROJECT } },
  dns: { path: '/zones', query: { limit: '1' }, headers: { 'X-Auth-All-Projects': 'true' } },
  // By default Heat allows it to nobody.
  orchestration: { path: '/stacks', query: { limit: '1', global_tenant: 'true' } },
  'key-manager': null,
  'shared-file-system': { path: '/services', microversion: '2.65' },
  'container-infrastructure-management': { path: '/mservices' },
  'object-store': { path: '', query: { format: 'json', limit: '1' }, projectId: NO_PROJECT },
  // From 2023.1 on it refuses every token of the system.
  placement: { path: '/resource_providers', query: { uuid: NO_PROVIDER } },
  database: { path: '/mgmt/instances', query: { limit: '1' } },
  'instance-ha': { path: '/segments', query: { limit: '1' } },
  alarm: { path: '/alarms', query: { limit: '1', 'q.field': 'all_projects', 'q.op': 'eq', 'q.value': 'true' } },
};

/** Views for one account. Each service is looked at once in each region, and again after a failure. */
export function createViews(session: Session): Views {
  const views = new Map<string, Promise<View>>();
  const scoped = new Map<string, Session>();
  const scopeTo = ({ id }: Project): Session => {
    const found = scoped.get(id) ?? session.withScope({ type: 'project', id });
    scoped.set(id, found);
    return found;
  };
  return {
    of(service, region, signal) {
      const place = `${service} ${region}`;
      const known = views.get(place);
      if (known) return known;
      const view = findView(session, { service, region, scopeTo, signal });
      views.set(place, view);
      view.catch(() => views.delete(place));
      return view;
    },
  };
}

interface Wanted {
  readonly service: string;
  readonly region: string;
  readonly scopeTo: (project: Project) => Session;
  readonly signal: AbortSignal;
}

/**
 * A project-scoped session is the view. One with system scope is it only where the service lets it read all; elsewhere
 * (services whose URL holds a project id, policies that know no system scope, as Nova's since Zed) the same user's
 * project-scoped tokens are tried: one of them, if it may read all, or else all of them.
 */
async function findView(session: Session, wanted: Wanted): Promise<View> {
  const { project } = await session.token();
  if (project || wanted.service === 'identity') {
    const own = project && { id: project.id, name: project.name ?? project.id };
    return {
      session,
      seesAll: lazy(() => seesAll(session, wanted)),
      sessions: [{ session, project: own }],
      missing: null,
    };
  }
  const available = await isAvailable(session, wanted);
  if (available && (await seesAll(session, wanted))) return wholeView(session);
  const { projects, missing } = await ownProjects(session, wanted.signal);
  const preferred = projects.find(({ name }) => name === 'admin') ?? projects[0];
  if (!preferred) throw noProject(wanted.service, available);
  const scopedSession = wanted.scopeTo(preferred);
  if (await seesAll(scopedSession, wanted)) return wholeView(scopedSession);
  return {
    // What belongs to no project is often for tokens of a project all the same: Nova's availability zones and keypairs.
    session: scopedSession,
    seesAll: async () => false,
    sessions: projects.map((one) => ({ session: wanted.scopeTo(one), project: one })),
    // Where nobody may read all projects at once, those that we have a role on are all that there is to see.
    missing: PROBES[wanted.service] === null ? null : missing,
  };
}

function wholeView(session: Session): View {
  return { session, seesAll: async () => true, sessions: [{ session, project: null }], missing: null };
}

async function isAvailable(session: Session, { service, region }: Wanted): Promise<boolean> {
  try {
    await session.service(service, region ? { region } : {}).endpoint();
    return true;
  } catch (error) {
    if (error instanceof ServiceNotAvailableError) return false;
    throw error;
  }
}

async function seesAll(session: Session, { service, region, signal }: Wanted): Promise<boolean> {
  const probe = PROBES[service];
  if (probe === null) return false;
  if (!probe) return (await session.token()).project === null;
  const { path, query = {}, headers = {}, projectId, microversion } = probe;
  const client = session.service(service, {
    ...(region ? { region } : {}),
    ...(projectId === undefined ? {} : { projectId }),
    ...(microversion === undefined ? {} : { microversion }),
  });
  if (projectId !== undefined && !(await client.endpoint()).includes(projectId)) return false;
  try {
    await client.request({ path, query, headers, signal });
    return true;
  } catch (error) {
    // Trove refuses with 401.
    if (error instanceof ApiError && [400, 401, 403, 404].includes(error.status)) return false;
    throw error;
  }
}

function noProject(service: string, available: boolean): PellucidError {
  return available
    ? new PellucidError(
        'FORBIDDEN',
        `${service}: it does not let our system-scoped token read all projects, and our user has a role on none; ` +
          'give it the reader role on the projects to be scanned',
        { missingPermission: 'the role reader on the projects to be scanned (identity)' },
      )
    : new PellucidError(
        'SERVICE_ABSENT',
        `${service}: the catalog does not list it for a system-scoped token, and our user has a role on no project, ` +
          'where it might; give it the reader role on one',
      );
}

function lazy<Value>(find: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined;
  return () => {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}
