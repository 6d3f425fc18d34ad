import { hash } from 'node:crypto';
import {
  type KindModel,
  type Place,
  type PropertyValue,
  type Resource,
  resourceUid,
  scopeId,
} from '@pellucid/provider-sdk';
import { type EdgeEnd, resolve } from './resolve.ts';

/** One resource as it will stand in the graph. */
export interface GraphNode {
  readonly uid: string;
  readonly name: string | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Properties that may change without the resource having changed; null where the kind has none. */
  readonly volatile: Readonly<Record<string, PropertyValue>> | null;
  /** Content hash of the properties that count. */
  readonly hash: string;
  readonly volatileHash: string | null;
  /** Content hash of the outgoing references. */
  readonly edgesHash: string;
  readonly edges: readonly EdgeEnd[];
}

/** What all resources of a scope share. */
export interface ScopeContext {
  readonly model: KindModel;
  readonly place: Place;
  /** Whether a kind belongs to a region; undefined for kinds that this provider does not have. */
  readonly isRegional: (kind: string) => boolean | undefined;
}

/** Adds to a mapped row what the engine owns: uid, hashes, alias, search text, resolved ends of its edges. */
export function normalise(resource: Resource, scope: ScopeContext): GraphNode {
  const { model, place } = scope;
  const uid = resourceUid(place, model.name, resource.key);
  const mapped = model.properties.filter((property) => !property.engine);
  const stable = mapped.filter((property) => !property.volatile);
  const volatile = mapped.filter((property) => property.volatile);
  const edges = resource.references.flatMap((reference) => resolve(reference, scope) ?? []);
  const search = searchText(resource, model);
  const alias = resource.alias === null ? null : `${scopeId(place, model.name)}/${resource.alias}`;
  const contentHash = contentDigest([alias, search, ...stable.map(({ name }) => resource.properties[name])]);
  const volatileHash =
    volatile.length === 0 ? null : contentDigest(volatile.map(({ name }) => resource.properties[name]));
  const edgesHash = contentDigest(edges.map((edge) => [edge.field, edge.by, edge.value, edge.properties]));
  const { name } = resource.properties;
  return {
    uid,
    name: typeof name === 'string' ? name : null,
    properties: {
      ...resource.properties,
      uid,
      id: resource.key,
      kind: model.name,
      provider: place.provider,
      account: place.account,
      region: place.region || null,
      _scope: scopeId(place, model.name),
      _alias: alias,
      _search: search,
      _hash: contentHash,
      _volatileHash: volatileHash,
    },
    volatile:
      volatileHash === null
        ? null
        : pick(
            resource.properties,
            volatile.map(({ name }) => name),
          ),
    hash: contentHash,
    volatileHash,
    edgesHash,
    edges,
  };
}

/** What full-text search looks at: lower case, terms separated by blanks. */
function searchText(resource: Resource, model: KindModel): string {
  const terms = model.properties.filter(({ search }) => search).flatMap(({ name }) => resource.properties[name] ?? []);
  return [resource.key, ...terms].join(' ').toLowerCase();
}

function contentDigest(values: readonly unknown[]): string {
  return hash('sha1', JSON.stringify(values), 'base64').slice(0, 22);
}

function pick(properties: Resource['properties'], names: readonly string[]): Record<string, PropertyValue> {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
