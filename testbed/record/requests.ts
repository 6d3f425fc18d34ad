import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A request for reading, as it was sent. */
export interface SentRequest {
  /** Without what asks for one page: `limit`, `marker`, `offset`. */
  readonly url: URL;
  readonly token: string;
  /** Those that change the answer: microversions, "all projects". */
  readonly headers: Readonly<Record<string, string>>;
}

const PAGING = ['limit', 'marker', 'offset'];
const TELLING = /version$|all-projects$/i;

/**
 * What is sent with a token while something runs, each request once: whatever the program itself asks of a cloud is
 * recorded, no more and no less. Pages of one listing are one request.
 */
export async function requestsOf(work: () => Promise<void>): Promise<readonly SentRequest[]> {
  const sent = new Map<string, SentRequest>();
  const note = (message: unknown): void => {
    const request = readRequest(message);
    if (!request) return;
    const name = `${request.token} ${request.url}`;
    const known = sent.get(name);
    // The same listing asked in two ways: the one that asks for more.
    if (!known || Object.keys(request.headers).length > Object.keys(known.headers).length) sent.set(name, request);
  };
  subscribe('undici:request:create', note);
  try {
    await work();
  } finally {
    unsubscribe('undici:request:create', note);
  }
  return [...sent.values()];
}

function readRequest(message: unknown): SentRequest | undefined {
  const { origin, path, method, headers } = (message as { request: Readonly<Record<string, unknown>> }).request;
  if ((method !== 'GET' && method !== 'HEAD') || !Array.isArray(headers)) return undefined;
  const all = pairs(headers.map(String));
  const token = all.find(([name]) => name.toLowerCase() === 'x-auth-token')?.[1];
  if (token === undefined) return undefined;
  const url = new URL(String(path), String(origin));
  for (const name of PAGING) url.searchParams.delete(name);
  return { url, token, headers: Object.fromEntries(all.filter(([name]) => TELLING.test(name))) };
}

/** Header names and values come in turn. */
function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []));
}
