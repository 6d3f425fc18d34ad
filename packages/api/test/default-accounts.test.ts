import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findDefaultAccounts } from '../src/accounts/default-accounts.ts';
import { openAccounts } from '../src/accounts/open-accounts.ts';

const SCHEDULE = '*/15 * * * *';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pellucid-accounts-'));
  // The clients read the process's own environment.
  for (const name of Object.keys(process.env)) if (name.startsWith('OS_')) vi.stubEnv(name, undefined);
  vi.stubEnv('HOME', folder);
  vi.stubEnv('XDG_CONFIG_HOME', folder);
  vi.stubEnv('KUBECONFIG', join(folder, 'kubeconfig'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function find() {
  return findDefaultAccounts({ schedule: SCHEDULE, env: process.env, cwd: folder });
}

function writeKubeconfig(context: string): void {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server: 'http://127.0.0.1:1', 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'u', user: { token: 'secret-token' } }],
    contexts: [{ name: context, context: { cluster: 'c', user: 'u' } }],
    'current-context': context,
  };
  writeFileSync(join(folder, 'kubeconfig'), JSON.stringify(config));
}

describe('without configuration', () => {
  it('every cloud and the current context are taken, under names of their own', async () => {
    writeFileSync(join(folder, 'clouds.yaml'), 'clouds: { prod: { auth: {} }, test: { auth: {} } }');
    writeKubeconfig('prod');
    const accounts = await find();
    expect(accounts.map(({ name, provider }) => `${provider} ${name}`)).toEqual([
      'openstack prod',
      'openstack test',
      'kubernetes prod-kubernetes',
    ]);
    expect(accounts.at(-1)).toMatchObject({ context: 'prod', allowExec: false, schedule: SCHEDULE });
  });

  it('what is found is said', async () => {
    writeKubeconfig('shop');
    const { notice, sample, accounts } = await openAccounts(
      { file: null, accounts: null, schedule: SCHEDULE },
      { cwd: folder },
    );
    expect(notice).toBe(
      "There is no pellucid.yaml: reading the kubeconfig's current context (shop). Nothing is changed there.",
    );
    expect({ sample, names: accounts.map(({ name }) => name) }).toEqual({ sample: false, names: ['shop'] });
  });

  it('and without anything the sample cloud is shown, called by its name', async () => {
    expect(await find()).toEqual([]);
    const opened = await openAccounts({ file: null, accounts: null, schedule: SCHEDULE }, { cwd: folder });
    expect(opened.notice).toContain('SAMPLE');
    expect(opened.sample).toBe(true);
    expect(opened.accounts.map(({ name }) => name)).toEqual(['sample-openstack', 'sample-kubernetes']);
    await opened.close();
  });

  it('a broken file is a fault, and its content is not repeated', async () => {
    writeFileSync(join(folder, 'kubeconfig'), 'users: [{ token: secret-token');
    await expect(find()).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.not.stringContaining('secret-token'),
    });
  });
});
