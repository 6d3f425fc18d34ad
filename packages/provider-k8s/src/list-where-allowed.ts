import { type ErrorCode, type Page, PellucidError } from '@pellucid/provider-sdk';
import type { ApiClient } from './api-client.ts';
import type { KubernetesObject } from './define.ts';
import { listObjects } from './list.ts';
import { type ListSource, NAMESPACE_SOURCE, namespacePermission } from './source.ts';

/** Some objects of a listing, and why others are known to be missing. */
export interface ObjectPage extends Pick<Page, 'incomplete'> {
  readonly objects: readonly KubernetesObject[];
}

/** How far a listing reaches. */
export interface Reach {
  /** Empty for all. */
  readonly namespaces: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Lists a resource over all namespaces, or in chosen ones: one that may not be read, or does not exist, makes the listing
 * incomplete but does not hide the others.
 */
export async function* listWhereAllowed(
  client: ApiClient,
  source: ListSource,
  { namespaces, signal }: Reach,
): AsyncGenerator<ObjectPage> {
  const isChosen = namespaces.length > 0 && (source.namespaced !== false || source === NAMESPACE_SOURCE);
  if (!isChosen) {
    for await (const objects of listObjects(client, source, { signal })) yield { objects };
    return;
  }
  yield* listEach(namespaces, async function* (namespace) {
    if (source === NAMESPACE_SOURCE) yield { objects: [await getNamespace(client, namespace, signal)] };
    else for await (const objects of listObjects(client, source, { namespace, signal })) yield { objects };
  });
}

/**
 * Lists several parts of a whole, one after the other. One that cannot be had (`isBearable`: that may not be read, or does not
 * exist) makes the listing incomplete; only where that is so of all of them it fails.
 */
export async function* listEach<Part>(
  parts: readonly Part[],
  list: (part: Part) => AsyncIterable<ObjectPage>,
  isBearable: (error: PellucidError) => boolean = isRefusal,
): AsyncGenerator<ObjectPage> {
  const refusals: PellucidError[] = [];
  for (const part of parts) {
    try {
      yield* list(part);
    } catch (error) {
      if (!(error instanceof PellucidError && isBearable(error))) throw error;
      refusals.push(error);
    }
  }
  const [first] = refusals;
  if (first && refusals.length === parts.length) throw first;
  if (first) yield { objects: [], incomplete: incompleteBy(refusals, first.code) };
}

function incompleteBy(refusals: readonly PellucidError[], code: ErrorCode): NonNullable<Page['incomplete']> {
  const permissions = refusals.flatMap(({ missingPermission }) => missingPermission ?? []);
  return {
    code,
    reason: refusals.map(({ message }) => message).join('; '),
    ...(permissions.length > 0 ? { missingPermission: permissions.join(', ') } : {}),
  };
}

/** Who may not list namespaces may still be allowed to read his own. */
function getNamespace(client: ApiClient, name: string, signal: AbortSignal): Promise<KubernetesObject> {
  const path = `/api/v1/namespaces/${encodeURIComponent(name)}`;
  return client.get<KubernetesObject>(path, { signal, permission: namespacePermission([name]) });
}

/** We may not look there, or there is no such namespace. */
export function isRefusal(error: unknown): error is PellucidError {
  return error instanceof PellucidError && (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND');
}
