import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What the service behind the proxy says. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request on its way through the proxy. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** `http://127.0.0.1:PORT` of the proxy, to build links with. */
  readonly origin: string;
  /** Asks the real service, for another path where one is given. */
  forward(path?: string): Promise<Answer>;
}

/** What is done to a request instead of passing it on. */
export type Act = (exchange: Exchange) => Promise<void> | void;

/** A fault: which requests, and what happens to them. */
export interface Fault {
  /** Looked for in `GET /path?query`. */
  readonly match: RegExp;
  readonly act: Act;
  /** The first of the matching requests that it concerns. @default 1 */
  readonly from?: number;
  /** The last one. @default all */
  readonly to?: number;
}

/** An HTTP proxy that misbehaves as it is told. */
export interface FaultyProxy {
  readonly origin: string;
  /** From now on these faults and no others; none: it passes everything on. */
  inject(...faults: readonly Fault[]): void;
  /** `GET /path?query` of every request since the last `inject`. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** Headers that belong to one connection, or to a body as it was. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'host']);

/** Starts a proxy in front of a service. Absolute links in answers lead through the proxy too. */
export async function startFaultyProxy(upstream: string): Promise<FaultyProxy> {
  let faults: { fault: Fault; seen: number }[] = [];
  let requests: string[] = [];
  let origin = '';

  const forward = async (request: IncomingMessage, path = request.url): Promise<Answer> => {
    const method = request.method ?? 'GET';
    const body = await buffer(request);
    const headers = Object.entries(request.headers).filter(([name]) => !HOP.has(name) && name !== 'accept-encoding');
    const answer = await fetch(`${upstream}${path}`, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
      redirect: 'manual',
      ...(body.length > 0 ? { body } : {}),
    });
    const own = (text: string): string => text.replaceAll(upstream, origin);
    const kept = [...answer.headers].filter(([name]) => !HOP.has(name));
    return {
      status: answer.status,
      headers: Object.fromEntries(kept.map(([name, value]) => [name, own(value)])),
      body: own(await answer.text()),
    };
  };

  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    requests.push(line);
    const hit = faults.filter(({ fault }) => fault.match.test(line));
    for (const one of hit) one.seen += 1;
    const chosen = hit.find(({ fault: { from = 1, to = Infinity }, seen }) => seen >= from && seen <= to);
    const act = chosen?.fault.act ?? passOn;
    Promise.resolve(act({ request, response, origin, forward: (path) => forward(request, path) })).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy got no port');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    inject: (...wanted) => {
      faults = wanted.map((fault) => ({ fault, seen: 0 }));
      requests = [];
    },
    requests: () => requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** No fault at all. */
export const passOn: Act = async ({ forward, response }) => {
  const { status, headers, body } = await forward();
  response.writeHead(status, headers).end(body);
};
