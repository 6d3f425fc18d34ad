import { asPellucidError } from '@pellucid/provider-sdk';
import type { ApiClient } from './api-client.ts';
import type { KubernetesObject } from './define.ts';
import { type Discovery, servedAs } from './discovery.ts';
import { listEach, listWhereAllowed, type ObjectPage, type Reach } from './list-where-allowed.ts';
import { type ListSource, partsOf } from './source.ts';

/** Collected rows come all at once: they are handed on in pages of this size. */
const COLLECTED_PAGE = 500;

/**
 * Lists a source as its rows: in the newest version that the cluster serves and we understand, objects taken apart, and
 * gathered where the source says so. Throws `SERVICE_ABSENT` without a request where it is known not to be served.
 */
export async function* listRows(
  client: ApiClient,
  source: ListSource,
  { discovery, ...reach }: Reach & { readonly discovery: Discovery | null },
): AsyncGenerator<ObjectPage> {
  const objectRows = (object: KubernetesObject): readonly KubernetesObject[] => source.rows?.(object) ?? [object];
  const collector = source.collect?.();
  const parts = partsOf(source).map((part) => servedAs(part, discovery));
  const pages = listEach(parts, (versions) => listServed(client, versions, reach));
  for await (const { objects, ...page } of pages) {
    const rows = objects.flatMap(objectRows);
    if (!collector) yield { ...page, objects: rows };
    else if (page.incomplete) yield { ...page, objects: [] };
    for (const row of collector ? rows : []) collector?.add(row);
  }
  const collected = collector?.rows() ?? [];
  for (let start = 0; start < collected.length; start += COLLECTED_PAGE) {
    yield { objects: collected.slice(start, start + COLLECTED_PAGE) };
  }
}

/** Lists the first of a source's versions that turns out to be there. */
async function* listServed(
  client: ApiClient,
  [version, ...others]: readonly ListSource[],
  reach: Reach,
): AsyncGenerator<ObjectPage> {
  if (version === undefined) return;
  try {
    yield* listWhereAllowed(client, version, reach);
  } catch (error) {
    if (others.length === 0 || asPellucidError(error).code !== 'SERVICE_ABSENT') throw error;
    yield* listServed(client, others, reach);
  }
}
