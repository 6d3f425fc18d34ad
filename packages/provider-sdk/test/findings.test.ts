import { expect, it } from 'vitest';
import { asPellucidError, clockSkewSeconds, connectionWarnings, faultOf, PellucidError } from '../src/index.ts';

const FINE = { endpoint: 'https://cloud.example.org', tls: 'verified', clockSkewSeconds: 30 } as const;

it.each([
  ['nothing', {}, []],
  ['a clock ahead of ours', { clockSkewSeconds: 31 }, [/31 s ahead of ours/]],
  ['a clock behind ours', { clockSkewSeconds: -3600 }, [/3600 s behind ours/]],
  ['a certificate that nobody checks', { tls: 'unverified' }, [/not checked/]],
  ['plain text', { tls: 'none', endpoint: 'http://cloud.example.org' }, [/plain text/]],
  ['no plain text that stays on this machine', { tls: 'none', endpoint: 'http://127.0.0.1:5000/v3' }, []],
  ['an address that is none', { tls: 'none', endpoint: 'nonsense' }, [/plain text/]],
] as const)('warns of %s', (_, change, messages) => {
  const warnings = connectionWarnings({ ...FINE, ...change });
  expect(warnings.map(({ message }) => message)).toEqual(messages.map((message) => expect.stringMatching(message)));
  expect(warnings.every(({ level }) => level === 'warning')).toBe(true);
});

it('takes the middle of the second that a server names for its time', () => {
  const receivedAt = Date.UTC(2026, 0, 1, 12, 0, 10, 600);
  expect(clockSkewSeconds('Thu, 01 Jan 2026 12:00:10 GMT', receivedAt)).toBe(0);
  expect(clockSkewSeconds('Thu, 01 Jan 2026 13:00:10 GMT', receivedAt)).toBe(3600);
  expect(clockSkewSeconds('yesterday', receivedAt)).toBeNull();
  expect(clockSkewSeconds(undefined, receivedAt)).toBeNull();
});

it('says of a fault what to do, and keeps the right that is lacking', () => {
  const error = new PellucidError('FORBIDDEN', 'no', { missingPermission: 'list pods (all namespaces)' });
  expect(asPellucidError(error).missingPermission).toBe('list pods (all namespaces)');
  expect(faultOf(error)).toMatchObject({
    level: 'fault',
    code: 'FORBIDDEN',
    advice: expect.stringContaining('permission'),
  });
});

it('tells a deadline from a stop', () => {
  const overdue = AbortSignal.timeout(0);
  return new Promise<void>((resolve) => {
    overdue.addEventListener('abort', () => {
      expect(asPellucidError(overdue.reason).code).toBe('TIMEOUT');
      expect(asPellucidError(AbortSignal.abort().reason).code).toBe('CANCELLED');
      resolve();
    });
  });
});
