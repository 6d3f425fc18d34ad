import type { PellucidError } from '@pellucid/provider-sdk';
import type { ApiClient } from './api-client.ts';
import { type Crd, customResourceRow } from './custom-resource-row.ts';
import { listObjects } from './list.ts';
import { listEach, listWhereAllowed, type ObjectPage, type Reach } from './list-where-allowed.ts';
import type { CustomResourceRule } from './settings.ts';
import { CUSTOM_RESOURCE_DEFINITIONS } from './source.ts';
import { byVersion } from './version-order.ts';

/** Which custom resources an account's settings choose, and what they lead to. */
export interface CustomResourceChoice {
  readonly rules: readonly CustomResourceRule[];
  /** Definitions whose resources have a kind of their own, e.g. `gateways.gateway.networking.k8s.io`. */
  readonly taken: ReadonlySet<string>;
  /** Kinds whose objects live outside of namespaces. */
  readonly clusterScoped: ReadonlySet<string>;
}

/** Lists the chosen custom resources, definition by definition. What cannot be listed leaves the others readable. */
export async function* listCustomResources(
  client: ApiClient,
  choice: CustomResourceChoice,
  reach: Reach,
): AsyncGenerator<ObjectPage> {
  if (choice.rules.length === 0) return;
  const crds = await readDefinitions(client, reach.signal);
  const chosen = [...crds.values()].filter(
    ({ metadata: { name } }) => !choice.taken.has(name) && rulesFor(name, choice).length > 0,
  );
  yield* listEach(
    chosen,
    async function* (crd) {
      const [version] = servedVersions(crd);
      if (version === undefined) return;
      const edges = rulesFor(crd.metadata.name, choice).flatMap((rule) => rule.edges ?? []);
      const { group, names, scope } = crd.spec;
      const source = { apiVersion: `${group}/${version}`, resource: names.plural, namespaced: scope === 'Namespaced' };
      for await (const { objects, ...page } of listWhereAllowed(client, source, reach)) {
        const context = { crd, version, edges, crds, clusterScoped: choice.clusterScoped };
        yield { ...page, objects: objects.map((object) => customResourceRow(object, context)) };
      }
    },
    isOfOneDefinition,
  );
}

/** One operator's broken conversion webhook, say, is no reason to know nothing of the others. */
function isOfOneDefinition({ code }: PellucidError): boolean {
  return ['FORBIDDEN', 'NOT_FOUND', 'SERVICE_ABSENT', 'UPSTREAM', 'DECODE'].includes(code);
}

function rulesFor(definition: string, { rules }: CustomResourceChoice): readonly CustomResourceRule[] {
  return rules.filter(({ resources }) => matchesPattern(definition, resources));
}

async function readDefinitions(client: ApiClient, signal: AbortSignal): Promise<ReadonlyMap<string, Crd>> {
  const found = new Map<string, Crd>();
  for await (const page of listObjects(client, CUSTOM_RESOURCE_DEFINITIONS, { signal })) {
    for (const object of page) {
      const { metadata, spec } = object as Crd;
      const { group, names, scope, versions } = spec;
      // Their schemas are not needed: megabytes, on a cluster with many operators.
      const slim = (versions ?? []).map(({ name, served, storage }) => ({ name, served, storage }));
      found.set(metadata.name, { metadata, spec: { group, names, scope, versions: slim } });
    }
  }
  return found;
}

/** Versions of a definition that are served, newest first. */
export function servedVersions({ spec }: Pick<Crd, 'spec'>): string[] {
  const served = (spec.versions ?? []).filter((one) => one.served);
  return served.map(({ name }) => name).sort(byVersion);
}

/** `*` in the resource's name stands for anything but a dot, in the group's name for anything. */
export function matchesPattern(name: string, pattern: string): boolean {
  const [resource = '', ...group] = pattern.split('.');
  const quoted = (text: string, any: string): string =>
    text
      .split('*')
      .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
      .join(any);
  return new RegExp(`^${quoted(resource, '[^.]*')}\\.${quoted(group.join('.'), '.*')}$`).test(name);
}

/** Whether a pattern can choose resources of a group. */
export function mayBeOf(group: string, pattern: string): boolean {
  return matchesPattern(`any.${group}`, ['*', ...pattern.split('.').slice(1)].join('.'));
}
