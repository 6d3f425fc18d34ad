import { PellucidError } from '@pellucid/provider-sdk';
import { type ApiClient, Expired } from './api-client.ts';
import type { KubernetesObject } from './define.ts';
import { type ListSource, permissionOf } from './source.ts';

const PAGE_SIZE = 500;
/** Metadata is a fraction of an object: larger pages cost no more memory. */
const METADATA_PAGE_SIZE = 2000;
const METADATA_ONLY = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
/** Restarts of a listing that outlived its `continue` token, before it is given up. */
const MAX_RESTARTS = 3;
/** Pages in a row that bring no new object, before the listing is taken for endless. */
const MAX_STALE_PAGES = 100;

interface ObjectList {
  readonly metadata?: { readonly continue?: string };
  /** Null where there are none: Go writes an empty list so. */
  readonly items: readonly KubernetesObject[] | null;
}

/** How a resource is listed. */
export interface ListObjectsOptions {
  /** All namespaces when left out. */
  readonly namespace?: string;
  readonly signal: AbortSignal;
}

/**
 * Lists a resource page by page. A listing that outlives its `continue` token begins again; objects that were delivered
 * already are left out.
 */
export async function* listObjects(
  client: ApiClient,
  source: ListSource,
  { namespace, signal }: ListObjectsOptions,
): AsyncGenerator<readonly KubernetesObject[]> {
  const path = resourcePath(source, namespace);
  const permission = permissionOf(source, namespace === undefined ? [] : [namespace]);
  const accept = source.metadataOnly ? { accept: METADATA_ONLY } : {};
  const limit = String(source.pageSize ?? (source.metadataOnly ? METADATA_PAGE_SIZE : PAGE_SIZE));
  const { labelSelector } = source;
  const delivered = new Set<string | undefined>();
  let next = '';
  let pages = 0;
  let stale = 0;
  for (let restarts = 0; ; ) {
    const query = { limit, ...(labelSelector ? { labelSelector } : {}), ...(next ? { continue: next } : {}) };
    let page: unknown;
    try {
      page = await client.get(path, { query, signal, permission, ...accept });
    } catch (error) {
      if (!(error instanceof Expired) || restarts === MAX_RESTARTS) throw error;
      restarts += 1;
      next = '';
      // What was delivered before comes again, and is not new.
      stale = -pages;
      continue;
    }
    // Anything else with status 200 must not pass for a list without objects: all that we know would be deleted.
    if (!isObjectList(page)) throw new PellucidError('DECODE', `GET ${path}: the answer is no list`);
    const fresh = (page.items ?? []).filter((object) => !delivered.has(uidOf(object)));
    for (const object of fresh) delivered.add(uidOf(object));
    // One without uid is for its definition to complain about, each time it comes.
    delivered.delete(undefined);
    yield fresh;
    const last = next;
    next = page.metadata?.continue ?? '';
    if (!next) return;
    pages += 1;
    stale = fresh.length > 0 ? Math.min(stale, 0) : stale + 1;
    if (next === last || stale > MAX_STALE_PAGES)
      throw new PellucidError('UPSTREAM', `GET ${path}: the API server repeats a page for ever`);
  }
}

/** Undefined for what is no object of Kubernetes, whatever its type says. */
function uidOf(object: Partial<KubernetesObject> | null): string | undefined {
  return object?.metadata?.uid;
}

function isObjectList(answer: unknown): answer is ObjectList {
  if (typeof answer !== 'object' || answer === null || !('items' in answer)) return false;
  return answer.items === null || Array.isArray(answer.items);
}

/** `/api/v1/pods`, `/apis/apps/v1/namespaces/shop/deployments`, … */
function resourcePath({ apiVersion, resource }: ListSource, namespace: string | undefined): string {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return namespace === undefined
    ? `${group}/${resource}`
    : `${group}/namespaces/${encodeURIComponent(namespace)}/${resource}`;
}
