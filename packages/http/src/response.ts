import { HttpError } from './errors.ts';

/** An answer, read to its end. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; several values of one name joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  text(): string;
  /** Throws `HttpError` (`decode`) when the body is no JSON, e.g. a proxy's HTML page. */
  json(): unknown;
}

/** Wraps what came over the wire. */
export function createResponse(parts: {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}): HttpResponse {
  const headers = Object.fromEntries(
    Object.entries(parts.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
  return {
    status: parts.status,
    headers,
    url: parts.url,
    text: () => parts.body.toString('utf8'),
    json() {
      try {
        return JSON.parse(parts.body.toString('utf8'));
      } catch {
        // The parser's message quotes the body, which may hold a secret: it is no cause to keep.
        const type = headers['content-type'] ?? 'no content type';
        const reason = `status ${parts.status}, expected JSON but got ${type}, ${parts.body.length} bytes`;
        throw new HttpError('decode', { method: parts.method, url: parts.url, reason });
      }
    },
  };
}
