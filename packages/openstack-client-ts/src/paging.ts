import { isRecord } from './config-files.ts';

/**
 * The link to the next page, in openstacksdk's order of precedence (`resource.py` `_get_next_link`): `links` or
 * `<key>_links` in the body with `rel: next` (a list or a map), `next` in the body, the `Link` header. Undefined when
 * the answer has none; it may be relative.
 */
export function nextLink(
  body: unknown,
  itemsKey: string,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  if (isRecord(body)) {
    const inBody = relNext(body['links']) ?? relNext(body[`${itemsKey}_links`]);
    if (inBody) return inBody;
    if (typeof body['next'] === 'string' && body['next'] !== '') return body['next'];
  }
  return /<([^>]+)>;\s*rel="?next"?/.exec(headers['link'] ?? '')?.[1];
}

function relNext(links: unknown): string | undefined {
  if (Array.isArray(links)) {
    const next: unknown = links.find((link) => isRecord(link) && link['rel'] === 'next');
    return isRecord(next) && typeof next['href'] === 'string' ? next['href'] : undefined;
  }
  if (isRecord(links) && typeof links['next'] === 'string' && links['next'] !== '') return links['next'];
  return undefined;
}

/** Whether an error says that the row a page was to begin after has been deleted meanwhile. */
export function isLostMarker(status: number, reason: string): boolean {
  return (status === 400 || status === 404) && /marker/i.test(reason);
}
