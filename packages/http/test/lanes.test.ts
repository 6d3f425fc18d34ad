import { describe, expect, test } from 'vitest';
import { createPacer } from '../src/lanes.ts';
import { open } from './pool.ts';
import { json, serve } from './server.ts';

describe('lanes', () => {
  test('wait for a connection outside the time of an attempt', async () => {
    const server = await serve((request, response) => void setTimeout(() => json({})(request, response), 100));
    const http = open({ connections: 1, timeoutMs: 550, retries: 0 });
    const lanes = ['compute', 'network', 'image', 'volume', 'dns', 'identity'];
    const answers = await Promise.all(lanes.map((lane) => http.request({ url: server.url, lane })));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
  });

  test('may have a concurrency of their own', async () => {
    let underWay = 0;
    let most = 0;
    const server = await serve((request, response) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay -= 1;
        json({})(request, response);
      }, 5);
    });
    const http = open({ limitsOf: () => ({ concurrency: 2 }) });
    await Promise.all(Array.from({ length: 8 }, () => http.request({ url: server.url })));
    expect(most).toBe(2);
  });

  test('may have a rate: beginnings are spread over time, and idle time is not saved up', () => {
    let now = 1000;
    const delay = createPacer(4, () => now);
    expect([delay(), delay(), delay()]).toEqual([0, 250, 500]);
    now += 600;
    expect(delay()).toBe(150);
    now += 10_000;
    expect([delay(), delay()]).toEqual([0, 250]);
    expect(createPacer(undefined, () => now)()).toBe(0);
  });

  test('keep to their rate, and an abort ends the wait for it', async () => {
    const abort = new AbortController();
    const server = await serve(json({}));
    const http = open({ limitsOf: () => ({ perSecond: 0.01 }) });
    await http.request({ url: `${server.url}/1` });
    const waiting = http.request({ url: `${server.url}/2`, signal: abort.signal });
    setTimeout(() => abort.abort(new Error('stop')), 20);
    await expect(waiting).rejects.toThrow(/^stop$/);
    expect(server.requests).toEqual(['GET /1']);
  });
});
