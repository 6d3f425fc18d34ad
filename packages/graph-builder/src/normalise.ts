import { hash } from 'node:crypto';
import {
  audienceOf,
  type KindModel,
  type Place,
  type PropertyValue,
  type Resource,
  scopeId,
} from '@pellucid/provider-sdk';
import { createResolver, type EdgeEnd } from './resolve.ts';

/** One resource as it will stand in the graph. */
export interface GraphNode {
  readonly uid: string;
  readonly name: string | null;
  /** All that is written, made anew by each call. */
  readonly properties: () => Readonly<Record<string, PropertyValue>>;
  /** Properties that may change without the resource having changed; empty where the kind has none. */
  readonly volatile: () => Readonly<Record<string, PropertyValue>>;
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

/**
 * Makes the function that adds to a mapped row what the engine owns: uid, hashes, alias, search text, who sees it,
 * resolved ends of its edges. What rows of a scope share is found out once, and what only a row that is written needs is made when it is.
 */
export function createNormaliser(scope: ScopeContext): (resource: Resource) => GraphNode {
  const { model, place } = scope;
  const address = scopeId(place, model.name);
  const resolve = createResolver(scope);
  const mapped = model.properties.filter((property) => !property.engine);
  const stable = mapped.filter((property) => !property.volatile).map(({ name }) => name);
  const volatile = mapped.filter((property) => property.volatile).map(({ name }) => name);
  const searched = model.properties.filter((property) => property.search).map(({ name }) => name);
  const audience = audienceOf(model.visibility, place.account);
  const fixed = { kind: model.name, provider: place.provider, account: place.account, region: place.region || null };
  return (resource) => {
    const { key, properties, references } = resource;
    const uid = `${address}/${key}`;
    const edges = references.flatMap((reference) => resolve(reference) ?? []);
    const search = searchText(resource, searched);
    const alias = resource.alias === null ? null : `${address}/${resource.alias}`;
    const visibleTo = audience(properties, key);
    const contentHash = contentDigest([alias, search, visibleTo, ...stable.map((name) => properties[name])]);
    const volatileHash = volatile.length === 0 ? null : contentDigest(volatile.map((name) => properties[name]));
    const { name } = properties;
    return {
      uid,
      name: typeof name === 'string' ? name : null,
      hash: contentHash,
      volatileHash,
      edgesHash: contentDigest(edges.map((edge) => [edge.field, edge.by, edge.value, edge.properties])),
      edges,
      properties: () => ({
        ...properties,
        ...fixed,
        uid,
        id: key,
        _scope: address,
        _alias: alias,
        _search: search,
        _visibleTo: visibleTo,
        _hash: contentHash,
        _volatileHash: volatileHash,
      }),
      volatile: () => pick(properties, volatile),
    };
  };
}

/** What full-text search looks at: lower case, terms separated by blanks. */
function searchText({ key, properties }: Resource, searched: readonly string[]): string {
  return [key, ...searched.flatMap((name) => properties[name] ?? [])].join(' ').toLowerCase();
}

function contentDigest(values: readonly unknown[]): string {
  return hash('sha1', JSON.stringify(values), 'base64').slice(0, 22);
}

function pick(properties: Resource['properties'], names: readonly string[]): Record<string, PropertyValue> {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
