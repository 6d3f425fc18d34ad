import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCircuitBreaker } from '@pellucid/http';
import { PellucidError, type Provider } from '@pellucid/provider-sdk';
import { startSampleCloud } from '@pellucid/sample-cloud';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { type Config, DEFAULTS } from '../src/config/config.ts';
import { diagnoseAccount } from '../src/doctor/diagnose-account.ts';
import { runDoctor } from '../src/doctor/run-doctor.ts';

const running = (): AbortSignal => new AbortController().signal;

/** A server that takes connections and says nothing. */
async function silentServer(): Promise<string> {
  const server = createServer();
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function kubeconfigFile(content: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'pellucid-doctor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'kubeconfig'), JSON.stringify(content));
  return join(folder, 'kubeconfig');
}

function account(name: string, kubeconfig: object): NonNullable<Config['accounts']>[number] {
  const file = kubeconfigFile(kubeconfig);
  return { name, provider: 'kubernetes', kubeconfig: file, inCluster: false, allowExec: false, schedule: null };
}

async function sampleAccount(): Promise<ReturnType<typeof account>> {
  const sample = await startSampleCloud();
  onTestFinished(() => sample.close());
  return account('good', sample.kubernetes.kubeconfig);
}

function silentKubeconfig(server: string): object {
  return {
    clusters: [{ name: 'c', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'u', user: { token: 'secret-token' } }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'x',
  };
}

function configOf(accounts: Config['accounts'], more: Partial<Config> = {}): Config {
  return {
    file: '/etc/pellucid.yaml',
    accounts,
    neo4j: { uri: inject('neo4jUri'), username: 'neo4j', password: inject('neo4jPassword') },
    schedule: null,
    database: null,
    dataDirectory: '/nowhere',
    server: { ...DEFAULTS.server, host: '127.0.0.1', port: 0 },
    auth: DEFAULTS.auth,
    limits: DEFAULTS.limits,
    sweep: DEFAULTS.sweep,
    retention: DEFAULTS.retention,
    scans: DEFAULTS.scans,
    ...more,
  };
}

const quiet = { onNotice: () => undefined };

describe('the doctor', () => {
  it('finds nothing where all is well, and counts the graph', async () => {
    const report = await runDoctor({ ...quiet, config: configOf([await sampleAccount()]), signal: running() });
    expect(report).toMatchObject({
      healthy: true,
      config: { file: '/etc/pellucid.yaml', findings: [] },
      accounts: [{ account: 'good', healthy: true, reachable: true, identity: { user: 'admin' } }],
      neo4j: { kind: 'external', healthy: true, reachable: true, version: expect.stringMatching(/^\d/), findings: [] },
    });
    expect(report.neo4j.nodes).toBeGreaterThanOrEqual(0);
  });

  it('tells of the others while one account does not answer, and of that one when its time is over', async () => {
    const dead = account('dead', silentKubeconfig(await silentServer()));
    const told: string[] = [];
    const report = await runDoctor({
      ...quiet,
      config: configOf([dead, await sampleAccount()]),
      accountLimitMs: 2000,
      observer: { account: (one) => told.push(one.account) },
      signal: running(),
    });
    expect(told).toEqual(['good', 'dead']);
    expect(report.healthy).toBe(false);
    expect(report.accounts[0]).toMatchObject({
      account: 'dead',
      healthy: false,
      reachable: false,
      findings: [{ level: 'fault', code: 'TIMEOUT', message: 'not finished within 2 s' }],
    });
    expect(report.accounts[0]?.durationMs).toBeLessThan(3500);
    expect(JSON.stringify(report)).not.toContain('secret-token');
  });

  it.each<[string, Partial<Config>, object]>([
    [
      'nobody listens',
      { neo4j: { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret-word' } },
      { reachable: false, findings: [{ code: 'UNREACHABLE' }] },
    ],
    [
      'the password is wrong',
      { neo4j: { uri: inject('neo4jUri'), username: 'neo4j', password: 'secret-word' } },
      { reachable: true, findings: [{ code: 'UNAUTHENTICATED' }] },
    ],
    ['there is no such database', { database: 'nowhere' }, { reachable: true, findings: [{ code: 'CONFIG' }] }],
  ])('says what is wrong with Neo4j: %s', async (_, more, expected) => {
    const report = await runDoctor({ ...quiet, config: configOf([], more), accounts: [], signal: running() });
    expect(report.neo4j).toMatchObject({ healthy: false, ...expected });
    expect(JSON.stringify(report)).not.toContain('secret-word');
  });

  it('finds a server that would be open to all', async () => {
    const server = { ...DEFAULTS.server, host: '0.0.0.0', port: 0 };
    const config = configOf([await sampleAccount()], { server });
    const report = await runDoctor({ ...quiet, config, signal: running() });
    expect(report.config.findings).toEqual([expect.objectContaining({ level: 'fault', code: 'CONFIG' })]);
    expect(report.healthy).toBe(false);
  });

  it('refuses a name that is none', async () => {
    const config = configOf([await sampleAccount()]);
    await expect(runDoctor({ ...quiet, config, accounts: ['goood'], signal: running() })).rejects.toThrow(
      /no account 'goood'; did you mean 'good'\?/,
    );
  });
});

describe('a provider of somebody else', () => {
  const examine = (provider: Partial<Provider>) =>
    diagnoseAccount(
      {
        name: 'other',
        provider: { name: 'toy', resources: [], connect: () => Promise.reject(new Error('unused')), ...provider },
        settings: {},
        schedule: null,
        breaker: createCircuitBreaker(),
      },
      { limitMs: 50, signal: running() },
    );

  it('is given up when it does not heed its signal', async () => {
    expect(await examine({ diagnose: () => new Promise(() => undefined) })).toMatchObject({
      healthy: false,
      findings: [{ code: 'TIMEOUT' }],
    });
  });

  it('is judged by its connection when it has no diagnosis', async () => {
    const info = { realm: 'toy://', user: 'me', regions: [] };
    let closed = 0;
    const close = async (): Promise<void> => {
      closed += 1;
    };
    const connection = { info, close, requestCount: () => 1, list: () => Promise.reject(new Error('unused')) };
    const connect = async () => connection as never;
    expect(await examine({ connect })).toMatchObject({ healthy: true, reachable: true, identity: { user: 'me' } });
    expect(closed).toBe(1);
    const refuse = () => Promise.reject(new PellucidError('UNAUTHENTICATED', 'who are you?'));
    expect(await examine({ connect: refuse })).toMatchObject({
      healthy: false,
      findings: [{ code: 'UNAUTHENTICATED', message: 'who are you?' }],
    });
  });
});
