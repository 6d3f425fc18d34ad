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
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ INFO {2}scan finished {2}scan=s-1 {2}found=12 {2}account={"name":"prod","password":"\[Redacted\]"}$/,
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
