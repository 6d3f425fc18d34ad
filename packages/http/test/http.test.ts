import { getEventListeners } from 'node:events';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HttpError, joinSignals, redactUrl } from '../src/index.ts';
import { retryDelay } from '../src/retry.ts';
import { failureOf, open } from './pool.ts';
import { type Handler, inTurn, json, serve } from './server.ts';

const breakOff: Handler = (_request, response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"half":');
  setImmediate(() => response.socket?.resetAndDestroy());
};

describe('retries', () => {
  test.each([429, 503])('asks again after %i, and takes the last answer when it stays so', async (status) => {
    const busy = json({ busy: true }, status);
    const passing = await serve(inTurn(busy, busy, json({ ok: true })));
    const lasting = await serve(busy);
    const attempts: (number | null)[] = [];
    const http = open({ retries: 2, onAttempt: (attempt) => attempts.push(attempt.status) });
    expect((await http.request({ url: passing.url })).json()).toEqual({ ok: true });
    expect(attempts).toEqual([status, status, 200]);
    expect((await http.request({ url: lasting.url })).status).toBe(status);
    expect(passing.requests).toHaveLength(3);
    expect(lasting.requests).toHaveLength(3);
    expect(http.stats()).toEqual({ requests: 6, retries: 4 });
  });

  test('leaves other error statuses alone', async () => {
    const server = await serve(json({}, 500));
    expect((await open().request({ url: server.url })).status).toBe(500);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['refuses with 503', json({}, 503)],
    ['breaks off', breakOff],
  ])('sends a POST twice only where the caller allows it: the server %s', async (_name, handler) => {
    const server = await serve(inTurn(handler, json({ ok: true })));
    const http = open();
    const first = await http.request({ method: 'POST', url: server.url }).catch((error: unknown) => error);
    expect(first instanceof HttpError ? first.failure : (first as { status: number }).status).toSatisfy(
      (seen) => seen === 'connection' || seen === 503,
    );
    expect(server.requests).toHaveLength(1);

    const again = await serve(inTurn(handler, json({ ok: true })));
    const response = await http.request({ method: 'POST', url: again.url, idempotent: true });
    expect(response.json()).toEqual({ ok: true });
  });

  test('asks again when the connection breaks in the middle of a body', async () => {
    const server = await serve(inTurn(breakOff, json({ whole: true })));
    expect((await open().request({ url: server.url })).json()).toEqual({ whole: true });
    expect(server.requests).toHaveLength(2);
  });

  test('gives up on a refused connection after the last retry', async () => {
    const attempts: unknown[] = [];
    const http = open({ onAttempt: (attempt) => attempts.push(attempt), retries: 2 });
    const error = await failureOf(http.request({ url: await deadUrl(), lane: 'dead' }));
    expect(attempts[0]).toEqual({ lane: 'dead', status: null, milliseconds: expect.any(Number) });
    expect(error.failure).toBe('connection');
    expect(error.message).toContain('ECONNREFUSED');
    expect(http.stats().requests).toBe(3);
  });

  test('does not repeat what cannot be sent at all', async () => {
    const http = open();
    await failureOf(http.request({ url: 'nonsense' }));
    await failureOf(http.request({ url: 'http://127.0.0.1:9/', headers: { 'x-bad': 'line\nbreak' } }));
    expect(http.stats().retries).toBe(0);
  });

  test('asks a closed pool once', async () => {
    const server = await serve(json({}));
    const http = open();
    await http.close();
    await failureOf(http.request({ url: server.url }));
    expect(http.stats().retries).toBe(0);
  });

  test('a lane may have limits of its own, for no answer and for "not now"', async () => {
    const busy = await serve(json({}, 503));
    const broken = await serve(breakOff);
    const limits = { connectRetries: 1, statusRetries: 0 };
    const http = open({ retries: 3, limitsOf: (lane) => (lane === 'careful' ? limits : {}) });
    expect((await http.request({ url: busy.url, lane: 'careful' })).status).toBe(503);
    await failureOf(http.request({ url: broken.url, lane: 'careful' }));
    expect([busy.requests.length, broken.requests.length]).toEqual([1, 2]);
    await http.request({ url: busy.url, lane: 'other' });
    expect(busy.requests).toHaveLength(1 + 4);
  });

  test('waits as long as the server asks, or a random share of an exponential delay', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    const delay = (attempt: number, retryAfter?: string): number =>
      retryDelay(attempt, { retryAfter, now, random: () => 0.5 });
    expect(delay(0, '7')).toBe(7000);
    expect(delay(0, 'Thu, 01 Jan 2026 00:00:09 GMT')).toBe(9000);
    expect(delay(0, 'Thu, 01 Jan 2015 00:00:09 GMT')).toBe(0);
    expect(delay(0, '86400')).toBe(60_000);
    expect(delay(0, '1.5')).toBe(1500);
    expect([delay(0, 'soon'), delay(0, '-1'), delay(0, '')]).toEqual([250, 250, 250]);
    expect([0, 1, 2, 20].map((attempt) => delay(attempt))).toEqual([250, 500, 1000, 30_000]);
  });

  test('reads Retry-After from the answer', async () => {
    const server = await serve(inTurn(json({}, 429, { 'retry-after': '0' }), json({ ok: true })));
    // With this random a delay that is not the server's would be half a minute.
    const http = open({ random: () => 60 });
    expect((await http.request({ url: server.url })).status).toBe(200);
  });
});

