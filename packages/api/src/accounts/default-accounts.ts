import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { kubeconfigContexts } from '@pellucid/provider-k8s';
import { PellucidError } from '@pellucid/provider-sdk';
import { cloudNames } from 'openstack-client-ts';
import type { AccountConfig } from '../config/config.ts';
import type { Environment } from '../config/fields.ts';

/** Where this machine's own clouds and clusters are looked for. */
export interface DefaultAccountsOptions {
  readonly schedule: string | null;
  readonly env: Environment;
  readonly cwd: string;
}

/**
 * The accounts that this machine's user has anyway: every cloud that clouds.yaml (or `OS_*`) describes, and the current
 * context of the kubeconfig. Empty when there is neither. Throws `CONFIG` for a broken
 * file.
 */
export async function findDefaultAccounts({ schedule, env, cwd }: DefaultAccountsOptions): Promise<AccountConfig[]> {
  const clouds = await orConfigError(() => cloudNames({ env, cwd }));
  const context = hasKubeconfig(env) ? await orConfigError(async () => (await kubeconfigContexts()).current) : null;
  const accounts: AccountConfig[] = clouds.map((cloud) => ({ name: cloud, provider: 'openstack', cloud, schedule }));
  if (context !== null) {
    const name = clouds.includes(context) ? `${context}-kubernetes` : context;
    accounts.push({ name, provider: 'kubernetes', context, inCluster: false, allowExec: false, schedule });
  }
  return accounts;
}

async function orConfigError<Value>(read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    // A parser quotes the lines it stumbles over, which may hold a secret, below its own message.
    const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new PellucidError('CONFIG', message ?? '', { cause: error });
  }
}

/** The Kubernetes client would make up a cluster at localhost:8080 if there is none. */
function hasKubeconfig(env: Environment): boolean {
  const files = env['KUBECONFIG']?.split(delimiter) ?? [join(env['HOME'] ?? homedir(), '.kube', 'config')];
  return files.some((file) => file !== '' && existsSync(file));
}
