import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Neo4jAddress } from '../neo4j.ts';

const MAIN = join(import.meta.dirname, '..', '..', '..', 'packages', 'cli', 'src', 'main.ts');

/** A cluster that is not there: `serve` wants an account, and the graph is written by the benchmark. */
const KUBECONFIG = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'none',
  contexts: [{ name: 'none', context: { cluster: 'none', user: 'none' } }],
  clusters: [{ name: 'none', cluster: { server: 'http://127.0.0.1:9' } }],
  users: [{ name: 'none', user: { token: 'none' } }],
};

/** Runs a job while `pellucid serve`, in a process of its own, serves the graph of a Neo4j; the job gets the API's URL. */
export async function withApi<Result>(neo4j: Neo4jAddress, job: (url: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pellucid-bench-api-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const config = join(folder, 'pellucid.yaml');
  await writeFile(kubeconfig, JSON.stringify(KUBECONFIG));
  // JSON is YAML.
  const account = { name: 'bench-none', provider: 'kubernetes', kubeconfig, schedule: 'off' };
  await writeFile(config, JSON.stringify({ server: { port: 0 }, accounts: [account] }));
  const child = spawn(process.execPath, [MAIN, 'serve', '--config', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
      PELLUCID_LOG_FORMAT: 'json',
    },
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  try {
    return await job(await urlOf(child.stderr));
  } finally {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The log says where the API is; what it says until then is the reason if it never is. */
async function urlOf(log: NodeJS.ReadableStream): Promise<string> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    const reader = createInterface({ input: log });
    reader.on('line', (line) => {
      lines.push(line);
      const url = /http:\/\/127\.0\.0\.1:\d+\/graphql\b/.exec(line)?.[0];
      if (url) resolve(url);
    });
    reader.on('close', () => reject(new Error(`pellucid serve did not start:\n${lines.join('\n')}`)));
  });
}