describe('time and abort', () => {
  test('gives up on a silent server', async () => {
    const server = await serve(() => {});
    const error = await failureOf(open({ timeoutMs: 50, retries: 1 }).request({ url: server.url }));
    expect(error.failure).toBe('timeout');
    expect(error.message).toContain('no answer within 50 ms');
    expect(server.requests).toHaveLength(2);
  });

  test('gives up on a body that never ends', async () => {
    const server = await serve((_request, response) => void response.writeHead(200).write('['));
    const error = await failureOf(open({ timeoutMs: 50, retries: 0 }).request({ url: server.url }));
    expect(error.failure).toBe('timeout');
  });

  test('an abort ends a request under way, with its own reason', async () => {
    const abort = new AbortController();
    const server = await serve(() => abort.abort(new Error('stop')));
    await expect(open().request({ url: server.url, signal: abort.signal })).rejects.toThrow(/^stop$/);
    expect(server.requests).toHaveLength(1);
  });

  test('an abort ends the wait before the next attempt', async () => {
    const abort = new AbortController();
    const server = await serve((request, response) => {
      json({}, 503, { 'retry-after': '60' })(request, response);
      response.once('close', () => setTimeout(() => abort.abort(new Error('stop')), 20));
    });
    await expect(open().request({ url: server.url, signal: abort.signal })).rejects.toThrow(/^stop$/);
    expect(server.requests).toHaveLength(1);
  });

  test('an abort takes a waiting request out of the queue, and gives its place to the next', async () => {
    const abort = new AbortController();
    const waiting: (() => void)[] = [];
    const server = await serve((request, response) =>
      waiting.push(() => json({ path: request.url })(request, response)),
    );
    const http = open({ concurrency: 1 });
    const first = http.request({ url: `${server.url}/first` });
    const second = http.request({ url: `${server.url}/second`, signal: abort.signal });
    const third = http.request({ url: `${server.url}/third` });
    abort.abort(new Error('stop'));
    await expect(second).rejects.toThrow(/^stop$/);
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.();
    await first;
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.();
    await third;
    expect(server.requests).toEqual(['GET /first', 'GET /third']);
  });

  test('a signal that outlives its requests keeps nothing of them', async () => {
    const { signal } = new AbortController();
    const server = await serve(inTurn(json({}, 503), breakOff, json({ ok: true })));
    await open().request({ url: server.url, signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('joined signals pass on the first abort, until they are released', () => {
    const [first, second, late] = [new AbortController(), new AbortController(), new AbortController()];
    const joined = joinSignals([first.signal, undefined, second.signal]);
    expect(joined.signal.aborted).toBe(false);
    second.abort('second');
    first.abort('first');
    expect(joined.signal.reason).toBe('second');
    expect(joinSignals([late.signal, first.signal]).signal.reason).toBe('first');
    const released = joinSignals([late.signal]);
    released.release();
    late.abort();
    expect(released.signal.aborted).toBe(false);
  });

  test('sends nothing for a signal that is aborted already', async () => {
    const server = await serve(json({}));
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(open().request({ url: server.url, signal })).rejects.toThrow(/^stop$/);
    expect(server.requests).toHaveLength(0);
  });
});

describe('connections', () => {
  test('keeps its connections for requests that follow each other', async () => {
    const server = await serve(json([1, 2, 3]));
    const http = open();
    for (let sent = 0; sent < 20; sent += 1) await http.request({ url: `${server.url}/${sent}` });
    // undici hands a body over a moment before its connection is free again, so a second one may be opened.
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  test('bounds the requests under way in each lane, and lanes do not wait for each other', async () => {
    const held: (() => void)[] = [];
    let underWay = 0;
    let most = 0;
    const server = await serve((request, response) => {
      if (request.url === '/other') return json({})(request, response);
      underWay += 1;
      most = Math.max(most, underWay);
      held.push(() => {
        underWay -= 1;
        json({})(request, response);
      });
    });
    const http = open({ concurrency: 3 });
    const sendNine = (): Promise<unknown>[] =>
      Array.from({ length: 9 }, (_, index) => http.request({ url: `${server.url}/${index}`, lane: 'compute' }));
    const all = sendNine();
    await expect.poll(() => underWay).toBe(3);
    await http.request({ url: `${server.url}/other`, lane: 'network' });
    const release = setInterval(() => held.shift()?.(), 1);
    await Promise.all(all);
    clearInterval(release);
    // Places must not multiply when one request hands its own to the next.
    const later = sendNine();
    await expect.poll(() => underWay).toBeGreaterThanOrEqual(3);
    const releaseLater = setInterval(() => held.shift()?.(), 10);
    await Promise.all(later);
    clearInterval(releaseLater);
    expect(most).toBe(3);
  });
});

describe('bodies', () => {
  test('reads gzip, and says that it can', async () => {
    const rows = Array.from({ length: 5000 }, (_, id) => ({ id, name: `server-${id}` }));
    const server = await serve((request, response) => {
      expect(request.headers['accept-encoding']).toBe('gzip');
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify(rows)));
    });
    expect((await open().request({ url: server.url })).json()).toEqual(rows);
  });

  test('an answer to HEAD has headers and no body, packed or not', async () => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'x-count': '7' }).end(),
    );
    const response = await open().request({ method: 'HEAD', url: server.url });
    expect([response.headers['x-count'], response.text()]).toEqual(['7', '']);
  });

  test('asks again when a packed body breaks off', async () => {
    const half = gzipSync(JSON.stringify(Array.from({ length: 1000 }, (_, id) => ({ id })))).subarray(0, 100);
    const server = await serve(
      inTurn(
        (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(half),
        json({ whole: true }),
      ),
    );
    expect((await open().request({ url: server.url })).json()).toEqual({ whole: true });
  });

  test.each([
    ['plain', undefined],
    ['packed', 'gzip'],
  ])('stops reading a %s body that is too large', async (_name, encoding) => {
    const body = Buffer.alloc(1_000_000, 'x');
    const server = await serve((_request, response) =>
      response.writeHead(200, encoding ? { 'content-encoding': encoding } : {}).end(encoding ? gzipSync(body) : body),
    );
    const http = open({ maxBodyBytes: 10_000 });
    const error = await failureOf(http.request({ url: server.url }));
    expect(error.failure).toBe('too-large');
    expect(error.message).toContain('larger than 10000 bytes');
    expect(server.requests).toHaveLength(1);
  });

  test('says what came instead of JSON, without quoting it', async () => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('hunter2 <html>Please log in</html>'),
    );
    const response = await open().request({ url: server.url });
    expect(() => response.json()).toThrow(/status 200, expected JSON but got text\/html, 34 bytes/);
    try {
      response.json();
    } catch (error) {
      expect(inspect(error)).not.toContain('hunter2');
    }
  });
});

describe('secrets', () => {
  test('are in no error, however deep one looks', async () => {
    const dead = (await deadUrl()).replace('http://', 'http://admin:hunter2@');
    const urls = [`${dead}/?token=hunter2&limit=5`, 'http://admin:hunter2@exa mple/'];
    for (const url of urls) {
      const headers = { 'x-auth-token': 'hunter2\n' };
      const error = await failureOf(open({ retries: 0 }).request({ url, headers, body: 'hunter2', method: 'POST' }));
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
    }
    expect(redactUrl(urls[0] ?? '')).toContain('limit=5');
  });
});

/** A port that was free a moment ago. */
async function deadUrl(): Promise<string> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
