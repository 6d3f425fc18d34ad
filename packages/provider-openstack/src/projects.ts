import type { Page } from '@pellucid/provider-sdk';
import type { Session } from 'openstack-client-ts';
import { isForbidden } from './errors.ts';

/** A Keystone project, as far as listings need it. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly enabled?: boolean;
  readonly description?: string | null;
}

/** Projects that listings go through one by one, and whether some are missing. */
export interface ProjectList {
  readonly projects: readonly Project[];
  /** Why there may be more projects than these; null when there are not. */
  readonly missing: string | null;
}

/** The role that makes up for a missing right to read all projects. */
const PROJECT_ROLE = 'identity:list_projects, and the role reader on each project (identity)';

/** What Heat writes on the projects that it makes for its stacks (`heat_keystoneclient.py`, `create_stack_domain_project`). */
const HEAT_STACK_PROJECT = 'Heat stack user project';

/** All projects of the cloud, or else those that we have a role on. */
export async function allProjects(session: Session, signal: AbortSignal): Promise<ProjectList> {
  const all = await everyProject(session, signal);
  if (all) return { projects: all, missing: null };
  return {
    projects: await projectsWithRole(session, signal),
    missing: 'the right to list projects is missing (identity:list_projects): there may be more of them',
  };
}

/** The projects that we have a role on, compared with all that there are. */
export async function ownProjects(session: Session, signal: AbortSignal): Promise<ProjectList> {
  const projects = await projectsWithRole(session, signal);
  const all = await everyProject(session, signal);
  if (!all) return { projects, missing: 'it is unknown whether there are projects without a role for us' };
  const own = new Set(projects.map(({ id }) => id));
  const others = all.filter(({ id }) => !own.has(id)).map(({ name }) => name);
  if (others.length === 0) return { projects, missing: null };
  const named = others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : '');
  return { projects, missing: `we have no role on ${others.length} of ${all.length} projects (${named})` };
}

/** Rows of some projects are missing from a listing, for want of rights. */
export function missingProjects(reason: string): NonNullable<Page['incomplete']> {
  return { code: 'FORBIDDEN', reason, missingPermission: PROJECT_ROLE };
}

/** Null when we may not list them. */
async function everyProject(session: Session, signal: AbortSignal): Promise<readonly Project[] | null> {
  try {
    return await usableProjects(session, { path: '/projects', signal });
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}

function projectsWithRole(session: Session, signal: AbortSignal): Promise<readonly Project[]> {
  return usableProjects(session, { path: '/auth/projects', signal });
}

/**
 * Disabled projects give no token. Heat's stack projects hold users, no resources, and there can be thousands of them:
 * they are no reason to call a listing incomplete, nor worth three quota requests each.
 */
async function usableProjects(
  session: Session,
  { path, signal }: { readonly path: string; readonly signal: AbortSignal },
): Promise<readonly Project[]> {
  const projects: Project[] = [];
  for await (const page of session.service('identity').list<Project>({ path, itemsKey: 'projects', signal }))
    projects.push(...page.rows);
  return projects.filter(({ enabled, description }) => enabled !== false && description !== HEAT_STACK_PROJECT);
}
