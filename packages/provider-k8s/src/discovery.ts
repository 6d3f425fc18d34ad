import { PellucidError } from '@pellucid/provider-sdk';
import type { ApiClient } from './api-client.ts';
import { orNull } from './diagnosis/faults.ts';
import { groupOf, type ListSource } from './source.ts';

/** What an API server says that it serves. */
export interface Discovery {
  /** Groups with versions: `v1`, `apps/v1`. */
  readonly apiVersions: ReadonlySet<string>;
  /**
   * Plural names by group and version (`gateway.networking.k8s.io/v1` → `gateways`, …), where the API server tells them all
   * at a time (Kubernetes 1.27 and later). What is not in here may still be served.
   */
  readonly resources: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One request for both forms: an older API server answers in the second one, which has no resources. */
const ACCEPT = [
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
  'application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList',
  'application/json',
].join(',');

/** `APIGroupDiscoveryList`, as far as it is read. */
interface Aggregated {
  readonly items: readonly {
    readonly metadata: { readonly name: string };
    readonly versions?: readonly {
      readonly version: string;
      readonly resources?: readonly { readonly resource: string }[];
      /** `Stale` where the server behind an aggregated API did not answer. */
      readonly freshness?: string;
    }[];
  }[];
}

/** `APIGroupList`, as far as it is read. */
interface Groups {
  readonly groups: readonly { readonly versions: readonly { readonly groupVersion: string }[] }[];
}

/** Asks once for everything that is served; null where that is not told to us. */
export async function discover(client: ApiClient, signal: AbortSignal): Promise<Discovery | null> {
  const answer = await orNull(client.get<Partial<Aggregated & Groups> | null>('/apis', { signal, accept: ACCEPT }));
  if (Array.isArray(answer?.items)) return ofAggregated(answer.items);
  if (Array.isArray(answer?.groups)) return ofGroups(answer.groups);
  if (answer === null) return null;
  throw new PellucidError('DECODE', 'GET /apis: the answer is no list of API groups');
}

function ofAggregated(items: Aggregated['items']): Discovery {
  const versions = items.flatMap(({ metadata, versions = [] }) =>
    versions.map((one) => ({ ...one, groupVersion: `${metadata.name}/${one.version}` })),
  );
  const fresh = versions.filter(({ freshness }) => freshness !== 'Stale');
  return {
    apiVersions: new Set(['v1', ...versions.map(({ groupVersion }) => groupVersion)]),
    resources: new Map(
      fresh.map(({ groupVersion, resources = [] }) => [
        groupVersion,
        new Set(resources.map(({ resource }) => resource)),
      ]),
    ),
  };
}

function ofGroups(groups: Groups['groups']): Discovery {
  const versions = groups.flatMap((group) => group.versions.map(({ groupVersion }) => groupVersion));
  return { apiVersions: new Set(['v1', ...versions]), resources: new Map() };
}

/**
 * A source in the versions that are both understood and served, newest first: the first one has it where resources are told,
 * else the next is worth a try. Throws `SERVICE_ABSENT` where none is served.
 */
export function servedAs(source: ListSource, discovery: Discovery | null): readonly ListSource[] {
  const { olderVersions = [], resource } = source;
  // The same object where it stays as it is: some sources are told apart by identity.
  const understood = [source, ...olderVersions.map((apiVersion) => ({ ...source, apiVersion }))];
  if (discovery === null || resource === '') return understood;
  const { apiVersions, resources } = discovery;
  const present = understood.filter(({ apiVersion }) => apiVersions.has(apiVersion));
  const served = present.filter(({ apiVersion }) => resources.get(apiVersion)?.has(resource) ?? true);
  if (served.length > 0) return served;
  const versions = understood.map(({ apiVersion }) => apiVersion).join(', nor ');
  const what = present.length > 0 ? `${resource} in ${groupOf(source) || 'v1'}` : versions;
  throw new PellucidError('SERVICE_ABSENT', `the API server does not have ${what}`);
}
