import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectionOf } from '../src/client/connection.ts';
import { credentialsPath, readCredentials, writeCredentials } from '../src/client/credentials-file.ts';

let home: string;
let env: Record<string, string>;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pellucid-home-'));
  env = { XDG_CONFIG_HOME: home };
});
afterEach(() => rmSync(home, { recursive: true }));

const URL_A = 'https://a.example.org';
const saved = (token: string, expiresAt: string | null = null) =>
  ({ type: 'keystone', token, user: 'demo', project: 'demo', expiresAt }) as const;
const keep = (expiresAt: string | null = null) =>
  writeCredentials(env, { version: 1, current: URL_A, servers: { [URL_A]: saved('kept', expiresAt) } });

describe('the file of credentials', () => {
  it('is for nobody else to read, whatever the umask, and is replaced at once', () => {
    const umask = process.umask(0);
    try {
      keep();
      keep();
    } finally {
      process.umask(umask);
    }
    expect(statSync(credentialsPath(env)).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(credentialsPath(env))).mode & 0o777).toBe(0o700);
    expect(readdirSync(dirname(credentialsPath(env)))).toEqual(['credentials.json']);
  });

  it('is made anew with the right mode where it was open to others', () => {
    keep();
    chmodSync(credentialsPath(env), 0o644);
    keep();
    expect(statSync(credentialsPath(env)).mode & 0o777).toBe(0o600);
  });

  it('that makes no sense is refused without showing what is in it', () => {
    mkdirSync(join(home, 'pellucid'));
    writeFileSync(credentialsPath(env), '{"version": 1, "token": "very-secret"');
    expect(() => readCredentials(env)).toThrow(/is no credentials file of this version$/);
  });
});

describe('the connection', () => {
  it('is to this machine, as nobody, where nothing is said', () => {
    expect(connectionOf(env)).toEqual({ url: 'http://127.0.0.1:4000', credential: null });
  });

  it('is to the current server with the credential that was kept for it', () => {
    keep();
    expect(connectionOf(env)).toEqual({ url: URL_A, credential: { type: 'keystone', token: 'kept' } });
  });

  it('takes a credential to no other server than its own', () => {
    keep();
    expect(connectionOf({ ...env, PELLUCID_SERVER: 'https://b.example.org/' })).toEqual({
      url: 'https://b.example.org',
      credential: null,
    });
  });

  it('takes PELLUCID_TOKEN before OS_TOKEN before the login', () => {
    keep('2000-01-01T00:00:00.000Z');
    const credentialOf = (more: Record<string, string>) => connectionOf({ ...env, ...more }).credential;
    expect(credentialOf({ OS_TOKEN: 'k' })).toEqual({ type: 'keystone', token: 'k' });
    expect(credentialOf({ OS_TOKEN: 'k', PELLUCID_TOKEN: 'b' })).toEqual({ type: 'bearer', token: 'b' });
  });

  it('says to log in again when the login has expired', () => {
    keep('2026-01-01T00:00:00.000Z');
    const at = (time: string) => () => connectionOf(env, Date.parse(time));
    expect(at('2025-12-31T00:00:00Z')).not.toThrow();
    expect(at('2026-01-02T00:00:00Z')).toThrow('has expired');
  });

  it.each([
    ['http://b.example.org', /not sent to http:\/\/b.example.org in the clear/],
    ['ftp://b.example.org', /no URL of a server/],
    ['https://user:secret@b.example.org', /holds no user and no password/],
    ['b.example.org', /no URL of a server/],
  ])('refuses %s', (PELLUCID_SERVER, message) => {
    expect(() => connectionOf({ ...env, PELLUCID_SERVER, OS_TOKEN: 't' })).toThrow(message);
  });

  it.each(['http://localhost:4000', 'http://127.0.0.9:4000', 'http://[::1]:4000'])('may be plain to %s', (url) => {
    expect(connectionOf({ ...env, PELLUCID_SERVER: url, OS_TOKEN: 't' }).url).toBe(url);
  });
});
