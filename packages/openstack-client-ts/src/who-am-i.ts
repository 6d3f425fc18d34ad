import type { Session } from './session.ts';
import type { Named, NamedInDomain } from './token.ts';

/** Who a session is signed in as, and what for; nothing in it is secret. */
export interface Identity {
  readonly user: NamedInDomain;
  readonly scope:
    | { readonly type: 'project'; readonly project: NamedInDomain }
    | { readonly type: 'domain'; readonly domain: Named }
    | { readonly type: 'system' }
    | { readonly type: 'unscoped' };
  /** Names of the roles in this scope. */
  readonly roles: readonly string[];
}

/** Signs in, unless the session has, and says who it is. Throws what `Session.token` throws. */
export async function whoAmI(session: Pick<Session, 'token'>): Promise<Identity> {
  const { user, project, domain, isSystemScoped, roles } = await session.token();
  const scope = (): Identity['scope'] => {
    if (project) return { type: 'project', project };
    if (domain) return { type: 'domain', domain };
    return { type: isSystemScoped ? 'system' : 'unscoped' };
  };
  return { user, scope: scope(), roles };
}
