import { type ApiClient, Expired } from './api-client.ts';
import type { KubernetesObject } from './define.ts';
import type { ListSource } from './source.ts';

const PAGE_SIZE = 500;
/** Metadata is a fraction of an object: larger pages cost no more memory. */
const METADATA_PAGE_SIZE = 2000;
const METADATA_ONLY = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
/** Restarts of a listing that outlived its `continue` token, before it is given up. */
const MAX_RESTARTS = 3;

interface ObjectList {
  readonly metadata?: { readonly continue?: string };
  readonly items?: readonly KubernetesObject[] | null;
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
  const accept = source.metadataOnly ? { accept: METADATA_ONLY } : {};
  const limit = String(source.metadataOnly ? METADATA_PAGE_SIZE : PAGE_SIZE);
  const delivered = new Set<string>();
  let next = '';
  for (let restarts = 0; ; ) {
    const query = { limit, ...(next ? { continue: next } : {}) };
    let page: ObjectList;
    try {
      page = await client.get<ObjectList>(path, { query, signal, ...accept });
    } catch (error) {
      if (!(error instanceof Expired) || restarts === MAX_RESTARTS) throw error;
      restarts += 1;
      next = '';
      continue;
    }
    const fresh = (page.items ?? []).filter(({ metadata: { uid } }) => !delivered.has(uid));
    for (const { metadata } of fresh) delivered.add(metadata.uid);
    yield fresh;
    next = page.metadata?.continue ?? '';
    if (!next) return;
  }
}

/** `/api/v1/pods`, `/apis/apps/v1/namespaces/shop/deployments`, … */
function resourcePath({ apiVersion, resource }: ListSource, namespace: string | undefined): string {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return namespace === undefined
    ? `${group}/${resource}`
    : `${group}/namespaces/${encodeURIComponent(namespace)}/${resource}`;
}
