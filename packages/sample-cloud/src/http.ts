import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A JSON object of which nothing is known but that it is one. */
export type JsonObject = Record<string, unknown>;

/** A request with its body already parsed. */
export interface SampleRequest {
  readonly method: string;
  /** Absolute, so that links in answers can be built from its origin. */
  readonly url: URL;
  /** Value of a header, by any spelling of its name. */
  header(name: string): string | undefined;
  /** The parsed JSON body; undefined where there is none or where it is no JSON. */
  readonly body: unknown;
}

/** An answer; a body that is a string is sent as it is, anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A listening server. */
export interface LocalServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

type Handler = (request: SampleRequest) => Answer;

/** Far above any request that a scan sends; the only body ever read is that of an authentication. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Serves on a free port of 127.0.0.1. `handlerFor` gets the origin, because answers hold absolute links.
 *
 * @param options.delayMs how long every answer is held back, in milliseconds
 * @throws when no port can be had, or what `handlerFor` throws
 */
export async function serveLocally(
  handlerFor: (origin: string) => Promise<Handler>,
  options: { readonly delayMs: number },
): Promise<LocalServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The sample cloud got no TCP port.');
    const origin = `http://127.0.0.1:${address.port}`;
    const handler = await handlerFor(origin);
    server.on('request', (request, response) => {
      parse(request, origin)
        .then(async (parsed) => {
          const answer = handler(parsed);
          await sleep(options.delayMs);
          send(response, answer);
        })
        .catch((error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          send(response, { status: 500, body: { error: `The sample cloud failed: ${message}` } });
        });
    });
    return { origin, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function parse(request: IncomingMessage, origin: string): Promise<SampleRequest> {
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', origin),
    header: (name) => {
      const value = request.headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body: parseJson(await readBody(request)),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error(`the request is larger than ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told apart from valid JSON by each service, in its own words.
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...headers,
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key, or an empty one. */
export function objectAt(value: unknown, key: string): JsonObject {
  const child = isObject(value) ? value[key] : undefined;
  return isObject(child) ? child : {};
}

/** The objects of the list under a key, or none. */
export function objectsAt(value: unknown, key: string): readonly JsonObject[] {
  const child = isObject(value) ? value[key] : undefined;
  return Array.isArray(child) ? child.filter(isObject) : [];
}
