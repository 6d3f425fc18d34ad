import { CloudConfigError, createSession, HttpError, loadCloud, OpenStackError } from 'openstack-client-ts';
import type { SavedCredential } from '../client/credentials-file.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';

/** Gets a token of Keystone with the credentials of clouds.yaml or `OS_*`, found as the `openstack` command finds them. */
export async function keystoneLogin({ cloud }: { readonly cloud?: string }): Promise<SavedCredential> {
  try {
    const session = createSession(loadCloud(cloud === undefined ? {} : { name: cloud }));
    try {
      const { id, user, project, expiresAt } = await session.token();
      return {
        type: 'keystone',
        token: id,
        user: user.name ?? user.id,
        project: project ? (project.name ?? project.id) : null,
        expiresAt: new Date(expiresAt).toISOString(),
      };
    } finally {
      await session.close();
    }
  } catch (error) {
    throw asCommandError(error);
  }
}

function asCommandError(error: unknown): unknown {
  if (error instanceof CloudConfigError)
    return new CommandError(error.message, EXIT.USAGE, {
      cause: error,
      hint: '--cloud NAME takes another of clouds.yaml',
    });
  if (error instanceof OpenStackError && error.code === 'UNAUTHORIZED')
    return new CommandError(error.message, EXIT.AUTH, {
      cause: error,
      code: 'UNAUTHENTICATED',
      hint: 'see its credentials',
    });
  if (error instanceof OpenStackError || error instanceof HttpError)
    return new CommandError(error.message, EXIT.UPSTREAM, { cause: error, code: 'UPSTREAM_UNAVAILABLE' });
  return error;
}
