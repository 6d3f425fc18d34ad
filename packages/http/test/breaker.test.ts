import { expect, test } from 'vitest';
import { createCircuitBreaker } from '../src/index.ts';
import { open } from './pool.ts';
import { type Handler, inTurn, json, serve } from './server.ts';

const MINUTE = 60_000;

/** A breaker on a clock that the test moves, as of 2026-01-01T00:00:00Z. */
function breakerOnClock() {
  const clock = { ms: Date.UTC(2026, 0, 1) };
  const breaker = createCircuitBreaker({ threshold: 2, coolDownMs: MINUTE, now: () => clock.ms });
  return { clock, breaker };
}

/** The server cuts the connection. */
const hangUp: Handler = (request) => request.socket.destroy();

test('leaves a service alone after so many failures in a row, and no other', () => {
  const { breaker } = breakerOnClock();
  breaker.failed('compute', 'reset');
  breaker.succeeded('compute');
  breaker.failed('compute', 'reset');
  expect(breaker.admit('compute').admitted).toBe(true);
  breaker.failed('compute', 'timeout');
  expect(breaker.admit('compute')).toEqual({ admitted: false, retryAt: '2026-01-01T00:01:00.000Z' });
  expect(breaker.admit('network').admitted).toBe(true);
  expect(breaker.states()).toEqual([
    {
      service: 'compute',
      state: 'open',
      failures: 2,
      openedAt: '2026-01-01T00:00:00.000Z',
      retryAt: '2026-01-01T00:01:00.000Z',
      lastError: 'timeout',
    },
    { service: 'network', state: 'closed', failures: 0, openedAt: null, retryAt: null, lastError: null },
  ]);
});

test('admits one trial after the cool-down, and waits twice as long after each that fails, ten minutes at most', () => {
  const { breaker, clock } = breakerOnClock();
  breaker.failed('compute', 'reset');
  breaker.failed('compute', 'reset');
  const waits: number[] = [];
  for (let trial = 0; trial < 6; trial += 1) {
    const { retryAt } = breaker.admit('compute');
    waits.push((Date.parse(retryAt ?? '') - clock.ms) / MINUTE);
    clock.ms = Date.parse(retryAt ?? '');
    expect(breaker.admit('compute').admitted).toBe(true);
    expect(breaker.states()[0]?.state).toBe('half-open');
    expect(breaker.admit('compute')).toEqual({ admitted: false, retryAt: null });
    breaker.failed('compute', 'reset');
  }
  expect(waits).toEqual([1, 2, 4, 8, 10, 10]);
  expect(breaker.states()[0]?.openedAt).toBe('2026-01-01T00:00:00.000Z');
  clock.ms += 10 * MINUTE;
  breaker.admit('compute');
  breaker.succeeded('compute');
  expect(breaker.states()[0]).toMatchObject({ state: 'closed', failures: 0, openedAt: null, lastError: null });
});

test('a cancelled trial makes room for the next at once', () => {
  const { breaker, clock } = breakerOnClock();
  breaker.failed('compute', 'reset');
  breaker.failed('compute', 'reset');
  clock.ms += MINUTE;
  breaker.admit('compute');
  breaker.cancelled('compute');
  expect(breaker.admit('compute').admitted).toBe(true);
});

test.each<[string, Handler]>([
  ['cut connections', hangUp],
  ['500', json({}, 500)],
  ['429 to the end', json({}, 429, { 'retry-after': '0' })],
])('counts requests, not attempts: %s', async (_name, handler) => {
  const server = await serve(handler);
  const breaker = createCircuitBreaker({ threshold: 2 });
  const http = open({ breaker, retries: 1, concurrency: 1 });
  const answers = await Promise.allSettled(
    ['/a', '/b', '/c', '/d'].map((path) => http.request({ url: server.url + path, lane: 'compute' })),
  );
  expect(new Set(server.requests)).toEqual(new Set(['GET /a', 'GET /b']));
  for (const refused of answers.slice(2)) {
    expect(refused).toMatchObject({
      reason: {
        failure: 'unavailable',
        reason: expect.stringMatching(/^not sent: compute has not answered since 20\S+Z \(.+\); .* until 20\S+Z$/),
      },
    });
  }
});

test('waits for a silent service once with all its attempts, then with one each', async () => {
  const server = await serve(() => undefined);
  const breaker = createCircuitBreaker({ threshold: 3 });
  const http = open({ breaker, retries: 2, timeoutMs: 50 });
  const failures: unknown[] = [];
  for (let sent = 0; sent < 4; sent += 1)
    await http.request({ url: server.url, lane: 'compute' }).catch((error) => failures.push(error.failure));
  expect(failures).toEqual(['timeout', 'timeout', 'timeout', 'unavailable']);
  expect(server.requests).toHaveLength(3 + 1 + 1);
});

test('takes refusals for answers', async () => {
  const server = await serve(inTurn(json({}, 500), json({}, 404), json({}, 500), json({}, 403), json({}, 500)));
  const breaker = createCircuitBreaker({ threshold: 2 });
  const http = open({ breaker, retries: 0 });
  for (let sent = 0; sent < 5; sent += 1) await http.request({ url: server.url, lane: 'compute' });
  expect(breaker.states()[0]).toMatchObject({ state: 'closed', failures: 1, lastError: 'status 500' });
});

test('learns nothing from a request that is cancelled or malformed', async () => {
  const arrived = Promise.withResolvers<void>();
  const server = await serve(() => arrived.resolve());
  const breaker = createCircuitBreaker({ threshold: 1 });
  const http = open({ breaker, retries: 0 });
  const controller = new AbortController();
  const cancelled = http.request({ url: server.url, lane: 'compute', signal: controller.signal });
  await arrived.promise;
  controller.abort(new Error('enough'));
  await expect(cancelled).rejects.toThrow('enough');
  await expect(http.request({ url: server.url, lane: 'compute', headers: { 'x-bad': 'a\nb' } })).rejects.toThrow();
  expect(breaker.states()[0]).toMatchObject({ state: 'closed', failures: 0 });
});

test('finds out that a service is back', async () => {
  const { breaker, clock } = breakerOnClock();
  const server = await serve(inTurn(hangUp, hangUp, json({ ok: true })));
  const http = open({ breaker, retries: 0 });
  const ask = () => http.request({ url: server.url, lane: 'compute' });
  await expect(ask()).rejects.toMatchObject({ failure: 'connection' });
  await expect(ask()).rejects.toMatchObject({ failure: 'connection' });
  await expect(ask()).rejects.toMatchObject({ failure: 'unavailable' });
  clock.ms += MINUTE;
  expect((await ask()).json()).toEqual({ ok: true });
  expect(breaker.states()[0]?.state).toBe('closed');
});
