import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { failureOf, open } from './pool.ts';
import { json, serve } from './server.ts';

describe('TLS', () => {
  test('trusts the given authority alone, shows its certificate, and does not repeat a refusal', async () => {
    const pem = certificates();
    const server = await serve(json({ ok: true }), {
      key: pem('server.key'),
      cert: pem('server.crt'),
      ca: pem('ca.crt'),
      requestCert: true,
      rejectUnauthorized: true,
    });
    const ours = { cert: pem('client.crt'), key: pem('client.key') };
    const trusting = open({ tls: { ca: pem('ca.crt'), ...ours } });
    expect((await trusting.request({ url: server.url })).json()).toEqual({ ok: true });

    const stranger = open({ tls: ours });
    const error = await failureOf(stranger.request({ url: server.url }));
    expect(error).toMatchObject({ failure: 'tls', message: expect.stringMatching(/certificate/) });
    expect(stranger.stats().retries).toBe(0);

    const anonymous = open({ tls: { ca: pem('ca.crt') }, retries: 0 });
    expect((await failureOf(anonymous.request({ url: server.url }))).failure).toBe('connection');

    const careless = open({ tls: { ...ours, rejectUnauthorized: false } });
    expect((await careless.request({ url: server.url })).status).toBe(200);
  });
});

/** An authority with a server's and a client's certificate, made for this test. */
function certificates(): (file: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'pellucid-tls-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  };
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
    '-days',
    '1',
    '-subj',
    '/CN=test authority',
  );
  for (const name of ['server', 'client']) {
    openssl(
      'req',
      ...newKey,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${name}`,
      '-addext',
      'subjectAltName=IP:127.0.0.1',
    );
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.crt',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '1',
      '-copy_extensions',
      'copy',
      '-out',
      `${name}.crt`,
    );
  }
  return (file) => readFileSync(join(folder, file), 'utf8');
}
