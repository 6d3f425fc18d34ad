import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { GraphLogin } from './driver.ts';
import { CLOUD, CLOUD_KINDS, CLUSTER, CLUSTER_KINDS, type World } from './world.ts';

const main = join(import.meta.dirname, '..', '..', '..', 'packages', 'cli', 'src', 'main.ts');

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  /** Both streams. */
  readonly output: string;
}

/** A running `pellucid scan`. */
export interface RunningScan {
  readonly pid: number | undefined;
  readonly finished: Promise<Finished>;
}

/** Runs `pellucid scan` over a world, as an operator would: with files. */
export function startCliScan(
  world: World,
  { login = world.login, accounts }: { readonly login?: GraphLogin; readonly accounts?: readonly object[] } = {},
): RunningScan {
  const folder = mkdtempSync(join(tmpdir(), 'pellucid-faults-'));
  const write = (name: string, content: object): string => {
    writeFileSync(join(folder, name), JSON.stringify(content), { mode: 0o600 });
    return join(folder, name);
  };
  const settings = world.cloud().settings as { readonly cloud: object };
  const { kubeconfig } = world.cluster().settings as { readonly kubeconfig: object };
  const clouds = write('clouds.yaml', { clouds: { sample: settings.cloud } });
  const common = { schedule: 'off' };
  const config = write('pellucid.yaml', {
    accounts: accounts ?? [
      { ...common, name: CLOUD, provider: 'openstack', cloud: 'sample', include: CLOUD_KINDS },
      {
        ...common,
        name: CLUSTER,
        provider: 'kubernetes',
        kubeconfig: write('kubeconfig', kubeconfig),
        include: CLUSTER_KINDS,
        tiedTo: CLOUD,
      },
    ],
  });
  const child = spawn(process.execPath, [main, 'scan', '--config', config], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      OS_CLIENT_CONFIG_FILE: clouds,
      NEO4J_URI: login.uri,
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: login.password,
    },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => {
      rmSync(folder, { recursive: true });
      resolve({ code, output });
    });
  });
  return { pid: child.pid, finished };
}
