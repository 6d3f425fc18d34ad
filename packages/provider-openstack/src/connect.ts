import { type Connection, type Page, PellucidError, type ResourceDefinition } from '@pellucid/provider-sdk';
import { createSession, loadCloud, parseCloud, type Session, type Token } from 'openstack-client-ts';
import type { OpenStackContext } from './define.ts';
import { isNotFound, toPellucidError } from './errors.ts';
import { createKindReader } from './kind-reader.ts';
import { realmOf } from './realm.ts';
import { isListSource, type ListSource } from './source.ts';

/** What the configuration says about an OpenStack account. */
export interface OpenStackSettings {
  /** Name of a cloud in clouds.yaml, or such a cloud's settings themselves. */
  readonly cloud: string | Readonly<Record<string, unknown>>;
  /** Regions to read. Left out: the cloud's `region_name`, else all in its catalog. */
  readonly regions?: readonly string[];
  /** Milliseconds for one attempt of a request. */
  readonly timeoutMs?: number;
  /** Further attempts after the first, where the platform did not answer or was busy. */
  readonly retries?: number;
  /** Requests under way at a time, for each service. */
  readonly concurrency?: number;
}

/** Opens an account. Throws `UNAUTHENTICATED`, `UNREACHABLE` or `CONFIG`, saying what to mend. */
export async function connect(
  settings: OpenStackSettings,
  { signal }: { readonly signal: AbortSignal },
): Promise<Connection> {
  const session = openSession(settings, signal);
  try {
    return await openConnection(session, settings);
  } catch (error) {
    await session.close();
    throw toPellucidError(error);
  }
}

function openSession({ cloud, timeoutMs, retries, concurrency }: OpenStackSettings, signal: AbortSignal): Session {
  try {
    const found = typeof cloud === 'string' ? loadCloud({ name: cloud }) : parseCloud('(inline)', cloud);
    return createSession(found, {
      signal,
      http: {
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(retries === undefined ? {} : { retries }),
        ...(concurrency === undefined ? {} : { concurrency }),
      },
    });
  } catch (error) {
    throw toPellucidError(error);
  }
}

async function openConnection(session: Session, settings: OpenStackSettings): Promise<Connection> {
  const token = await session.token();
  if (token.catalog.length === 0) {
    throw new PellucidError(
      'CONFIG',
      `cloud '${session.cloud.name}': its token opens no service; set auth.project_name (or project_id) or system_scope`,
    );
  }
  const regions = settings.regions ?? (await session.regions());
  checkRegions(session.cloud.name, regions, token);
  const reader = createKindReader(session);
  return {
    info: { realm: realmOf(session.authUrl), user: token.user.name, regions },
    async *list(definition, { region, signal }) {
      const context: OpenStackContext = { region, userId: token.user.id };
      const byProject = definition.relationships.includes('project');
      try {
        for await (const rows of reader.read(sourceOf(definition), { byProject, region, signal })) {
          const page: Page = { ...rows, context };
          yield page;
        }
      } catch (error) {
        // The service is there, this part of its API is not: an extension that is not installed.
        if (isNotFound(error)) throw new PellucidError('SERVICE_ABSENT', error.message, { cause: error });
        throw signal.aborted ? new PellucidError('CANCELLED', 'cancelled', { cause: error }) : toPellucidError(error);
      }
    },
    requestCount: () => session.stats().requests,
    close: () => session.close(),
  };
}

/** A misspelt region would make every service of it absent, and nothing would say why. */
function checkRegions(cloud: string, regions: readonly string[], { catalog }: Token): void {
  const endpoints = catalog.flatMap((service) => service.endpoints ?? []);
  const known = new Set(endpoints.flatMap((endpoint) => endpoint.region_id ?? endpoint.region ?? []));
  const unknown = regions.filter((region) => !known.has(region));
  if (unknown.length === 0) return;
  throw new PellucidError(
    'CONFIG',
    `cloud '${cloud}': there is no region '${unknown.join("', '")}'; its catalog has '${[...known].sort().join("', '")}'`,
  );
}

function sourceOf({ kind, source }: ResourceDefinition): ListSource {
  if (isListSource(source)) return source;
  throw new PellucidError('INTERNAL', `kind '${kind}' has no OpenStack source`);
}
