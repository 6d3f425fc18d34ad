import { GatewayError } from '@pellucid/gateway';
import type { Token } from 'openstack-client-ts';
import type { Caller } from '../callers/caller.ts';

/**
 * Keeps a caller who is bound to projects within them when he acts with credentials that are not his own. Those of an admin
 * reach into every project, so that he may not have them. Throws `FORBIDDEN`.
 */
export function checkBounds(
  { keystone, sees, name }: Caller,
  { project, roles }: Pick<Token, 'project' | 'roles'>,
): void {
  if (keystone || sees === null) return;
  if (!sees.projects.includes(project?.id ?? ''))
    throw new GatewayError(
      'FORBIDDEN',
      `${name} is bound to projects, and the credentials of his role are for another one`,
    );
  if (roles.includes('admin'))
    throw new GatewayError('FORBIDDEN', `${name} is bound to projects, and the credentials of his role are an admin's`);
}
