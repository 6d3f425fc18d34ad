import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import { expect, inject, vi } from 'vitest';
import { stringify } from 'yaml';

const cli = join(import.meta.dirname, '..', '..', '..', 'packages', 'cli', 'src', 'main.ts');

/** Accounts as a pellucid.yaml lists them. */
export type Accounts = readonly Readonly<Record<string, unknown>>[];

/** An account with one of the testbed's clouds, by the cloud's name or by another. */
export const cloud = (name: string, inClouds = name): Accounts[number] => ({
  name,
  provider: 'openstack',
  cloud: inClouds,
  schedule: 'off',
});

/** The testbed's cluster, with one of its kubeconfigs. */
export const cluster = (name: string, kubeconfig = 'kubeconfig', more: Accounts[number] = {}): Accounts[number] => ({
  name,
  provider: 'kubernetes',
  kubeconfig: join(inject('kubernetesFolder'), kubeconfig),
  schedule: 'off',
  ...more,
});

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `pellucid scan` to its end, as an operator would: with a config file and the Neo4j of the tests. */
export function pellucidScan(
  accounts: Accounts,
  { env = {} }: { readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  return run(accounts, ['scan'], env);
}

/** Runs `pellucid doctor` to its end; `cloudsFile` replaces the testbed's clouds.yaml. */
export function pellucidDoctor(
  accounts: Accounts,
  { args = [], cloudsFile }: { readonly args?: readonly string[]; readonly cloudsFile?: string } = {},
): Promise<Finished> {
  return run(accounts, ['doctor', ...args], cloudsFile ? { OS_CLIENT_CONFIG_FILE: cloudsFile } : {});
}

async function run(accounts: Accounts, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const folder = configFolder(accounts);
  try {
    return await finished(start(folder, args, env));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A running `pellucid serve`. */
export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Sends a query; throws when the answer has errors. */
  query<Data>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  stop(): Promise<Finished>;
}

/** Starts `pellucid serve` on a free port and waits until it says where it is. `config`: further sections of pellucid.yaml. */
export async function pellucidServe(
  accounts: Accounts,
  { config = {}, env = {} }: { readonly config?: Accounts[number]; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Served> {
  const folder = configFolder(accounts, config);
  const child = start(folder, ['serve'], env);
  const end = finished(child).finally(() => rmSync(folder, { recursive: true }));
  const url = await announced(child, end);
  return {
    url,
    async query<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as { data: Data; errors?: { message: string }[] };
      if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
      return answer.data;
    },
    stop: () => {
      child.kill('SIGINT');
      return end;
    },
  };
}

/** Waits for the scan that `serve` begins with: until it has ended the graph is busy, and holds but a part. */
export async function firstScanEnded(served: Pick<Served, 'query'>): Promise<void> {
  const look = async (): Promise<void> => {
    const { scans } = await served.query<{ scans: { state: string }[] }>('{ scans(limit: 1) { state } }');
    expect(scans[0]?.state).toMatch(/SUCCEEDED|PARTIAL/);
  };
  // `expect.poll` is for tests alone, and this is for what comes before them.
  await vi.waitFor(look, { timeout: 240_000, interval: 1000 });
}

/** The graph of the tests, emptied: files share one Neo4j, and what others left there would be counted too. */
export async function openEmptyGraph(): Promise<Driver> {
  const { uri, username, password } = graphLogin();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  return driver;
}

function graphLogin() {
  return { uri: inject('neo4jUri'), username: 'neo4j', password: inject('neo4jPassword') };
}

function configFolder(accounts: Accounts, more: Accounts[number] = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'pellucid-e2e-'));
  writeFileSync(join(folder, 'pellucid.yaml'), stringify({ accounts, server: { port: 0 }, ...more }));
  return folder;
}

function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { uri, username, password } = graphLogin();
  return spawn(process.execPath, [cli, ...args, '--config', join(folder, 'pellucid.yaml')], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      OS_CLIENT_CONFIG_FILE: inject('cloudsFile'),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

/** The line that tells people where to go tells us too. */
async function announced(child: ChildProcess, end: Promise<Finished>): Promise<string> {
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const found = new Promise<string>((resolve) => {
    for (const input of streams) {
      createInterface({ input }).on('line', (line) => {
        const url = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(line)?.[1];
        if (url) resolve(url);
      });
    }
  });
  const url = await Promise.race([found, end]);
  if (typeof url === 'string') return url;
  throw new Error(`pellucid serve ended with ${url.code}\n${url.stdout}\n${url.stderr}`);
}
