import { type Answer, type JsonObject, objectAt, objectsAt, type SampleRequest } from '../http.ts';
import { metadataOf, pageOf, type Representation, representationOf } from './list.ts';
import type { KubernetesRecordings } from './recordings.ts';
import { answerReview } from './reviews.ts';
import { failure, pageNotFound } from './status.ts';

/** A path of an API, taken apart: `<base>[/namespaces/<namespace>]/<resource>[/<name>]`. */
interface Target {
  /** `/api/v1`, `/apis/apps/v1`. */
  readonly base: string;
  readonly namespace: string | undefined;
  readonly resource: string;
  readonly name: string | undefined;
}

/** Answers as the recorded API server, to the bearer of one token. */
export function createKubernetesHandler(
  recordings: KubernetesRecordings,
  token: string,
): (request: SampleRequest) => Answer {
  return (request) => {
    if (request.header('Authorization') !== `Bearer ${token}`) {
      return failure(401, { reason: 'Unauthorized', message: 'Unauthorized' });
    }
    const review = answerReview(request);
    if (review) return review;
    if (request.method !== 'GET') {
      return failure(405, { reason: 'MethodNotAllowed', message: 'The sample cluster is a recording: it only reads.' });
    }
    const representation = representationOf(request.header('Accept'));
    if (representation === null) {
      return failure(406, { reason: 'NotAcceptable', message: 'The sample cluster answers in application/json only.' });
    }
    return read(recordings, request.url, representation);
  };
}

function read(recordings: KubernetesRecordings, url: URL, representation: Representation): Answer {
  const path = url.pathname.replace(/\/$/, '');
  const target = parse(path);
  if (!target) {
    const document = recordings.get(path);
    return document ? { status: 200, body: document } : pageNotFound;
  }
  // An answer to another question than the one asked would be worse than none.
  const unanswerable = ['watch', 'fieldSelector'].find((name) => url.searchParams.has(name));
  if (unanswerable) {
    return failure(400, {
      reason: 'BadRequest',
      message: `The sample cluster is a recording: no ${unanswerable} here.`,
    });
  }
  const { base, namespace, resource, name } = target;
  const list = recordings.get(`${base}/${resource}`);
  if (!list) return recordings.has(base) ? unknownResource() : pageNotFound;
  if (name === undefined) return pageOf(list, url.searchParams, { namespace, representation });
  const object = objectsAt(list, 'items').find((item) => {
    const metadata = objectAt(item, 'metadata');
    return metadata['name'] === name && metadata['namespace'] === namespace;
  });
  if (!object) return unknownName(target, name);
  return { status: 200, body: representation === 'metadata' ? metadataOf(object) : { ...typeOf(list), ...object } };
}

function parse(path: string): Target | undefined {
  const [, base, rest] = /^(\/api\/v1|\/apis\/[^/]+\/[^/]+)\/(.+)$/.exec(path) ?? [];
  if (base === undefined || rest === undefined) return undefined;
  const parts = rest.split('/').map(decodeURIComponent);
  const inNamespace = parts[0] === 'namespaces' && parts.length > 2;
  const [resource, name, ...more] = inNamespace ? parts.slice(2) : parts;
  if (resource === undefined || more.length > 0) return undefined;
  return { base, namespace: inNamespace ? parts[1] : undefined, resource, name };
}

/** Objects in a list carry no kind and apiVersion of their own; asked for one by one they do. */
function typeOf({ kind, apiVersion }: JsonObject): JsonObject {
  return { kind: String(kind).replace(/List$/, ''), apiVersion };
}

function unknownResource(): Answer {
  return failure(404, { reason: 'NotFound', message: 'the server could not find the requested resource', details: {} });
}

function unknownName({ base, resource }: Target, name: string): Answer {
  const group = base.startsWith('/apis/') ? base.split('/')[2] : undefined;
  const kind = group === undefined ? resource : `${resource}.${group}`;
  return failure(404, {
    reason: 'NotFound',
    message: `${kind} "${name}" not found`,
    details: { name, ...(group !== undefined && { group }), kind: resource },
  });
}
