import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on a free port of loopback, which is gone after the test. */
export interface TestServer {
  readonly url: string;
  /** `GET /path` of each request, in order of arrival. */
  readonly requests: readonly string[];
  /** Connections that it has accepted so far. */
  connections(): number;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves each request with the handler; with TLS when given a certificate. */
export async function serve(handler: Handler, tls?: ServerOptions): Promise<TestServer> {
  const requests: string[] = [];
  const listener: Handler = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    handler(request, response);
  };
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  let connections = 0;
  server.on(tls ? 'secureConnection' : 'connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return { url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`, requests, connections: () => connections };
}

/** Answers the first requests with these handlers in turn, all later ones with the last. */
export function inTurn(...handlers: readonly [Handler, ...Handler[]]): Handler {
  let answered = 0;
  return (request, response) => {
    const handler = handlers[Math.min(answered, handlers.length - 1)] ?? handlers[0];
    answered += 1;
    handler(request, response);
  };
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}
