import type { ScanAccount } from '@pellucid/graph-builder';
import { createCircuitBreaker } from '@pellucid/http';
import { type KubernetesSettings, kubernetesProvider } from '@pellucid/provider-k8s';
import { type OpenStackSettings, openstackProvider } from '@pellucid/provider-openstack';
import { type CircuitBreaker, PellucidError } from '@pellucid/provider-sdk';
import { startSampleCloud } from '@pellucid/sample-cloud';
import { CloudConfigError, loadCloud } from 'openstack-client-ts';
import type { AccountConfig, Config } from '../config/config.ts';
import type { Environment } from '../config/fields.ts';
import type { GatewayAccount } from '../gateway/account-session.ts';
import { findDefaultAccounts } from './default-accounts.ts';

/** An account that can be scanned, with its schedule. */
export type ScheduledAccount = ScanAccount & {
  readonly schedule: string | null;
  /** What its scans learn of its services, for as long as this process lives. */
  readonly breaker: CircuitBreaker;
  /** With whose credentials callers without a Keystone token act on it. */
  readonly gateway?: GatewayAccount['roles'];
};

/** What there is to scan. */
export interface Accounts {
  readonly accounts: readonly ScheduledAccount[];
  /** True when nothing real was found and the recorded sample cloud stands in. */
  readonly sample: boolean;
  /** What the user should know about where these accounts come from; null when he named them himself. */
  readonly notice: string | null;
  close(): Promise<void>;
}

/** Takes the configured accounts, else those that this machine has, else the sample cloud (which is then served locally). Throws `CONFIG`. */
export async function openAccounts(
  config: Pick<Config, 'file' | 'accounts' | 'schedule'>,
  { env = process.env, cwd = process.cwd() }: { readonly env?: Environment; readonly cwd?: string } = {},
): Promise<Accounts> {
  const found = config.accounts ?? (await findDefaultAccounts({ schedule: config.schedule, env, cwd }));
  if (found.length === 0) return openSample(config.schedule);
  for (const account of found) checkGateway(account, { env, cwd });
  return {
    accounts: found.map(toScheduledAccount),
    sample: false,
    notice: config.accounts ? null : defaultNotice(config.file, found),
    close: async () => undefined,
  };
}

/** Clouds that are not there are found out now, by who wrote the file, not later by who wants to act. */
function checkGateway(account: AccountConfig, places: { readonly env: Environment; readonly cwd: string }): void {
  if (account.provider !== 'openstack') return;
  for (const [role, name] of Object.entries(account.gateway ?? {}))
    try {
      if (name !== undefined) loadCloud({ ...places, name });
    } catch (error) {
      if (!(error instanceof CloudConfigError)) throw error;
      throw new PellucidError('CONFIG', `account '${account.name}', gateway.${role}: ${error.message}`, {
        cause: error,
      });
    }
}

function toScheduledAccount(account: AccountConfig): ScheduledAccount {
  const { name, schedule, include, exclude } = account;
  const common = {
    name,
    schedule,
    breaker: createCircuitBreaker(),
    ...(include ? { include } : {}),
    ...(exclude ? { exclude } : {}),
  };
  if (account.provider === 'openstack') {
    const { cloud, regions, gateway } = account;
    const settings: OpenStackSettings = { cloud, ...(regions ? { regions } : {}) };
    return { ...common, provider: openstackProvider, settings, ...(gateway ? { gateway } : {}) };
  }
  const { kubeconfig, context, inCluster, allowExec, namespaces, customResources, projects, tiedTo } = account;
  const settings: KubernetesSettings = {
    inCluster,
    allowExec,
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(context === undefined ? {} : { context }),
    ...(namespaces ? { namespaces } : {}),
    ...(customResources ? { customResources } : {}),
    ...(projects ? { projects } : {}),
  };
  return { ...common, provider: kubernetesProvider, settings, ...(tiedTo === undefined ? {} : { tiedTo }) };
}

function defaultNotice(file: string | null, accounts: readonly AccountConfig[]): string {
  const named = (provider: string): string[] =>
    accounts.filter((account) => account.provider === provider).map(({ name }) => name);
  const clouds = named('openstack');
  const clusters = named('kubernetes');
  const found = [
    ...(clouds.length > 0 ? [`every cloud in clouds.yaml (${clouds.join(', ')})`] : []),
    ...(clusters.length > 0 ? [`the kubeconfig's current context (${clusters.join(', ')})`] : []),
  ];
  const why = file === null ? 'There is no pellucid.yaml' : `${file} names no accounts`;
  return `${why}: reading ${found.join(' and ')}. Nothing is changed there.`;
}

async function openSample(schedule: string | null): Promise<Accounts> {
  const sample = await startSampleCloud();
  const openstack: OpenStackSettings = { cloud: { ...sample.openstack.cloudsYaml.clouds.sample } };
  const kubernetes: KubernetesSettings = { kubeconfig: { ...sample.kubernetes.kubeconfig } };
  return {
    accounts: [
      {
        name: 'sample-openstack',
        provider: openstackProvider,
        settings: openstack,
        schedule,
        breaker: createCircuitBreaker(),
      },
      {
        name: 'sample-kubernetes',
        provider: kubernetesProvider,
        settings: kubernetes,
        schedule,
        breaker: createCircuitBreaker(),
        tiedTo: 'sample-openstack',
      },
    ],
    sample: true,
    notice:
      'There is no pellucid.yaml, no clouds.yaml and no kubeconfig: showing the SAMPLE cloud, recorded from a real OpenStack and Kubernetes. Nothing of it is yours.',
    close: () => sample.close(),
  };
}
