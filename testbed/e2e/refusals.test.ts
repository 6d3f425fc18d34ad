import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import {
  createGraphBuilder,
  type GraphBuilder,
  type ScanAccount,
  type ScanRecord,
} from '../../packages/graph-builder/src/index.ts';
import { kubernetesProvider } from '../../packages/provider-k8s/src/index.ts';
import { openstackProvider } from '../../packages/provider-openstack/src/index.ts';
import { asked } from '../faults/support/acts.ts';
import { startFaultyProxy } from '../faults/support/faulty-proxy.ts';
import { openstack, openstackDo } from './support/commands.ts';
import { openEmptyGraph } from './support/pellucid.ts';

let driver: Driver;
let builder: GraphBuilder;

beforeAll(async () => {
  driver = await openEmptyGraph();
  builder = createGraphBuilder({ driver, links: [] });
  await builder.prepare();
});

afterAll(() => driver.close());

const scan = (account: ScanAccount): Promise<ScanRecord> =>
  builder.runScan({ accounts: [account], trigger: 'test', signal: AbortSignal.timeout(100_000) });

async function uidsOf(account: string): Promise<unknown[]> {
  const { records } = await driver.executeQuery(
    'MATCH (n:Resource {account: $account}) RETURN n.uid AS uid ORDER BY uid',
    {
      account,
    },
  );
  return records.map((record) => record.get('uid'));
}

/** The account is refused as it should be, and nothing of it is lost. */
async function expectRefusal(account: ScanAccount, message: RegExp): Promise<void> {
  const before = await uidsOf(account.name);
  const known = await builder.freshness({ accounts: [account.name] });
  expect(before.length).toBeGreaterThan(0);
  const refused = await scan(account);
  expect(refused).toMatchObject({ state: 'failed', deleted: 0 });
  expect(refused.accounts[0]?.error).toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringMatching(message),
  });
  expect(await uidsOf(account.name)).toEqual(before);
  const fresh = await builder.freshness({ accounts: [account.name] });
  expect(fresh.map(({ state, code }) => `${state} ${code}`)).toEqual(known.map(() => 'failed UNAUTHENTICATED'));
  expect(fresh.map(({ lastComplete }) => lastComplete)).toEqual(known.map(({ lastComplete }) => lastComplete));
}

describe('a real Keystone', () => {
  interface CloudEntry {
    readonly auth: Readonly<Record<string, string>>;
    readonly region_name: string;
  }
  const demo = (): CloudEntry => {
    const file: { clouds: Record<string, CloudEntry> } = parse(readFileSync(inject('cloudsFile'), 'utf8'));
    const entry = file.clouds['demo'];
    if (!entry) throw new Error("the testbed's clouds.yaml has no cloud 'demo'");
    return entry;
  };
  const account = (name: string, cloud: object): ScanAccount => ({
    name,
    provider: openstackProvider,
    settings: { cloud },
    include: ['OpenStackNetwork', 'OpenStackFlavor'],
  });

  it('refuses a wrong password', async () => {
    expect(await scan(account('password', demo()))).toMatchObject({ state: 'succeeded' });
    const wrong = { ...demo(), auth: { ...demo().auth, password: 'planted-wrong-password' } };
    await expectRefusal(account('password', wrong), /^(?!.*planted).*401/);
  });

  it('refuses an application credential that was revoked', async () => {
    const name = `faults-${randomUUID().slice(0, 8)}`;
    const made: unknown = await openstack('demo', `application credential create ${name}`);
    const { id, secret } = made as { readonly id: string; readonly secret: string };
    const { auth, ...rest } = demo();
    const credential = account('credential', {
      ...rest,
      auth_type: 'v3applicationcredential',
      auth: { auth_url: auth['auth_url'], application_credential_id: id, application_credential_secret: secret },
    });
    try {
      expect(await scan(credential)).toMatchObject({ state: 'succeeded' });
    } finally {
      await openstackDo('demo', `application credential delete ${name}`);
    }
    await expectRefusal(credential, new RegExp(`^(?!.*${secret}).*40[14]`));
  });
});

describe('a real API server', () => {
  interface Kubeconfig {
    readonly users: readonly { readonly name: string; readonly user: object }[];
  }
  const kubeconfig = (): Kubeconfig =>
    parse(readFileSync(join(inject('kubernetesFolder'), 'kubeconfig'), 'utf8')) as Kubeconfig;
  const account = (name: string, content: object): ScanAccount => ({
    name,
    provider: kubernetesProvider,
    settings: { kubeconfig: content },
    include: ['KubernetesNamespace', 'KubernetesPod'],
  });

  it('refuses a token that is none', async () => {
    expect(await scan(account('token', kubeconfig()))).toMatchObject({ state: 'succeeded' });
    const users = kubeconfig().users.map(({ name }) => ({ name, user: { token: 'planted-wrong-token' } }));
    await expectRefusal(account('token', { ...kubeconfig(), users }), /^(?!.*planted).*401/);
  });

  it('says 410 to a continue token from before its memory, and the listing begins again', async () => {
    const server = await kubectlProxy();
    const proxy = await startFaultyProxy(server);
    onTestFinished(() => proxy.close());
    const smallPages = asked((url) => url.searchParams.set('limit', '5'));
    const old = Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: 1, start: 'default/a\u0000' })).toString(
      'base64url',
    );
    const clusters = [{ name: 'proxied', cluster: { server: proxy.origin, 'insecure-skip-tls-verify': true } }];
    const proxied = account('expired', {
      apiVersion: 'v1',
      kind: 'Config',
      clusters,
      users: [{ name: 'nobody', user: {} }],
      contexts: [{ name: 'proxied', context: { cluster: 'proxied', user: 'nobody' } }],
      'current-context': 'proxied',
    });
    expect(await scan(proxied)).toMatchObject({ state: 'succeeded' });
    const before = await uidsOf('expired');

    const gone: number[] = [];
    proxy.inject(
      {
        match: /^GET \/api\/v1\/pods.*continue=/,
        to: 1,
        act: async ({ request, response, forward }) => {
          const path = String(request.url).replace(/continue=[^&]*/, `continue=${old}`);
          const { status, headers, body } = await forward(path);
          gone.push(status);
          response.writeHead(status, headers).end(body);
        },
      },
      { match: /^GET \/api\/v1\/pods/, act: smallPages },
    );
    expect(await scan(proxied)).toMatchObject({ state: 'succeeded', created: 0, deleted: 0 });
    expect(gone).toEqual([410]);
    expect(await uidsOf('expired')).toEqual(before);
  });
});

/** The API server without TLS and with the rights of the testbed's administrator. */
async function kubectlProxy(): Promise<string> {
  const child: ChildProcess = spawn(inject('kubectl'), ['proxy', '--port=0', '--address=127.0.0.1'], {
    env: { ...process.env, KUBECONFIG: join(inject('kubernetesFolder'), 'kubeconfig') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill();
  });
  if (!child.stdout) throw new Error('kubectl proxy has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address) return `http://${address}`;
  }
  throw new Error('kubectl proxy ended before it listened');
}
