import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FakeApi, startFakeApi } from './support/fake-api.ts';
import { type OidcIssuer, startOidcIssuer, USER_CODE } from './support/oidc-issuer.ts';
import { runPellucid } from './support/run-pellucid.ts';

let api: FakeApi;
let issuer: OidcIssuer;
let folder: string;
beforeAll(async () => {
  api = await startFakeApi();
  api.answer = () => ({ body: { data: { serverInfo: { version: '1' } } } });
  issuer = await startOidcIssuer({ audience: 'pellucid', claims: {} });
  folder = mkdtempSync(join(tmpdir(), 'pellucid-oidc-'));
});
afterAll(() => {
  api?.close();
  issuer?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  issuer.asked.length = 0;
});

const login = (more: readonly string[] = []) =>
  runPellucid(
    ['login', '--server', api.url, '--oidc', '--issuer', issuer.url, '--client-id', 'pellucid-cli', ...more],
    { XDG_CONFIG_HOME: folder },
  ).ended;

it('shows the code, waits until it is confirmed, and keeps the JWT', async () => {
  issuer.device = ['authorization_pending', 'confirmed'];
  const { code, stdout, stderr } = await login(['--scope', 'openid cloud', '--audience', 'pellucid']);
  expect(stderr).toContain(`Open ${issuer.url}/activate and enter the code ${USER_CODE}\n`);
  expect(stderr).toMatch(/Logged in to http:\S+, until 20/);
  expect(code).toBe(0);
  const [device, token] = issuer.asked;
  expect(Object.fromEntries(device ?? [])).toMatchObject({
    client_id: 'pellucid-cli',
    scope: 'openid cloud',
    audience: 'pellucid',
  });
  expect(token?.get('device_code')).toBe('the-device-code');
  const jwt = api.asked.at(-1)?.headers.authorization?.replace('Bearer ', '') ?? '';
  expect(jwt.split('.')).toHaveLength(3);
  expect(readFileSync(join(folder, 'pellucid', 'credentials.json'), 'utf8')).toContain(jwt);
  expect(stdout + stderr).not.toContain(jwt);
});

it.each([
  ['access_denied', 3, /was refused in the browser. \[UNAUTHENTICATED\]/],
  ['expired_token', 3, /was not confirmed in time/],
] as const)('says so when it ends with %s', async (state, exitCode, message) => {
  issuer.device = [state];
  const { code, stderr } = await login();
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('the-device-code');
  expect(code).toBe(exitCode);
});

it('says so when there is no such issuer', async () => {
  const args = ['login', '--oidc', '--issuer', api.url, '--client-id', 'x'];
  const { code, stderr } = await runPellucid(args, { XDG_CONFIG_HOME: folder }).ended;
  expect(stderr).toContain(`${api.url} cannot be used to log in`);
  expect(code).toBe(6);
});
