import type { RoleNames } from '../config/auth-config.ts';
import type { Role, Visibility } from './caller.ts';

/** From the most that one may do to the least. */
const DOWNWARDS: readonly Role[] = ['admin', 'operator', 'reader'];

/** True when a role may do what another is needed for: each includes those before it. */
export function includesRole(role: Role, needed: Role): boolean {
  return DOWNWARDS.indexOf(role) <= DOWNWARDS.indexOf(needed);
}

/** The highest role that the given names make; undefined when none of them means anything here. */
export function roleOf(names: readonly string[], roles: RoleNames): Role | undefined {
  return DOWNWARDS.find((role) => roles[role].some((name) => names.includes(name)));
}

/** What callers have who do not see everything. */
export interface Belongings {
  /** OpenStack accounts whose common things they may see. */
  readonly accounts: readonly string[];
  readonly projects: readonly string[];
  /** As `account/namespace`; others are found by the projects. */
  readonly namespaces: readonly string[];
}

/** Which part of the graph somebody sees, by what belongs to him. */
export function visibilityOf({ accounts, projects, namespaces }: Belongings): Visibility {
  return { accounts, projects, namespaces: namespaces.flatMap(parseNamespace) };
}

/** `account/namespace`; anything else is nobody's. */
function parseNamespace(text: string): Visibility['namespaces'] {
  const [account, namespace, ...rest] = text.split('/');
  return account && namespace && rest.length === 0 ? [{ account, namespace }] : [];
}
