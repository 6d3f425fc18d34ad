import { expect, it } from 'vitest';
import { createLogger } from '../src/logger.ts';

it('writes lines for people: time, level, message, details, and an error’s stack below', () => {
  const lines: string[] = [];
  const logger = createLogger({ format: 'text', level: 'info', write: (line) => lines.push(line) });
  logger.info({ scan: 's-1', found: 12, account: { name: 'prod', password: 'geheim' } }, 'scan finished');
  logger.debug('not wanted');
  logger.error({ err: new Error('no route') }, 'scan failed');
  expect(lines).toEqual([
    expect.stringMatching(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ INFO {2}scan finished {2}scan=s-1 {2}found=12 {2}account={"name":"prod","password":"\*\*\*"}$/,
    ),
    expect.stringMatching(/ERROR scan failed\nError: no route\n {4}at /),
  ]);
});

it('writes one object a line for machines', () => {
  const lines: string[] = [];
  createLogger({ format: 'json', level: 'info', write: (line) => lines.push(line) }).warn({ scan: 's-1' }, 'hm');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 40, time: expect.any(String), scan: 's-1', msg: 'hm' },
  ]);
});

it.each(['text', 'json'] as const)('writes no secret, wherever it stands in an entry (%s)', (format) => {
  const lines: string[] = [];
  const logger = createLogger({ format, level: 'trace', write: (line) => lines.push(line) });
  const cause = new Error('sent {"password": "hunter2"}', { cause: new Error('https://bob:hunter2@cloud.example') });
  const error = Object.assign(new Error('refused password=hunter2', { cause }), {
    config: { auth: { password: 'hunter2', list: ['x-auth-token: hunter2'] } },
    headers: { 'X-Auth-Token': 'hunter2' },
  });
  logger
    .child({ apiKey: 'hunter2' })
    .error({ err: error, deep: { a: { b: { client_secret: ['hunter2'] } } } }, 'at https://hunter2@x');
  logger.fatal(error);
  logger.trace('token=%s', 'hunter2');
  expect(lines).toHaveLength(3);
  expect(lines.join()).not.toContain('hunter2');
  expect(lines.join()).toContain('cloud.example');
});
