import { type ConnectOptions, PellucidError } from '@pellucid/provider-sdk';
import { createSession, loadCloud, parseCloud, type Session, type Token } from 'openstack-client-ts';
import { toPellucidError } from './errors.ts';
import type { OpenStackSettings } from './settings.ts';

/** A session with these settings; nothing is sent yet. Throws `CONFIG`. */
export function openSession(settings: OpenStackSettings, { signal, breaker, onRequest }: ConnectOptions): Session {
  const { cloud, timeoutMs, retries, concurrency } = settings;
  try {
    const found = typeof cloud === 'string' ? loadCloud({ name: cloud }) : parseCloud('(inline)', cloud);
    return createSession(found, {
      signal,
      http: {
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(retries === undefined ? {} : { retries }),
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(breaker === undefined ? {} : { breaker }),
        ...(onRequest ? { onAttempt: ({ lane, ...attempt }) => onRequest({ service: lane, ...attempt }) } : {}),
      },
    });
  } catch (error) {
    throw toPellucidError(error);
  }
}

/** A token without scope opens no service. Throws `CONFIG`. */
export function checkScope(cloud: string, { catalog }: Token): void {
  if (catalog.length > 0) return;
  throw new PellucidError(
    'CONFIG',
    `cloud '${cloud}': its token opens no service; set auth.project_name (or project_id) or system_scope`,
  );
}

/** A misspelt region would make every service of it absent, and nothing would say why. Throws `CONFIG`. */
export function checkRegions(cloud: string, regions: readonly string[], { catalog }: Token): void {
  const endpoints = catalog.flatMap((service) => service.endpoints ?? []);
  const known = new Set(endpoints.flatMap((endpoint) => endpoint.region_id ?? endpoint.region ?? []));
  const unknown = regions.filter((region) => !known.has(region));
  if (unknown.length === 0) return;
  throw new PellucidError(
    'CONFIG',
    `cloud '${cloud}': there is no region '${unknown.join("', '")}'; its catalog has '${[...known].sort().join("', '")}'`,
  );
}
