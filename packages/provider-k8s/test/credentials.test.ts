import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { kubeconfigContexts, kubernetesProvider } from '../src/index.ts';
import type { KubernetesSettings } from '../src/settings.ts';
import { type FakeApi, failure, listKind, page, startFakeApi } from './support/fake-api.ts';

let folder: string;
let api: FakeApi;
let accepted: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pellucid-'));
  accepted = 'Bearer first';
  api = await startFakeApi(({ path, headers }) => {
    if (headers.authorization !== accepted) return failure(401, 'Unauthorized');
    return path.startsWith('/apis/') || path === '/api/v1/nodes' ? page(['a']) : undefined;
  });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await api.close();
  await rm(folder, { recursive: true });
});

const connect = (settings: KubernetesSettings) =>
  kubernetesProvider.connect(settings, { signal: new AbortController().signal });

/** A plugin that counts its runs and gives the token that a file holds. */
async function plugin(): Promise<{ user: object; runs(): Promise<number> }> {
  await writeFile(join(folder, 'token'), 'first');
  await writeFile(join(folder, 'runs'), '');
  const script = `const { appendFileSync, readFileSync } = require('node:fs');
    appendFileSync('${folder}/runs', '.');
    const token = readFileSync('${folder}/token', 'utf8');
    console.log(JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status: { token } }));`;
  return {
    user: { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: ['-e', script] } },
    runs: async () => (await readFile(join(folder, 'runs'), 'utf8')).length,
  };
}

it('reads a token file anew when the token is refused, as in a pod', async () => {
  const tokenFile = join(folder, 'token');
  await writeFile(tokenFile, 'first\n');
  const user = { 'auth-provider': { name: 'tokenFile', config: { tokenFile } } };
  const connection = await connect({ kubeconfig: api.kubeconfig(user) });
  await writeFile(tokenFile, 'second\n');
  accepted = 'Bearer second';
  expect(await listKind(connection, 'KubernetesNode')).toMatchObject({ failed: null, resources: [{ key: 'a' }] });
  accepted = 'Bearer third';
  expect((await listKind(connection, 'KubernetesNode')).failed).toMatch(/^UNAUTHENTICATED: /);
  await connection.close();
});

it('runs no plugin unless the configuration allows it', async () => {
  const { user, runs } = await plugin();
  await expect(connect({ kubeconfig: api.kubeconfig(user) })).rejects.toThrow(
    expect.objectContaining({ code: 'CONFIG', message: expect.stringContaining('allowExec: true') }),
  );
  const gcp = { 'auth-provider': { name: 'gcp', config: { 'cmd-path': join(folder, 'never') } } };
  await expect(connect({ kubeconfig: api.kubeconfig(gcp) })).rejects.toThrow('allowExec: true');
  expect(await runs()).toBe(0);
});

it('runs an allowed plugin once for all requests that were refused together', async () => {
  const { user, runs } = await plugin();
  const connection = await connect({ kubeconfig: api.kubeconfig(user), allowExec: true });
  expect(await runs()).toBe(1);
  await writeFile(join(folder, 'token'), 'second');
  accepted = 'Bearer second';
  const kinds = ['KubernetesNode', 'KubernetesRole', 'KubernetesClusterRole', 'KubernetesDeployment'];
  const listed = await Promise.all(kinds.map((kind) => listKind(connection, kind)));
  expect(listed.map(({ failed }) => failed)).toEqual(kinds.map(() => null));
  expect(await runs()).toBe(2);
  await connection.close();
});

it('says that a plugin failed, but not what it wrote', async () => {
  const args = ['-e', "console.error('token abc'); process.exit(1)"];
  const user = { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args } };
  const failed = connect({ kubeconfig: api.kubeconfig(user), allowExec: true });
  await expect(failed).rejects.toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  await expect(failed).rejects.not.toThrow('abc');
});

it('takes a kubeconfig as text, as an object, by path and from KUBECONFIG', async () => {
  const kubeconfig = api.kubeconfig({ token: 'first' });
  const path = join(folder, 'config');
  await writeFile(path, JSON.stringify(kubeconfig));
  vi.stubEnv('KUBECONFIG', path);
  for (const settings of [
    { kubeconfig: JSON.stringify(kubeconfig, null, 1) },
    { kubeconfig },
    { kubeconfig: path },
    {},
  ]) {
    const connection = await connect(settings);
    expect(connection.info.realm).toBe(api.server);
    await connection.close();
  }
  expect(await kubeconfigContexts()).toEqual({ current: 'fake', names: ['fake'] });
});

it.each([
  ['an unknown context', () => ({ kubeconfig: api.kubeconfig(), context: 'prod' }), "no context 'prod'; it has: fake"],
  ['a proxy of its own', () => ({ kubeconfig: api.kubeconfig({}, { 'proxy-url': 'http://proxy' }) }), 'proxy-url'],
  [
    'plain HTTP that the kubeconfig does not allow',
    () => ({ kubeconfig: api.kubeconfig({}, { 'insecure-skip-tls-verify': false }) }),
    'HTTP',
  ],
  ['a missing file', () => ({ kubeconfig: join(folder, 'none') }), 'ENOENT'],
  ['no YAML, of which nothing is shown', () => ({ kubeconfig: 'users:\n  token: {{ abc\n' }), 'cannot be read'],
])('refuses %s with CONFIG', async (_, settings, message) => {
  const failed = connect(settings());
  await expect(failed).rejects.toThrow(
    expect.objectContaining({ code: 'CONFIG', message: expect.stringContaining(message) }),
  );
  await expect(failed).rejects.not.toThrow('abc');
});

it('says so when there is no kubeconfig at all', async () => {
  vi.stubEnv('KUBECONFIG', '');
  vi.stubEnv('HOME', folder);
  await expect(connect({})).rejects.toThrow('there is no kubeconfig');
});
