import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';

/** A request as the fake API got it. */
export interface Asked {
  readonly method: string;
  /** Path with query string. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What it answers: a body as JSON, or a text as it is. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that answers as a test says, and remembers what it was asked. */
export interface FakeApi {
  readonly url: string;
  readonly asked: Asked[];
  /** Set by each test. */
  answer: (request: Asked) => Answer;
  close(): void;
}

export async function startFakeApi(): Promise<FakeApi> {
  const asked: Asked[] = [];
  const server: Server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const sent = await textOf(request);
    const one = { method, url, headers, body: sent === '' ? undefined : JSON.parse(sent) };
    asked.push(one);
    const { status = 200, body, text, headers: more = {} } = fake.answer(one);
    const type = text === undefined ? 'application/json' : 'text/plain';
    response.writeHead(status, { 'content-type': type, ...more }).end(text ?? JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: () => ({ status: 404, body: {} }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return fake;
}
