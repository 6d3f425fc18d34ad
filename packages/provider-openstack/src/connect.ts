import {
  type Connection,
  type ConnectOptions,
  type Page,
  PellucidError,
  type ResourceDefinition,
} from '@pellucid/provider-sdk';
import type { Session } from 'openstack-client-ts';
import type { OpenStackContext } from './define.ts';
import { errorUnder, isNotFound, toPellucidError } from './errors.ts';
import { fetchRows } from './fetch-rows.ts';
import { createKindReader } from './kind-reader.ts';
import { checkRegions, checkScope, openSession } from './open-session.ts';
import { realmOf } from './realm.ts';
import type { OpenStackSettings } from './settings.ts';
import { isListSource, type ListSource, permissionOf } from './source.ts';

/** Opens an account. Throws `UNAUTHENTICATED`, `UNREACHABLE` or `CONFIG`, saying what to mend. */
export async function connect(settings: OpenStackSettings, options: ConnectOptions): Promise<Connection> {
  const session = openSession(settings, options);
  try {
    return await openConnection(session, settings);
  } catch (error) {
    await session.close();
    throw toPellucidError(error);
  }
}

async function openConnection(session: Session, settings: OpenStackSettings): Promise<Connection> {
  const token = await session.token();
  checkScope(session.cloud.name, token);
  const regions = settings.regions ?? (await session.regions());
  checkRegions(session.cloud.name, regions, token);
  const reader = createKindReader(session);
  return {
    info: { realm: realmOf(session.authUrl), user: token.user.name, regions },
    async *list(definition, { region, signal }) {
      const context: OpenStackContext = { region, userId: token.user.id };
      const source = sourceOf(definition);
      const byProject = definition.relationships.includes('project');
      try {
        for await (const rows of reader.read(source, { byProject, region, signal })) {
          const page: Page = { ...rows, context };
          yield page;
        }
      } catch (error) {
        // The service is there, this part of its API is not: an extension that is not installed.
        if (isNotFound(error) && !signal.aborted)
          throw new PellucidError('SERVICE_ABSENT', error.message, { cause: error });
        throw errorUnder(signal, error, permissionOf(source));
      }
    },
    fetch: async (definition, selection, { region, signal }) => {
      const context: OpenStackContext = { region, userId: token.user.id };
      const source = sourceOf(definition);
      const options = { byProject: definition.relationships.includes('project'), region, signal };
      try {
        return { ...(await fetchRows(reader, { definition, source, selection }, options)), context };
      } catch (error) {
        throw errorUnder(signal, error, permissionOf(source));
      }
    },
    requestCount: () => session.stats().requests,
    close: () => session.close(),
  };
}

/** The listing behind a kind. Throws `INTERNAL` for a definition of another provider. */
export function sourceOf({ kind, source }: ResourceDefinition): ListSource {
  if (isListSource(source)) return source;
  throw new PellucidError('INTERNAL', `kind '${kind}' has no OpenStack source`);
}
