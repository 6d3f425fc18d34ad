import type { ScanAccount } from '@pellucid/graph-builder';
import { createCircuitBreaker } from '@pellucid/http';
import { type KubernetesSettings, kubernetesProvider } from '@pellucid/provider-k8s';
import { type OpenStackSettings, openstackProvider } from '@pellucid/provider-openstack';
import type { CircuitBreaker } from '@pellucid/provider-sdk';
import { startSampleCloud } from '@pellucid/sample-cloud';
import type { AccountConfig, Config } from '../config/config.ts';
import type { Environment } from '../config/fields.ts';
import { findDefaultAccounts } from './default-accounts.ts';

/** An account that can be scanned, with its schedule. */
export type ScheduledAccount = ScanAccount & {
  readonly schedule: string | null;
  /** What its scans learn of its services, for as long as this process lives. */
  readonly breaker: CircuitBreaker;
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

/** Takes the configured accounts, else those that this machine has, else the sample cloud (which is then served locally). */
export async function openAccounts(
  config: Pick<Config, 'file' | 'accounts' | 'schedule'>,
  { env = process.env, cwd = process.cwd() }: { readonly env?: Environment; readonly cwd?: string } = {},
): Promise<Accounts> {
  const found = config.accounts ?? (await findDefaultAccounts({ schedule: config.schedule, env, cwd }));
  if (found.length === 0) return openSample(config.schedule);
  return {
    accounts: found.map(toScheduledAccount),
    sample: false,
    notice: config.accounts ? null : defaultNotice(config.file, found),
    close: async () => undefined,
  };
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
    const { cloud, regions } = account;
    const settings: OpenStackSettings = { cloud, ...(regions ? { regions } : {}) };
    return { ...common, provider: openstackProvider, settings };
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
