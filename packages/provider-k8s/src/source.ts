import type { KubernetesObject } from './define.ts';

/** Where the objects of a kind come from: one resource of one API group. */
export interface ListSource {
  /** Group and version: `v1`, `apps/v1`. Where there are several that we understand, the newest. */
  readonly apiVersion: string;
  /** Older versions that have what is read, newest first: asked for where the API server does not serve `apiVersion`. */
  readonly olderVersions?: readonly string[];
  /** Plural name of the resource: `pods`. */
  readonly resource: string;
  /** False for cluster-scoped resources. @default true */
  readonly namespaced?: boolean;
  /** Ask for metadata only (`PartialObjectMetadataList`): the payload never leaves the API server. */
  readonly metadataOnly?: boolean;
  /** Selects pods by label (`context.podsMatching`): the labels of all pods are listed before this kind is. */
  readonly selectsPods?: boolean;
  /** Only objects with these labels, as the API takes it: `owner=helm`. */
  readonly labelSelector?: string;
  /** Objects on one page, where they are so large that fewer have to do. */
  readonly pageSize?: number;
  /** Several rows out of one object: the containers of a pod. */
  readonly rows?: (object: KubernetesObject) => readonly KubernetesObject[];
  /** Rows that only a whole listing tells (the newest ones, each once): kept until it is through. */
  readonly collect?: () => RowCollector;
  /** Other resources that rows of this kind are found in. */
  readonly also?: readonly ListSource[];
}

/** Gathers the rows of a listing, and gives those that count in the end. */
export interface RowCollector {
  add(row: KubernetesObject): void;
  rows(): readonly KubernetesObject[];
}

/** The cluster itself, which is no object of its API: its one row is a `ClusterRow`. */
export const CLUSTER_SOURCE: ListSource = { apiVersion: '', resource: '', namespaced: false };

/** Namespaces: where only chosen ones are read, each is asked for by its name. */
export const NAMESPACE_SOURCE: ListSource = { apiVersion: 'v1', resource: 'namespaces', namespaced: false };

/** What is read of all pods for kinds that select them by label. */
export const POD_METADATA: ListSource = { apiVersion: 'v1', resource: 'pods', metadataOnly: true };

/** Custom resources, as the account's settings choose them: their rows are `CustomResourceRow`s. */
export const CUSTOM_RESOURCE_SOURCE: ListSource = { apiVersion: '', resource: '' };

/** Definitions of custom resources. Their schemas are large. */
export const CUSTOM_RESOURCE_DEFINITIONS: ListSource = {
  apiVersion: 'apiextensions.k8s.io/v1',
  resource: 'customresourcedefinitions',
  namespaced: false,
  pageSize: 50,
};

/** All resources that are listed for a source: its own and those that it names beside it. */
export function partsOf(source: ListSource): readonly ListSource[] {
  return [source, ...(source.also ?? [])];
}

/** API group of a source; empty for the core group. */
export function groupOf({ apiVersion }: ListSource): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

/** The right that lists a source in these namespaces, in all when there are none: `list deployments.apps (namespace shop)`. */
export function permissionOf(source: ListSource, namespaces: readonly string[] = []): string {
  const group = groupOf(source);
  const resource = group ? `${source.resource}.${group}` : source.resource;
  if (source.namespaced === false) return `list ${resource}`;
  if (namespaces.length === 0) return `list ${resource} (all namespaces)`;
  return `list ${resource} (namespace${namespaces.length > 1 ? 's' : ''} ${namespaces.join(', ')})`;
}

/** The right that reads single namespaces. */
export function namespacePermission(names: readonly string[]): string {
  return `get namespaces (${names.join(', ')})`;
}

/** What is known about the cluster itself. */
export interface ClusterRow extends KubernetesObject {
  /** `/version` of the API server. */
  readonly version: { readonly gitVersion: string; readonly platform: string };
  /** URL of the API server. */
  readonly server: string;
}
