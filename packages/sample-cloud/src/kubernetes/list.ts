import { type Answer, isObject, type JsonObject, objectAt, objectsAt } from '../http.ts';
import { failure } from './status.ts';

/** In which form objects are asked for: whole, or only kind, apiVersion and metadata. */
export type Representation = 'whole' | 'metadata';

/**
 * The first form in an `Accept` header that the sample can give, null when there is none. Metadata only is asked for as
 * `application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1`.
 */
export function representationOf(accept: string | undefined): Representation | null {
  for (const range of (accept ?? '*/*').split(',')) {
    const [type, ...parameters] = range.split(';').map((part) => part.trim());
    const as = parameters.find((parameter) => parameter.startsWith('as='));
    if (!['application/json', 'application/*', '*/*'].includes(type ?? '')) continue;
    if (as === undefined) return 'whole';
    if (/^as=PartialObjectMetadata(List)?$/.test(as)) return 'metadata';
  }
  return null;
}

/** Metadata of one object, as the API server gives it: nothing else of it leaves. */
export function metadataOf(object: JsonObject): JsonObject {
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: objectAt(object, 'metadata') };
}

/**
 * The page of a list that `limit` and `continue` ask for. As with the real API server there is no page without a `limit`.
 *
 * @param list a recorded list
 * @param namespace only the objects of this one; undefined for all
 */
export function pageOf(
  list: JsonObject,
  query: URLSearchParams,
  options: { readonly namespace: string | undefined; readonly representation: Representation },
): Answer {
  const wanted = labelsOf(query.get('labelSelector') ?? '');
  if (wanted === null) {
    return failure(400, {
      reason: 'BadRequest',
      message: 'The sample cluster is a recording: it selects by labels of the form key=value only.',
    });
  }
  const items = objectsAt(list, 'items').filter((item) => {
    const { namespace, labels } = objectAt(item, 'metadata');
    const isThere = options.namespace === undefined || namespace === options.namespace;
    return isThere && wanted.every(([key, value]) => isObject(labels) && labels[key] === value);
  });
  const metadata = objectAt(list, 'metadata');
  const start = startOf(query.get('continue'), metadata);
  if (start === null) {
    return failure(400, { reason: 'BadRequest', message: 'invalid continue token: continue key is not valid' });
  }
  const limit = Number.parseInt(query.get('limit') ?? '', 10);
  const end = limit > 0 ? start + limit : items.length;
  const rest = items.length - end;
  const page = items.slice(start, end);
  const head =
    options.representation === 'metadata'
      ? { kind: 'PartialObjectMetadataList', apiVersion: 'meta.k8s.io/v1' }
      : { kind: list['kind'], apiVersion: list['apiVersion'] };
  return {
    status: 200,
    body: {
      ...head,
      metadata: {
        ...metadata,
        ...(rest > 0 && { continue: continueToken(end, metadata), remainingItemCount: rest }),
      },
      items: options.representation === 'metadata' ? page.map(metadataOf) : page,
    },
  };
}

/** `key=value,…` as pairs; null for what selects otherwise. */
function labelsOf(selector: string): [key: string, value: string][] | null {
  const pairs = selector.split(',').filter((one) => one !== '');
  const found = pairs.flatMap((one): [string, string][] => {
    const [, key, value] = /^([^=!\s]+)==?([^=!\s]*)$/.exec(one) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
  return found.length === pairs.length ? found : null;
}

/** Opaque to clients, like the real one; it holds the list's version and where the next page starts. */
function continueToken(start: number, { resourceVersion }: JsonObject): string {
  return Buffer.from(JSON.stringify({ rv: resourceVersion, start })).toString('base64url');
}

function startOf(token: string | null, { resourceVersion }: JsonObject): number | null {
  if (!token) return 0;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (!isObject(parsed) || parsed['rv'] !== resourceVersion) return null;
    return Number.isSafeInteger(parsed['start']) ? Number(parsed['start']) : null;
  } catch {
    // Not a token of ours: the caller answers as the API server does.
    return null;
  }
}
