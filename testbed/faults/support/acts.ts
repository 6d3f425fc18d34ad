import { setTimeout as wait } from 'node:timers/promises';
import { type Act, type Answer, type Exchange, passOn } from './faulty-proxy.ts';

/** Answers with something else; an object is sent as JSON. */
export function answer(status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Act {
  return ({ response }) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  };
}

/** The real answer with another body, status or headers. */
export function altered(alter: (answer: Answer, exchange: Exchange) => Partial<Answer>): Act {
  return async (exchange) => {
    const real = await exchange.forward();
    const { status, headers, body } = { ...real, ...alter(real, exchange) };
    exchange.response.writeHead(status, headers).end(body);
  };
}

/** The real answer to another question: `limit=500` may become `limit=8`. */
export function asked(ask: (url: URL) => void): Act {
  return async ({ request, response, forward, origin }) => {
    const url = new URL(request.url ?? '/', origin);
    ask(url);
    const { status, headers, body } = await forward(`${url.pathname}${url.search}`);
    response.writeHead(status, headers).end(body);
  };
}

/** A row of a listing. */
export type Row = Readonly<Record<string, unknown>>;

/** The real answer with other rows in the list under `key`. */
export function rows(key: string, change: (rows: readonly Row[]) => readonly unknown[]): Act {
  return altered(({ body }) => {
    const document: Record<string, unknown> = JSON.parse(body);
    const list = document[key];
    return { body: JSON.stringify({ ...document, [key]: Array.isArray(list) ? change(list) : list }) };
  });
}

/** The first half of the real body, and then the connection is gone. */
export const halfABody: Act = async ({ forward, response }) => {
  const { status, headers, body } = await forward();
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

/** The connection is cut before a word is said. */
export const reset: Act = ({ request }) => {
  request.socket.resetAndDestroy();
};

/** A byte now and then, for ever: the time limit of an idle connection never comes. */
export const drip: Act = async ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  while (!response.destroyed && !response.closed) {
    response.write(' ');
    await wait(50);
  }
};

/** Holds requests back until they are let go. */
export function gate(): { readonly act: Act; readonly reached: Promise<void>; open(): void } {
  const arrived = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  return {
    act: async (exchange) => {
      arrived.resolve();
      await opened.promise;
      await passOn(exchange);
    },
    reached: arrived.promise,
    open: () => opened.resolve(),
  };
}
